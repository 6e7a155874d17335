from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.hearsay import said_of, unsay
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.services.offers.reports.models import Report


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    return await said_of(session, Report, person)


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    await unsay(session, Report, person)


KEEPER = Keeper("offer_reports", "对优惠的反馈", frozenset({"offer_reports"}), data_of, forget)
