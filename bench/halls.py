"""Two halls with five parts and a dozen rules, one of them booked two hundred times; and an empty room."""

from datetime import timedelta
from itertools import islice, product
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import Range
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from uuid_utils.compat import uuid7

from app.kit.access import Place
from app.kit.clock import today
from app.kit.db import connect
from app.kit.opening import Span, midnight, rows_for
from app.services.venues.allocations.models import Allocation, AllocationKind
from app.services.venues.models import Venue, VenueKind
from bench.world import HOME

PARTS, BOOKINGS, DAYS = 5, 200, 28
OPEN = Span.between("08:00", "21:00")
QUIET = [{"from": "12:00", "to": "13:00"}, {"from": "20:30", "to": "21:00"}]
QUOTAS = [{"measure": "minutes", "per": each, "limit": 600} for each in ("day", "week")]
MANY_RULES = {"quiet": QUIET, "quotas": QUOTAS, "notice_minutes": 60, "youngest": 16}


async def build(url: str) -> tuple[str, str, str]:
    """The ids of the full hall, of the empty hall, and of an empty room under no rules of its own."""
    engine = connect(url, beyond=True)
    async with async_sessionmaker(engine, expire_on_commit=False).begin() as session:
        home = (await session.scalars(select(Place).where(Place.code == HOME))).one()
        full, parts = await _hall(session, home, "百人大厅")
        empty, _ = await _hall(session, home, "空大厅")
        room = await _venue(session, home, "空房间", terms={})
        every = product(range(1, DAYS + 1), range(8, 20, 2), parts)
        taken = islice(every, None, 4 * BOOKINGS, 4)
        session.add_all(_taken(part.id, day, hour) for day, hour, part in taken)
    await engine.dispose()
    return str(full.id), str(empty.id), str(room.id)


async def _hall(session: AsyncSession, home: Place, name: str) -> tuple[Venue, list[Venue]]:
    hall = await _venue(session, home, name, terms=MANY_RULES)
    return hall, [
        await _venue(session, home, f"{name}{n}区", terms=MANY_RULES, parent_id=hall.id) for n in range(PARTS)
    ]


async def _venue(
    session: AsyncSession, home: Place, name: str, *, terms: dict[str, object], parent_id: UUID | None = None
) -> Venue:
    venue = Venue(
        place=home,
        kind=VenueKind.ROOM,
        name=name,
        summary="",
        address="一层",
        capacity=100,
        needs_approval=False,
        parent_id=parent_id,
        kept_terms=terms,
    )
    session.add(venue)
    await session.flush()
    for weekday in "1234567":
        session.add_all(rows_for(venue.id, weekday, [OPEN]))
    return venue


def _taken(venue_id: UUID, day: int, hour: int) -> Allocation:
    start = midnight(today() + timedelta(days=day)) + timedelta(hours=hour)
    return Allocation(
        venue_id=venue_id,
        unit_no=1,
        blocked=Range(start, start + timedelta(hours=1)),
        kind=AllocationKind.BOOKING,
        subject_id=uuid7(),
    )
