from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from app.commons.cases.errors import PartyNotFound
from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.kit.timeline import Step, StepRead
from app.services.mediation.desk import View
from app.services.mediation.errors import (
    CommitteeNotFound,
    CommitteeTermOver,
    FileClosed,
    HandledElsewhere,
    MediationNotFound,
)
from app.services.mediation.schemas import (
    Ending,
    MediationCreate,
    MediationQuery,
    MediationRead,
    Prevented,
    RiskWrite,
)
from app.services.mediation.service import MediationService

CASE = "/mediation/cases/{case_id}"
router = APIRouter(tags=["Mediation"], route_class=Route)


def service(request: Request, session: SessionDep) -> MediationService:
    return MediationService(session, request.app.state.keyring)


Mediations = Annotated[MediationService, Depends(service)]


@router.post(
    "/places/{code}/mediation/cases",
    status_code=201,
    summary="Apply for mediation",
    response_model=MediationRead,
    responses=problems(PlaceNotFound, MediationNotFound, PartyNotFound, Forbidden, KeyReused),
)
async def apply_for_mediation(
    wish: MediationCreate, mediations: Mediations, actor: ActorDep, place: PlaceDep
) -> View:
    """By a side, or by staff for one; it is free (人民调解法 4). The committee answers in three days."""
    return await mediations.apply(actor, place, wish)


@router.get(
    "/places/{code}/mediation/cases",
    summary="List mediations",
    response_model=Page[MediationRead],
    responses=problems(PlaceNotFound),
)
async def list_mediations(
    mediations: Mediations, actor: ActorDep, place: PlaceDep, wanted: Annotated[MediationQuery, Query()]
) -> Rows[View]:
    """Newest first: those you are a party to, mediate, may take from the pool, or lead; no others."""
    return await mediations.list(actor, place, wanted)


@router.get(
    CASE, summary="Read a mediation", response_model=MediationRead, responses=problems(MediationNotFound)
)
async def read_mediation(case_id: UUID, mediations: Mediations, actor: ActorDep) -> View:
    """For those in it and nobody else; that you read it is written down."""
    return await mediations.read(actor, case_id)


@router.get(
    CASE + "/timeline",
    summary="Read what was done in a mediation",
    response_model=list[StepRead],
    responses=problems(MediationNotFound),
)
async def read_mediation_timeline(case_id: UUID, mediations: Mediations, actor: ActorDep) -> Sequence[Step]:
    """Every step, oldest first: who, in which role, when and why; warnings and escalations too."""
    return await mediations.timeline(actor, case_id)


@router.post(
    CASE + "/accept",
    summary="Accept a mediation",
    response_model=MediationRead,
    responses=problems(
        MediationNotFound,
        FileClosed,
        CommitteeNotFound,
        Forbidden,
        IllegalMove,
        CommitteeTermOver,
        HandledElsewhere,
        KeyReused,
    ),
)
async def accept_mediation(case_id: UUID, mediations: Mediations, actor: ActorDep) -> View:
    """It gets its number, and a month to be settled in; medical disputes have 30 working days."""
    return await mediations.accept(actor, case_id)


@router.post(
    CASE + "/refuse",
    summary="Refuse a mediation",
    response_model=MediationRead,
    responses=problems(MediationNotFound, FileClosed, Forbidden, IllegalMove, KeyReused),
)
async def refuse_mediation(case_id: UUID, why: Ending, mediations: Mediations, actor: ActorDep) -> View:
    """With a ground; the answer says where else to go."""
    return await mediations.refuse(actor, case_id, why)


@router.post(
    CASE + "/withdraw",
    summary="Withdraw an application for mediation",
    response_model=MediationRead,
    responses=problems(MediationNotFound, FileClosed, Forbidden, IllegalMove, KeyReused),
)
async def withdraw_mediation(case_id: UUID, mediations: Mediations, actor: ActorDep) -> View:
    """Before it is accepted."""
    return await mediations.withdraw(actor, case_id)


@router.post(
    CASE + "/reopen",
    summary="Apply once more",
    response_model=MediationRead,
    responses=problems(MediationNotFound, FileClosed, Forbidden, IllegalMove, KeyReused),
)
async def reopen_mediation(case_id: UUID, mediations: Mediations, actor: ActorDep) -> View:
    """What was refused, declined or withdrawn, where somebody has thought better of it."""
    return await mediations.reopen(actor, case_id)


@router.post(
    CASE + "/terminate",
    summary="End a mediation without an agreement",
    response_model=MediationRead,
    responses=problems(MediationNotFound, FileClosed, Forbidden, IllegalMove, KeyReused),
)
async def terminate_mediation(case_id: UUID, why: Ending, mediations: Mediations, actor: ActorDep) -> View:
    """A side may always (23). The answer names the other ways (26)."""
    return await mediations.terminate(actor, case_id, why)


@router.put(
    CASE + "/risk",
    summary="Say how dangerous it is",
    response_model=MediationRead,
    responses=problems(MediationNotFound, FileClosed, Forbidden),
)
async def assess_mediation(case_id: UUID, wish: RiskWrite, mediations: Mediations, actor: ActorDep) -> View:
    """Red is told to the police at once (25)."""
    return await mediations.assess(actor, case_id, wish)


@router.put(
    CASE + "/prevented",
    summary="Say what did not happen",
    response_model=MediationRead,
    responses=problems(MediationNotFound, FileClosed, Forbidden),
)
async def count_prevented(case_id: UUID, wish: Prevented, mediations: Mediations, actor: ActorDep) -> View:
    """For the statistics: crimes and petitions that the mediation prevented."""
    return await mediations.count(actor, case_id, wish)
