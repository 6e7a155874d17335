from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED, Actor
from app.kit.clock import now
from app.kit.events import emit
from app.kit.flow import Move
from app.kit.sweeps import each_alone
from app.kit.timeline import move
from app.services.venues.allocations.models import AllocationKind
from app.services.venues.allocations.service import AllocationService
from app.services.venues.bookings.admission import Admission
from app.services.venues.bookings.flow import BookingStatus
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.repository import BookingRepository
from app.services.venues.draws.flow import DrawFlow, TicketFlow, TicketStatus
from app.services.venues.draws.lots import ranked, winners
from app.services.venues.draws.models import Draw, Ticket
from app.services.venues.draws.repository import DrawRepository, TicketRepository
from app.services.venues.errors import SlotTaken
from app.services.venues.events import TicketDrawn
from app.services.venues.models import Venue
from app.services.venues.repository import VenueRepository

NOT_ASKED = {"too_early", "too_short_notice"}  # a draw may be held when nobody may book yet, or no longer


class Drawing:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.venues = VenueRepository(session)
        self.draws = DrawRepository(session)
        self.tickets = TicketRepository(session)
        self.bookings = BookingRepository(session)
        self.allocations = AllocationService(session)
        self.admission = Admission(session)

    async def draw_what_closed(self) -> None:
        due = [draw.id for draw in await self.draws.closed(now())]
        await each_alone(self.session, due, self._draw_one)

    async def _draw_one(self, draw_id: UUID) -> None:
        """Of its own: what one that failed would have freed must not be passed on with another's."""
        if draw := await self.draws.open_one(draw_id):
            await Drawing(self.session).carry_out(draw)

    async def carry_out(self, draw: Draw) -> None:
        """Whoever may not book any more is out before it is drawn; what nobody wins is free for all."""
        venue = await self.venues.get(draw.venue_id, UNATTENDED)
        tickets = await self._admitted(venue, draw, await self.tickets.entered(draw))
        draw.seed = await self.draws.take_seed(draw)
        move(self.session, draw, DrawFlow.draw, by=UNATTENDED)
        lots = [each.lot for each in tickets]
        won = {each.id for each in winners(draw.seed, lots, draw.seats)}
        rank = {each.id: place for place, each in enumerate(ranked(draw.seed, lots), 1)}
        await self.allocations.vacate([draw.id])
        for ticket in sorted(tickets, key=lambda each: rank[each.id]):
            ticket.rank = rank[ticket.id]
            if ticket.id not in won:
                await self._decide(TicketFlow.lose, ticket)
            elif await self._book(venue, draw, ticket):
                await self._decide(TicketFlow.win, ticket)
            else:
                await self._decide(TicketFlow.void, ticket)
        await self.allocations.pass_on()

    async def call_off(self, draw: Draw, *, by: Actor) -> None:
        """Its tickets are void."""
        move(self.session, draw, DrawFlow.call_off, by=by)
        for ticket in await self.tickets.entered(draw):
            await self._decide(TicketFlow.void, ticket)

    async def _admitted(self, venue: Venue, draw: Draw, tickets: Sequence[Ticket]) -> Collection[Ticket]:
        """All households are locked before anything else is, in one order for all."""
        for household in sorted({each.counted_for for each in tickets}):
            await self.bookings.one_household_at_a_time(household)
        left = []
        for ticket in tickets:
            if await self._may_book(venue, draw, ticket):
                left.append(ticket)
            else:
                await self._decide(TicketFlow.refuse, ticket)
        return left

    async def _may_book(self, venue: Venue, draw: Draw, ticket: Ticket) -> bool:
        """Who somebody is was asked when they entered."""
        known = {each.code for each in venue.rules if each.about_person and each.code != "suspended"}
        broken = await self.admission.failures(venue, ticket.party, draw.slot, ticket.headcount)
        return not {each.code for each in broken} - NOT_ASKED - known

    async def _book(self, venue: Venue, draw: Draw, ticket: Ticket) -> bool:
        """A real booking, in the space that the draw had kept.

        False, where staff have changed the venue since, so that it needs more than was kept.
        """
        booking = Booking.of(
            venue,
            by=ticket.entered_by,
            party=ticket.party,
            slot=draw.slot,
            headcount=ticket.headcount,
            status=BookingStatus.PENDING if venue.needs_approval else BookingStatus.CONFIRMED,
        )
        booking.purpose = ticket.purpose
        try:
            booking.unit_nos = await self.allocations.take(
                venue,
                draw.slot,
                kind=AllocationKind.BOOKING,
                subject_id=booking.id,
                headcount=ticket.headcount,
            )
        except SlotTaken:
            return False
        self.session.add(booking)
        await self.session.flush()  # the ticket refers to it
        ticket.booking_id = booking.id
        return True

    async def _decide(self, step: Move[TicketStatus], ticket: Ticket) -> None:
        move(self.session, ticket, step, by=UNATTENDED)
        told = TicketDrawn(ticket_id=ticket.id, account_id=ticket.told, status=ticket.status)
        await emit(self.session, told)


async def give_way(session: AsyncSession, draw_id: UUID) -> bool:
    """What was to be drawn for is closed."""
    draw = await DrawRepository(session).open_one(draw_id)
    if draw is None:
        return False
    await Drawing(session).call_off(draw, by=UNATTENDED)
    return True


AllocationService.evicts[AllocationKind.DRAW] = give_way
