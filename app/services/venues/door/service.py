from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED, Actor
from app.kit.clock import now
from app.kit.events import emit
from app.kit.secrets import Keyring
from app.kit.timeline import move
from app.permissions import Permission
from app.services.venues.allocations.service import AllocationService
from app.services.venues.bookings.flow import IN_USE, BookingFlow
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.repository import BookingRepository
from app.services.venues.errors import NotYetTime, WrongDoorCode
from app.services.venues.events import BookingMissed
from app.services.venues.models import Venue
from app.services.venues.repository import VenueRepository

EACH = timedelta(seconds=60)  # a code is shown; the one before is still good, for whoever types slowly
PURPOSE = "venues.door"


@dataclass(frozen=True)
class DoorCode:
    """What the screen by the door shows; `qr` is the same for a camera."""

    code: str
    qr: str
    valid_until: datetime


class DoorService:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.venues = VenueRepository(session)
        self.bookings = BookingRepository(session)
        self.allocations = AllocationService(session)

    async def code(self, actor: Actor, venue_id: UUID) -> DoorCode:
        venue = await self.venues.get(venue_id, actor)
        actor.require(Permission.VENUES_DOOR, at=venue.place)
        turn = _turn(now())
        code = self._code(venue, turn)
        until = datetime.fromtimestamp((turn + 2) * EACH.total_seconds(), UTC)
        return DoorCode(code, f"linli:venue:{venue.id}:{code}", until)

    async def check_in(self, actor: Actor, booking_id: UUID, code: str | None) -> Booking:
        """WrongDoorCode, NotYetTime. Staff by the door need no code."""
        booking = await self.bookings.get(booking_id, actor, lock=True)
        venue = await self.venues.get(booking.venue_id, actor)
        move(self.session, booking, BookingFlow.check_in, by=actor)
        if not actor.may(Permission.VENUES_DOOR, at=venue.place) and code not in self._codes(venue):
            raise WrongDoorCode
        early = timedelta(minutes=venue.terms.early_minutes)
        if not booking.starts_at - early <= now() < booking.ends_at:
            raise NotYetTime
        booking.checked_in_at = now()
        return booking

    async def check_out(self, actor: Actor, booking_id: UUID) -> Booking:
        """What is left of the slot is free again."""
        booking = await self.bookings.get(booking_id, actor, lock=True)
        move(self.session, booking, BookingFlow.check_out, by=actor)
        booking.checked_out_at = now()
        await self.allocations.free(booking.id)
        return booking

    async def close_those_over(self) -> None:
        """Whoever forgot to check out has left by the end. For the clock."""
        for booking in await self.bookings.over(IN_USE, now()):
            await self._complete(booking)

    async def release_the_missed(self) -> None:
        """Nobody came within the grace: the rest of the slot is freed, and they are told. For the clock.

        Where no check-in is asked for, whoever had booked was there.
        """
        for booking in await self.bookings.unattended(now()):
            grace = (await self.venues.get(booking.venue_id, UNATTENDED)).terms.grace_minutes
            if grace is not None and now() >= booking.starts_at + timedelta(minutes=grace):
                await self._miss(booking)
            elif now() >= booking.ends_at:
                await self._complete(booking)

    async def _complete(self, booking: Booking) -> None:
        move(self.session, booking, BookingFlow.complete, by=UNATTENDED)
        booking.checked_out_at = booking.ends_at
        await self.allocations.free(booking.id)

    async def _miss(self, booking: Booking) -> None:
        move(self.session, booking, BookingFlow.miss, by=UNATTENDED)
        await self.allocations.free(booking.id)
        await emit(self.session, BookingMissed(booking_id=booking.id, booked_by=booking.told))

    def _codes(self, venue: Venue) -> set[str]:
        turn = _turn(now())
        return {self._code(venue, each) for each in (turn, turn - 1)}

    def _code(self, venue: Venue, turn: int) -> str:
        digest = self.keyring.blind(f"{venue.id}:{turn}".encode(), purpose=PURPOSE)
        return f"{int.from_bytes(digest[:8]) % 1_000_000:06}"


def _turn(moment: datetime) -> int:
    return int(moment.timestamp() // EACH.total_seconds())
