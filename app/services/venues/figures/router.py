from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response

from app.kit.db import SessionDep
from app.kit.problems import problems
from app.kit.route import Route
from app.services.venues.errors import VenueNotFound
from app.services.venues.figures.schemas import UsageRead
from app.services.venues.figures.service import FigureService, Usage
from app.services.venues.slots.schemas import SlotQuery

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> FigureService:
    return FigureService(session)


@router.get(
    "/venues/{venue_id}/usage",
    summary="See how much a venue is used, by the hour",
    response_model=list[UsageRead],
    responses=problems(VenueNotFound, public=True),
)
async def read_venue_usage(
    venue_id: UUID,
    figures: Annotated[FigureService, Depends(service)],
    wanted: Annotated[SlotQuery, Query()],
    response: Response,
) -> Sequence[Usage]:
    """Of a day, or from one day to another, at most 31; without anybody's name."""
    response.headers["Cache-Control"] = "public, max-age=300"
    return await figures.usage(venue_id, wanted.days)
