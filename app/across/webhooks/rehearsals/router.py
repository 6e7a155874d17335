from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from app.across.webhooks.errors import EndpointDisabled, EndpointNotFound, EventUnknown
from app.across.webhooks.models import Delivery
from app.across.webhooks.rehearsals.service import RehearsalService
from app.across.webhooks.schemas import DeliveryRead, RehearsalCreate
from app.kit.db import SessionDep
from app.kit.idempotency import KeyReused
from app.kit.machines import Machine, SandboxOnly, ScopeMissing, machine_with
from app.kit.problems import problems
from app.kit.route import Route
from app.permissions import Scope

router = APIRouter(tags=["Sandbox"], route_class=Route)
Server = Annotated[Machine, machine_with(Scope.WEBHOOKS_WRITE)]


@router.post(
    "/merchant/webhook-endpoints/{endpoint_id}/rehearse",
    status_code=202,
    name="rehearse_own_endpoint",
    summary="Send a test event of any kind, as a test server",
    response_model=list[DeliveryRead],
    responses=problems(
        EndpointNotFound, EndpointDisabled, EventUnknown, ScopeMissing, SandboxOnly, KeyReused
    ),
)
async def rehearse_own_endpoint(
    endpoint_id: UUID, wish: RehearsalCreate, session: SessionDep, machine: Server
) -> Sequence[Delivery]:
    """Once, twice under one id, late, or out of order. Its ids are made up, and name nothing."""
    return await RehearsalService(session).rehearse(machine, endpoint_id, wish)
