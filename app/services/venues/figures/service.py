from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import NOBODY
from app.kit.opening import midnight
from app.kit.wall import beyond
from app.services.venues.repository import VenueRepository

# Each booking laid over the hours it touches; China's hours begin where those of UTC do.
BY_THE_HOUR = text("""
SELECT extract(hour FROM hour AT TIME ZONE 'Asia/Shanghai')::int AS hour,
    count(*) FILTER (WHERE status <> 'no_show') AS bookings,
    coalesce(sum(cardinality(unit_nos) * extract(epoch FROM
        least(upper(slot), hour + interval '1 hour') - greatest(lower(slot), hour)) / 60)
        FILTER (WHERE status <> 'no_show'), 0)::int AS minutes,
    count(*) FILTER (WHERE status = 'no_show') AS missed
FROM bookings, generate_series(
    date_trunc('hour', lower(slot), 'UTC'), upper(slot) - interval '1 microsecond', interval '1 hour') AS hour
WHERE venue_id = :venue_id AND status IN ('in_use', 'completed', 'no_show')
    AND slot && tstzrange(:first, :last) AND hour >= :first AND hour < :last
GROUP BY 1 ORDER BY 1
""")


@dataclass(frozen=True)
class Usage:
    hour: int
    bookings: int
    minutes: int
    missed: int


class FigureService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.venues = VenueRepository(session)

    async def usage(self, venue_id: UUID, days: Sequence[date]) -> Sequence[Usage]:
        """Of those days together; hours in which nobody had it are left out. VenueNotFound."""
        venue = await self.venues.get(venue_id, NOBODY)
        first, last = midnight(days[0]), midnight(days[-1] + timedelta(days=1))
        async with beyond(self.session):  # counted, and nobody's booking shown
            found = await self.session.execute(
                BY_THE_HOUR, {"venue_id": venue.id, "first": first, "last": last}
            )
        return [Usage(*row) for row in found]
