from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.clock import now
from app.kit.page import PageQuery, Rows, cut
from app.permissions import Permission
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.repository import of_them
from app.services.venues.talks.models import Message


class MessageRepository:
    """Whoever sees the booking sees what is said about it."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def page(self, booking: Booking, page: PageQuery) -> Rows[Message]:
        query = select(Message).where(Message.booking_id == booking.id)
        if page.after:
            query = query.where(Message.id < page.after)
        found = await self.session.scalars(query.order_by(Message.id.desc()).limit(page.limit + 1))
        return cut(found.all(), page.limit, lambda each: each.id)

    async def answered(self, booking: Booking) -> None:
        """What was asked is asked no longer."""
        open_ones = update(Message).where(Message.booking_id == booking.id, Message.answer_by.is_not(None))
        await self.session.execute(open_ones.values(answer_by=None))

    async def read(self, booking: Booking, *, from_staff: bool) -> None:
        query = update(Message).where(
            Message.booking_id == booking.id, Message.from_staff == from_staff, Message.read_at.is_(None)
        )
        await self.session.execute(query.values(read_at=now()))

    async def unread(self, actor: Actor, most: int) -> Sequence[tuple[UUID, int]]:
        """What the community said of one's own, and what residents said where one answers."""
        mine = func.coalesce(of_them(actor), False)  # where it is for no account, NOT would say NULL
        theirs = Place.within(actor.reach(Permission.VENUES_APPROVE)) & ~mine
        query = (
            select(Message.booking_id, func.count())
            .join(Booking, Booking.id == Message.booking_id)
            .join(Booking.place)
            .where(Message.read_at.is_(None), (mine & Message.from_staff) | (theirs & ~Message.from_staff))
            .group_by(Message.booking_id)
            .order_by(Message.booking_id.desc())
            .limit(most)
        )
        return [(booking_id, many) for booking_id, many in await self.session.execute(query)]

    async def waiting(self, actor: Actor, most: int) -> Sequence[tuple[Booking, datetime]]:
        """Bookings whose residents wait for an answer of the actor's, and until when they ought to."""
        first = func.min(Message.answer_by)
        query = (
            select(Booking, first)
            .join(Booking.place)
            .join(Message, Message.booking_id == Booking.id)
            .where(Message.answer_by.is_not(None), Place.within(actor.reach(Permission.VENUES_APPROVE)))
            .group_by(Booking.id)
            .order_by(first)
            .limit(most)
        )
        found = await self.session.execute(query)
        return [(booking, until) for booking, until in found if until]

    async def overdue(self, moment: datetime) -> Sequence[Message]:
        query = select(Message).where(Message.answer_by <= moment, Message.escalated_at.is_(None))
        query = query.order_by(Message.id).limit(500).with_for_update(skip_locked=True)
        return (await self.session.scalars(query)).all()
