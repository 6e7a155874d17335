from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from app.commons.cases.errors import NotLater, PartyNotFound
from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.services.mediation.consents.service import ConsentService
from app.services.mediation.desk import View
from app.services.mediation.errors import FileClosed, MediationNotFound, NotAllAgree, NotASide
from app.services.mediation.models import Consent
from app.services.mediation.schemas import ConsentCreate, ConsentRead, ExtensionCreate, MediationRead

CASE = "/mediation/cases/{case_id}"
router = APIRouter(tags=["Mediation"], route_class=Route)


def service(request: Request, session: SessionDep) -> ConsentService:
    return ConsentService(session, request.app.state.keyring)


Consents = Annotated[ConsentService, Depends(service)]


@router.post(
    CASE + "/consents",
    status_code=201,
    summary="Agree or refuse",
    response_model=ConsentRead,
    responses=problems(MediationNotFound, FileClosed, PartyNotFound, NotASide, IllegalMove, KeyReused),
)
async def give_mediation_consent(
    case_id: UUID, wish: ConsentCreate, consents: Consents, actor: ActorDep
) -> Consent:
    """By a side itself, or written down by who has the case. One clear no to the mediation ends it (17)."""
    return await consents.give(actor, case_id, wish)


@router.get(
    CASE + "/consents",
    summary="Read who agreed to what",
    response_model=list[ConsentRead],
    responses=problems(MediationNotFound),
)
async def list_mediation_consents(case_id: UUID, consents: Consents, actor: ActorDep) -> Sequence[Consent]:
    """Oldest first; of each side the last word counts."""
    return await consents.list(actor, case_id)


@router.post(
    CASE + "/extend",
    summary="Extend the month",
    response_model=MediationRead,
    responses=problems(
        MediationNotFound, FileClosed, PartyNotFound, Forbidden, NotAllAgree, NotLater, KeyReused
    ),
)
async def extend_mediation(case_id: UUID, wish: ExtensionCreate, consents: Consents, actor: ActorDep) -> View:
    """Only if every side agrees."""
    return await consents.extend(actor, case_id, wish)
