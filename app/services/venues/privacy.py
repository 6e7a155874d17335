from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED, Actor, Behalf
from app.kit.clock import now
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.kit.timeline import move
from app.services.venues.allocations.service import AllocationService
from app.services.venues.bookings.flow import DISPLACEABLE, BookingFlow
from app.services.venues.bookings.models import Booking
from app.services.venues.duties.models import Duty
from app.services.venues.series.models import Series
from app.services.venues.talks.models import Message
from app.services.venues.waitlist.flow import OFFERED, WAITING, WaitFlow
from app.services.venues.waitlist.models import Wait


def _bookings(person: Behalf) -> ColumnElement[bool]:
    ids = person.ids
    return Booking.booked_by.in_(ids) | Booking.booked_for.in_(ids) | Booking.resident_id.in_(ids)


def _waits(person: Behalf) -> ColumnElement[bool]:
    ids = person.ids
    return Wait.waits_by.in_(ids) | Wait.waits_for.in_(ids) | Wait.resident_id.in_(ids)


def _series(person: Behalf) -> ColumnElement[bool]:
    ids = person.ids
    return Series.booked_by.in_(ids) | Series.booked_for.in_(ids) | Series.resident_id.in_(ids)


def _said(person: Behalf) -> ColumnElement[bool]:
    """By them; what the community said to them stands in their bookings."""
    return Message.author_id.in_(person.ids)


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    """Bookings, what was waited for, and series, each with its state."""
    bookings = await session.scalars(select(Booking).where(_bookings(person)).order_by(Booking.id))
    said = await session.scalars(select(Message).where(_said(person)).order_by(Message.id))
    shifts = await session.scalars(select(Duty).where(Duty.account_id.in_(person.ids)).order_by(Duty.id))
    waits = await session.scalars(select(Wait).where(_waits(person)).order_by(Wait.id))
    return [
        {
            "venue_id": each.venue_id,
            "starts_at": each.starts_at,
            "ends_at": each.ends_at,
            "purpose": each.purpose,
            "appeal": getattr(each, "appeal", None),
            "headcount": each.headcount,
            "status": each.status,
            "created_at": each.created_at,
        }
        for each in (*bookings, *waits)
    ] + [
        *({"booking_id": each.booking_id, "text": each.text, "created_at": each.created_at} for each in said),
        *(
            {"starts_at": each.starts_at, "ends_at": each.ends_at, "on_duty": each.place_code}
            for each in shifts
        ),
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """What is to come is called off, and what it was for is taken out; that a room was used stays."""
    freed = []
    for booking in await session.scalars(
        select(Booking).where(_bookings(person), Booking.status.in_(DISPLACEABLE)).with_for_update()
    ):
        actor = by if booking.is_of(by) else UNATTENDED
        move(session, booking, BookingFlow.cancel, by=actor, reason_code="forgotten")
        booking.hold_until = None
        freed.append(booking.id)
    for wait in await session.scalars(
        select(Wait).where(_waits(person), Wait.status.in_((WAITING, OFFERED))).with_for_update()
    ):
        move(session, wait, WaitFlow.lapse, by=UNATTENDED)
        wait.offer_until = None
        freed.append(wait.id)
    await session.execute(update(Booking).where(_bookings(person)).values(purpose=None, appeal=None))
    await session.execute(update(Wait).where(_waits(person)).values(purpose=""))
    await session.execute(update(Series).where(_series(person)).values(purpose="", ended_at=now()))
    theirs = Message.booking_id.in_(select(Booking.id).where(_bookings(person)))
    blank = update(Message).where(_said(person) | theirs).values(text="", text_en=None, answer_by=None)
    await session.execute(blank)
    await session.execute(delete(Duty).where(Duty.account_id.in_(person.ids)))
    await session.flush()
    await AllocationService(session).free(*freed)


async def sweep(session: AsyncSession, before: datetime) -> int:
    """What a room was used for is of no use to anybody after a while."""
    old = update(Booking).where(func.upper(Booking.slot) < before, Booking.purpose.is_not(None))
    return len((await session.scalars(old.values(purpose=None).returning(Booking.id))).all())


TABLES = frozenset(
    {
        "bookings",
        "venue_waits",
        "venue_series",
        "venue_series_dates",
        "venue_closures",
        "allocations",
        "venue_messages",
        "venue_duties",
    }
)
KEEPER = Keeper("bookings", "场地预约", TABLES, data_of, forget, {"bookings": sweep})
