from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response

from app.across.notices.calls.errors import CallNotFound
from app.across.notices.calls.schemas import CallQuery, CallRead, NumberRead, Told
from app.across.notices.calls.service import CallService, Line
from app.across.notices.calls.slips import page
from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route, SecretRoute
from app.registry.clearances.errors import ClearanceNeeded

router = APIRouter(tags=["Notices"], route_class=Route)
numbers = APIRouter(tags=["Notices"], route_class=SecretRoute)

PAGE: dict[int | str, dict[str, Any]] = {
    200: {
        "content": {"text/html": {"schema": {"type": "string", "format": "binary"}}},
        "description": "The page.",
    }
}


def service(request: Request, session: SessionDep) -> CallService:
    return CallService(session, request.app.state.keyring)


Calls = Annotated[CallService, Depends(service)]


@router.get(
    "/places/{code}/calls",
    summary="List whom to call",
    response_model=Page[CallRead],
    responses=problems(PlaceNotFound),
)
async def list_calls(
    calls: Calls, actor: ActorDep, place: PlaceDep, wanted: Annotated[CallQuery, Query()]
) -> Rows[Line]:
    """Residents without an account or anybody to act for them, who are to be told something; newest first."""
    return await calls.list_at(actor, place, wanted)


@router.get(
    "/places/{code}/calls/slips.html",
    summary="Print slips of paper",
    response_class=Response,
    responses={**problems(PlaceNotFound, Forbidden), **PAGE},
)
async def print_slips(calls: Calls, actor: ActorDep, place: PlaceDep) -> Response:
    """One for each call that waits, with the door to put it under; names are masked."""
    headers = {
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        "Cache-Control": "no-store",
    }
    slips = page(place.name, await calls.slips(actor, place))
    return Response(slips, media_type="text/html", headers=headers)


@router.post(
    "/calls/{call_id}/tell",
    summary="Note that somebody was told",
    response_model=CallRead,
    responses=problems(CallNotFound, Forbidden, IllegalMove, KeyReused),
)
async def note_told(call_id: UUID, wish: Told, calls: Calls, actor: ActorDep) -> Line:
    """By phone, by a slip of paper, or at the door."""
    return await calls.told(actor, call_id, wish)


@router.post(
    "/calls/{call_id}/miss",
    summary="Note that somebody was not reached",
    response_model=CallRead,
    responses=problems(CallNotFound, Forbidden, IllegalMove, KeyReused),
)
async def note_missed(call_id: UUID, calls: Calls, actor: ActorDep) -> Line:
    """They may still be told later."""
    return await calls.missed(actor, call_id)


@numbers.post(
    "/calls/{call_id}/number",
    summary="See the number to call",
    response_model=NumberRead,
    responses=problems(CallNotFound, ClearanceNeeded),
)
async def reveal_number(call_id: UUID, calls: Calls, actor: ActorDep) -> dict[str, str | None]:
    """In full; the resident reads who asked, and for which call."""
    return {"number": await calls.number(actor, call_id)}
