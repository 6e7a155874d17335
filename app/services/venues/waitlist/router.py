from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.registry.residents.errors import ResidentNotFound
from app.services.venues.errors import (
    AlreadyWaiting,
    BookingNotFound,
    BookingRefused,
    NotDisplaced,
    SlotFree,
    VenueNotFound,
    WaitingFirstAlready,
    WaitLapsed,
    WaitNotFound,
)
from app.services.venues.waitlist.models import Wait
from app.services.venues.waitlist.schemas import WaitCreate, WaitQuery, WaitRead
from app.services.venues.waitlist.service import WaitService

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> WaitService:
    return WaitService(session)


Waits = Annotated[WaitService, Depends(service)]
Wanted = Annotated[WaitQuery, Query()]


@router.post(
    "/venues/{venue_id}/waitlist",
    status_code=201,
    summary="Wait for a slot that is taken",
    response_model=WaitRead,
    responses=problems(
        VenueNotFound,
        ResidentNotFound,
        BookingNotFound,
        Forbidden,
        BookingRefused,
        SlotFree,
        AlreadyWaiting,
        NotDisplaced,
        WaitingFirstAlready,
        KeyReused,
    ),
)
async def join_waitlist(venue_id: UUID, wish: WaitCreate, waits: Waits, actor: ActorDep) -> Wait:
    """When it is freed, it is kept for the first in line and they are told; then `claim` or `decline`."""
    return await waits.join(actor, venue_id, wish)


@router.get(
    "/venues/{venue_id}/waitlist",
    summary="List who waits for a venue",
    response_model=Page[WaitRead],
    responses=problems(VenueNotFound),
)
async def list_waits_of_venue(venue_id: UUID, waits: Waits, actor: ActorDep, wanted: Wanted) -> Rows[Wait]:
    """Newest first; residents see their own, staff all those within their reach."""
    return await waits.of_venue(actor, venue_id, wanted)


@router.get(
    "/me/waitlist", summary="List what I wait for", response_model=Page[WaitRead], responses=problems()
)
async def list_my_waits(waits: Waits, actor: ActorDep, wanted: Wanted) -> Rows[Wait]:
    """Newest first, with the place in line."""
    return await waits.mine(actor, wanted)


@router.get(
    "/waitlist/{wait_id}", summary="Read a wait", response_model=WaitRead, responses=problems(WaitNotFound)
)
async def read_wait(wait_id: UUID, waits: Waits, actor: ActorDep) -> Wait:
    """Your own, or any within your reach."""
    return await waits.wait(actor, wait_id)


@router.post(
    "/waitlist/{wait_id}/claim",
    summary="Take what is offered",
    response_model=WaitRead,
    responses=problems(WaitNotFound, Forbidden, IllegalMove, WaitLapsed, BookingRefused, KeyReused),
)
async def claim_waited_slot(wait_id: UUID, waits: Waits, actor: ActorDep) -> Wait:
    """The slot was kept for you: now it is your booking, whose id is in `booking_id`."""
    return await waits.claim(actor, wait_id)


@router.post(
    "/waitlist/{wait_id}/decline",
    summary="Leave the waiting list",
    response_model=WaitRead,
    responses=problems(WaitNotFound, Forbidden, IllegalMove, KeyReused),
)
async def leave_waitlist(wait_id: UUID, waits: Waits, actor: ActorDep) -> Wait:
    """What was kept for you is offered to the next in line at once."""
    return await waits.decline(actor, wait_id)
