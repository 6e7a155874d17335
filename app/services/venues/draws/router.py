from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep, ViewerDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.registry.residents.errors import ResidentNotFound
from app.services.venues.draws.models import Draw, Ticket
from app.services.venues.draws.schemas import (
    DrawCreate,
    DrawRead,
    DrawShown,
    FavourGive,
    TicketCreate,
    TicketRead,
)
from app.services.venues.draws.service import DrawService, Shown
from app.services.venues.errors import (
    BookingRefused,
    ClosesInThePast,
    DrawClosed,
    DrawNotFound,
    EnteredAlready,
    SlotTaken,
    TicketNotFound,
    VenueNotFound,
)

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> DrawService:
    return DrawService(session)


Draws = Annotated[DrawService, Depends(service)]


@router.get(
    "/venues/{venue_id}/draws",
    summary="List the draws for a venue",
    response_model=Page[DrawRead],
    responses=problems(VenueNotFound),
)
async def list_draws(
    venue_id: UUID, draws: Draws, viewer: ViewerDep, page: Annotated[PageQuery, Query()]
) -> Rows[Draw]:
    """Newest first, past ones too, for everybody."""
    return await draws.list_draws(viewer, venue_id, page)


@router.post(
    "/venues/{venue_id}/draws",
    status_code=201,
    summary="Let a slot be drawn for",
    response_model=DrawRead,
    responses=problems(VenueNotFound, Forbidden, ClosesInThePast, SlotTaken, KeyReused),
)
async def open_draw(venue_id: UUID, wish: DrawCreate, draws: Draws, actor: ActorDep) -> Draw:
    """All its seats are kept for it; the hash of the seed is published now, the seed when it is drawn."""
    return await draws.open(actor, venue_id, wish)


@router.get(
    "/draws/{draw_id}",
    summary="Read a draw, and check it",
    response_model=DrawShown,
    responses=problems(DrawNotFound),
)
async def read_draw(draw_id: UUID, draws: Draws, viewer: ViewerDep) -> Shown:
    """With every ticket's weight and place, and nobody's name. `docs/fair-draw.md`: how to draw again."""
    return await draws.draw(viewer, draw_id)


@router.post(
    "/draws/{draw_id}/call-off",
    summary="Call a draw off",
    response_model=DrawRead,
    responses=problems(DrawNotFound, Forbidden, IllegalMove, KeyReused),
)
async def call_off_draw(draw_id: UUID, draws: Draws, actor: ActorDep) -> Draw:
    """The slot is free, and whoever had a ticket is told."""
    return await draws.call_off(actor, draw_id)


@router.post(
    "/draws/{draw_id}/tickets",
    status_code=201,
    summary="Enter a draw",
    response_model=TicketRead,
    responses=problems(
        DrawNotFound, ResidentNotFound, Forbidden, DrawClosed, BookingRefused, EnteredAlready, KeyReused
    ),
)
async def enter_draw(draw_id: UUID, wish: TicketCreate, draws: Draws, actor: ActorDep) -> Ticket:
    """One ticket a household, as early or late as it likes. What is won is a booking by the venue's rules."""
    return await draws.enter(actor, draw_id, wish)


@router.get(
    "/me/draw-tickets",
    summary="List my tickets",
    response_model=Page[TicketRead],
    responses=problems(),
)
async def list_my_draw_tickets(
    draws: Draws, actor: ActorDep, page: Annotated[PageQuery, Query()]
) -> Rows[Ticket]:
    """Newest first."""
    return await draws.my_tickets(actor, page)


@router.get(
    "/draw-tickets/{ticket_id}",
    summary="Read a ticket",
    response_model=TicketRead,
    responses=problems(TicketNotFound),
)
async def read_draw_ticket(ticket_id: UUID, draws: Draws, actor: ActorDep) -> Ticket:
    """Your own, or any within your reach."""
    return await draws.ticket(actor, ticket_id)


@router.post(
    "/draw-tickets/{ticket_id}/withdraw",
    summary="Withdraw a ticket",
    response_model=TicketRead,
    responses=problems(TicketNotFound, Forbidden, IllegalMove, KeyReused),
)
async def withdraw_draw_ticket(ticket_id: UUID, draws: Draws, actor: ActorDep) -> Ticket:
    """Until it is drawn; one may enter again."""
    return await draws.withdraw(actor, ticket_id)


@router.put(
    "/residents/{resident_id}/draw-favour",
    summary="Let a resident's tickets weigh more",
    response_model=None,
    responses=problems(ResidentNotFound, Forbidden),
)
async def favour_in_draws(resident_id: UUID, wish: FavourGive, draws: Draws, actor: ActorDep) -> None:
    """For staff who have seen, say, a certificate of disability: until when, and never why."""
    await draws.favour(actor, resident_id, wish.until)


@router.delete(
    "/residents/{resident_id}/draw-favour",
    summary="Let a resident's tickets weigh what others do",
    response_model=None,
    responses=problems(ResidentNotFound, Forbidden),
)
async def end_favour_in_draws(resident_id: UUID, draws: Draws, actor: ActorDep) -> None:
    """What has been entered already keeps its weight."""
    await draws.end_favour(actor, resident_id)
