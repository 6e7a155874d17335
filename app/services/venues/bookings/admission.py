"""Whether a wish is admitted: gathers what the rules need to know, and asks them all."""

import math
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.dialects.postgresql import Range
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit import calendar, opening
from app.kit.access import Actor
from app.kit.clock import now
from app.permissions import Permission
from app.services.venues.bookings.flow import BookingStatus
from app.services.venues.bookings.repository import BookingRepository
from app.services.venues.errors import BookingRefused
from app.services.venues.models import Venue
from app.services.venues.parties.service import Party
from app.services.venues.rules import Failure, Stretch, Wish, failures, period_of
from app.services.venues.terms import Period

REMEMBERED = timedelta(days=180)
A_DAY = timedelta(days=1)
HALF_LIFE = timedelta(days=30)
WEIGHT = {BookingStatus.NO_SHOW: 1.0, BookingStatus.LATE_CANCELLED: 0.5}


class Admission:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.bookings = BookingRepository(session)

    async def require(
        self,
        actor: Actor,
        venue: Venue,
        party: Party,
        slot: Range[datetime],
        *,
        headcount: int,
        unit_no: int | None = None,
        override: Collection[str] = (),
        moved: UUID | None = None,
    ) -> list[str]:
        """The codes of the rules that staff have set aside. BookingRefused with all others that are broken.

        From here until the transaction ends nobody else of the household books. Who somebody is is not asked
        again of the booking that is moved, or was waited for.
        """
        if override:
            actor.require(Permission.VENUES_OVERRIDE, at=venue.place)
        await self.bookings.one_household_at_a_time(party.counted_for)
        wish = await self.wish(venue, party, slot, headcount=headcount, unit_no=unit_no, but=moved)
        broken = failures([each for each in venue.rules if not (moved and each.about_person)], wish)
        if left := [each for each in broken if not (each.may_override and each.code in override)]:
            raise BookingRefused(failures=[vars(each) for each in left])
        return [each.code for each in broken]

    async def failures(
        self, venue: Venue, party: Party, slot: Range[datetime], headcount: int
    ) -> list[Failure]:
        return failures(venue.rules, await self.wish(venue, party, slot, headcount=headcount))

    async def wish(
        self,
        venue: Venue,
        party: Party,
        slot: Range[datetime],
        *,
        headcount: int,
        unit_no: int | None = None,
        but: UUID | None = None,
    ) -> Wish:
        assert slot.lower and slot.upper
        around = counted_around(slot.lower, slot.upper)
        return Wish(
            starts_at=slot.lower,
            ends_at=slot.upper,
            headcount=headcount,
            unit_no=unit_no,
            now=now(),
            capacity=venue.capacity,
            units=venue.units,
            open_throughout=await self._open_throughout(venue, slot.lower, slot.upper),
            held=await self.bookings.held_by(party.counted_for, venue.id, around, but=but),
            age=party.age,
            misses=await self.misses(party),
        )

    async def wishes(
        self, venue: Venue, party: Party, wanted: Sequence[Stretch], *, headcount: int
    ) -> list[Wish]:
        """Many at once, in as few questions as one."""
        await opening.give_hours(self.session, [venue])
        around = counted_around(wanted[0][0], wanted[-1][1])
        held = await self.bookings.held_by(party.counted_for, venue.id, around)
        misses = await self.misses(party)
        days = {day for each in wanted for day in opening.days_about(*each)}
        known = await calendar.look_up(self.session, days)
        return [
            Wish(
                starts_at=start,
                ends_at=end,
                headcount=headcount,
                unit_no=None,
                now=now(),
                capacity=venue.capacity,
                units=venue.units,
                open_throughout=end - start <= A_DAY
                and venue.hours.cover(
                    start, end, {day: known[day] for day in opening.days_about(start, end)}
                ),
                held=held,
                age=party.age,
                misses=misses,
            )
            for start, end in wanted
        ]

    async def misses(self, party: Party) -> float:
        """What one has missed, half forgotten after a month; a late cancellation is half a no-show."""
        found = await self.bookings.misses_of(party, now() - REMEMBERED)
        return sum(WEIGHT[status] * math.exp2((start - now()) / HALF_LIFE) for status, start in found)

    async def _open_throughout(self, venue: Venue, starts_at: datetime, ends_at: datetime) -> bool:
        if ends_at - starts_at > A_DAY:
            return False
        await opening.give_hours(self.session, [venue])
        known = await calendar.look_up(self.session, opening.days_about(starts_at, ends_at))
        return venue.hours.cover(starts_at, ends_at, known)


def counted_around(starts_at: datetime, ends_at: datetime) -> Range[datetime]:
    """All the days, weeks and months that a quota might count with this stretch."""
    first, last = starts_at.date() - timedelta(days=1), ends_at.date() + timedelta(days=1)
    lowest = min(period_of(first, Period.WEEK)[0], period_of(first, Period.MONTH)[0])
    highest = max(period_of(last, Period.WEEK)[1], period_of(last, Period.MONTH)[1])
    return Range(lowest, highest)
