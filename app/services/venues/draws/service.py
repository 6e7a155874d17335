from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from secrets import token_hex
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.clock import now
from app.kit.page import PageQuery, Rows
from app.kit.secrets import NO_KEYS
from app.kit.timeline import move
from app.kit.wall import beyond
from app.permissions import Permission
from app.registry.residents.service import ResidentService, living_here
from app.services.venues.allocations.models import AllocationKind
from app.services.venues.allocations.service import AllocationService, seats_for
from app.services.venues.bookings.admission import Admission
from app.services.venues.draws.drawing.service import NOT_ASKED, Drawing
from app.services.venues.draws.flow import OPEN, TicketFlow
from app.services.venues.draws.lots import commitment
from app.services.venues.draws.models import Draw, Ticket
from app.services.venues.draws.repository import DrawRepository, FavourRepository, TicketRepository
from app.services.venues.draws.schemas import DrawCreate, TicketCreate
from app.services.venues.errors import BookingRefused, ClosesInThePast, DrawClosed, EnteredAlready
from app.services.venues.models import Venue
from app.services.venues.parties.service import Party, party_of
from app.services.venues.repository import VenueRepository


@dataclass(frozen=True)
class Shown:
    """A draw with what is drawn from."""

    draw: Draw
    tickets: Sequence[Ticket]

    def __getattr__(self, name: str) -> object:
        return getattr(self.draw, name)


class DrawService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.venues = VenueRepository(session)
        self.draws = DrawRepository(session)
        self.tickets = TicketRepository(session)
        self.allocations = AllocationService(session)
        self.admission = Admission(session)

    async def list_draws(self, viewer: Actor, venue_id: UUID, page: PageQuery) -> Rows[Draw]:
        venue = await self.venues.get(venue_id, viewer)
        return await self.draws.page(self.draws.of_venue(viewer, venue), page, viewer)

    async def draw(self, viewer: Actor, draw_id: UUID) -> Shown:
        draw = await self.draws.get(draw_id, viewer)
        async with beyond(self.session):  # numbers and weights, and nobody's name
            return Shown(draw, await self.tickets.of_draw(draw))

    async def open(self, actor: Actor, venue_id: UUID, wish: DrawCreate) -> Draw:
        """From now on the slot is not to be booked. ClosesInThePast, SlotTaken."""
        venue = await self.venues.get(venue_id, actor)
        actor.require(Permission.VENUES_DRAW, at=venue.place)
        if wish.closes_at <= now():
            raise ClosesInThePast
        seed = token_hex(32)
        draw = Draw(
            place=venue.place,
            venue_id=venue.id,
            slot=wish.slot,
            closes_at=wish.closes_at,
            seats=venue.units,
            seed_hash=commitment(seed),
        )
        self.session.add(draw)
        await self.session.flush()
        async with beyond(self.session):  # not for whoever opens it, either
            await self.draws.keep(draw, seed)
        await self.allocations.take_all(venue, wish.slot, kind=AllocationKind.DRAW, subject_id=draw.id)
        return draw.seen_by(actor)

    async def call_off(self, actor: Actor, draw_id: UUID) -> Draw:
        """Nobody wins, and the slot is free."""
        draw = await self.draws.get(draw_id, actor, lock=True)
        await Drawing(self.session).call_off(draw, by=actor)
        await self.allocations.free(draw.id)
        return draw

    async def enter(self, actor: Actor, draw_id: UUID, wish: TicketCreate) -> Ticket:
        """Once a household. DrawClosed, BookingRefused, EnteredAlready."""
        draw = await self.draws.get_shared(draw_id, actor)
        venue = await self.venues.get(draw.venue_id, actor)
        party = await party_of(self.session, actor, venue, wish.for_resident_id)
        if draw.status is not OPEN or draw.closes_at <= now():
            raise DrawClosed
        broken = await self.admission.failures(venue, party, draw.slot, wish.headcount)
        if left := [each for each in broken if each.code not in NOT_ASKED]:
            raise BookingRefused(failures=[vars(each) for each in left])
        ticket = Ticket.of(
            draw,
            party,
            by=actor.id,
            headcount=wish.headcount,
            purpose=wish.purpose,
            seats=1 if venue.units == 1 else seats_for(venue, wish.headcount),
            weight=await self._weight(venue, party),
        )
        return await self.tickets.claim(ticket, actor, taken=EnteredAlready)

    async def my_tickets(self, actor: Actor, page: PageQuery) -> Rows[Ticket]:
        return await self.tickets.own(actor, page)

    async def ticket(self, actor: Actor, ticket_id: UUID) -> Ticket:
        return await self.tickets.get(ticket_id, actor)

    async def withdraw(self, actor: Actor, ticket_id: UUID) -> Ticket:
        ticket = await self.tickets.get(ticket_id, actor, lock=True)
        move(self.session, ticket, TicketFlow.withdraw, by=actor)
        return ticket

    async def favour(self, actor: Actor, resident_id: UUID, until: date) -> None:
        """ResidentNotFound."""
        resident = await ResidentService(self.session, NO_KEYS).resident(actor, resident_id)
        actor.require(Permission.VENUES_BOOK_FOR, at=resident.place)
        await FavourRepository(self.session).give(resident.place, resident.id, until, actor)

    async def end_favour(self, actor: Actor, resident_id: UUID) -> None:
        resident = await ResidentService(self.session, NO_KEYS).resident(actor, resident_id)
        actor.require(Permission.VENUES_BOOK_FOR, at=resident.place)
        await FavourRepository(self.session).take(resident.id)

    async def _weight(self, venue: Venue, party: Party) -> int:
        """By the venue's terms; what counts twice does not count together."""
        resident = await living_here(self.session, party.resident_id) if party.resident_id else None
        if resident is None:
            return 1
        terms, age = venue.terms, resident.age
        elder = age is not None and age >= terms.elder_from
        async with beyond(self.session):  # written down by staff; a proxy does not read it
            favoured = await FavourRepository(self.session).holds(resident.id)
        return max(1, elder and terms.elder_weight, favoured and terms.favoured_weight)
