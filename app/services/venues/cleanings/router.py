from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.services.venues.cleanings.models import Cleaning
from app.services.venues.cleanings.schemas import CleaningCreate, CleaningQuery, CleaningRead
from app.services.venues.cleanings.service import CleaningService
from app.services.venues.errors import CleaningNotFound, VenueNotFound

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> CleaningService:
    return CleaningService(session)


Cleanings = Annotated[CleaningService, Depends(service)]
MOVED = problems(CleaningNotFound, Forbidden, IllegalMove, KeyReused)


@router.get(
    "/places/{code}/cleanings",
    summary="List what is to be cleaned",
    response_model=Page[CleaningRead],
    responses=problems(PlaceNotFound),
)
async def list_cleanings(
    cleanings: Cleanings, actor: ActorDep, place: PlaceDep, wanted: Annotated[CleaningQuery, Query()]
) -> Rows[Cleaning]:
    """Newest first; for staff."""
    return await cleanings.list_cleanings(actor, place, wanted)


@router.post(
    "/venues/{venue_id}/cleanings",
    status_code=201,
    summary="Ask for a cleaning",
    response_model=CleaningRead,
    responses=problems(VenueNotFound, Forbidden, KeyReused),
)
async def ask_for_cleaning(
    venue_id: UUID, wish: CleaningCreate, cleanings: Cleanings, actor: ActorDep
) -> Cleaning:
    """Whoever is on duty is told. It closes nothing: where nobody should come in, close the venue."""
    return await cleanings.ask_for(actor, venue_id, wish.note)


@router.get(
    "/cleanings/{cleaning_id}",
    summary="Read a cleaning task",
    response_model=CleaningRead,
    responses=problems(CleaningNotFound),
)
async def read_cleaning(cleaning_id: UUID, cleanings: Cleanings, actor: ActorDep) -> Cleaning:
    """For staff within their reach."""
    return await cleanings.cleaning(actor, cleaning_id)


@router.post(
    "/cleanings/{cleaning_id}/take",
    summary="Take on a cleaning task",
    response_model=CleaningRead,
    responses=MOVED,
)
async def take_cleaning(cleaning_id: UUID, cleanings: Cleanings, actor: ActorDep) -> Cleaning:
    """From now on it is yours, and stands in no other's `/me/todo`."""
    return await cleanings.take(actor, cleaning_id)


@router.post(
    "/cleanings/{cleaning_id}/give-back",
    summary="Give a cleaning task back",
    response_model=CleaningRead,
    responses=MOVED,
)
async def give_back_cleaning(cleaning_id: UUID, cleanings: Cleanings, actor: ActorDep) -> Cleaning:
    """Somebody else may take it on."""
    return await cleanings.give_back(actor, cleaning_id)


@router.post(
    "/cleanings/{cleaning_id}/finish",
    summary="Say that it is clean",
    response_model=CleaningRead,
    responses=MOVED,
)
async def finish_cleaning(cleaning_id: UUID, cleanings: Cleanings, actor: ActorDep) -> Cleaning:
    """By whoever did it."""
    return await cleanings.finish(actor, cleaning_id)


@router.post(
    "/cleanings/{cleaning_id}/drop",
    summary="Drop a cleaning task",
    response_model=CleaningRead,
    responses=MOVED,
)
async def drop_cleaning(cleaning_id: UUID, cleanings: Cleanings, actor: ActorDep) -> Cleaning:
    """There is nothing to be done."""
    return await cleanings.drop(actor, cleaning_id)
