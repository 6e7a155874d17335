from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.problems import problems
from app.kit.route import Route
from app.services.mediation.figures.schemas import FiguresRead, Period
from app.services.mediation.figures.service import FigureService

router = APIRouter(tags=["Mediation"], route_class=Route)


def service(session: SessionDep) -> FigureService:
    return FigureService(session)


Figures = Annotated[FigureService, Depends(service)]


@router.get(
    "/places/{code}/mediation/statistics",
    summary="Count the mediations of a place",
    response_model=FiguresRead,
    responses=problems(PlaceNotFound, Forbidden),
)
async def count_mediations(
    figures: Figures, actor: ActorDep, place: PlaceDep, period: Annotated[Period, Query()]
) -> dict[str, Any]:
    """As the justice bureau asks for them, of the place and all below. One or two are not told apart."""
    return await figures.count(actor, place, period)
