from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.clock import now
from app.kit.errors import Forbidden
from app.kit.events import emit
from app.kit.timeline import record
from app.permissions import Permission, ProxyPurpose
from app.services.venues.appeals.schemas import AppealCreate, AppealDecision
from app.services.venues.bookings.admission import REMEMBERED, Admission
from app.services.venues.bookings.flow import MISSED
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.repository import BookingRepository
from app.services.venues.errors import NoAppeal, NothingToAppeal
from app.services.venues.events import AppealDecided
from app.services.venues.parties.service import Party


@dataclass(frozen=True)
class Score:
    score: float
    misses: Sequence[Booking]


class AppealService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.bookings = BookingRepository(session)
        self.admission = Admission(session)

    async def appeal(self, actor: Actor, booking_id: UUID, wish: AppealCreate) -> Booking:
        """Once, by whose booking it was. NothingToAppeal."""
        booking = await self.bookings.get(booking_id, actor, lock=True)
        if not booking.is_of(actor):
            raise Forbidden(permission=Permission.VENUES_BOOK, place=booking.place.code)
        if booking.status not in MISSED or booking.excused_at or booking.appealed_at:
            raise NothingToAppeal
        booking.appealed_at, booking.appeal = now(), wish.reason
        record(self.session, booking, "appeal", by=actor)
        return booking

    async def decide(self, actor: Actor, booking_id: UUID, wish: AppealDecision) -> Booking:
        """By staff, and never of one's own. NoAppeal, where there is none that waits."""
        booking = await self.bookings.get(booking_id, actor, lock=True)
        actor.require(Permission.VENUES_APPROVE, at=booking.place)
        if booking.is_of(actor):
            raise Forbidden(permission=Permission.VENUES_APPROVE, place=booking.place.code)
        if booking.appealed_at is None or booking.appeal_decided_at:
            raise NoAppeal
        booking.appeal_decided_at = now()
        booking.excused_at = now() if wish.excused else None
        what = "excuse" if wish.excused else "uphold"
        record(self.session, booking, what, by=actor, reason=wish.reason)
        told = AppealDecided(booking_id=booking.id, booked_by=booking.told, excused=wish.excused)
        await emit(self.session, told)
        return booking

    async def score(self, actor: Actor) -> Score:
        who = actor.on_behalf(ProxyPurpose.VENUES)
        party = Party(who.account_id, who.resident_id, who.household_id or actor.id, None)
        misses = await self.bookings.missed(actor, now() - REMEMBERED)
        return Score(round(await self.admission.misses(party), 2), misses)
