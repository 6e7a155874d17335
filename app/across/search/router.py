from typing import Annotated

from fastapi import APIRouter, Depends, Query

from app.across.search.schemas import FoundRead, SearchQuery
from app.across.search.service import Hit, SearchService
from app.kit.access import PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route, cached

router = APIRouter(tags=["Search"], route_class=Route, dependencies=[cached(0)])


def service(session: SessionDep) -> SearchService:
    return SearchService(session)


Search = Annotated[SearchService, Depends(service)]


@router.get(
    "/places/{code}/search",
    summary="Search everything public",
    response_model=Page[FoundRead],
    responses=problems(PlaceNotFound, public=True),
)
async def search_place(search: Search, place: PlaceDep, wanted: Annotated[SearchQuery, Query()]) -> Rows[Hit]:
    """The best first: lists, merchants, free facilities, offers and venues, in the words people use.

    Found are the lists in force at the place, whoever serves it, and what stands there and below.
    """
    return await search.search(place, wanted)
