from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from app.across.webhooks import catalogue
from app.across.webhooks.errors import (
    EventUnknown,
    TooManyEndpoints,
    UrlRefused,
)
from app.across.webhooks.models import Endpoint
from app.across.webhooks.schemas import (
    EndpointCreate,
    EndpointMade,
    EndpointRead,
    EventRead,
)
from app.across.webhooks.service import Made, WebhookService
from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.machines import Machine, ScopeMissing, machine_with
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route, SecretRoute, cached
from app.permissions import Scope
from app.registry.organisations.errors import OrganisationNotFound

secrets = APIRouter(tags=["Webhooks"], route_class=SecretRoute)
router = APIRouter(tags=["Webhooks"], route_class=Route)


def service(request: Request, session: SessionDep) -> WebhookService:
    return WebhookService(session, request.app.state.keyring, request.app.state.servers.gate)


Webhooks = Annotated[WebhookService, Depends(service)]
Server = Annotated[Machine, machine_with(Scope.WEBHOOKS_WRITE)]
Wanted = Annotated[PageQuery, Query()]
WISHES = (TooManyEndpoints, UrlRefused, EventUnknown)


@router.get(
    "/webhook-events",
    summary="List what machines can be told of",
    response_model=list[EventRead],
    responses=problems(public=True),
    dependencies=[cached(3600)],
)
async def list_webhook_events() -> Sequence[EventRead]:
    """Names for `events`. The data are ids: whoever wants more asks the API, with its own rights."""
    return catalogue.listed()


@router.get(
    "/organisations/{organisation_id}/webhook-endpoints",
    summary="List an organisation's webhook endpoints",
    response_model=Page[EndpointRead],
    responses=problems(OrganisationNotFound),
)
async def list_endpoints_of(
    organisation_id: UUID, webhooks: Webhooks, actor: ActorDep, page: Wanted
) -> Rows[Endpoint]:
    """Newest first, for its owners; with those of its test keys."""
    return await webhooks.list_of(actor, organisation_id, page)


@secrets.post(
    "/organisations/{organisation_id}/webhook-endpoints",
    status_code=201,
    summary="Enter a webhook endpoint for an organisation",
    response_model=EndpointMade,
    responses=problems(OrganisationNotFound, Forbidden, *WISHES),
)
async def enter_endpoint_for(
    organisation_id: UUID, wish: EndpointCreate, webhooks: Webhooks, actor: ActorDep
) -> Made:
    """Its secret is shown this once. What is sent there is signed by Standard Webhooks."""
    return await webhooks.enter_for(actor, organisation_id, wish)


@router.get(
    "/places/{code}/webhook-endpoints",
    summary="List the webhook endpoints of a place's integrators",
    response_model=Page[EndpointRead],
    responses=problems(PlaceNotFound),
)
async def list_endpoints_at(
    webhooks: Webhooks, actor: ActorDep, place: PlaceDep, page: Wanted
) -> Rows[Endpoint]:
    """Newest first; those within your reach."""
    return await webhooks.list_at(actor, place, page)


@secrets.post(
    "/places/{code}/webhook-endpoints",
    status_code=201,
    summary="Enter a webhook endpoint for an integrator",
    response_model=EndpointMade,
    responses=problems(PlaceNotFound, Forbidden, *WISHES),
)
async def enter_endpoint_at(
    wish: EndpointCreate, webhooks: Webhooks, actor: ActorDep, place: PlaceDep
) -> Made:
    """It hears of whatever happens at the place and below. Its secret is shown this once."""
    return await webhooks.enter_at(actor, place, wish)


@router.get(
    "/merchant/webhook-endpoints",
    summary="List my webhook endpoints, as a server",
    response_model=Page[EndpointRead],
    responses=problems(ScopeMissing),
)
async def list_own_endpoints(webhooks: Webhooks, machine: Server, page: Wanted) -> Rows[Endpoint]:
    """Newest first; a test key sees those of test keys."""
    return await webhooks.list_own(machine, page)


@secrets.post(
    "/merchant/webhook-endpoints",
    status_code=201,
    summary="Enter my webhook endpoint, as a server",
    response_model=EndpointMade,
    responses=problems(ScopeMissing, *WISHES),
)
async def enter_own_endpoint(wish: EndpointCreate, webhooks: Webhooks, machine: Server) -> Made:
    """Its secret is shown this once. What is sent there is signed by Standard Webhooks."""
    return await webhooks.enter_own(machine, wish)
