from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.dialects.postgresql import Range
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from app.kit import calendar
from app.kit.access import Actor
from app.kit.clock import CHINA, now
from app.kit.errors import Forbidden
from app.kit.timeline import move
from app.permissions import Permission
from app.services.venues.allocations.models import AllocationKind
from app.services.venues.allocations.repository import Demand, Space
from app.services.venues.allocations.service import AllocationService, seats_for, whole, with_margins
from app.services.venues.bookings.admission import Admission
from app.services.venues.bookings.flow import DISPLACEABLE, BookingFlow, BookingStatus
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.repository import BookingRepository
from app.services.venues.errors import SlotTaken
from app.services.venues.models import Venue
from app.services.venues.parties.service import Party, party_of
from app.services.venues.repository import VenueRepository
from app.services.venues.rules import Stretch, failures
from app.services.venues.series.models import DateResult, Series, SeriesDate
from app.services.venues.series.repository import SeriesRepository
from app.services.venues.series.rules import dates
from app.services.venues.series.schemas import Scope, SeriesCreate, SeriesUpdate

TAKEN = {"code": "slot_taken", "message": "该场地这一时段已被预约"}
HOLIDAY = {"code": "holiday", "message": "法定节假日顺延跳过"}


@dataclass
class Planned:
    """One date, and what is known of it."""

    slot: Range[datetime]
    result: DateResult
    reasons: list[dict[str, Any]]
    spaces: Sequence[Space] = ()
    booking_id: UUID | None = None

    @property
    def starts_at(self) -> datetime:
        assert self.slot.lower
        return self.slot.lower

    @property
    def ends_at(self) -> datetime:
        assert self.slot.upper
        return self.slot.upper

    def lost(self) -> None:
        self.result, self.reasons, self.booking_id = DateResult.OVERLAPPING, [TAKEN], None


@dataclass(frozen=True)
class Shown:
    """A series with its dates; of a dry run it has no id."""

    id: UUID | None
    series: Series
    dates: Sequence[Planned | SeriesDate]

    def __getattr__(self, name: str) -> object:
        return getattr(self.series, name)


class SeriesService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.venues = VenueRepository(session)
        self.bookings = BookingRepository(session)
        self.series = SeriesRepository(session)
        self.allocations = AllocationService(session)
        self.admission = Admission(session)

    async def read(self, actor: Actor, series_id: UUID) -> Shown:
        found = await self.series.get(series_id, actor)
        return Shown(found.id, found, await self.series.dates(found))

    async def create(self, actor: Actor, venue_id: UUID, wish: SeriesCreate) -> Shown:
        """Books what can be had; the rest is kept with its reasons, and tried again every night."""
        venue = await self.venues.get(venue_id, actor)
        party = await party_of(self.session, actor, venue, wish.for_resident_id)
        series = series_of(venue, actor, party, wish)
        planned = await self._plan(venue, series, dates(wish.rrule, wish.starts_at, wish.ends_at))
        if wish.dry_run:
            return Shown(None, series, planned)
        self.session.add(series)
        await self.session.flush()
        await self._book(venue, series, planned)
        return Shown(series.id, series, planned)

    async def change(
        self, actor: Actor, series_id: UUID, scope: Scope, day: date | None, wish: SeriesUpdate
    ) -> Shown:
        """What has begun stays as it was. One date alone is moved or, SlotTaken, left where it is."""
        series, venue = await self._own(actor, series_id)
        await self._call_off(actor, series, scope, day)
        series.purpose, series.headcount = wish.purpose, wish.headcount
        if scope is Scope.THIS:
            wanted: Sequence[Stretch] = [(wish.starts_at, wish.ends_at)]
        else:
            series.rrule, series.slot = wish.rrule or series.rrule, wish.slot
            wanted = dates(series.rrule, wish.starts_at, wish.ends_at)
        planned = await self._plan(venue, series, [each for each in wanted if each[0] > now()])
        await self._book(venue, series, planned)
        if scope is Scope.THIS and any(each.booking_id is None for each in planned):
            raise SlotTaken
        await self.allocations.pass_on()
        return await self.read(actor, series_id)

    async def end(self, actor: Actor, series_id: UUID, scope: Scope, day: date | None) -> None:
        series, _ = await self._own(actor, series_id)
        await self._call_off(actor, series, scope, day)
        if scope is Scope.ALL:
            series.ended_at = now()
        await self.allocations.pass_on()

    async def try_again(self) -> None:
        """What could not be had may have been freed, or have come within the horizon. For the clock."""
        for series_id in await self.series.worth_another_try(now()):
            series = await self.series.one(series_id)
            venue = await self.venues.get(series.venue_id, Actor(series.booked_by))
            lost = [
                each
                for each in await self.series.dates(series)
                if not each.booking_id and each.starts_at > now()
            ]
            planned = await self._plan(venue, series, [(each.starts_at, each.ends_at) for each in lost])
            await self.series.forget([each.id for each in lost])
            await self._book(venue, series, planned)

    async def _own(self, actor: Actor, series_id: UUID) -> tuple[Series, Venue]:
        series = await self.series.get(series_id, actor, lock=True)
        if not series.is_of(actor) and not actor.may(Permission.VENUES_BOOK_FOR, at=series.place):
            raise Forbidden(permission=Permission.VENUES_BOOK_FOR, place=series.place.code)
        return series, await self.venues.get(series.venue_id, actor)

    async def _call_off(self, actor: Actor, series: Series, scope: Scope, day: date | None) -> None:
        ahead = await self.series.ahead(series, scope, day)
        ids = {each.booking_id for each in ahead if each.booking_id}
        await self.series.forget([each.id for each in ahead])
        for booking in await self.bookings.locked(ids, DISPLACEABLE):
            move(self.session, booking, BookingFlow.cancel, by=actor, reason_code="series_changed")
        await self.allocations.vacate(ids)

    async def _plan(self, venue: Venue, series: Series, wanted: Sequence[Stretch]) -> list[Planned]:
        """In the order of the dates: what is planned counts in the quota of what comes after."""
        if not wanted:
            return []
        await self.bookings.one_household_at_a_time(series.counted_for)
        party = Party(series.booked_for, series.resident_id, series.counted_for, venue.terms.youngest)
        wishes = await self.admission.wishes(venue, party, wanted, headcount=series.headcount)
        days = await calendar.look_up(self.session, {each[0].astimezone(CHINA).date() for each in wanted})
        planned: list[Planned] = []
        possible: list[Stretch] = []
        for wish in wishes:
            slot, wish = Range(wish.starts_at, wish.ends_at), wish.with_held(possible)
            broken = failures(venue.rules, wish)
            if series.skip_holidays and days[wish.starts_at.astimezone(CHINA).date()].is_holiday:
                planned.append(Planned(slot, DateResult.CLOSED, [HOLIDAY]))
            elif broken:
                closed = any(each.code == "closed" for each in broken)
                reasons = [{"code": each.code, "message": each.message} for each in broken]
                planned.append(Planned(slot, DateResult.CLOSED if closed else DateResult.BAD, reasons))
            else:
                planned.append(Planned(slot, DateResult.POSSIBLE, []))
                possible.append((wish.starts_at, wish.ends_at))
        await self._find_room(venue, series, planned)
        return planned

    async def _find_room(self, venue: Venue, series: Series, planned: Iterable[Planned]) -> None:
        leaves = await self.allocations.leaves(venue)
        hoped = [each for each in planned if each.result is DateResult.POSSIBLE]
        if not hoped:
            return
        window = Range(with_margins(venue, hoped[0].slot).lower, with_margins(venue, hoped[-1].slot).upper)
        venue_ids = [each.venue_id for each in leaves]
        await self.allocations.clear_lapsed(venue_ids, window)
        occupied = await self.allocations.allocations.between(venue_ids, window)
        for each in hoped:
            blocked = with_margins(venue, each.slot)
            taken = {one.space for one in occupied if one.blocked.overlaps(blocked)}
            free = [space for space in whole(leaves) if space not in taken]
            wanted = seats_for(venue, series.headcount) if venue.units > 1 else len(whole(leaves))
            each.spaces = free[:wanted]
            if len(each.spaces) < wanted:
                each.lost()

    async def _book(self, venue: Venue, series: Series, planned: Sequence[Planned]) -> None:
        """All that look possible in one statement; whoever was faster keeps theirs."""
        hoped = [each for each in planned if each.result is DateResult.POSSIBLE]
        for each in hoped:
            each.booking_id = uuid7()
        demands = [
            Demand(each.booking_id, each.spaces, with_margins(venue, each.slot))
            for each in hoped
            if each.booking_id
        ]
        got = await self.allocations.take_many(demands, AllocationKind.BOOKING)
        for each in hoped:
            if each.booking_id in got:
                self.session.add(self._booking(venue, series, each))
            else:
                each.lost()
        await self.session.flush()  # the dates refer to them
        self.session.add_all(
            SeriesDate(
                series_id=series.id,
                slot=each.slot,
                result=each.result,
                booking_id=each.booking_id,
                reasons=each.reasons,
            )
            for each in planned
        )
        await self.session.flush()

    def _booking(self, venue: Venue, series: Series, date: Planned) -> Booking:
        party = Party(series.booked_for, series.resident_id, series.counted_for, None)
        status = BookingStatus.PENDING if venue.needs_approval else BookingStatus.CONFIRMED
        booking = Booking.of(
            venue, by=series.booked_by, party=party, slot=date.slot, headcount=series.headcount, status=status
        )
        assert date.booking_id
        booking.id, booking.purpose = date.booking_id, series.purpose
        booking.unit_nos = sorted({unit for _, unit in date.spaces})
        return booking


def series_of(venue: Venue, actor: Actor, party: Party, wish: SeriesCreate) -> Series:
    return Series(
        place=venue.place,
        venue_id=venue.id,
        booked_by=actor.id,
        booked_for=party.account_id,
        resident_id=party.resident_id,
        counted_for=party.counted_for,
        slot=wish.slot,
        **wish.model_dump(include={"rrule", "purpose", "headcount", "skip_holidays"}),
    )
