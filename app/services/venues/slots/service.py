"""The slots of some days: a grid of the smallest bookings, held against what is occupied and the rules."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID

from sqlalchemy.dialects.postgresql import Range
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit import calendar, opening
from app.kit.access import Actor
from app.kit.clock import CHINA, now
from app.permissions import Permission
from app.services.venues.allocations.models import AllocationKind
from app.services.venues.allocations.repository import Occupied, Space
from app.services.venues.allocations.service import AllocationService
from app.services.venues.bookings.admission import Admission, counted_around
from app.services.venues.closures.repository import ClosureRepository
from app.services.venues.models import Venue
from app.services.venues.parties.service import party_of
from app.services.venues.repository import VenueRepository
from app.services.venues.rules import Stretch, Wish


@dataclass(frozen=True)
class Reason:
    code: str
    message: str


TAKEN = {
    AllocationKind.BOOKING: Reason("slot_taken", "该场地这一时段已被预约"),
    AllocationKind.HOLD: Reason("slot_taken", "有人正在填写预约，稍后可能空出"),
    AllocationKind.OFFER: Reason("slot_taken", "正在为候补的居民保留"),
    AllocationKind.DRAW: Reason("in_a_draw", "本时段抽签分配，请登记参加"),
}


@dataclass(slots=True)
class Slot:
    starts_at: datetime
    ends_at: datetime
    open: bool
    units_free: int
    reasons: list[Reason] = field(default_factory=list)

    @property
    def free(self) -> bool:
        return not self.reasons


@dataclass(frozen=True)
class Seen:
    """What the rules want to know of whoever looks."""

    held: Sequence[Stretch] = ()
    age: int | None = None
    misses: float = 0


class SlotService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.venues = VenueRepository(session)
        self.allocations = AllocationService(session)
        self.admission = Admission(session)

    async def slots(self, viewer: Actor, venue_id: UUID, days: Sequence[date]) -> list[Slot]:
        """For whoever is signed in also what their own quota leaves them. VenueNotFound."""
        venue = await self.venues.get(venue_id, viewer)
        await opening.give_hours(self.session, [venue])
        known = await calendar.look_up(self.session, days)
        found = sorted(grid(venue, days, known), key=lambda slot: slot.starts_at)
        if found:
            await self._take_out(venue, found)
            await self._ask_the_rules(viewer, venue, found)
        return found

    async def _take_out(self, venue: Venue, found: Sequence[Slot]) -> None:
        """Minute by minute is too dear: each row is laid over the slots that it touches."""
        terms, leaves = venue.terms, await self.allocations.leaves(venue)
        before, after = timedelta(minutes=terms.before_minutes), timedelta(minutes=terms.after_minutes)
        window = Range(found[0].starts_at - before, max(each.ends_at for each in found) + after)
        rows = await self.allocations.allocations.between([each.venue_id for each in leaves], window)
        starts, ends = [each.starts_at - before for each in found], [each.ends_at + after for each in found]
        taken: list[dict[Space, Occupied]] = [{} for _ in found]
        for each in rows:
            lower, upper = _on_the_wall(each.blocked)
            for n in range(bisect_right(ends, lower), bisect_left(starts, upper)):
                taken[n][each.space] = each
        closures = {each.subject_id for each in rows if each.kind is AllocationKind.CLOSURE}
        why = await ClosureRepository(self.session).reasons(closures) if closures else {}
        for slot, units in zip(found, taken, strict=True):
            slot.units_free = max(0, venue.units - len(units))
            if units and not slot.units_free:
                slot.reasons.append(reason_of(units.values(), why))

    async def _ask_the_rules(self, viewer: Actor, venue: Venue, found: Sequence[Slot]) -> None:
        about_person = viewer.may(Permission.VENUES_BOOK, at=venue.place)
        seen = await self._seen(viewer, venue, found) if about_person else Seen()
        asked = partial(
            Wish,
            headcount=1,
            unit_no=None,
            now=now(),
            capacity=venue.capacity,
            units=venue.units,
            held=seen.held,
            age=seen.age,
            misses=seen.misses,
        )
        wishes = [asked(each.starts_at, each.ends_at, open_throughout=each.open) for each in found]
        for rule in venue.rules:
            if (about_person or not rule.about_person) and rule.may_be_broken_by(wishes[0]):
                reason = Reason(rule.code, rule.message)
                for slot, wish in zip(found, wishes, strict=True):
                    if rule.broken_by(wish):
                        slot.reasons.append(reason)

    async def _seen(self, viewer: Actor, venue: Venue, found: Sequence[Slot]) -> Seen:
        party = await party_of(self.session, viewer, venue)
        around = counted_around(found[0].starts_at, found[-1].ends_at)
        held = await self.admission.bookings.held_by(party.counted_for, venue.id, around)
        return Seen(held, party.age, await self.admission.misses(party))


def grid(venue: Venue, days: Sequence[date], known: Mapping[date, calendar.Today]) -> Iterator[Slot]:
    """On a day that is closed for once, the slots there would be, so that they can say so."""
    terms = venue.terms
    step, length = timedelta(minutes=terms.step_minutes), timedelta(minutes=terms.shortest_minutes)
    for day in days:
        spans = venue.hours.on(opening.names(known[day]))
        usual = spans or venue.hours.on([str(day.isoweekday())])
        for span in usual:
            start, end = (
                opening.midnight(day) + timedelta(minutes=each) for each in (span.from_minute, span.to_minute)
            )
            while start + length <= end:
                yield Slot(start, start + length, bool(spans), venue.units)
                start += step


def _on_the_wall(blocked: Range[datetime]) -> tuple[datetime, datetime]:
    """In the slots' own zone: moments of two zones are compared ten times more slowly."""
    assert blocked.lower and blocked.upper
    return blocked.lower.astimezone(CHINA), blocked.upper.astimezone(CHINA)


def reason_of(taken: Iterable[Occupied], closures: Mapping[UUID, str]) -> Reason:
    """A closure's own reason before all others."""
    for each in taken:
        if each.subject_id in closures:
            return Reason("closed", f"场地临时关闭：{closures[each.subject_id]}")
    return TAKEN[each.kind]
