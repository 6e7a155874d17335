from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.idempotency import KeyReused
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.services.venues.duties.models import Duty
from app.services.venues.duties.schemas import ShiftCreate, ShiftRead
from app.services.venues.duties.service import DutyService
from app.services.venues.errors import NotOfTheStaff, OnDutyAlready, ShiftNotFound

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> DutyService:
    return DutyService(session)


Duties = Annotated[DutyService, Depends(service)]


@router.get(
    "/places/{code}/duties",
    summary="List who is on duty",
    response_model=Page[ShiftRead],
    responses=problems(PlaceNotFound),
)
async def list_duties(
    duties: Duties, actor: ActorDep, place: PlaceDep, page: Annotated[PageQuery, Query()]
) -> Rows[Duty]:
    """Shifts that are not over, entered last first; for staff."""
    return await duties.list_duties(actor, place, page)


@router.post(
    "/places/{code}/duties",
    status_code=201,
    summary="Put somebody on duty",
    response_model=list[ShiftRead],
    responses=problems(PlaceNotFound, Forbidden, NotOfTheStaff, OnDutyAlready, KeyReused),
)
async def assign_duty(duties: Duties, actor: ActorDep, place: PlaceDep, wish: ShiftCreate) -> Sequence[Duty]:
    """Questions about bookings go to whoever is on duty; asked at night, they wait for the next shift."""
    return await duties.assign(actor, place, wish)


@router.delete(
    "/duties/{duty_id}",
    summary="Take somebody off duty",
    response_model=None,
    responses=problems(ShiftNotFound, Forbidden),
)
async def end_duty(duty_id: UUID, duties: Duties, actor: ActorDep) -> None:
    """That one shift."""
    await duties.relieve(actor, duty_id)
