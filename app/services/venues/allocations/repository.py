"""All the SQL of what is occupied. Rows are always taken in the same order, in one statement."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, delete, func, literal, or_, select, update
from sqlalchemy.dialects.postgresql import TSTZRANGE, Range, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from uuid_utils.compat import uuid7

from app.kit.clock import now
from app.services.venues.allocations.models import Allocation, AllocationKind
from app.services.venues.models import Venue

Space = tuple[UUID, int]  # a venue without parts, and one of its units
Freed = tuple[UUID, Range[datetime]]


@dataclass(frozen=True)
class Occupied:
    space: Space
    blocked: Range[datetime]
    kind: AllocationKind
    subject_id: UUID


@dataclass(frozen=True)
class Demand:
    """All of these spaces, or none."""

    subject_id: UUID
    spaces: Sequence[Space]
    blocked: Range[datetime]


@dataclass(frozen=True)
class Leaf:
    """A venue without parts: itself, or what is left when a hall is taken apart."""

    venue_id: UUID
    units: int

    @property
    def spaces(self) -> list[Space]:
        return [(self.venue_id, unit_no) for unit_no in range(1, self.units + 1)]


def _leaves() -> Select[UUID, int]:
    family = select(Venue.id, Venue.units).where(Venue.id == bindparam("root")).cte("family", recursive=True)
    part, parent = aliased(Venue), aliased(Venue)
    family = family.union_all(select(part.id, part.units).where(part.parent_id == family.c.id))
    divided = select(parent.id).where(parent.parent_id == family.c.id).exists()
    return select(family.c.id, family.c.units).where(~divided).order_by(family.c.id)


# To write these costs more than to run them, and each booking asks.
LEAVES = _leaves()
INSERT = (
    insert(Allocation)
    .on_conflict_do_nothing()
    .returning(Allocation.subject_id, Allocation.venue_id, Allocation.unit_no)
)


class AllocationRepository:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def leaves(self, venue: Venue) -> list[Leaf]:
        """The hall blocks its parts, and they block the hall, since both mean the same rows."""
        found = await self.session.execute(LEAVES, {"root": venue.id})
        return [Leaf(venue_id, units) for venue_id, units in found]

    async def insert(
        self, demands: Iterable[Demand], kind: AllocationKind, lapses_at: datetime | None
    ) -> set[tuple[UUID, Space]]:
        """What could be had. Whoever is in the way wins; nobody waits for longer than they take to commit."""
        wanted = [(space, demand) for demand in demands for space in demand.spaces]
        wanted.sort(key=lambda each: (each[0], each[1].blocked.lower))
        rows = [
            {
                "id": uuid7(),
                "venue_id": venue_id,
                "unit_no": unit_no,
                "blocked": demand.blocked,
                "kind": kind,
                "subject_id": demand.subject_id,
                "lapses_at": lapses_at,
                "created_at": now(),
            }
            for (venue_id, unit_no), demand in wanted
        ]
        found = await self.session.execute(INSERT, rows)
        return {(subject, (venue, unit)) for subject, venue, unit in found}

    async def delete(self, subject_ids: Collection[UUID]) -> list[Freed]:
        gone = delete(Allocation).where(Allocation.subject_id.in_(subject_ids))
        found = await self.session.execute(gone.returning(Allocation.venue_id, Allocation.blocked))
        return [(venue_id, blocked) for venue_id, blocked in found]

    async def become(self, subject_id: UUID, kind: AllocationKind, *, of: UUID | None = None) -> list[int]:
        """The same units and time, for the sake of something else: not for a moment are they free."""
        changed = update(Allocation).where(Allocation.subject_id == subject_id)
        changed = changed.values(kind=kind, lapses_at=None, subject_id=of or subject_id)
        return sorted(set(await self.session.scalars(changed.returning(Allocation.unit_no))))

    async def free_units(
        self, leaf: Leaf, blocked: Range[datetime], wanted: int, *, anyhow: bool
    ) -> list[int]:
        """Those that look free, the first ones first, or any; the constraint has the last word."""
        units = func.generate_series(1, leaf.units).column_valued("unit_no")
        taken = select(Allocation.unit_no).where(meets([leaf.venue_id], blocked))
        order = func.random() if anyhow else units
        query = select(units).where(units.not_in(taken)).order_by(order).limit(wanted)
        return list(await self.session.scalars(query))

    async def locked(self, venue_ids: Collection[UUID], blocked: Range[datetime], own: UUID) -> None:
        """What is there and what one has oneself, in one order for all: a swap cannot deadlock."""
        query = select(Allocation.id).where(or_(meets(venue_ids, blocked), Allocation.subject_id == own))
        await self.session.execute(query.order_by(Allocation.id).with_for_update())

    async def others(self, venue_ids: Collection[UUID], blocked: Range[datetime], own: UUID) -> bool:
        query = select(Allocation.id).where(meets(venue_ids, blocked), Allocation.subject_id != own)
        return await self.session.scalar(query.limit(1)) is not None

    async def lapsed(
        self, venue_ids: Collection[UUID] | None = None, blocked: Range[datetime] | None = None
    ) -> list[tuple[AllocationKind, UUID]]:
        query = select(Allocation.kind, Allocation.subject_id).where(Allocation.lapses_at <= now()).distinct()
        if venue_ids is not None and blocked is not None:
            query = query.where(meets(venue_ids, blocked))
        return [(kind, subject_id) for kind, subject_id in await self.session.execute(query)]

    async def between(self, venue_ids: Collection[UUID], window: Range[datetime]) -> Sequence[Occupied]:
        """What is occupied, without what has lapsed. Two moments are read twice as fast as their range."""
        query = select(
            Allocation.venue_id,
            Allocation.unit_no,
            func.lower(Allocation.blocked),
            func.upper(Allocation.blocked),
            Allocation.kind,
            Allocation.subject_id,
        ).where(meets(venue_ids, window), func.coalesce(Allocation.lapses_at > now(), True))
        return [
            Occupied((venue_id, unit_no), Range(start, end), kind, subject_id)
            for venue_id, unit_no, start, end, kind, subject_id in await self.session.execute(query)
        ]


def meets(venue_ids: Collection[UUID], blocked: Range[datetime]) -> ColumnElement[bool]:
    overlaps: ColumnElement[bool] = Allocation.blocked.overlaps(literal(blocked, TSTZRANGE))
    return Allocation.venue_id.in_(venue_ids) & overlaps
