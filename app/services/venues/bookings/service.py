from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED, Actor, Place
from app.kit.clock import now
from app.kit.events import emit
from app.kit.page import Rows
from app.kit.timeline import Step, move, steps_of
from app.permissions import Permission
from app.services.venues.allocations.models import AllocationKind
from app.services.venues.allocations.service import AllocationService, seats_for
from app.services.venues.bookings.admission import Admission
from app.services.venues.bookings.flow import CONFIRMED, BookingFlow, BookingStatus
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.repository import BookingRepository
from app.services.venues.bookings.schemas import (
    BookingCreate,
    BookingQuery,
    BookingSubmit,
    HoldCreate,
    Refusal,
    SlotWish,
)
from app.services.venues.errors import BookingRefused, HoldLapsed, TooLateToMove
from app.services.venues.events import BookingCalledOff, BookingDecided, BookingUndecided
from app.services.venues.models import Venue, VenueKind
from app.services.venues.parties.service import Party, party_of
from app.services.venues.repository import VenueRepository
from app.services.venues.rules import WithinCapacity

WEATHER = "weather"


class BookingService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.venues = VenueRepository(session)
        self.bookings = BookingRepository(session)
        self.allocations = AllocationService(session)
        self.admission = Admission(session)

    async def list_bookings(self, actor: Actor, place: Place, wanted: BookingQuery) -> Rows[Booking]:
        query = self.bookings.matching(actor, wanted, under=place)
        return await self.bookings.page(query, wanted, actor)

    async def bookings_of_venue(self, actor: Actor, venue_id: UUID, wanted: BookingQuery) -> Rows[Booking]:
        venue = await self.venues.get(venue_id, actor)
        query = self.bookings.matching(actor, wanted).where(Booking.venue_id == venue.id)
        return await self.bookings.page(query, wanted, actor)

    async def my_bookings(self, actor: Actor, wanted: BookingQuery) -> Rows[Booking]:
        return await self.bookings.page(self.bookings.own(actor, wanted), wanted, actor)

    async def booking(self, actor: Actor, booking_id: UUID) -> Booking:
        return await self.bookings.get(booking_id, actor)

    async def timeline(self, actor: Actor, booking_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.bookings.get(booking_id, actor))

    async def hold(self, actor: Actor, venue_id: UUID, wish: HoldCreate) -> Booking:
        """Kept for a few minutes, while the form is filled in. SlotTaken, BookingRefused."""
        venue = await self.venues.get(venue_id, actor)
        booking = await self._admitted(actor, venue, wish, BookingStatus.HELD)
        booking.hold_until = now() + timedelta(minutes=venue.terms.hold_minutes)
        return await self._put(actor, venue, booking, wish.unit_no)

    async def book(self, actor: Actor, venue_id: UUID, wish: BookingCreate) -> Booking:
        """Held and submitted in one. SlotTaken, BookingRefused."""
        venue = await self.venues.get(venue_id, actor)
        status = BookingStatus.PENDING if venue.needs_approval else BookingStatus.CONFIRMED
        booking = await self._admitted(actor, venue, wish, status)
        booking.purpose = wish.purpose
        return await self._put(actor, venue, booking, wish.unit_no)

    async def submit(self, actor: Actor, booking_id: UUID, form: BookingSubmit) -> Booking:
        """What was held is asked for. HoldLapsed, once its time is over."""
        booking = await self.bookings.get(booking_id, actor, lock=True)
        venue = await self.venues.get(booking.venue_id, actor)
        if booking.hold_until and booking.hold_until <= now():
            await self._expire(booking)
            raise HoldLapsed
        if venue.needs_approval:
            move(self.session, booking, BookingFlow.submit, by=actor)
        else:
            move(self.session, booking, BookingFlow.submit_unasked, by=actor)
        if form.headcount > venue.capacity or seats_for(venue, form.headcount) > len(booking.unit_nos):
            raise BookingRefused(failures=[vars(WithinCapacity().failure())])
        booking.purpose, booking.headcount, booking.hold_until = form.purpose, form.headcount, None
        await self.allocations.become(booking.id, AllocationKind.BOOKING)
        return booking

    async def approve(self, actor: Actor, booking_id: UUID) -> Booking:
        booking = await self.bookings.get(booking_id, actor, lock=True)
        move(self.session, booking, BookingFlow.approve, by=actor)
        await emit(self.session, decided(booking, approved=True))
        return booking

    async def reject(self, actor: Actor, booking_id: UUID, why: Refusal) -> Booking:
        booking = await self.bookings.get(booking_id, actor, lock=True)
        move(self.session, booking, BookingFlow.reject, by=actor, **why.model_dump())
        await self.allocations.free(booking.id)
        await emit(self.session, decided(booking, approved=False))
        return booking

    async def cancel(self, actor: Actor, booking_id: UUID, why: Refusal) -> Booking:
        """Late, if it is one's own and about to begin: half a no-show."""
        booking = await self.bookings.get(booking_id, actor, lock=True)
        venue = await self.venues.get(booking.venue_id, actor)
        if booking.is_of(actor) and is_late(venue, booking, why):
            move(self.session, booking, BookingFlow.cancel_late, by=actor, **why.model_dump())
        else:
            move(self.session, booking, BookingFlow.cancel, by=actor, **why.model_dump())
        booking.hold_until = None
        await self.allocations.free(booking.id)
        if not booking.is_of(actor):
            told = BookingCalledOff(booking_id=booking.id, booked_by=booking.told)
            await emit(self.session, told)
        return booking

    async def reschedule(self, actor: Actor, booking_id: UUID, wish: SlotWish) -> Booking:
        """To another time in one step: whoever loses the new slot keeps the old. SlotTaken, BookingRefused.

        Where a venue needs approval, a resident's change is asked for anew.
        """
        booking = await self.bookings.get(booking_id, actor, lock=True)
        venue = await self.venues.get(booking.venue_id, actor)
        if booking.status is CONFIRMED and not (venue.needs_approval and is_asking(actor, booking)):
            move(self.session, booking, BookingFlow.reschedule_unasked, by=actor)
        else:
            move(self.session, booking, BookingFlow.reschedule, by=actor)
        await self._require_movable(actor, venue, booking, wish)
        booking.unit_nos = await self.allocations.move(
            venue, wish.slot, subject_id=booking.id, headcount=booking.headcount, units=booking.unit_nos
        )
        booking.slot = wish.slot
        return booking

    async def expire_undecided(self) -> None:
        """What nobody has decided by the time it was to begin. For the clock."""
        for booking in await self.bookings.begun(BookingStatus.PENDING, now()):
            await self._expire(booking)
            told = BookingUndecided(booking_id=booking.id, booked_by=booking.told)
            await emit(self.session, told)

    async def _expire(self, booking: Booking) -> None:
        move(self.session, booking, BookingFlow.expire, by=UNATTENDED)
        booking.hold_until = None
        await self.allocations.free(booking.id)

    async def _require_movable(self, actor: Actor, venue: Venue, booking: Booking, wish: SlotWish) -> None:
        """The rules of the venue for the new time, and not at the last minute from the old."""
        if is_asking(actor, booking) and is_late(venue, booking):
            raise TooLateToMove
        party = Party(booking.booked_for, booking.resident_id, booking.counted_for, None)
        await self.admission.require(
            actor,
            venue,
            party,
            wish.slot,
            headcount=booking.headcount,
            override=booking.overridden if actor.may(Permission.VENUES_OVERRIDE, at=venue.place) else (),
            moved=booking.id,
        )

    async def _admitted(self, actor: Actor, venue: Venue, wish: HoldCreate, status: BookingStatus) -> Booking:
        party = await party_of(self.session, actor, venue, wish.for_resident_id)
        overridden = await self.admission.require(
            actor,
            venue,
            party,
            wish.slot,
            headcount=wish.headcount,
            unit_no=wish.unit_no,
            override=wish.override,
        )
        booking = Booking.of(
            venue, by=actor.id, party=party, slot=wish.slot, headcount=wish.headcount, status=status
        )
        booking.overridden = overridden
        return booking

    async def _put(self, actor: Actor, venue: Venue, booking: Booking, unit_no: int | None) -> Booking:
        booking.unit_nos = await self.allocations.take(
            venue,
            booking.slot,
            kind=AllocationKind.HOLD if booking.hold_until else AllocationKind.BOOKING,
            subject_id=booking.id,
            headcount=booking.headcount,
            unit_no=unit_no,
            lapses_at=booking.hold_until,
        )
        self.session.add(booking)
        await self.session.flush()
        return booking.seen_by(actor)


def decided(booking: Booking, *, approved: bool) -> BookingDecided:
    return BookingDecided(booking_id=booking.id, booked_by=booking.told, approved=approved)


def is_asking(actor: Actor, booking: Booking) -> bool:
    """A resident, and not somebody who could approve it."""
    return not actor.may(Permission.VENUES_APPROVE, at=booking.place)


def is_late(venue: Venue, booking: Booking, why: Refusal | None = None) -> bool:
    """Within the last minutes before its start; out in the open the weather is no fault of anybody."""
    excused = why is not None and venue.kind is VenueKind.SQUARE and why.reason_code == WEATHER
    last = booking.starts_at - timedelta(minutes=venue.terms.late_minutes)
    return booking.status is not BookingStatus.HELD and now() > last and not excused


async def lapse(session: AsyncSession, booking_id: UUID) -> bool:
    """A hold that ran out, for whoever meets it; not if somebody is just dealing with it."""
    booking = await BookingRepository(session).to_lapse(booking_id)
    if booking is None:
        return False
    move(session, booking, BookingFlow.expire, by=UNATTENDED)
    booking.hold_until = None
    return True


AllocationService.lapses[AllocationKind.HOLD] = lapse
