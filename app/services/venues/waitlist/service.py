from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED, Actor
from app.kit.clock import now
from app.kit.events import emit
from app.kit.page import Rows
from app.kit.timeline import move
from app.kit.wall import beyond
from app.services.venues.allocations.models import AllocationKind
from app.services.venues.allocations.repository import Freed
from app.services.venues.allocations.service import AllocationService
from app.services.venues.bookings.admission import Admission
from app.services.venues.bookings.flow import BookingStatus
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.repository import BookingRepository
from app.services.venues.errors import (
    AlreadyWaiting,
    BookingNotFound,
    BookingRefused,
    NotDisplaced,
    SlotFree,
    SlotTaken,
    WaitingFirstAlready,
    WaitLapsed,
)
from app.services.venues.events import SlotOffered
from app.services.venues.parties.service import Party, party_of
from app.services.venues.repository import VenueRepository
from app.services.venues.waitlist.flow import WaitFlow
from app.services.venues.waitlist.models import Wait
from app.services.venues.waitlist.repository import WaitRepository
from app.services.venues.waitlist.schemas import WaitCreate, WaitQuery


class WaitService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.venues = VenueRepository(session)
        self.waits = WaitRepository(session)
        self.bookings = BookingRepository(session)
        self.allocations = AllocationService(session)
        self.admission = Admission(session)

    async def mine(self, actor: Actor, wanted: WaitQuery) -> Rows[Wait]:
        return await self._placed(await self.waits.page(self.waits.own(actor, wanted), wanted, actor))

    async def of_venue(self, actor: Actor, venue_id: UUID, wanted: WaitQuery) -> Rows[Wait]:
        venue = await self.venues.get(venue_id, actor)
        query = self.waits.matching(actor, wanted).where(Wait.venue_id == venue.id)
        return await self._placed(await self.waits.page(query, wanted, actor))

    async def wait(self, actor: Actor, wait_id: UUID) -> Wait:
        return await self._one(await self.waits.get(wait_id, actor))

    async def join(self, actor: Actor, venue_id: UUID, wish: WaitCreate) -> Wait:
        """BookingRefused, where no waiting would help; SlotFree, where none is needed; AlreadyWaiting."""
        venue = await self.venues.get(venue_id, actor)
        party = await party_of(self.session, actor, venue, wish.for_resident_id)
        broken = await self.admission.failures(venue, party, wish.slot, wish.headcount)
        if hopeless := [each for each in broken if not each.may_wait]:
            raise BookingRefused(failures=[vars(each) for each in hopeless])
        if await self.allocations.is_free(venue, wish.slot, wish.headcount):
            raise SlotFree
        if wish.instead_of:
            await self._require_displaced(actor, party, wish.instead_of)
        draft = Wait.of(
            venue, by=actor.id, party=party, slot=wish.slot, headcount=wish.headcount, purpose=wish.purpose
        )
        draft.first, draft.instead_of = bool(wish.instead_of), wish.instead_of
        return await self._one(await self.waits.claim(draft, actor, taken=AlreadyWaiting))

    async def claim(self, actor: Actor, wait_id: UUID) -> Wait:
        """The slot that was kept becomes a booking. WaitLapsed, BookingRefused."""
        wait = await self.waits.get(wait_id, actor, lock=True)
        if wait.offer_until and wait.offer_until <= now():
            await self._lapse(wait)
            raise WaitLapsed
        move(self.session, wait, WaitFlow.claim, by=actor)
        venue = await self.venues.get(wait.venue_id, actor)
        party = Party(wait.waits_for, wait.resident_id, wait.counted_for, None)
        await self.admission.require(actor, venue, party, wait.slot, headcount=wait.headcount, moved=wait.id)
        booking = Booking.of(
            venue,
            by=wait.waits_by,
            party=party,
            slot=wait.slot,
            headcount=wait.headcount,
            status=BookingStatus.PENDING if venue.needs_approval else BookingStatus.CONFIRMED,
        )
        booking.purpose = wait.purpose
        booking.unit_nos = await self.allocations.become(wait.id, AllocationKind.BOOKING, of=booking.id)
        self.session.add(booking)
        await self.session.flush()  # the wait refers to it
        wait.booking_id, wait.offer_until = booking.id, None
        return wait

    async def decline(self, actor: Actor, wait_id: UUID) -> Wait:
        """No longer waiting; what was kept goes to the next in line."""
        wait = await self.waits.get(wait_id, actor, lock=True)
        move(self.session, wait, WaitFlow.decline, by=actor)
        wait.offer_until = None
        await self.allocations.free(wait.id)
        return wait

    async def lapse_those_begun(self) -> None:
        """What one waited for has begun without. For the clock."""
        for wait in await self.waits.begun(now()):
            move(self.session, wait, WaitFlow.lapse, by=UNATTENDED)

    async def _require_displaced(self, actor: Actor, party: Party, booking_id: UUID) -> None:
        """BookingNotFound, as if another household's were not there; NotDisplaced, WaitingFirstAlready."""
        booking = await self.bookings.get(booking_id, actor, lock=True)
        if booking.counted_for != party.counted_for:
            raise BookingNotFound
        if booking.status is not BookingStatus.DISPLACED:
            raise NotDisplaced
        if await self.waits.one_instead_of(booking.id):
            raise WaitingFirstAlready

    async def _lapse(self, wait: Wait) -> None:
        move(self.session, wait, WaitFlow.lapse, by=UNATTENDED)
        wait.offer_until = None
        await self.allocations.free(wait.id)

    async def _one(self, wait: Wait) -> Wait:
        await self._give_positions([wait])
        return wait

    async def _placed(self, rows: Rows[Wait]) -> Rows[Wait]:
        await self._give_positions(rows.items)
        return rows

    async def _give_positions(self, waits: Sequence[Wait]) -> None:
        async with beyond(self.session):  # who else waits is not shown, how many are
            await self.waits.give_positions(waits)


async def offer(session: AsyncSession, freed: Sequence[Freed]) -> None:
    """To the first in line whom it fits; while they think it over it is theirs."""
    venues, allocations = VenueRepository(session), AllocationService(session)
    for wait in await WaitRepository(session).next_in_line(freed):
        venue = await venues.get(wait.venue_id, UNATTENDED)
        until = min(now() + timedelta(minutes=venue.terms.offer_minutes), wait.starts_at)
        try:
            await allocations.take(
                venue,
                wait.slot,
                kind=AllocationKind.OFFER,
                subject_id=wait.id,
                headcount=wait.headcount,
                lapses_at=until,
            )
        except SlotTaken:
            continue
        move(session, wait, WaitFlow.offer, by=UNATTENDED)
        wait.offer_until = until
        await emit(session, SlotOffered(wait_id=wait.id, waits=wait.told))


async def lapse(session: AsyncSession, wait_id: UUID) -> bool:
    """An offer that ran out, for whoever meets it; not if somebody is just dealing with it."""
    wait = await WaitRepository(session).to_lapse(wait_id)
    if wait is None:
        return False
    move(session, wait, WaitFlow.lapse, by=UNATTENDED)
    wait.offer_until = None
    return True


async def postpone(session: AsyncSession, wait_id: UUID) -> bool:
    """What was offered is closed: they wait on."""
    wait = await WaitRepository(session).offered(wait_id)
    if wait is None:
        return False
    move(session, wait, WaitFlow.postpone, by=UNATTENDED)
    wait.offer_until = None
    return True


AllocationService.lapses[AllocationKind.OFFER] = lapse
AllocationService.evicts[AllocationKind.OFFER] = postpone
AllocationService.heirs.append(offer)
