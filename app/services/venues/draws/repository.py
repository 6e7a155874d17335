from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, delete, select, true
from sqlalchemy.dialects.postgresql import insert
from uuid_utils.compat import uuid7

from app.kit.access import UNATTENDED, Actor, Place
from app.kit.clock import now, today
from app.kit.page import PageQuery, Rows
from app.kit.repository import Repository, shown
from app.permissions import Permission, ProxyPurpose
from app.registry.residents.errors import ResidentNotFound
from app.services.venues.draws.flow import ENTERED, OPEN, TicketStatus
from app.services.venues.draws.models import Draw, Favour, Seed, Ticket
from app.services.venues.errors import DrawNotFound, TicketNotFound
from app.services.venues.models import Venue


class DrawRepository(Repository[Draw]):
    model, missing = Draw, DrawNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return true()  # everybody's

    def of_venue(self, actor: Actor, venue: Venue) -> Select[Draw]:
        return self.visible_to(actor).where(Draw.venue_id == venue.id)

    async def get_shared(self, draw_id: UUID, actor: Actor) -> Draw:
        """Many may enter at once, and nobody while it is drawn."""
        query = self.visible_to(actor).where(Draw.id == draw_id).with_for_update(of=Draw, read=True)
        draw = await self.session.scalar(query.execution_options(populate_existing=True))
        if draw is None:
            raise self.missing
        return draw

    async def closed(self, before: datetime) -> Sequence[Draw]:
        query = select(Draw).join(Draw.place).where(Draw.status == OPEN, Draw.closes_at <= before)
        query = query.order_by(Draw.id).limit(20).with_for_update(of=Draw, skip_locked=True)
        return [shown(each, UNATTENDED) for each in await self.session.scalars(query)]

    async def open_one(self, draw_id: UUID) -> Draw | None:
        query = select(Draw).join(Draw.place).where(Draw.id == draw_id, Draw.status == OPEN)
        found = (await self.session.scalars(query.with_for_update(of=Draw))).first()
        return found and shown(found, UNATTENDED)

    async def keep(self, draw: Draw, seed: str) -> None:
        row = {"id": uuid7(), "draw_id": draw.id, "seed": seed, "created_at": now()}
        await self.session.execute(insert(Seed).values(row))

    async def take_seed(self, draw: Draw) -> str:
        """From now on it stands with the draw."""
        gone = delete(Seed).where(Seed.draw_id == draw.id).returning(Seed.seed)
        return (await self.session.scalars(gone)).one()


class TicketRepository(Repository[Ticket]):
    model, missing = Ticket, TicketNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return of_them(actor) | Place.within(actor.reach(Permission.VENUES_READ_BOOKINGS))

    async def own(self, actor: Actor, page: PageQuery) -> Rows[Ticket]:
        return await self.page(self.visible_to(actor).where(of_them(actor)), page, actor)

    async def of_draw(self, draw: Draw) -> Sequence[Ticket]:
        """Without those withdrawn, in the order of the draw."""
        query = select(Ticket).join(Ticket.place).where(Ticket.draw_id == draw.id)
        query = query.where(Ticket.status != TicketStatus.WITHDRAWN).order_by(Ticket.rank, Ticket.id)
        return (await self.session.scalars(query)).all()

    async def entered(self, draw: Draw) -> Sequence[Ticket]:
        query = select(Ticket).join(Ticket.place).where(Ticket.draw_id == draw.id, Ticket.status == ENTERED)
        query = query.order_by(Ticket.id).with_for_update(of=Ticket)
        found = await self.session.scalars(query.execution_options(populate_existing=True))
        return [shown(each, UNATTENDED) for each in found]


class FavourRepository(Repository[Favour]):
    model, missing = Favour, ResidentNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Place.within(actor.reach(Permission.VENUES_BOOK_FOR))

    async def give(self, place: Place, resident_id: UUID, until: date, by: Actor) -> None:
        kept = {"until": until, "given_by": by.id, "place_id": place.id}
        row = {"id": uuid7(), "resident_id": resident_id, "created_at": now()} | kept
        wish = insert(Favour).values(row)
        await self.session.execute(wish.on_conflict_do_update(index_elements=["resident_id"], set_=kept))

    async def take(self, resident_id: UUID) -> None:
        await self.session.execute(delete(Favour).where(Favour.resident_id == resident_id))

    async def holds(self, resident_id: UUID) -> bool:
        query = select(Favour.id).where(Favour.resident_id == resident_id, Favour.until >= today())
        return await self.session.scalar(query) is not None


def of_them(actor: Actor) -> ColumnElement[bool]:
    """One's own, or of whom one acts for."""
    ids = actor.ids_for(ProxyPurpose.VENUES)
    return Ticket.entered_by.in_(ids) | Ticket.entered_for.in_(ids) | Ticket.resident_id.in_(ids)
