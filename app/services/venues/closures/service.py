from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.dialects.postgresql import Range
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.clock import now
from app.kit.errors import Busy
from app.kit.events import emit
from app.kit.page import PageQuery, Rows
from app.kit.timeline import move
from app.permissions import Permission
from app.services.venues.allocations.models import AllocationKind
from app.services.venues.allocations.repository import Demand, Occupied
from app.services.venues.allocations.service import TRIES, AllocationService, whole
from app.services.venues.bookings.flow import DISPLACEABLE, BookingFlow
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.repository import BookingRepository
from app.services.venues.closures.models import Closure, ClosureMode
from app.services.venues.closures.repository import ClosureRepository
from app.services.venues.closures.schemas import ClosureCreate
from app.services.venues.events import BookingDisplaced, BookingInTheWay
from app.services.venues.models import Venue
from app.services.venues.repository import VenueRepository

OF_PEOPLE = {AllocationKind.BOOKING, AllocationKind.HOLD}


@dataclass(frozen=True)
class Done:
    closure: Closure
    displaced: Sequence[UUID]
    in_the_way: Sequence[UUID]

    def __getattr__(self, name: str) -> object:
        return getattr(self.closure, name)


class ClosureService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.venues = VenueRepository(session)
        self.closures = ClosureRepository(session)
        self.bookings = BookingRepository(session)
        self.allocations = AllocationService(session)

    async def list_closures(self, actor: Actor, venue_id: UUID, page: PageQuery) -> Rows[Closure]:
        venue = await self.venues.get(venue_id, actor)
        return await self.closures.page(self.closures.to_come(actor, venue), page, actor)

    async def close(self, actor: Actor, venue_id: UUID, wish: ClosureCreate) -> Done:
        """From now on nobody books that time; what is in the way goes or stays as the mode says."""
        venue = await self.venues.get(venue_id, actor)
        actor.require(Permission.VENUES_CLOSE, at=venue.place)
        closure = Closure(
            place=venue.place,
            venue_id=venue.id,
            slot=wish.slot,
            reason=wish.reason,
            mode=wish.mode,
            closed_by=actor.id,
        )
        self.session.add(closure)
        await self.session.flush()
        displaced: list[UUID] = []
        for _ in range(TRIES):
            left = await self._clear(actor, venue, closure, displaced)
            if await self._occupy(venue, closure, left):
                return await self._done(closure, displaced, left)
        raise Busy

    async def lift(self, actor: Actor, closure_id: UUID) -> None:
        """Open again: whoever waits hears first."""
        closure = await self.closures.get(closure_id, actor, lock=True)
        actor.require(Permission.VENUES_CLOSE, at=closure.place)
        closure.lifted_at = now()
        await self.allocations.free(closure.id)

    async def _clear(
        self, actor: Actor, venue: Venue, closure: Closure, displaced: list[UUID]
    ) -> Sequence[Occupied]:
        """What stays in the way."""
        found = await self.allocations.in_the_way(venue, closure.slot)
        if closure.mode is not ClosureMode.CANCEL:
            return found
        people = {each.subject_id for each in found if each.kind in OF_PEOPLE}
        going = [each.id for each in await self._displace(actor, closure, people)]
        displaced += going
        going += await self.allocations.evict(found)
        await self.allocations.vacate(going)
        return [each for each in found if each.subject_id not in going]

    async def _displace(self, actor: Actor, closure: Closure, ids: Collection[UUID]) -> Sequence[Booking]:
        """Whoever is inside already stays."""
        bookings = await self.bookings.locked(ids, DISPLACEABLE)
        why = {"reason_code": "closure", "reason": closure.reason}
        for booking in bookings:
            move(self.session, booking, BookingFlow.displace, by=actor, **why)
            booking.hold_until = None
        return bookings

    async def _occupy(self, venue: Venue, closure: Closure, left: Sequence[Occupied]) -> bool:
        spaces = whole(await self.allocations.leaves(venue))
        demands = [
            Demand(closure.id, [space], gap)
            for space in spaces
            for gap in gaps(closure.slot, [each.blocked for each in left if each.space == space])
        ]
        return not demands or bool(await self.allocations.take_many(demands, AllocationKind.CLOSURE))

    async def _done(self, closure: Closure, displaced: Sequence[UUID], left: Sequence[Occupied]) -> Done:
        await self.allocations.pass_on()
        in_the_way = {each.subject_id for each in left if each.kind in OF_PEOPLE}
        for booking in await self.bookings.by_ids(displaced):
            await emit(self.session, BookingDisplaced(booking_id=booking.id, booked_by=booking.told))
        for booking in await self.bookings.by_ids(in_the_way if closure.mode is ClosureMode.TELL else ()):
            await emit(self.session, BookingInTheWay(booking_id=booking.id, booked_by=booking.told))
        return Done(closure, displaced, sorted(in_the_way))


def gaps(whole: Range[datetime], taken: Sequence[Range[datetime]]) -> Iterator[Range[datetime]]:
    """What is left of it."""
    assert whole.lower and whole.upper
    reached = whole.lower
    for each in sorted(taken, key=lambda range: range.lower or reached):
        assert each.lower and each.upper
        if each.lower > reached:
            yield Range(reached, each.lower)
        reached = max(reached, each.upper)
    if reached < whole.upper:
        yield Range(reached, whole.upper)
