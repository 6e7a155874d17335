from collections.abc import Callable
from typing import Annotated, Any, TypeVar
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from app.kit.access import Actor, ActorDep
from app.kit.db import SessionDep
from app.kit.errors import AppError, Forbidden
from app.kit.idempotency import KeyReused
from app.kit.mouths import Mouth, say_to
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


def says(
    by: Mouth, verb: str, name: str, summary: str, *refusals: type[AppError]
) -> Callable[[Endpoint], Endpoint]:
    return router.post(
        **by.words(f"/orders/{{door_order_id}}/{verb}", name, summary),
        response_model=OrderRead,
        responses=problems(*MOVING, *refusals),
    )


def say_accept(by: Mouth) -> None:
    @says(by, "accept", "accept_{}order", "Accept an order", WorkerNotFound)
    async def accept(
        door_order_id: UUID, wish: AcceptRequest, serving: Serving, actor: Actor = by.caller
    ) -> Shown:
        """From now on whoever ordered has an arrival code, and the shop the address."""
        return await serving.accept(actor, door_order_id, wish)


def say_decline(by: Mouth) -> None:
    @says(by, "decline", "decline_{}order", "Decline an order")
    async def decline(
        door_order_id: UUID, why: WhyRequest, serving: Serving, actor: Actor = by.caller
    ) -> Shown:
        """Also one that was accepted, until the worker sets out."""
        return await serving.decline(actor, door_order_id, why)


def say_depart(by: Mouth) -> None:
    @says(by, "depart", "depart_for_{}order", "Set out", WorkerNotFound, OrderUnpaid)
    async def depart(
        door_order_id: UUID, wish: AcceptRequest, serving: Serving, actor: Actor = by.caller
    ) -> Shown:
        """Whoever ordered hears who is on the way. What is paid online is paid before."""
        return await serving.depart(actor, door_order_id, wish)


def say_arrive(by: Mouth) -> None:
    @says(by, "arrive", "arrive_for_{}order", "Arrive, with the code said at the door", CodeWrong, CodeLocked)
    async def arrive(
        door_order_id: UUID, wish: ArriveRequest, serving: Serving, actor: Actor = by.caller
    ) -> Shown:
        """Five wrong codes, and there has to be another one."""
        return await serving.arrive(actor, door_order_id, wish.code)


def say_done(by: Mouth) -> None:
    @says(by, "done", "finish_{}order", "Say that it is done")
    async def done(door_order_id: UUID, serving: Serving, actor: Actor = by.caller) -> Shown:
        """Whoever ordered confirms it, or contests it within a week."""
        return await serving.done(actor, door_order_id)


def say_no_show(by: Mouth) -> None:
    @says(by, "no-show", "miss_{}order", "Say that the other side was not there", TooEarly)
    async def no_show(door_order_id: UUID, serving: Serving, actor: Actor = by.caller) -> Shown:
        """The shop, that nobody opened; whoever ordered, that nobody came within the window."""
        return await serving.no_show(actor, door_order_id)


def say_dispute(by: Mouth) -> None:
    @says(by, "dispute", "dispute_{}order", "Dispute an order")
    async def dispute(
        door_order_id: UUID, why: WhyRequest, serving: Serving, actor: Actor = by.caller
    ) -> Shown:
        """Staff settle it; a shop may contest that nobody came."""
        return await serving.dispute(actor, door_order_id, why)


say_to(
    [say_accept, say_decline, say_depart, say_arrive, say_done, say_no_show, say_dispute],
    Scope.ORDERS_WRITE,
)


@router.post(
    "/orders/{door_order_id}/new-code",
    summary="Get another arrival code",
    response_model=OrderRead,
    responses=problems(OrderNotFound, Forbidden, NotAccepted, KeyReused),
)
async def renew_arrival_code(door_order_id: UUID, serving: Serving, actor: ActorDep) -> Shown:
    """For whoever ordered, where the first was mistyped too often or told to the wrong person."""
    return await serving.renew_code(actor, door_order_id)
