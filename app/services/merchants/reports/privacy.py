from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.hearsay import said_of, unsay
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.services.merchants.facilities.models import Thanks
from app.services.merchants.reports.models import ListingReport


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    thanks = await session.scalars(select(Thanks).where(Thanks.account_id.in_(person.ids)))
    return [
        *await said_of(session, ListingReport, person),
        *({"kind": "thanks", "created_at": each.created_at} for each in thanks),
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """How often somebody said thank you stays counted; who did goes."""
    await unsay(session, ListingReport, person)
    await session.execute(delete(Thanks).where(Thanks.account_id.in_(person.ids)))


TABLES = frozenset({"listing_reports", "facility_thanks"})
KEEPER = Keeper("listing_reports", "对商家和便民设施的反馈与感谢", TABLES, data_of, forget)
