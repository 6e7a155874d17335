from typing import Annotated

from fastapi import APIRouter, Depends, Path

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden, Stale
from app.kit.problems import problems
from app.kit.route import Route, cached
from app.registry.calendar.errors import NotInThatYear, ThatYearIsOver
from app.registry.calendar.schemas import YearRead, YearUpdate
from app.registry.calendar.service import CalendarService, Year

router = APIRouter(tags=["Places"], route_class=Route)


def service(session: SessionDep) -> CalendarService:
    return CalendarService(session)


Calendar = Annotated[CalendarService, Depends(service)]
Number = Annotated[int, Path(ge=2004, le=2100, description="The year.", examples=[2027])]


@router.get(
    "/calendar/{year}",
    summary="Read the public holidays of a year",
    response_model=YearRead,
    responses=problems(public=True),
    dependencies=[cached(300)],
)
async def read_calendar(year: Number, calendar: Calendar) -> Year:
    """And the weekends worked instead (调休); all other days go by their weekday."""
    return await calendar.read(year)


@router.put(
    "/calendar/{year}",
    summary="Enter the public holidays of a year",
    response_model=YearRead,
    responses=problems(Forbidden, ThatYearIsOver, Stale, NotInThatYear),
)
async def write_calendar(year: Number, wish: YearUpdate, calendar: Calendar, actor: ActorDep) -> Year:
    """As the State Council announces them, for every place; terms that hung on it are reckoned anew."""
    return await calendar.write(actor, year, wish)
