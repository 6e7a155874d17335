from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.registry.residents.errors import ResidentNotFound
from app.services.venues.errors import SeriesNotFound, SlotTaken, VenueNotFound
from app.services.venues.series.schemas import ScopeQuery, SeriesCreate, SeriesRead, SeriesUpdate
from app.services.venues.series.service import SeriesService, Shown

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> SeriesService:
    return SeriesService(session)


SeriesDep = Annotated[SeriesService, Depends(service)]
Which = Annotated[ScopeQuery, Query()]


@router.post(
    "/venues/{venue_id}/series",
    status_code=201,
    summary="Book a venue again and again",
    response_model=SeriesRead,
    responses=problems(VenueNotFound, ResidentNotFound, Forbidden, KeyReused),
)
async def create_series(venue_id: UUID, wish: SeriesCreate, series: SeriesDep, actor: ActorDep) -> Shown:
    """Every date says what became of it; with `dry_run` nothing is booked."""
    return await series.create(actor, venue_id, wish)


@router.get(
    "/series/{series_id}",
    summary="Read a series",
    response_model=SeriesRead,
    responses=problems(SeriesNotFound),
)
async def read_series(series_id: UUID, series: SeriesDep, actor: ActorDep) -> Shown:
    """Your own, or any within your reach, with all its dates."""
    return await series.read(actor, series_id)


@router.put(
    "/series/{series_id}",
    summary="Change a series",
    response_model=SeriesRead,
    responses=problems(SeriesNotFound, Forbidden, SlotTaken),
)
async def change_series(
    series_id: UUID, wish: SeriesUpdate, which: Which, series: SeriesDep, actor: ActorDep
) -> Shown:
    """One date, all from one on, or all to come. What has begun stays as it was."""
    return await series.change(actor, series_id, which.scope, which.day, wish)


@router.delete(
    "/series/{series_id}",
    summary="Call off a series",
    response_model=None,
    responses=problems(SeriesNotFound, Forbidden),
)
async def end_series(series_id: UUID, which: Which, series: SeriesDep, actor: ActorDep) -> None:
    """One date, all from one on, or all to come. What has begun stays as it was."""
    await series.end(actor, series_id, which.scope, which.day)
