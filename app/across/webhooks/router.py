from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from app.across.webhooks import catalogue
from app.across.webhooks.errors import (
    DeliveryNotFound,
    EndpointDisabled,
    EndpointNotFound,
    EventUnknown,
    TooManyEndpoints,
    UrlRefused,
)
from app.across.webhooks.models import Delivery, Endpoint
from app.across.webhooks.schemas import (
    DeliveryDetail,
    DeliveryRead,
    EndpointCreate,
    EndpointMade,
    EndpointRead,
    EventRead,
    SignatureCheck,
    VerdictRead,
)
from app.across.webhooks.service import Made, Tried, Verdict, WebhookService
from app.kit.access import Actor, ActorDep, PlaceDep, PlaceNotFound, current_actor
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
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


# The same for people and for servers; only how they say who they are differs.


def _entries(prefix: str, whose: str, caller: Any) -> None:
    """Where they want to be told, and by what secret."""

    @router.get(
        f"{prefix}/webhook-endpoints/{{endpoint_id}}",
        name=f"read_{whose}endpoint",
        summary=f"Read a webhook endpoint{_as(whose)}",
        response_model=EndpointRead,
        responses=problems(EndpointNotFound, Forbidden),
    )
    async def read(endpoint_id: UUID, webhooks: Webhooks, actor: Actor = caller) -> Endpoint:
        """Whether it is told, and if not, why."""
        return await webhooks.read(actor, endpoint_id)

    @router.delete(
        f"{prefix}/webhook-endpoints/{{endpoint_id}}",
        name=f"delete_{whose}endpoint",
        summary=f"Delete a webhook endpoint{_as(whose)}",
        response_model=None,
        responses=problems(EndpointNotFound, Forbidden),
    )
    async def delete(endpoint_id: UUID, webhooks: Webhooks, actor: Actor = caller) -> None:
        """With its log; what was on its way there is not sent any more."""
        await webhooks.delete(actor, endpoint_id)

    @secrets.post(
        f"{prefix}/webhook-endpoints/{{endpoint_id}}/rotate",
        name=f"rotate_{whose}secret",
        summary=f"Change the secret of a webhook endpoint{_as(whose)}",
        response_model=EndpointMade,
        responses=problems(EndpointNotFound, Forbidden),
    )
    async def rotate(endpoint_id: UUID, webhooks: Webhooks, actor: Actor = caller) -> Made:
        """The new one is shown this once; for a day both sign, each with a signature of its own."""
        return await webhooks.rotate(actor, endpoint_id)


def _switches(prefix: str, whose: str, caller: Any) -> None:
    """Whether they are told."""

    @router.post(
        f"{prefix}/webhook-endpoints/{{endpoint_id}}/test",
        status_code=202,
        name=f"test_{whose}endpoint",
        summary=f"Send a test event{_as(whose)}",
        response_model=DeliveryRead,
        responses=problems(EndpointNotFound, Forbidden, EndpointDisabled, KeyReused),
    )
    async def test(endpoint_id: UUID, webhooks: Webhooks, actor: Actor = caller) -> Delivery:
        """`webhook.test`, whatever events were asked for; what came of it stands in the log."""
        return await webhooks.test(actor, endpoint_id)

    @secrets.post(
        f"{prefix}/webhook-endpoints/{{endpoint_id}}/verify",
        name=f"verify_{whose}signature",
        summary=f"Find out what is wrong with a signature{_as(whose)}",
        response_model=VerdictRead,
        responses=problems(EndpointNotFound, Forbidden),
    )
    async def verify(
        endpoint_id: UUID, check: SignatureCheck, webhooks: Webhooks, actor: Actor = caller
    ) -> Verdict:
        """Which step fails and why: a changed body, a secret not decoded, a clock that is off."""
        return await webhooks.verify(actor, endpoint_id, check)

    @router.post(
        f"{prefix}/webhook-endpoints/{{endpoint_id}}/disable",
        name=f"disable_{whose}endpoint",
        summary=f"Stop telling a webhook endpoint{_as(whose)}",
        response_model=EndpointRead,
        responses=problems(EndpointNotFound, Forbidden, IllegalMove, KeyReused),
    )
    async def disable(endpoint_id: UUID, webhooks: Webhooks, actor: Actor = caller) -> Endpoint:
        """What is on its way waits until it is enabled."""
        return await webhooks.disable(actor, endpoint_id)

    @router.post(
        f"{prefix}/webhook-endpoints/{{endpoint_id}}/enable",
        name=f"enable_{whose}endpoint",
        summary=f"Tell a webhook endpoint again{_as(whose)}",
        response_model=EndpointRead,
        responses=problems(EndpointNotFound, Forbidden, IllegalMove, KeyReused),
    )
    async def enable(endpoint_id: UUID, webhooks: Webhooks, actor: Actor = caller) -> Endpoint:
        """As if it had never failed; what waited goes out within minutes."""
        return await webhooks.enable(actor, endpoint_id)


def _log(prefix: str, whose: str, caller: Any) -> None:
    """What they were told."""

    @router.get(
        f"{prefix}/webhook-endpoints/{{endpoint_id}}/deliveries",
        name=f"list_{whose}deliveries",
        summary=f"List what was sent to a webhook endpoint{_as(whose)}",
        response_model=Page[DeliveryRead],
        responses=problems(EndpointNotFound, Forbidden),
    )
    async def deliveries(
        endpoint_id: UUID, webhooks: Webhooks, page: Wanted, actor: Actor = caller
    ) -> Rows[Delivery]:
        """Newest first, of the last thirty days."""
        return await webhooks.list_deliveries(actor, endpoint_id, page)

    @router.get(
        f"{prefix}/deliveries/{{delivery_id}}",
        name=f"read_{whose}delivery",
        summary=f"Read a delivery with all its attempts{_as(whose)}",
        response_model=DeliveryDetail,
        responses=problems(DeliveryNotFound, Forbidden),
    )
    async def delivery(delivery_id: UUID, webhooks: Webhooks, actor: Actor = caller) -> Tried:
        """What was sent, and what came back each time."""
        return await webhooks.delivery(actor, delivery_id)

    @router.post(
        f"{prefix}/deliveries/{{delivery_id}}/replay",
        status_code=202,
        name=f"replay_{whose}delivery",
        summary=f"Send a delivery once more{_as(whose)}",
        response_model=DeliveryRead,
        responses=problems(DeliveryNotFound, Forbidden, EndpointDisabled, KeyReused),
    )
    async def replay(delivery_id: UUID, webhooks: Webhooks, actor: Actor = caller) -> Delivery:
        """Under the same id, whether it was taken before or not."""
        return await webhooks.replay(actor, delivery_id)


def _as(whose: str) -> str:
    return ", as a server" if whose else ""


for routes in (_entries, _switches, _log):
    routes("", "", Depends(current_actor))
    routes("/merchant", "own_", machine_with(Scope.WEBHOOKS_WRITE))
