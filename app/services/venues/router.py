from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden, Stale
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route, cached
from app.services.venues.errors import VenueNameTaken, VenueNotFound
from app.services.venues.models import Venue
from app.services.venues.schemas import VenueRead, VenueUpdate
from app.services.venues.service import VenueService

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> VenueService:
    return VenueService(session)


Venues = Annotated[VenueService, Depends(service)]


@router.get(
    "/places/{code}/venues",
    summary="List the venues of a place",
    response_model=Page[VenueRead],
    responses=problems(PlaceNotFound, public=True),
    dependencies=[cached(60)],
)
async def list_venues(venues: Venues, place: PlaceDep, page: Annotated[PageQuery, Query()]) -> Rows[Venue]:
    """Newest first; those in the place and everywhere below it."""
    return await venues.list_venues(place, page)


@router.get(
    "/venues/{venue_id}",
    summary="Read a venue",
    response_model=VenueRead,
    responses=problems(VenueNotFound, public=True),
    dependencies=[cached(60)],
)
async def read_venue(venue_id: UUID, venues: Venues) -> Venue:
    """What it holds, when it is open, and the rules a booking has to keep."""
    return await venues.venue(venue_id)


@router.put(
    "/venues/{venue_id}",
    summary="Change a venue, its hours and its terms",
    response_model=VenueRead,
    responses=problems(VenueNotFound, Forbidden, Stale, VenueNameTaken),
)
async def change_venue(venue_id: UUID, wish: VenueUpdate, venues: Venues, actor: ActorDep) -> Venue:
    """For staff of the place. The rules that a booking has to keep are made of the terms."""
    return await venues.change(actor, venue_id, wish)
