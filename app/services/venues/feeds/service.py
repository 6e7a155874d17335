from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from icalendar import Calendar, Event
from sqlalchemy.dialects.postgresql import Range
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import NOBODY
from app.kit.clock import now
from app.services.venues.allocations.models import AllocationKind
from app.services.venues.allocations.repository import Occupied
from app.services.venues.allocations.service import AllocationService
from app.services.venues.closures.repository import ClosureRepository
from app.services.venues.models import Venue
from app.services.venues.repository import VenueRepository

PAST, AHEAD = timedelta(days=30), timedelta(days=92)
SHOWN = {
    AllocationKind.BOOKING: "已预约",
    AllocationKind.CLOSURE: "临时关闭",
    AllocationKind.DRAW: "抽签分配",
}


class FeedService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.venues = VenueRepository(session)
        self.allocations = AllocationService(session)

    async def of_venue(self, venue_id: UUID) -> bytes:
        """When it is taken or closed, from a month ago to three ahead. VenueNotFound."""
        venue = await self.venues.get(venue_id, NOBODY)
        leaves = [each.venue_id for each in await self.allocations.leaves(venue)]
        window = Range(now() - PAST, now() + AHEAD)
        rows = await self.allocations.allocations.between(leaves, window)
        closures = {each.subject_id for each in rows if each.kind is AllocationKind.CLOSURE}
        why = await ClosureRepository(self.session).reasons(closures)
        calendar = blank(venue.name)
        for event in events_of(venue, [each for each in rows if each.kind in SHOWN], why):
            calendar.add_component(event)
        written: bytes = calendar.to_ical()
        return written


def blank(name: str) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", "-//Linli//Venues//ZH")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", "Asia/Shanghai")
    return calendar


def events_of(venue: Venue, rows: list[Occupied], why: dict[UUID, str]) -> Iterator[Event]:
    """One for each stretch of a subject, however many units or parts it takes."""
    taken = {(each.subject_id, each.blocked.lower, each.blocked.upper): each for each in rows}
    for number, ((subject_id, starts_at, ends_at), each) in enumerate(sorted(taken.items(), key=_start)):
        event = Event()
        event.add("uid", f"{subject_id}-{number}@linli" if subject_id in why else f"{subject_id}@linli")
        event.add("dtstamp", now())
        event.add("dtstart", starts_at)
        event.add("dtend", ends_at)
        reason = why.get(subject_id)
        event.add("summary", f"{SHOWN[each.kind]}：{reason}" if reason else SHOWN[each.kind])
        event.add("location", f"{venue.name}，{venue.address}")
        yield event


def _start(item: tuple[tuple[UUID, object, object], Occupied]) -> tuple[object, UUID]:
    return item[1].blocked.lower, item[0][0]
