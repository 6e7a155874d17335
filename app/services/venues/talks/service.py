from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED, Actor
from app.kit.clock import now
from app.kit.events import emit
from app.kit.page import PageQuery, Rows
from app.kit.wall import beyond
from app.permissions import Permission, Role
from app.registry.people.grants.service import answering
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.repository import BookingRepository
from app.services.venues.events import MessageWritten
from app.services.venues.repository import VenueRepository
from app.services.venues.talks.models import Message
from app.services.venues.talks.repository import MessageRepository
from app.services.venues.talks.schemas import MessageCreate

MOST = 100


class TalkService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.venues = VenueRepository(session)
        self.bookings = BookingRepository(session)
        self.messages = MessageRepository(session)

    async def list_messages(self, actor: Actor, booking_id: UUID, page: PageQuery) -> Rows[Message]:
        return await self.messages.page(await self.bookings.get(booking_id, actor), page)

    async def say(self, actor: Actor, booking_id: UUID, wish: MessageCreate) -> Message:
        """A resident's begins the clock of the answer, the community's ends it. The other side is told."""
        booking = await self.bookings.get(booking_id, actor, lock=True)
        from_staff = self._answers(actor, booking)
        if from_staff:
            await self.messages.answered(booking)
        until = None if from_staff else await self._answer_by(booking)
        message = Message(
            booking_id=booking.id, author_id=actor.id, from_staff=from_staff, text=wish.text, answer_by=until
        )
        self.session.add(message)
        await self.session.flush()
        await self._tell(message, [booking.told] if from_staff else await self._at(booking, Role.STAFF))
        return message

    async def read(self, actor: Actor, booking_id: UUID) -> None:
        """All that the other side has said until now."""
        booking = await self.bookings.get(booking_id, actor)
        await self.messages.read(booking, from_staff=not self._answers(actor, booking))

    async def unread(self, actor: Actor) -> Sequence[tuple[UUID, int]]:
        return await self.messages.unread(actor, MOST)

    async def escalate(self) -> None:
        """What nobody has answered in time, the street hears of. For the clock."""
        for message in await self.messages.overdue(now()):
            [booking] = await self.bookings.by_ids([message.booking_id])
            message.escalated_at = now()
            await self._tell(message, await self._at(booking, Role.STREET_OFFICIAL))

    def _answers(self, actor: Actor, booking: Booking) -> bool:
        """For the community, and not for oneself. Forbidden, for whoever only sees it."""
        if booking.is_of(actor):
            return False
        actor.require(Permission.VENUES_APPROVE, at=booking.place)
        return True

    async def _answer_by(self, booking: Booking) -> datetime:
        venue = await self.venues.get(booking.venue_id, UNATTENDED)
        return now() + timedelta(minutes=venue.terms.reply_minutes)

    async def _at(self, booking: Booking, role: Role) -> Collection[UUID]:
        async with beyond(self.session):  # who is in office there is not for residents to list
            return await answering(self.session, booking.place, [role])

    async def _tell(self, message: Message, accounts: Collection[UUID]) -> None:
        for account_id in sorted(accounts):
            told = MessageWritten(
                message_id=message.id,
                booking_id=message.booking_id,
                account_id=account_id,
                overdue=message.escalated_at is not None,
            )
            await emit(self.session, told)
