from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from app.commons.cases.errors import ClockNotRunning
from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.services.mediation.aftermath.service import AftermathService, Visited
from app.services.mediation.agreements.models import Confirmation
from app.services.mediation.agreements.schemas import (
    AgreementRead,
    ConfirmationCreate,
    ConfirmationRead,
    FollowUpCreate,
    FollowUpRead,
    PerformanceCreate,
)
from app.services.mediation.agreements.service import Agreed
from app.services.mediation.desk import View
from app.services.mediation.errors import (
    AgreementMissing,
    ConfirmationFiled,
    ConfirmationLapsed,
    DutyNotFound,
    FileClosed,
    MediationNotFound,
    NotAllAgree,
    NotConfirmable,
    NotJoint,
)
from app.services.mediation.schemas import MediationRead

CASE = "/mediation/cases/{case_id}"
router = APIRouter(tags=["Mediation"], route_class=Route)


def service(request: Request, session: SessionDep) -> AftermathService:
    return AftermathService(session, request.app.state.keyring)


Aftermath = Annotated[AftermathService, Depends(service)]


@router.post(
    CASE + "/performances",
    status_code=201,
    summary="Note what was done",
    response_model=AgreementRead,
    responses=problems(
        MediationNotFound, FileClosed, AgreementMissing, DutyNotFound, Forbidden, IllegalMove, KeyReused
    ),
)
async def note_performance(
    case_id: UUID, wish: PerformanceCreate, aftermath: Aftermath, actor: ActorDep
) -> Agreed:
    """The committee looks after it (31); once all is done the case is performed."""
    return await aftermath.perform(actor, case_id, wish)


@router.post(
    CASE + "/confirmation",
    status_code=201,
    summary="Go to court together",
    response_model=ConfirmationRead,
    responses=problems(
        MediationNotFound,
        AgreementMissing,
        Forbidden,
        IllegalMove,
        ConfirmationLapsed,
        NotJoint,
        NotConfirmable,
        ConfirmationFiled,
        ClockNotRunning,
        KeyReused,
    ),
)
async def confirm_agreement(
    case_id: UUID, wish: ConfirmationCreate, aftermath: Aftermath, actor: ActorDep
) -> Confirmation:
    """Within thirty days, all sides together, free (33). Then the court's three, fifteen and ten days."""
    return await aftermath.confirmation(actor, case_id, wish)


@router.get(
    CASE + "/confirmation",
    summary="Read what the court said",
    response_model=list[ConfirmationRead],
    responses=problems(MediationNotFound),
)
async def list_confirmations(case_id: UUID, aftermath: Aftermath, actor: ActorDep) -> Sequence[Confirmation]:
    """Oldest first."""
    return await aftermath.confirmations(actor, case_id)


@router.post(
    CASE + "/follow-ups",
    status_code=201,
    summary="Note a visit afterwards",
    response_model=FollowUpRead,
    responses=problems(MediationNotFound, FileClosed, Forbidden, IllegalMove, KeyReused),
)
async def note_follow_up(
    case_id: UUID, wish: FollowUpCreate, aftermath: Aftermath, actor: ActorDep
) -> Visited:
    """Was it done, are they satisfied, may it flare up again."""
    return await aftermath.follow_up(actor, case_id, wish)


@router.get(
    CASE + "/follow-ups",
    summary="Read the visits afterwards",
    response_model=list[FollowUpRead],
    responses=problems(MediationNotFound),
)
async def list_mediation_follow_ups(
    case_id: UUID, aftermath: Aftermath, actor: ActorDep
) -> Sequence[Visited]:
    """Oldest first."""
    return await aftermath.follow_ups(actor, case_id)


@router.post(
    CASE + "/redo",
    summary="Mediate once more",
    response_model=MediationRead,
    responses=problems(MediationNotFound, FileClosed, Forbidden, IllegalMove, NotAllAgree, KeyReused),
)
async def redo_mediation(case_id: UUID, aftermath: Aftermath, actor: ActorDep) -> View:
    """What turned out wrong, if every side agrees (POST consents, about `redo`)."""
    return await aftermath.redo(actor, case_id)
