from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from app.across.webhooks.conformance.models import Conformance
from app.across.webhooks.conformance.schemas import ConformanceRead
from app.across.webhooks.conformance.service import ConformanceService
from app.across.webhooks.errors import EndpointNotFound
from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.idempotency import KeyReused
from app.kit.machines import Machine, SandboxOnly, ScopeMissing, machine_with
from app.kit.problems import problems
from app.kit.route import Route
from app.permissions import Scope

router = APIRouter(tags=["Sandbox"], route_class=Route)
Server = Annotated[Machine, machine_with(Scope.WEBHOOKS_WRITE)]


@router.post(
    "/merchant/webhook-endpoints/{endpoint_id}/conformance",
    status_code=202,
    summary="Have my integration examined, as a test server",
    response_model=ConformanceRead,
    responses=problems(EndpointNotFound, ScopeMissing, SandboxOnly, KeyReused),
)
async def begin_own_conformance(endpoint_id: UUID, session: SessionDep, machine: Server) -> Conformance:
    """Sends right, forged, old, repeated and disordered events, and looks at how offers were pushed."""
    return await ConformanceService(session).begin(machine, endpoint_id)


@router.get(
    "/merchant/webhook-endpoints/{endpoint_id}/conformance",
    summary="Read how my integration did, as a server",
    response_model=list[ConformanceRead],
    responses=problems(EndpointNotFound, ScopeMissing),
)
async def list_own_conformance(
    endpoint_id: UUID, session: SessionDep, machine: Server
) -> Sequence[Conformance]:
    """The last ten runs, newest first: a score, and for each check a sentence and a remedy."""
    return await ConformanceService(session).list_of(machine, endpoint_id)


@router.get(
    "/webhook-endpoints/{endpoint_id}/conformance",
    summary="Read how an integration did",
    response_model=list[ConformanceRead],
    responses=problems(EndpointNotFound, Forbidden),
)
async def list_conformance(endpoint_id: UUID, session: SessionDep, actor: ActorDep) -> Sequence[Conformance]:
    """For its owners, as their server reads it."""
    return await ConformanceService(session).list_of(actor, endpoint_id)
