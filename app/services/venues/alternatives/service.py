from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.dialects.postgresql import Range
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.services.venues.allocations.repository import Leaf, Occupied
from app.services.venues.allocations.service import AllocationService, seats_for, whole, with_margins
from app.services.venues.bookings.admission import Admission
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.repository import BookingRepository
from app.services.venues.models import Venue
from app.services.venues.parties.service import Party
from app.services.venues.repository import VenueRepository
from app.services.venues.rules import Stretch, failures

MOST = 10
HOURS, DAYS = range(-6, 7), range(-7, 8)
ELSEWHERE = 60  # minutes later in the same room are as good as another room at the same time
ANOTHER_DAY = 240


@dataclass(frozen=True)
class Alternative:
    venue: Venue
    starts_at: datetime
    ends_at: datetime
    minutes_off: int
    cost: int

    @property
    def venue_id(self) -> UUID:
        return self.venue.id

    @property
    def venue_name(self) -> str:
        return self.venue.name

    @property
    def needs_approval(self) -> bool:
        return self.venue.needs_approval


class AlternativeService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.venues = VenueRepository(session)
        self.bookings = BookingRepository(session)
        self.allocations = AllocationService(session)
        self.admission = Admission(session)

    async def alternatives(self, actor: Actor, booking_id: UUID) -> Sequence[Alternative]:
        """What is free at this moment and keeps the rules, the nearest first. BookingNotFound."""
        booking = await self.bookings.get(booking_id, actor)
        venue = await self.venues.get(booking.venue_id, actor)
        found = [each async for each in self._in(venue, booking, shifted(booking))]
        for other in await self.venues.beside(venue, booking.headcount):
            stretch = (booking.starts_at, booking.ends_at)
            found += [each async for each in self._in(other, booking, [stretch], more=ELSEWHERE)]
        return sorted(found, key=lambda each: (each.cost, each.starts_at, each.venue_name))[:MOST]

    async def _in(
        self, venue: Venue, booking: Booking, wanted: Sequence[Stretch], *, more: int = 0
    ) -> AsyncIterator[Alternative]:
        party = Party(booking.booked_for, booking.resident_id, booking.counted_for, None)
        wishes = await self.admission.wishes(venue, party, wanted, headcount=booking.headcount)
        leaves = await self.allocations.leaves(venue)
        window = Range(
            with_margins(venue, Range(*wanted[0])).lower, with_margins(venue, Range(*wanted[-1])).upper
        )
        rows = await self.allocations.allocations.between([each.venue_id for each in leaves], window)
        for wish in wishes:
            slot = Range(wish.starts_at, wish.ends_at)
            if failures(venue.rules, wish) or not has_room(venue, leaves, rows, slot, booking.headcount):
                continue
            off = abs(wish.starts_at - booking.starts_at)
            cost = off.days * ANOTHER_DAY + off.seconds // 60 + more
            yield Alternative(venue, wish.starts_at, wish.ends_at, int(off.total_seconds()) // 60, cost)


def shifted(booking: Booking) -> list[Stretch]:
    """The same day earlier or later, and the same hour of the days around."""
    by = {timedelta(hours=each) for each in HOURS} | {timedelta(days=each) for each in DAYS}
    return [(booking.starts_at + each, booking.ends_at + each) for each in sorted(by) if each]


def has_room(
    venue: Venue, leaves: Sequence[Leaf], rows: Sequence[Occupied], slot: Range[datetime], headcount: int
) -> bool:
    blocked, spaces = with_margins(venue, slot), whole(leaves)
    taken = {each.space for each in rows if each.blocked.overlaps(blocked)}
    wanted = seats_for(venue, headcount) if venue.units > 1 else len(spaces)
    return len(spaces) - len(taken) >= wanted
