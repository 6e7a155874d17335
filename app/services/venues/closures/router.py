from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import NOBODY, ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Busy, Forbidden
from app.kit.idempotency import KeyReused
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route, cached
from app.services.venues.closures.models import Closure
from app.services.venues.closures.schemas import ClosureCreate, ClosureDone, ClosureRead
from app.services.venues.closures.service import ClosureService, Done
from app.services.venues.errors import ClosureNotFound, VenueNotFound

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> ClosureService:
    return ClosureService(session)


Closures = Annotated[ClosureService, Depends(service)]


@router.get(
    "/venues/{venue_id}/closures",
    summary="List when a venue is closed for once",
    response_model=Page[ClosureRead],
    responses=problems(VenueNotFound, public=True),
    dependencies=[cached(60)],
)
async def list_closures(
    venue_id: UUID, closures: Closures, page: Annotated[PageQuery, Query()]
) -> Rows[Closure]:
    """Now and to come, with the reason; those of the hall it is a part of, too."""
    return await closures.list_closures(NOBODY, venue_id, page)


@router.post(
    "/venues/{venue_id}/closures",
    status_code=201,
    summary="Close a venue for once",
    response_model=ClosureDone,
    responses=problems(VenueNotFound, Forbidden, Busy, KeyReused),
)
async def close_venue(venue_id: UUID, wish: ClosureCreate, closures: Closures, actor: ActorDep) -> Done:
    """Everybody concerned is told; whoever is displaced may rebook first, outside of their quota."""
    return await closures.close(actor, venue_id, wish)


@router.delete(
    "/closures/{closure_id}",
    summary="Open a venue again",
    response_model=None,
    responses=problems(ClosureNotFound, Forbidden),
)
async def lift_closure(closure_id: UUID, closures: Closures, actor: ActorDep) -> None:
    """What was displaced stays so; the time is free, and whoever waits for it hears first."""
    await closures.lift(actor, closure_id)
