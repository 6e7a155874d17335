"""Taking space and giving it back. What lapsed is cleared by whoever meets it; whoever waits comes first."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime, timedelta
from typing import ClassVar
from uuid import UUID

from sqlalchemy.dialects.postgresql import Range
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.wall import beyond
from app.services.venues.allocations.models import AllocationKind
from app.services.venues.allocations.repository import (
    AllocationRepository,
    Demand,
    Freed,
    Leaf,
    Occupied,
    Space,
)
from app.services.venues.errors import SlotTaken
from app.services.venues.models import Venue

Leave = Callable[[AsyncSession, UUID], Awaitable[bool]]
Heir = Callable[[AsyncSession, Sequence[Freed]], Awaitable[None]]
TRIES = 3
FREED = "venues.freed"  # what is being passed on in this session


class AllocationService:
    """The nouns above say what becomes of a lapsed subject of theirs, and who inherits what is freed."""

    lapses: ClassVar[dict[AllocationKind, Leave]] = {}
    evicts: ClassVar[dict[AllocationKind, Leave]] = {}
    heirs: ClassVar[list[Heir]] = []

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.allocations = AllocationRepository(session)
        self.freed: list[Freed] = []

    async def leaves(self, venue: Venue) -> list[Leaf]:
        return await self.allocations.leaves(venue)

    async def take(
        self,
        venue: Venue,
        slot: Range[datetime],
        *,
        kind: AllocationKind,
        subject_id: UUID,
        headcount: int = 1,
        unit_no: int | None = None,
        lapses_at: datetime | None = None,
    ) -> list[int]:
        """The numbers of the units that are now the subject's. SlotTaken."""
        leaves, blocked = await self.leaves(venue), with_margins(venue, slot)
        for attempt in range(max(TRIES, venue.units)):
            spaces = await self._spaces(venue, leaves, blocked, headcount, unit_no, anyhow=attempt > 0)
            demand = Demand(subject_id, spaces, blocked)
            if spaces and await self._all_of(demand, kind, lapses_at):
                return sorted({unit for _, unit in spaces})
            cleared = await self.clear_lapsed([each.venue_id for each in leaves], blocked)
            any_seat = spaces and venue.units > 1 and unit_no is None
            if not cleared and not any_seat:
                break
        raise SlotTaken

    async def take_all(
        self, venue: Venue, slot: Range[datetime], *, kind: AllocationKind, subject_id: UUID
    ) -> None:
        """Every unit of it. SlotTaken."""
        leaves, blocked = await self.leaves(venue), with_margins(venue, slot)
        await self.clear_lapsed([each.venue_id for each in leaves], blocked)
        if not await self._all_of(Demand(subject_id, whole(leaves), blocked), kind, None):
            raise SlotTaken

    async def take_many(
        self, demands: Sequence[Demand], kind: AllocationKind, lapses_at: datetime | None = None
    ) -> set[UUID]:
        """The subjects that got all they asked for, in one statement; the others got nothing."""
        if not demands:
            return set()
        got = await self.allocations.insert(demands, kind, lapses_at)
        whole = {
            each.subject_id
            for each in demands
            if all((each.subject_id, space) in got for space in each.spaces)
        }
        if torn := {subject_id for subject_id, _ in got} - whole:
            await self.allocations.delete(torn)
        return whole

    async def is_free(self, venue: Venue, slot: Range[datetime], headcount: int) -> bool:
        """For the moment, and without what has lapsed."""
        leaves, blocked = await self.leaves(venue), with_margins(venue, slot)
        occupied = await self.allocations.between([each.venue_id for each in leaves], blocked)
        if venue.units == 1:
            return not occupied
        return venue.units - len({each.space for each in occupied}) >= seats_for(venue, headcount)

    async def move(
        self, venue: Venue, slot: Range[datetime], *, subject_id: UUID, headcount: int, units: Sequence[int]
    ) -> list[int]:
        """From where it is to another time, in one step: SlotTaken, and nothing has changed.

        The same seats if they are free then, else others.
        """
        leaves, blocked = await self.leaves(venue), with_margins(venue, slot)
        venue_ids = [each.venue_id for each in leaves]
        await self.clear_lapsed(venue_ids, blocked)
        await self.allocations.locked(venue_ids, blocked, subject_id)
        if venue.units == 1 and await self.allocations.others(venue_ids, blocked, subject_id):
            raise SlotTaken
        freed = await self.allocations.delete([subject_id])
        taken = await self._taken_again(venue, slot, subject_id, headcount, units)
        await self._inherit(freed)
        return taken

    async def _taken_again(
        self, venue: Venue, slot: Range[datetime], subject_id: UUID, headcount: int, units: Sequence[int]
    ) -> list[int]:
        kind = AllocationKind.BOOKING
        same = Demand(subject_id, [(venue.id, each) for each in units], with_margins(venue, slot))
        if venue.units > 1 and await self._all_of(same, kind, None):
            return list(units)
        return await self.take(venue, slot, kind=kind, subject_id=subject_id, headcount=headcount)

    async def in_the_way(self, venue: Venue, slot: Range[datetime]) -> Sequence[Occupied]:
        venue_ids = [each.venue_id for each in await self.leaves(venue)]
        await self.clear_lapsed(venue_ids, slot)
        return await self.allocations.between(venue_ids, slot)

    async def evict(self, found: Sequence[Occupied]) -> list[UUID]:
        """Those that go when told to, by what their noun says; the others stay."""
        subjects = dict.fromkeys((each.kind, each.subject_id) for each in found if each.kind in self.evicts)
        return [id for kind, id in subjects if await self.evicts[kind](self.session, id)]

    async def vacate(self, subject_ids: Collection[UUID]) -> None:
        """As `free`, but whoever waits is asked only when `pass_on` is called."""
        if subject_ids:
            self.freed += await self.allocations.delete(subject_ids)

    async def pass_on(self) -> None:
        freed, self.freed = self.freed, []
        await self._inherit(freed)

    async def free(self, *subject_ids: UUID) -> None:
        """Whoever waits for it gets it in this very transaction, so that nobody slips in between."""
        if subject_ids:
            await self._inherit(await self.allocations.delete(subject_ids))

    async def become(self, subject_id: UUID, kind: AllocationKind, *, of: UUID | None = None) -> list[int]:
        return await self.allocations.become(subject_id, kind, of=of)

    async def clear_lapsed(
        self, venue_ids: Collection[UUID] | None = None, blocked: Range[datetime] | None = None
    ) -> int:
        """How many were cleared. What somebody else is just dealing with is left to them."""
        lapsed = await self.allocations.lapsed(venue_ids, blocked)
        if not lapsed:
            return 0
        async with beyond(self.session):  # it was somebody else's
            gone = [id for kind, id in lapsed if await self.lapses[kind](self.session, id)]
        await self.free(*gone)
        return len(gone)

    async def _spaces(
        self,
        venue: Venue,
        leaves: Sequence[Leaf],
        blocked: Range[datetime],
        headcount: int,
        unit_no: int | None,
        *,
        anyhow: bool,
    ) -> list[Space]:
        """Nothing, where there are not enough seats."""
        if venue.units == 1:
            return whole(leaves)
        if unit_no is not None:
            return [(venue.id, unit_no)]
        wanted = seats_for(venue, headcount)
        units = await self.allocations.free_units(leaves[0], blocked, wanted, anyhow=anyhow)
        return [(venue.id, each) for each in units] if len(units) == wanted else []

    async def _all_of(self, demand: Demand, kind: AllocationKind, lapses_at: datetime | None) -> bool:
        return bool(await self.take_many([demand], kind, lapses_at))

    async def _inherit(self, freed: Sequence[Freed]) -> None:
        """Never within itself: what is freed meanwhile comes after, or somebody might inherit twice."""
        if not freed or not self.heirs:
            return
        if (more := self.session.info.get(FREED)) is not None:
            more += freed
            return
        queue = self.session.info[FREED] = [*freed]
        try:
            async with beyond(self.session):  # who waits for it is none of the business of who frees it
                while queue:
                    now_free = [*queue]
                    queue.clear()
                    for heir in self.heirs:
                        await heir(self.session, now_free)
        finally:
            del self.session.info[FREED]


def whole(leaves: Sequence[Leaf]) -> list[Space]:
    return [space for leaf in leaves for space in leaf.spaces]


def seats_for(venue: Venue, headcount: int) -> int:
    """A group takes as many seats as it has people."""
    return -(-headcount // max(1, venue.capacity // venue.units))


def with_margins(venue: Venue, slot: Range[datetime]) -> Range[datetime]:
    terms = venue.terms
    assert slot.lower and slot.upper
    before, after = timedelta(minutes=terms.before_minutes), timedelta(minutes=terms.after_minutes)
    return Range(slot.lower - before, slot.upper + after)
