from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from app.commons.cases.errors import (
    ArbiterNeeded,
    AssignmentBinding,
    NobodyToAssign,
    NotYourCase,
    PartyNotFound,
)
from app.commons.cases.schemas import HandBack
from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.services.mediation.errors import (
    AccountRequired,
    FileClosed,
    MediationNotFound,
    MediatorMissing,
    MediatorNotFound,
    NotASide,
    ObjectionNotFound,
    OnlyTheHead,
    TooManyObjections,
)
from app.services.mediation.mediators.models import Objection
from app.services.mediation.mediators.schemas import (
    DisclosureCreate,
    DisclosureRead,
    MediatorCreate,
    MediatorRead,
    ObjectionCreate,
    ObjectionDecision,
    ObjectionRead,
)
from app.services.mediation.mediators.service import Disclosed, MediatorService, Named

CASE = "/mediation/cases/{case_id}"
router = APIRouter(tags=["Mediation"], route_class=Route)


def service(request: Request, session: SessionDep) -> MediatorService:
    return MediatorService(session, request.app.state.keyring)


Mediators = Annotated[MediatorService, Depends(service)]


@router.post(
    CASE + "/mediators",
    status_code=201,
    summary="Name a mediator",
    response_model=MediatorRead,
    responses=problems(
        MediationNotFound,
        FileClosed,
        MediatorNotFound,
        PartyNotFound,
        Forbidden,
        NotASide,
        ArbiterNeeded,
        NobodyToAssign,
        KeyReused,
    ),
)
async def name_mediator(case_id: UUID, wish: MediatorCreate, mediators: Mediators, actor: ActorDep) -> Named:
    """By the head, or chosen by a side (19); a mediator takes a case from the pool for themselves."""
    return await mediators.name(actor, case_id, wish)


@router.get(
    CASE + "/mediators",
    summary="Read who mediates",
    response_model=list[MediatorRead],
    responses=problems(MediationNotFound),
)
async def list_mediators(case_id: UUID, mediators: Mediators, actor: ActorDep) -> Sequence[Named]:
    """Those who have ended, too."""
    return await mediators.list(actor, case_id)


@router.post(
    CASE + "/hand-back",
    summary="Hand a case back",
    response_model=None,
    responses=problems(MediationNotFound, FileClosed, NotYourCase, AssignmentBinding, KeyReused),
)
async def hand_mediation_back(case_id: UUID, why: HandBack, mediators: Mediators, actor: ActorDep) -> None:
    """Into the pool, with a ground; after the second time the head decides who has it, and that binds."""
    await mediators.hand_back(actor, case_id, why.ground)


@router.post(
    CASE + "/objections",
    status_code=201,
    summary="Object to a mediator",
    response_model=ObjectionRead,
    responses=problems(
        MediationNotFound,
        FileClosed,
        MediatorNotFound,
        PartyNotFound,
        NotASide,
        MediatorMissing,
        TooManyObjections,
        AccountRequired,
        KeyReused,
    ),
)
async def object_to_mediator(
    case_id: UUID, wish: ObjectionCreate, mediators: Mediators, actor: ActorDep
) -> Objection:
    """With a reason; nothing goes on until the head has decided."""
    return await mediators.object(actor, case_id, wish)


@router.get(
    CASE + "/objections",
    summary="Read the objections",
    response_model=list[ObjectionRead],
    responses=problems(MediationNotFound),
)
async def list_objections(case_id: UUID, mediators: Mediators, actor: ActorDep) -> Sequence[Objection]:
    """With what was decided."""
    return await mediators.objections(actor, case_id)


@router.post(
    CASE + "/objections/{objection_id}/decide",
    summary="Decide an objection",
    response_model=ObjectionRead,
    responses=problems(MediationNotFound, FileClosed, ObjectionNotFound, OnlyTheHead, KeyReused),
)
async def decide_objection(
    case_id: UUID, objection_id: UUID, wish: ObjectionDecision, mediators: Mediators, actor: ActorDep
) -> Objection:
    """By the head, with an answer; upheld, somebody else mediates."""
    return await mediators.decide(actor, case_id, objection_id, wish)


@router.post(
    CASE + "/disclosures",
    status_code=201,
    summary="Disclose what is close to a party",
    response_model=DisclosureRead,
    responses=problems(MediationNotFound, FileClosed, Forbidden, KeyReused),
)
async def disclose_conflict(
    case_id: UUID, wish: DisclosureCreate, mediators: Mediators, actor: ActorDep
) -> Disclosed:
    """Every side then accepts it (POST consents, about `disclosure`), or somebody else mediates."""
    return await mediators.disclose(actor, case_id, wish)


@router.get(
    CASE + "/disclosures",
    summary="Read what was disclosed",
    response_model=list[DisclosureRead],
    responses=problems(MediationNotFound),
)
async def list_disclosures(case_id: UUID, mediators: Mediators, actor: ActorDep) -> Sequence[Disclosed]:
    """And who has accepted it."""
    return await mediators.disclosures(actor, case_id)
