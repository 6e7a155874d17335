from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.kit.timeline import move
from app.services.venues.flow import HOLDING, BookingFlow
from app.services.venues.models import Booking


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    query = select(Booking).where(Booking.booked_by == person.account_id).order_by(Booking.id)
    return [
        {
            "venue_id": each.venue_id,
            "starts_at": each.starts_at,
            "ends_at": each.ends_at,
            "purpose": each.purpose,
            "headcount": each.headcount,
            "status": each.status,
            "created_at": each.created_at,
        }
        for each in await session.scalars(query)
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """What is to come is called off; that a room was used stays, without what it was used for."""
    mine = Booking.booked_by == person.account_id
    for booking in (await session.scalars(select(Booking).where(mine, Booking.status.in_(HOLDING)))).all():
        move(session, booking, BookingFlow.cancel, by=by, reason_code="forgotten")
    await session.execute(update(Booking).where(mine).values(purpose=""))


async def sweep(session: AsyncSession, before: datetime) -> int:
    """What a room was used for, long ago."""
    old = update(Booking).where(func.upper(Booking.slot) < before, Booking.purpose != "").values(purpose="")
    return len((await session.scalars(old.returning(Booking.id))).all())


KEEPER = Keeper("bookings", "场地预约", frozenset({"bookings"}), data_of, forget, {"bookings": sweep})
