from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from app.commons.alarms.errors import AlarmNotFound, NotYourAlarm
from app.commons.alarms.models import Alarm
from app.commons.alarms.schemas import AlarmQuery, AlarmRead, Closing, Release
from app.commons.alarms.service import AlarmService
from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.kit.timeline import Step, StepRead

router = APIRouter(tags=["Alarms"], route_class=Route)


def service(request: Request, session: SessionDep) -> AlarmService:
    return AlarmService(session, request.app.state.keyring)


Alarms = Annotated[AlarmService, Depends(service)]


@router.get("/me/alarms", summary="List my alarms", response_model=Page[AlarmRead], responses=problems())
async def list_my_alarms(
    alarms: Alarms, actor: ActorDep, wanted: Annotated[AlarmQuery, Query()]
) -> Rows[Alarm]:
    """Those you raised, were told of or may answer, newest first."""
    return await alarms.my_alarms(actor, wanted)


@router.get(
    "/places/{code}/alarms",
    summary="List the alarms of a place",
    response_model=Page[AlarmRead],
    responses=problems(PlaceNotFound),
)
async def list_alarms(
    alarms: Alarms, actor: ActorDep, place: PlaceDep, wanted: Annotated[AlarmQuery, Query()]
) -> Rows[Alarm]:
    """Newest first, as far as they are your business."""
    return await alarms.list_alarms(actor, place, wanted)


@router.get(
    "/alarms/{alarm_id}",
    summary="Read an alarm",
    response_model=AlarmRead,
    responses=problems(AlarmNotFound),
)
async def read_alarm(alarm_id: UUID, alarms: Alarms, actor: ActorDep) -> Alarm:
    """Where it is, and whether somebody has taken it on."""
    return await alarms.alarm(actor, alarm_id)


@router.get(
    "/alarms/{alarm_id}/timeline",
    summary="Read what was done about an alarm",
    response_model=list[StepRead],
    responses=problems(AlarmNotFound),
)
async def read_alarm_timeline(alarm_id: UUID, alarms: Alarms, actor: ActorDep) -> Sequence[Step]:
    """Who took it on, who gave it back, on which rung nobody stood."""
    return await alarms.timeline(actor, alarm_id)


@router.post(
    "/alarms/{alarm_id}/acknowledge",
    summary="Take an alarm on",
    response_model=AlarmRead,
    responses=problems(AlarmNotFound, Forbidden, IllegalMove, KeyReused),
)
async def acknowledge_alarm(alarm_id: UUID, alarms: Alarms, actor: ActorDep) -> Alarm:
    """In your name: it stops ringing for the others, and is yours until you close it or give it back."""
    return await alarms.acknowledge(actor, alarm_id)


@router.post(
    "/alarms/{alarm_id}/release",
    summary="Give an alarm back",
    response_model=AlarmRead,
    responses=problems(AlarmNotFound, Forbidden, IllegalMove, NotYourAlarm, KeyReused),
)
async def release_alarm(alarm_id: UUID, why: Release, alarms: Alarms, actor: ActorDep) -> Alarm:
    """It rings again, for all who can be told."""
    return await alarms.release(actor, alarm_id, why)


@router.post(
    "/alarms/{alarm_id}/close",
    summary="Close an alarm",
    response_model=AlarmRead,
    responses=problems(AlarmNotFound, Forbidden, IllegalMove, NotYourAlarm, KeyReused),
)
async def close_alarm(alarm_id: UUID, how: Closing, alarms: Alarms, actor: ActorDep) -> Alarm:
    """Only who took it on can say how it ended."""
    return await alarms.close(actor, alarm_id, how)
