from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.services.merchants.facilities.models import Thanks
from app.services.merchants.reports.models import ListingReport


def _of(person: Behalf) -> ColumnElement[bool]:
    return or_(ListingReport.account_id.in_(person.ids), ListingReport.resident_id.in_(person.ids))


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    reports = await session.scalars(select(ListingReport).where(_of(person)).order_by(ListingReport.id))
    thanks = await session.scalars(select(Thanks).where(Thanks.account_id.in_(person.ids)))
    return [
        *(
            {"kind": each.kind, "note": each.note, "status": each.status, "created_at": each.created_at}
            for each in reports
        ),
        *({"kind": "thanks", "created_at": each.created_at} for each in thanks),
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """How often somebody said thank you stays counted; who did goes."""
    await session.execute(delete(ListingReport).where(_of(person)))
    await session.execute(delete(Thanks).where(Thanks.account_id.in_(person.ids)))


TABLES = frozenset({"listing_reports", "facility_thanks"})
KEEPER = Keeper("listing_reports", "对商家和便民设施的反馈与感谢", TABLES, data_of, forget)
