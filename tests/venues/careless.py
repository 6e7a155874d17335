"""How others book: look whether it is free, and then insert. The control of the races, which must fail."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.services.venues.allocations.models import Allocation, AllocationKind
from app.services.venues.allocations.repository import AllocationRepository, Demand, Space, meets

UNGUARDED = "ALTER TABLE allocations DROP CONSTRAINT ex_allocations_blocked"
OVERLAPPING = """
SELECT count(*) FROM allocations a JOIN allocations b USING (venue_id, unit_no)
WHERE a.id < b.id AND a.blocked && b.blocked
"""


async def check_then_insert(
    self: AllocationRepository, demands: Iterable[Demand], kind: AllocationKind, lapses_at: datetime | None
) -> set[tuple[UUID, Space]]:
    """In place of `AllocationRepository.insert`."""
    got = set[tuple[UUID, Space]]()
    for each in demands:
        for venue_id, unit_no in each.spaces:
            there = select(Allocation.id).where(
                meets([venue_id], each.blocked), Allocation.unit_no == unit_no
            )
            if await self.session.scalar(there.limit(1)) is None:
                about = {"venue_id": venue_id, "unit_no": unit_no, "blocked": each.blocked}
                subject = {"kind": kind, "subject_id": each.subject_id, "lapses_at": lapses_at}
                self.session.add(Allocation(**about, **subject))
                got.add((each.subject_id, (venue_id, unit_no)))
    await self.session.flush()
    return got
