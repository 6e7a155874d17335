from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.registry.files.errors import FileInUse, FileNotFound
from app.services.homecare.admission.service import AdmissionService
from app.services.homecare.errors import (
    AssessmentExpired,
    Contraindicated,
    NursingOrderNotFound,
    NursingTextOutdated,
)
from app.services.homecare.orders.schemas import AssessmentCreate, NursingConsentCreate, NursingOrderRead
from app.services.homecare.orders.view import OrderShown

router = APIRouter(tags=["Nursing orders"], route_class=Route)


async def service(request: Request, session: SessionDep) -> AdmissionService:
    return AdmissionService(session, request.app.state.keyring)


Admissions = Annotated[AdmissionService, Depends(service)]


@router.post(
    "/nursing/orders/{order_id}/consent",
    summary="Consent to nursing at home",
    response_model=NursingOrderRead,
    responses=problems(
        NursingOrderNotFound, FileNotFound, Forbidden, IllegalMove, NursingTextOutdated, FileInUse, KeyReused
    ),
)
async def consent_to_nursing(
    order_id: UUID, wish: NursingConsentCreate, admissions: Admissions, actor: ActorDep
) -> OrderShown:
    """To the words of `text_version`, whose hash is kept; with `deny` the order ends."""
    return await admissions.consent(actor, order_id, wish)


@router.post(
    "/nursing/orders/{order_id}/assess",
    summary="Assess whether nursing at home is safe",
    response_model=NursingOrderRead,
    responses=problems(
        NursingOrderNotFound, Forbidden, IllegalMove, Contraindicated, AssessmentExpired, KeyReused
    ),
)
async def assess_nursing_order(
    order_id: UUID, wish: AssessmentCreate, admissions: Admissions, actor: ActorDep
) -> OrderShown:
    """By an assessor of the provider. A pass fixes the price; else the order ends, and nothing was paid."""
    return await admissions.assess(actor, order_id, wish)
