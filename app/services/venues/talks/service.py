from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED, Actor
from app.kit.clock import now
from app.kit.events import emit
from app.kit.page import PageQuery, Rows
from app.permissions import Permission, Role
from app.registry.people.grants.service import answering
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.repository import BookingRepository
from app.services.venues.canned.service import CannedService
from app.services.venues.duties.service import Answering, DutyService
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
        self.duties = DutyService(session)

    async def list_messages(self, actor: Actor, booking_id: UUID, page: PageQuery) -> Rows[Message]:
        return await self.messages.page(await self.bookings.get(booking_id, actor), page)

    async def say(self, actor: Actor, booking_id: UUID, wish: MessageCreate) -> Message:
        """A resident's begins the clock of the answer, the community's ends it. The other side is told."""
        booking = await self.bookings.get(booking_id, actor, lock=True)
        from_staff = self._answers(actor, booking)
        if from_staff:
            await self.messages.answered(booking)
        asked = None if from_staff else await self.duties.answering(booking.place)
        message = Message(
            booking_id=booking.id,
            author_id=actor.id,
            from_staff=from_staff,
            answer_by=asked and await self._answer_by(booking, asked),
            **await self._words(actor, wish),
        )
        self.session.add(message)
        await self.session.flush()
        await self._tell(message, asked.accounts if asked else [booking.told])
        return message

    async def read(self, actor: Actor, booking_id: UUID) -> None:
        """All that the other side has said until now."""
        booking = await self.bookings.get(booking_id, actor)
        await self.messages.read(booking, from_staff=not self._answers(actor, booking))

    async def unread(self, actor: Actor) -> Sequence[tuple[UUID, int]]:
        return await self.messages.unread(actor, MOST)

    async def escalate(self) -> None:
        """What nobody answered in time the street hears of, and whoever is on duty now. For the clock."""
        for message in await self.messages.overdue(now()):
            [booking] = await self.bookings.by_ids([message.booking_id])
            message.escalated_at = now()
            above = await answering(self.session, booking.place, [Role.STREET_OFFICIAL])
            await self._tell(message, {*above, *await self.duties.on_duty(booking.place)})

    def _answers(self, actor: Actor, booking: Booking) -> bool:
        """For the community, and not for oneself. Forbidden, for whoever only sees it."""
        if booking.is_of(actor):
            return False
        actor.require(Permission.VENUES_APPROVE, at=booking.place)
        return True

    async def _answer_by(self, booking: Booking, asked: Answering) -> datetime:
        venue = await self.venues.get(booking.venue_id, UNATTENDED)
        return asked.since + timedelta(minutes=venue.terms.reply_minutes)

    async def _words(self, actor: Actor, wish: MessageCreate) -> dict[str, str | None]:
        """One's own, or those of an answer at hand. CannedAnswerNotFound."""
        if wish.canned_id is None:
            return {"text": wish.text}
        answer = await CannedService(self.session).answer(actor, wish.canned_id)
        return {"text": answer.text, "text_en": answer.text_en}

    async def _tell(self, message: Message, accounts: Collection[UUID]) -> None:
        for account_id in sorted(accounts):
            told = MessageWritten(
                message_id=message.id,
                booking_id=message.booking_id,
                account_id=account_id,
                overdue=message.escalated_at is not None,
            )
            await emit(self.session, told)
