from typing import Any
from uuid import UUID

from fastapi import APIRouter, Depends

from app.kit.access import Actor, current_actor
from app.kit.machines import machine_with
from app.kit.problems import problems
from app.kit.route import Route
from app.permissions import Scope
from app.services.orders.errors import CodeLocked, CodeWrong, TooEarly, WorkerNotFound
from app.services.orders.router import MOVING, Orders
from app.services.orders.schemas import AcceptRequest, ArriveRequest, OrderRead, WhyRequest
from app.services.orders.service import Shown

router = APIRouter(tags=["Orders"], route_class=Route)


def on_the_way(prefix: str, whose: str, caller: Any) -> None:
    """Until somebody stands at the door."""

    @router.post(
        f"{prefix}/orders/{{door_order_id}}/accept",
        name=f"accept_{whose}order",
        summary=f"Accept an order{_as(whose)}",
        response_model=OrderRead,
        responses=problems(*MOVING, WorkerNotFound),
    )
    async def accept(
        door_order_id: UUID, wish: AcceptRequest, orders: Orders, actor: Actor = caller
    ) -> Shown:
        """From now on whoever ordered has an arrival code, and the shop the address."""
        return await orders.accept(actor, door_order_id, wish)

    @router.post(
        f"{prefix}/orders/{{door_order_id}}/decline",
        name=f"decline_{whose}order",
        summary=f"Decline an order{_as(whose)}",
        response_model=OrderRead,
        responses=problems(*MOVING),
    )
    async def decline(door_order_id: UUID, why: WhyRequest, orders: Orders, actor: Actor = caller) -> Shown:
        """Also one that was accepted, until the worker sets out."""
        return await orders.decline(actor, door_order_id, why)

    @router.post(
        f"{prefix}/orders/{{door_order_id}}/depart",
        name=f"depart_for_{whose}order",
        summary=f"Set out{_as(whose)}",
        response_model=OrderRead,
        responses=problems(*MOVING, WorkerNotFound),
    )
    async def depart(
        door_order_id: UUID, wish: AcceptRequest, orders: Orders, actor: Actor = caller
    ) -> Shown:
        """Whoever ordered hears that the worker is on the way, and who it is."""
        return await orders.depart(actor, door_order_id, wish)


def at_the_door(prefix: str, whose: str, caller: Any) -> None:
    """And what came of it there."""

    @router.post(
        f"{prefix}/orders/{{door_order_id}}/arrive",
        name=f"arrive_for_{whose}order",
        summary=f"Arrive, with the code said at the door{_as(whose)}",
        response_model=OrderRead,
        responses=problems(*MOVING, CodeWrong, CodeLocked),
    )
    async def arrive(
        door_order_id: UUID, wish: ArriveRequest, orders: Orders, actor: Actor = caller
    ) -> Shown:
        """Five wrong codes, and there has to be another one."""
        return await orders.arrive(actor, door_order_id, wish.code)

    @router.post(
        f"{prefix}/orders/{{door_order_id}}/done",
        name=f"finish_{whose}order",
        summary=f"Say that it is done{_as(whose)}",
        response_model=OrderRead,
        responses=problems(*MOVING),
    )
    async def done(door_order_id: UUID, orders: Orders, actor: Actor = caller) -> Shown:
        """Whoever ordered confirms it, or contests it within a week."""
        return await orders.done(actor, door_order_id)

    @router.post(
        f"{prefix}/orders/{{door_order_id}}/no-show",
        name=f"miss_{whose}order",
        summary=f"Say that the other side was not there{_as(whose)}",
        response_model=OrderRead,
        responses=problems(*MOVING, TooEarly),
    )
    async def no_show(door_order_id: UUID, orders: Orders, actor: Actor = caller) -> Shown:
        """The shop, that nobody opened; whoever ordered, that nobody came within the window."""
        return await orders.no_show(actor, door_order_id)

    @router.post(
        f"{prefix}/orders/{{door_order_id}}/dispute",
        name=f"dispute_{whose}order",
        summary=f"Dispute an order{_as(whose)}",
        response_model=OrderRead,
        responses=problems(*MOVING),
    )
    async def dispute(door_order_id: UUID, why: WhyRequest, orders: Orders, actor: Actor = caller) -> Shown:
        """Staff settle it; a shop may contest that nobody came."""
        return await orders.dispute(actor, door_order_id, why)


def _as(whose: str) -> str:
    return ", as a server" if whose else ""


for say in (on_the_way, at_the_door):
    say("", "", Depends(current_actor))
    say("/merchant", "own_", machine_with(Scope.ORDERS_WRITE))
