from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden, Stale
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.kit.timeline import Step, StepRead
from app.registry.people.errors import AccountNotFound
from app.services.homecare.errors import LeaveNotFound, NurseExists, NurseNotFound, ProviderNotFound
from app.services.homecare.nurses.models import Leave, Nurse
from app.services.homecare.nurses.schemas import (
    LeaveRead,
    NurseCreate,
    NurseQuery,
    NurseRead,
    NurseUpdate,
    RosterWrite,
)
from app.services.homecare.nurses.service import NurseService
from app.services.homecare.schemas import Why

router = APIRouter(tags=["Nurses"], route_class=Route)


def service(session: SessionDep) -> NurseService:
    return NurseService(session)


Nurses = Annotated[NurseService, Depends(service)]


@router.get(
    "/nursing/providers/{provider_id}/nurses",
    summary="List the nurses of a provider",
    response_model=Page[NurseRead],
    responses=problems(ProviderNotFound),
)
async def list_nurses(
    provider_id: UUID, nurses: Nurses, actor: ActorDep, wanted: Annotated[NurseQuery, Query()]
) -> Rows[Nurse]:
    """Newest first; all of them for the provider's administrators and assessors, yourself if you are one."""
    return await nurses.list_of(actor, provider_id, wanted)


@router.post(
    "/nursing/providers/{provider_id}/nurses",
    status_code=201,
    summary="Enter a nurse",
    response_model=NurseRead,
    responses=problems(ProviderNotFound, AccountNotFound, PlaceNotFound, Forbidden, NurseExists, KeyReused),
)
async def add_nurse(provider_id: UUID, wish: NurseCreate, nurses: Nurses, actor: ActorDep) -> Nurse:
    """With licence, title, skills, insurance and the places she goes to. A roster comes next."""
    return await nurses.add(actor, provider_id, wish)


@router.get(
    "/nursing/nurses/{nurse_id}",
    summary="Read a nurse",
    response_model=NurseRead,
    responses=problems(NurseNotFound),
)
async def read_nurse(nurse_id: UUID, nurses: Nurses, actor: ActorDep) -> Nurse:
    """One of your provider's, or yourself."""
    return await nurses.read(actor, nurse_id)


@router.put(
    "/nursing/nurses/{nurse_id}",
    summary="Change what is known of a nurse",
    response_model=NurseRead,
    responses=problems(NurseNotFound, PlaceNotFound, Forbidden, Stale),
)
async def change_nurse(nurse_id: UUID, wish: NurseUpdate, nurses: Nurses, actor: ActorDep) -> Nurse:
    """As a whole; a renewed licence lets her be sent again from the next offer on."""
    return await nurses.change(actor, nurse_id, wish)


@router.put(
    "/nursing/nurses/{nurse_id}/roster",
    summary="Replace a nurse's roster",
    response_model=NurseRead,
    responses=problems(NurseNotFound, Forbidden),
)
async def replace_roster(nurse_id: UUID, wish: RosterWrite, nurses: Nurses, actor: ActorDep) -> Nurse:
    """By weekday, on public holidays, on single dates; a date goes before a holiday before a weekday."""
    return await nurses.roster(actor, nurse_id, wish)


@router.post(
    "/nursing/nurses/{nurse_id}/suspend",
    summary="Suspend a nurse",
    response_model=NurseRead,
    responses=problems(NurseNotFound, Forbidden, IllegalMove, KeyReused),
)
async def suspend_nurse(nurse_id: UUID, why: Why, nurses: Nurses, actor: ActorDep) -> Nurse:
    """She is offered nothing any more; what she has accepted stays hers."""
    return await nurses.suspend(actor, nurse_id, why)


@router.post(
    "/nursing/nurses/{nurse_id}/reinstate",
    summary="Reinstate a nurse",
    response_model=NurseRead,
    responses=problems(NurseNotFound, Forbidden, IllegalMove, KeyReused),
)
async def reinstate_nurse(nurse_id: UUID, nurses: Nurses, actor: ActorDep) -> Nurse:
    """She may be offered orders again, if all else holds."""
    return await nurses.reinstate(actor, nurse_id)


@router.get(
    "/nursing/nurses/{nurse_id}/timeline",
    summary="Read what was done to a nurse's standing",
    response_model=list[StepRead],
    responses=problems(NurseNotFound),
)
async def read_nurse_timeline(nurse_id: UUID, nurses: Nurses, actor: ActorDep) -> Sequence[Step]:
    """Every move, oldest first."""
    return await nurses.timeline(actor, nurse_id)


@router.get(
    "/nursing/nurses/{nurse_id}/leaves",
    summary="List a nurse's leaves",
    response_model=list[LeaveRead],
    responses=problems(NurseNotFound),
)
async def list_leaves(nurse_id: UUID, nurses: Nurses, actor: ActorDep) -> Sequence[Leave]:
    """The latest first."""
    return await nurses.leaves(actor, nurse_id)


@router.delete(
    "/nursing/nurses/{nurse_id}/leaves/{leave_id}",
    summary="Take a leave back",
    response_model=None,
    responses=problems(NurseNotFound, LeaveNotFound, Forbidden),
)
async def end_leave(nurse_id: UUID, leave_id: UUID, nurses: Nurses, actor: ActorDep) -> None:
    """She is on her roster again; orders given away meanwhile do not come back."""
    await nurses.end_leave(actor, nurse_id, leave_id)
