from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.kit.timeline import Step, StepRead
from app.registry.clearances.errors import ClearanceNotFound, ClearancePending, OwnClearance
from app.registry.clearances.models import Clearance
from app.registry.clearances.schemas import ClearanceCreate, ClearanceQuery, ClearanceRead, ClearanceReason
from app.registry.clearances.service import ClearanceService

router = APIRouter(tags=["Privacy"], route_class=Route)
DECIDED = problems(ClearanceNotFound, Forbidden, OwnClearance, IllegalMove, KeyReused)


def service(session: SessionDep) -> ClearanceService:
    return ClearanceService(session)


Clearances = Annotated[ClearanceService, Depends(service)]


@router.post(
    "/places/{code}/clearances",
    status_code=201,
    summary="Ask to see what is about minors",
    response_model=ClearanceRead,
    responses=problems(PlaceNotFound, Forbidden, ClearancePending, KeyReused),
)
async def ask_for_clearance(
    wish: ClearanceCreate, clearances: Clearances, actor: ActorDep, place: PlaceDep
) -> Clearance:
    """Of that place and below it: name as small a one as will do. Somebody else has to approve it."""
    return await clearances.ask(actor, place, wish)


@router.get(
    "/places/{code}/clearances",
    summary="List who asked to see what is about minors",
    response_model=Page[ClearanceRead],
    responses=problems(PlaceNotFound),
)
async def list_clearances(
    clearances: Clearances, actor: ActorDep, place: PlaceDep, wanted: Annotated[ClearanceQuery, Query()]
) -> Rows[Clearance]:
    """Newest first; all for whoever may approve, their own for others."""
    return await clearances.list_at(actor, place, wanted)


@router.post(
    "/clearances/{clearance_id}/approve",
    summary="Allow it",
    response_model=ClearanceRead,
    responses=DECIDED,
)
async def approve_clearance(clearance_id: UUID, clearances: Clearances, actor: ActorDep) -> Clearance:
    """From the next request on they are shown what is about minors, and each look is written down."""
    return await clearances.approve(actor, clearance_id)


@router.post(
    "/clearances/{clearance_id}/refuse",
    summary="Refuse it",
    response_model=ClearanceRead,
    responses=DECIDED,
)
async def refuse_clearance(
    clearance_id: UUID, why: ClearanceReason, clearances: Clearances, actor: ActorDep
) -> Clearance:
    """With a reason, which whoever asked reads in the timeline."""
    return await clearances.refuse(actor, clearance_id, why.reason)


@router.post(
    "/clearances/{clearance_id}/revoke",
    summary="Take it away again",
    response_model=ClearanceRead,
    responses=DECIDED,
)
async def revoke_clearance(
    clearance_id: UUID, why: ClearanceReason, clearances: Clearances, actor: ActorDep
) -> Clearance:
    """From the next request on nothing is shown any more."""
    return await clearances.revoke(actor, clearance_id, why.reason)


@router.post(
    "/clearances/{clearance_id}/withdraw",
    summary="Need it no longer",
    response_model=ClearanceRead,
    responses=problems(ClearanceNotFound, Forbidden, IllegalMove, KeyReused),
)
async def withdraw_clearance(clearance_id: UUID, clearances: Clearances, actor: ActorDep) -> Clearance:
    """Before it was decided, or after."""
    return await clearances.withdraw(actor, clearance_id)


@router.get(
    "/clearances/{clearance_id}/timeline",
    summary="Read who allowed it",
    response_model=list[StepRead],
    responses=problems(ClearanceNotFound),
)
async def read_clearance_timeline(
    clearance_id: UUID, clearances: Clearances, actor: ActorDep
) -> Sequence[Step]:
    """Who asked, who decided, when and why."""
    return await clearances.timeline(actor, clearance_id)
