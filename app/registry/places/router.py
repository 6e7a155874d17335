from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Depends, Query

from app.kit.access import PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route, cached
from app.registry.places.repository import PlaceRow
from app.registry.places.schemas import ChildrenQuery, PlaceRead
from app.registry.places.service import PlaceService

router = APIRouter(tags=["Places"], route_class=Route, dependencies=[cached(300)])


def service(session: SessionDep) -> PlaceService:
    return PlaceService(session)


Places = Annotated[PlaceService, Depends(service)]


@router.get(
    "/places/{code}",
    summary="Read a place",
    response_model=PlaceRead,
    responses=problems(PlaceNotFound, public=True),
)
async def read_place(places: Places, place: PlaceDep) -> PlaceRow:
    """By its code: the statistical one down to the community, ours (-g01, -b12, -b12-u2) below."""
    return await places.read(place)


@router.get(
    "/places/{code}/children",
    summary="List what lies directly below a place",
    response_model=Page[PlaceRead],
    responses=problems(PlaceNotFound, public=True),
)
async def list_children(
    places: Places, place: PlaceDep, page: Annotated[ChildrenQuery, Query()]
) -> Rows[PlaceRow]:
    """Ordered by code; archived places are left out."""
    return await places.children(place, page)


@router.get(
    "/places/{code}/path",
    summary="List a place and all places above it",
    response_model=list[PlaceRead],
    responses=problems(PlaceNotFound, public=True),
)
async def read_path(places: Places, place: PlaceDep) -> Sequence[PlaceRow]:
    """From the top of the tree down to the place itself."""
    return await places.path(place)
