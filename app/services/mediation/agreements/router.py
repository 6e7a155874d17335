from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from app.commons.cases.errors import PartyNotFound
from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.services.mediation.agreements.schemas import AgreementCreate, AgreementRead, SignatureCreate
from app.services.mediation.agreements.service import Agreed, AgreementService
from app.services.mediation.errors import (
    AccountRequired,
    AgreementMissing,
    AlreadySigned,
    ConflictUndisclosed,
    FileClosed,
    GuardianMissing,
    InstalmentsDiffer,
    MandateMissing,
    MediationNotFound,
    NotASide,
    ObjectionOpen,
    OnlyTheHead,
    SessionMissing,
)

CASE = "/mediation/cases/{case_id}"
router = APIRouter(tags=["Mediation"], route_class=Route)


def service(request: Request, session: SessionDep) -> AgreementService:
    return AgreementService(session, request.app.state.keyring)


Agreements = Annotated[AgreementService, Depends(service)]


@router.post(
    CASE + "/agreement",
    status_code=201,
    summary="Write down what was agreed",
    response_model=AgreementRead,
    responses=problems(
        MediationNotFound,
        FileClosed,
        PartyNotFound,
        Forbidden,
        IllegalMove,
        SessionMissing,
        ObjectionOpen,
        ConflictUndisclosed,
        InstalmentsDiffer,
        KeyReused,
    ),
)
async def draft_agreement(
    case_id: UUID, wish: AgreementCreate, agreements: Agreements, actor: ActorDep
) -> Agreed:
    """In writing, to be signed; oral, it binds at once (28, 30). Drafted anew, signatures are void."""
    return await agreements.agree(actor, case_id, wish)


@router.get(
    CASE + "/agreement",
    summary="Read the agreement",
    response_model=AgreementRead,
    responses=problems(MediationNotFound, AgreementMissing),
)
async def read_agreement(case_id: UUID, agreements: Agreements, actor: ActorDep) -> Agreed:
    """Who has signed, who has not, and what is still to be done."""
    return await agreements.read(actor, case_id)


@router.post(
    CASE + "/signatures",
    status_code=201,
    summary="Sign the agreement",
    response_model=AgreementRead,
    responses=problems(
        MediationNotFound,
        FileClosed,
        AgreementMissing,
        PartyNotFound,
        Forbidden,
        NotASide,
        OnlyTheHead,
        IllegalMove,
        AlreadySigned,
        GuardianMissing,
        MandateMissing,
        AccountRequired,
        KeyReused,
    ),
)
async def sign_agreement(
    case_id: UUID, wish: SignatureCreate, agreements: Agreements, actor: ActorDep
) -> Agreed:
    """In force once every side, the mediator and the committee's seal are there (29)."""
    return await agreements.sign(actor, case_id, wish)
