from collections.abc import Collection, Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit import calendar, opening
from app.kit.access import NOBODY, Actor, Place
from app.kit.clock import now
from app.kit.events import emit
from app.kit.page import PageQuery, Rows
from app.kit.timeline import Step, move, steps_of
from app.permissions import Permission
from app.services.venues import rules
from app.services.venues.errors import BookingRefused, SlotTaken
from app.services.venues.events import BookingCalledOff, BookingDecided
from app.services.venues.flow import BookingFlow
from app.services.venues.models import Booking, Venue
from app.services.venues.repository import BookingRepository, VenueRepository
from app.services.venues.schemas import BookingCreate, BookingQuery, Refusal

A_DAY = timedelta(days=1)


class VenueService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.venues = VenueRepository(session)
        self.bookings = BookingRepository(session)

    async def list_venues(self, place: Place, page: PageQuery) -> Rows[Venue]:
        found = await self.venues.page(self.venues.visible_to(NOBODY, under=place), page, NOBODY)
        await opening.give_hours(self.session, found.items)
        return found

    async def venue(self, venue_id: UUID) -> Venue:
        venue = await self.venues.get(venue_id, NOBODY)
        await opening.give_hours(self.session, [venue])
        return venue

    async def shown(self, ids: Collection[UUID] | None = None) -> Sequence[Venue]:
        """For other slices: these, or all there are, as everybody sees them."""
        return await self.venues.shown(ids)

    async def list_bookings(self, actor: Actor, place: Place, wanted: BookingQuery) -> Rows[Booking]:
        query = self.bookings.matching(actor, wanted, under=place)
        return await self.bookings.page(query, wanted, actor)

    async def bookings_of_venue(self, actor: Actor, venue_id: UUID, wanted: BookingQuery) -> Rows[Booking]:
        venue = await self.venues.get(venue_id, actor)
        query = self.bookings.matching(actor, wanted).where(Booking.venue_id == venue.id)
        return await self.bookings.page(query, wanted, actor)

    async def my_bookings(self, actor: Actor, wanted: BookingQuery) -> Rows[Booking]:
        query = self.bookings.matching(actor, wanted).where(Booking.booked_by == actor.id)
        return await self.bookings.page(query, wanted, actor)

    async def booking(self, actor: Actor, booking_id: UUID) -> Booking:
        return await self.bookings.get(booking_id, actor)

    async def timeline(self, actor: Actor, booking_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.bookings.get(booking_id, actor))

    async def book(self, actor: Actor, venue_id: UUID, wish: BookingCreate) -> Booking:
        venue = await self.venues.get(venue_id, actor)
        actor.require(Permission.VENUES_BOOK, at=venue.place)
        await self._keeps_the_rules(venue, wish)
        for _ in range(venue.units):  # of many free seats another may be taken under our hands
            unit_no = wish.unit_no or await self.bookings.free_unit(venue, wish.slot)
            if unit_no is None:
                raise SlotTaken
            draft = Booking.of(
                venue,
                by=actor.id,
                unit_no=unit_no,
                slot=wish.slot,
                purpose=wish.purpose,
                headcount=wish.headcount,
            )
            try:
                return await self.bookings.claim(draft, actor, taken=SlotTaken)
            except SlotTaken:
                if wish.unit_no or venue.units == 1:
                    raise
        raise SlotTaken

    async def approve(self, actor: Actor, booking_id: UUID) -> Booking:
        booking = await self.bookings.get(booking_id, actor, lock=True)
        move(self.session, booking, BookingFlow.approve, by=actor)
        await emit(self.session, decided(booking, approved=True))
        return booking

    async def reject(self, actor: Actor, booking_id: UUID, why: Refusal) -> Booking:
        booking = await self.bookings.get(booking_id, actor, lock=True)
        move(self.session, booking, BookingFlow.reject, by=actor, **why.model_dump())
        await emit(self.session, decided(booking, approved=False))
        return booking

    async def cancel(self, actor: Actor, booking_id: UUID, why: Refusal) -> Booking:
        booking = await self.bookings.get(booking_id, actor, lock=True)
        move(self.session, booking, BookingFlow.cancel, by=actor, **why.model_dump())
        if booking.booked_by != actor.id:
            told = BookingCalledOff(booking_id=booking.id, booked_by=booking.booked_by)
            await emit(self.session, told)
        return booking

    async def _keeps_the_rules(self, venue: Venue, wish: BookingCreate) -> None:
        await opening.give_hours(self.session, [venue])
        asked = rules.Wish(
            starts_at=wish.starts_at,
            ends_at=wish.ends_at,
            headcount=wish.headcount,
            unit_no=wish.unit_no,
            now=now(),
            capacity=venue.capacity,
            units=venue.units,
            open_throughout=await self._open_throughout(venue, wish),
        )
        if broken := rules.failures(asked):
            raise BookingRefused(failures=[vars(each) for each in broken])

    async def _open_throughout(self, venue: Venue, wish: BookingCreate) -> bool:
        if wish.ends_at - wish.starts_at > A_DAY:
            return False
        days = opening.days_about(wish.starts_at, wish.ends_at)
        known = await calendar.look_up(self.session, days)
        return venue.hours.cover(wish.starts_at, wish.ends_at, known)


def decided(booking: Booking, *, approved: bool) -> BookingDecided:
    return BookingDecided(booking_id=booking.id, booked_by=booking.booked_by, approved=approved)
