from uuid import UUID

from fastapi import APIRouter

from app.across.webhooks.errors import DeliveryNotFound, EndpointDisabled, EndpointNotFound
from app.across.webhooks.models import Delivery, Endpoint
from app.across.webhooks.router import Wanted, Webhooks
from app.across.webhooks.schemas import (
    DeliveryDetail,
    DeliveryRead,
    EndpointMade,
    EndpointRead,
    SignatureCheck,
    VerdictRead,
)
from app.across.webhooks.service import Made, Tried, Verdict
from app.kit.access import Actor
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.mouths import Mouth, say_to
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route, SecretRoute
from app.permissions import Scope

secrets = APIRouter(tags=["Webhooks"], route_class=SecretRoute)
router = APIRouter(tags=["Webhooks"], route_class=Route)


def say_read(by: Mouth) -> None:
    @router.get(
        **by.words("/webhook-endpoints/{endpoint_id}", "read_{}endpoint", "Read a webhook endpoint"),
        response_model=EndpointRead,
        responses=problems(EndpointNotFound, Forbidden),
    )
    async def read(endpoint_id: UUID, webhooks: Webhooks, actor: Actor = by.caller) -> Endpoint:
        """Whether it is told, and if not, why."""
        return await webhooks.read(actor, endpoint_id)


def say_delete(by: Mouth) -> None:
    @router.delete(
        **by.words("/webhook-endpoints/{endpoint_id}", "delete_{}endpoint", "Delete a webhook endpoint"),
        response_model=None,
        responses=problems(EndpointNotFound, Forbidden),
    )
    async def delete(endpoint_id: UUID, webhooks: Webhooks, actor: Actor = by.caller) -> None:
        """With its log; what was on its way there is not sent any more."""
        await webhooks.delete(actor, endpoint_id)


def say_rotate(by: Mouth) -> None:
    @secrets.post(
        **by.words(
            "/webhook-endpoints/{endpoint_id}/rotate",
            "rotate_{}secret",
            "Change the secret of a webhook endpoint",
        ),
        response_model=EndpointMade,
        responses=problems(EndpointNotFound, Forbidden),
    )
    async def rotate(endpoint_id: UUID, webhooks: Webhooks, actor: Actor = by.caller) -> Made:
        """The new one is shown this once; for a day both sign, each with a signature of its own."""
        return await webhooks.rotate(actor, endpoint_id)


def say_test(by: Mouth) -> None:
    @router.post(
        **by.words("/webhook-endpoints/{endpoint_id}/test", "test_{}endpoint", "Send a test event"),
        status_code=202,
        response_model=DeliveryRead,
        responses=problems(EndpointNotFound, Forbidden, EndpointDisabled, KeyReused),
    )
    async def test(endpoint_id: UUID, webhooks: Webhooks, actor: Actor = by.caller) -> Delivery:
        """`webhook.test`, whatever events were asked for; what came of it stands in the log."""
        return await webhooks.test(actor, endpoint_id)


def say_verify(by: Mouth) -> None:
    @secrets.post(
        **by.words(
            "/webhook-endpoints/{endpoint_id}/verify",
            "verify_{}signature",
            "Find out what is wrong with a signature",
        ),
        response_model=VerdictRead,
        responses=problems(EndpointNotFound, Forbidden),
    )
    async def verify(
        endpoint_id: UUID, check: SignatureCheck, webhooks: Webhooks, actor: Actor = by.caller
    ) -> Verdict:
        """Which step fails and why: a changed body, a secret not decoded, a clock that is off."""
        return await webhooks.verify(actor, endpoint_id, check)


def say_disable(by: Mouth) -> None:
    @router.post(
        **by.words(
            "/webhook-endpoints/{endpoint_id}/disable",
            "disable_{}endpoint",
            "Stop telling a webhook endpoint",
        ),
        response_model=EndpointRead,
        responses=problems(EndpointNotFound, Forbidden, IllegalMove, KeyReused),
    )
    async def disable(endpoint_id: UUID, webhooks: Webhooks, actor: Actor = by.caller) -> Endpoint:
        """What is on its way waits until it is enabled."""
        return await webhooks.disable(actor, endpoint_id)


def say_enable(by: Mouth) -> None:
    @router.post(
        **by.words(
            "/webhook-endpoints/{endpoint_id}/enable", "enable_{}endpoint", "Tell a webhook endpoint again"
        ),
        response_model=EndpointRead,
        responses=problems(EndpointNotFound, Forbidden, IllegalMove, KeyReused),
    )
    async def enable(endpoint_id: UUID, webhooks: Webhooks, actor: Actor = by.caller) -> Endpoint:
        """As if it had never failed; what waited goes out within minutes."""
        return await webhooks.enable(actor, endpoint_id)


def say_deliveries(by: Mouth) -> None:
    @router.get(
        **by.words(
            "/webhook-endpoints/{endpoint_id}/deliveries",
            "list_{}deliveries",
            "List what was sent to a webhook endpoint",
        ),
        response_model=Page[DeliveryRead],
        responses=problems(EndpointNotFound, Forbidden),
    )
    async def deliveries(
        endpoint_id: UUID, webhooks: Webhooks, page: Wanted, actor: Actor = by.caller
    ) -> Rows[Delivery]:
        """Newest first, of the last thirty days."""
        return await webhooks.list_deliveries(actor, endpoint_id, page)


def say_delivery(by: Mouth) -> None:
    @router.get(
        **by.words("/deliveries/{delivery_id}", "read_{}delivery", "Read a delivery with all its attempts"),
        response_model=DeliveryDetail,
        responses=problems(DeliveryNotFound, Forbidden),
    )
    async def delivery(delivery_id: UUID, webhooks: Webhooks, actor: Actor = by.caller) -> Tried:
        """What was sent, and what came back each time."""
        return await webhooks.delivery(actor, delivery_id)


def say_replay(by: Mouth) -> None:
    @router.post(
        **by.words("/deliveries/{delivery_id}/replay", "replay_{}delivery", "Send a delivery once more"),
        status_code=202,
        response_model=DeliveryRead,
        responses=problems(DeliveryNotFound, Forbidden, EndpointDisabled, KeyReused),
    )
    async def replay(delivery_id: UUID, webhooks: Webhooks, actor: Actor = by.caller) -> Delivery:
        """Under the same id, whether it was taken before or not."""
        return await webhooks.replay(actor, delivery_id)


say_to(
    [
        say_read,
        say_delete,
        say_rotate,
        say_test,
        say_verify,
        say_disable,
        say_enable,
        say_deliveries,
        say_delivery,
        say_replay,
    ],
    Scope.WEBHOOKS_WRITE,
)
