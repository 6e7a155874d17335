from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from app.kit.access import Actor, ActorDep, current_actor
from app.kit.db import SessionDep
from app.kit.errors import AppError, Forbidden
from app.kit.idempotency import KeyReused
from app.kit.machines import machine_with
from app.kit.problems import problems
from app.kit.route import Route
from app.permissions import Scope
from app.services.orders.errors import (
    CodeLocked,
    CodeWrong,
    NotAccepted,
    OrderNotFound,
    OrderUnpaid,
    TooEarly,
    WorkerNotFound,
)
from app.services.orders.router import MOVING
from app.services.orders.schemas import AcceptRequest, ArriveRequest, OrderRead, WhyRequest
from app.services.orders.serving.service import ServingService
from app.services.orders.view import Shown

router = APIRouter(tags=["Orders"], route_class=Route)
Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])


def service(request: Request, session: SessionDep) -> ServingService:
    return ServingService(session, request.app.state.keyring)


Serving = Annotated[ServingService, Depends(service)]


@dataclass(frozen=True)
class Mouth:
    """Who says a verb, and under which address: a person, or the server of a shop."""

    prefix: str
    whose: str
    how: str
    caller: Any

    def says(
        self, verb: str, name: str, summary: str, *refusals: type[AppError]
    ) -> Callable[[Endpoint], Endpoint]:
        return router.post(
            f"{self.prefix}/orders/{{door_order_id}}/{verb}",
            name=f"{name}_{self.whose}order",
            summary=f"{summary}{self.how}",
            response_model=OrderRead,
            responses=problems(*MOVING, *refusals),
        )


def say_accept(by: Mouth) -> None:
    @by.says("accept", "accept", "Accept an order", WorkerNotFound)
    async def accept(
        door_order_id: UUID, wish: AcceptRequest, serving: Serving, actor: Actor = by.caller
    ) -> Shown:
        """From now on whoever ordered has an arrival code, and the shop the address."""
        return await serving.accept(actor, door_order_id, wish)


def say_decline(by: Mouth) -> None:
    @by.says("decline", "decline", "Decline an order")
    async def decline(
        door_order_id: UUID, why: WhyRequest, serving: Serving, actor: Actor = by.caller
    ) -> Shown:
        """Also one that was accepted, until the worker sets out."""
        return await serving.decline(actor, door_order_id, why)


def say_depart(by: Mouth) -> None:
    @by.says("depart", "depart_for", "Set out", WorkerNotFound, OrderUnpaid)
    async def depart(
        door_order_id: UUID, wish: AcceptRequest, serving: Serving, actor: Actor = by.caller
    ) -> Shown:
        """Whoever ordered hears who is on the way. What is paid online is paid before."""
        return await serving.depart(actor, door_order_id, wish)


def say_arrive(by: Mouth) -> None:
    @by.says("arrive", "arrive_for", "Arrive, with the code said at the door", CodeWrong, CodeLocked)
    async def arrive(
        door_order_id: UUID, wish: ArriveRequest, serving: Serving, actor: Actor = by.caller
    ) -> Shown:
        """Five wrong codes, and there has to be another one."""
        return await serving.arrive(actor, door_order_id, wish.code)


def say_done(by: Mouth) -> None:
    @by.says("done", "finish", "Say that it is done")
    async def done(door_order_id: UUID, serving: Serving, actor: Actor = by.caller) -> Shown:
        """Whoever ordered confirms it, or contests it within a week."""
        return await serving.done(actor, door_order_id)


def say_no_show(by: Mouth) -> None:
    @by.says("no-show", "miss", "Say that the other side was not there", TooEarly)
    async def no_show(door_order_id: UUID, serving: Serving, actor: Actor = by.caller) -> Shown:
        """The shop, that nobody opened; whoever ordered, that nobody came within the window."""
        return await serving.no_show(actor, door_order_id)


def say_dispute(by: Mouth) -> None:
    @by.says("dispute", "dispute", "Dispute an order")
    async def dispute(
        door_order_id: UUID, why: WhyRequest, serving: Serving, actor: Actor = by.caller
    ) -> Shown:
        """Staff settle it; a shop may contest that nobody came."""
        return await serving.dispute(actor, door_order_id, why)


MOUTHS = (
    Mouth("", "", "", Depends(current_actor)),
    Mouth("/merchant", "own_", ", as a server", machine_with(Scope.ORDERS_WRITE)),
)
VERBS = (say_accept, say_decline, say_depart, say_arrive, say_done, say_no_show, say_dispute)

for mouth in MOUTHS:
    for say in VERBS:
        say(mouth)


@router.post(
    "/orders/{door_order_id}/new-code",
    summary="Get another arrival code",
    response_model=OrderRead,
    responses=problems(OrderNotFound, Forbidden, NotAccepted, KeyReused),
)
async def renew_arrival_code(door_order_id: UUID, serving: Serving, actor: ActorDep) -> Shown:
    """For whoever ordered, where the first was mistyped too often or told to the wrong person."""
    return await serving.renew_code(actor, door_order_id)
