from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.kit.timeline import Step, StepRead
from app.services.homecare.errors import IncidentNotFound, NursingOrderNotFound, ProviderNotFound
from app.services.homecare.incidents.models import Incident
from app.services.homecare.incidents.schemas import Findings, IncidentCreate, IncidentQuery, IncidentRead
from app.services.homecare.incidents.service import IncidentService

router = APIRouter(tags=["Nursing incidents"], route_class=Route)


async def service(request: Request, session: SessionDep) -> IncidentService:
    return IncidentService(session, request.app.state.keyring)


Incidents = Annotated[IncidentService, Depends(service)]


@router.get(
    "/nursing/providers/{provider_id}/incidents",
    summary="List the incidents of a nursing provider",
    response_model=Page[IncidentRead],
    responses=problems(ProviderNotFound),
)
async def list_nursing_incidents(
    provider_id: UUID, incidents: Incidents, actor: ActorDep, wanted: Annotated[IncidentQuery, Query()]
) -> Rows[Incident]:
    """Newest first; all for whoever answers for the provider, your own reports otherwise."""
    return await incidents.list_of(actor, provider_id, wanted)


@router.post(
    "/nursing/orders/{order_id}/incidents",
    status_code=201,
    summary="Report an incident",
    response_model=IncidentRead,
    responses=problems(NursingOrderNotFound, KeyReused),
)
async def report_incident(
    order_id: UUID, wish: IncidentCreate, incidents: Incidents, actor: ActorDep
) -> Incident:
    """By the nurse, the family or the provider; it stays open until somebody has looked into it."""
    return await incidents.report(actor, order_id, wish)


@router.post(
    "/nursing/incidents/{incident_id}/investigate",
    summary="Look into an incident",
    response_model=IncidentRead,
    responses=problems(IncidentNotFound, Forbidden, IllegalMove, KeyReused),
)
async def investigate_incident(incident_id: UUID, incidents: Incidents, actor: ActorDep) -> Incident:
    """Somebody who answers for the provider takes it on."""
    return await incidents.investigate(actor, incident_id)


@router.post(
    "/nursing/incidents/{incident_id}/close",
    summary="Close an incident with findings",
    response_model=IncidentRead,
    responses=problems(IncidentNotFound, Forbidden, IllegalMove, KeyReused),
)
async def close_incident(
    incident_id: UUID, wish: Findings, incidents: Incidents, actor: ActorDep
) -> Incident:
    """Why it happened, and what is done about it."""
    return await incidents.close(actor, incident_id, wish)


@router.get(
    "/nursing/incidents/{incident_id}/timeline",
    summary="Read what was done about an incident",
    response_model=list[StepRead],
    responses=problems(IncidentNotFound),
)
async def read_incident_timeline(incident_id: UUID, incidents: Incidents, actor: ActorDep) -> Sequence[Step]:
    """Every move, oldest first."""
    return await incidents.timeline(actor, incident_id)
