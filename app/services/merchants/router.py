from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route, cached
from app.services.merchants.errors import MerchantNotFound
from app.services.merchants.schemas import FacilityQuery, FacilityRead, MerchantQuery, MerchantRead
from app.services.merchants.service import Listed, MerchantDirectory, OpenFacility

# Open now is not open in half a minute: asked again every time, and answered 304 if nothing changed.
router = APIRouter(tags=["Merchants"], route_class=Route, dependencies=[cached(0)])


def service(session: SessionDep) -> MerchantDirectory:
    return MerchantDirectory(session)


Directory = Annotated[MerchantDirectory, Depends(service)]


@router.get(
    "/places/{code}/merchants",
    summary="List the merchants that serve a place",
    response_model=Page[MerchantRead],
    responses=problems(PlaceNotFound, public=True),
)
async def list_merchants(
    directory: Directory, place: PlaceDep, wanted: Annotated[MerchantQuery, Query()]
) -> Rows[Listed]:
    """Newest first; those that serve the place, a place above it or one below it."""
    return await directory.list_merchants(place, wanted)


@router.get(
    "/merchants/{merchant_id}",
    summary="Read a merchant",
    response_model=MerchantRead,
    responses=problems(MerchantNotFound, public=True),
)
async def read_merchant(merchant_id: UUID, directory: Directory) -> Listed:
    """Where it is, when it is open, what it does and what it opens for free."""
    return await directory.merchant(merchant_id)


@router.get(
    "/places/{code}/facilities",
    summary="List what merchants open to everybody for free",
    response_model=Page[FacilityRead],
    responses=problems(PlaceNotFound, public=True),
)
async def list_facilities(
    directory: Directory, place: PlaceDep, wanted: Annotated[FacilityQuery, Query()]
) -> Rows[OpenFacility]:
    """Toilets, water, charging, seats and more, with today's hours."""
    return await directory.list_facilities(place, wanted)
