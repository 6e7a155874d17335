from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.services.venues.calendars.models import CalendarLink


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    query = select(CalendarLink).where(CalendarLink.account_id == person.account_id)
    return [{"created_at": each.created_at, "read_at": each.read_at} for each in await session.scalars(query)]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    await session.execute(delete(CalendarLink).where(CalendarLink.account_id == person.account_id))


KEEPER = Keeper("calendars", "日历订阅", frozenset({"calendar_links"}), data_of, forget)
