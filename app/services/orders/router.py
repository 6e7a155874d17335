from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.errors import PaidAlready, PaymentIsClosed
from app.commons.payments.schemas import CheckoutRead
from app.commons.payments.service import PaymentRow
from app.commons.payments.till.service import Checkout, checkout
from app.kit.access import ActingFor, Actor, ActorDep, PlaceDep, PlaceNotFound, Token
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.machines import Machine, ScopeMissing, machine_with
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route, SecretRoute
from app.kit.timeline import Step, StepRead
from app.kit.wxpay import PayAway, PayNotSetUp
from app.permissions import Scope
from app.services.orders import errors
from app.services.orders.errors import OrderNotFound
from app.services.orders.schemas import (
    OrderQuery,
    OrderRead,
    RatingCreate,
    SettleRequest,
    WhyRequest,
)
from app.services.orders.service import OrderService
from app.services.orders.view import Shown

router = APIRouter(tags=["Orders"], route_class=Route)
paying = APIRouter(tags=["Orders"], route_class=SecretRoute)

MOVING = (OrderNotFound, Forbidden, IllegalMove, KeyReused)


def service(request: Request, session: SessionDep) -> OrderService:
    return OrderService(session, request.app.state.keyring)


async def checkout_of(request: Request, door_order_id: UUID, token: Token, _: ActingFor = None) -> Checkout:
    async def opening(session: AsyncSession, actor: Actor) -> PaymentRow:
        return await OrderService(session, request.app.state.keyring).pay(actor, door_order_id)

    return await checkout(request, token, opening)


Orders = Annotated[OrderService, Depends(service)]
Wanted = Annotated[OrderQuery, Query()]
Reader = Annotated[Machine, machine_with(Scope.ORDERS_READ)]


@router.get(
    "/merchants/{merchant_id}/orders",
    summary="List a shop's orders",
    response_model=Page[OrderRead],
    responses=problems(),
)
async def list_orders_of_shop(
    merchant_id: UUID, orders: Orders, actor: ActorDep, wanted: Wanted
) -> Rows[Shown]:
    """Newest first: all for its members, of all others their own."""
    return await orders.of_shop(actor, merchant_id, wanted)


@router.get("/me/orders", summary="List my orders", response_model=Page[OrderRead], responses=problems())
async def list_my_orders(orders: Orders, actor: ActorDep, wanted: Wanted) -> Rows[Shown]:
    """Newest first."""
    return await orders.mine(actor, wanted)


@router.get(
    "/places/{code}/orders",
    summary="List the orders of a place",
    response_model=Page[OrderRead],
    responses=problems(PlaceNotFound),
)
async def list_orders_at(orders: Orders, actor: ActorDep, place: PlaceDep, wanted: Wanted) -> Rows[Shown]:
    """Newest first; staff all those within their reach, everybody else their own."""
    return await orders.at(actor, place, wanted)


@router.get(
    "/merchant/orders",
    summary="List my shop's orders, as a server",
    response_model=Page[OrderRead],
    responses=problems(ScopeMissing),
)
async def list_own_orders(orders: Orders, machine: Reader, wanted: Wanted) -> Rows[Shown]:
    """Newest first; a test key sees those of its sandbox."""
    return await orders.of_organisation(machine, machine.organisation_id, wanted)


@router.get(
    "/merchant/orders/{door_order_id}",
    summary="Read an order, as a server",
    response_model=OrderRead,
    responses=problems(OrderNotFound, ScopeMissing),
)
async def read_own_order(door_order_id: UUID, orders: Orders, machine: Reader) -> Shown:
    """The address from accepting it until it is done."""
    return await orders.read(machine, door_order_id)


@router.get(
    "/orders/{door_order_id}",
    summary="Read an order",
    response_model=OrderRead,
    responses=problems(OrderNotFound),
)
async def read_order(door_order_id: UUID, orders: Orders, actor: ActorDep) -> Shown:
    """One's own with the arrival code; the shop's with the address while it is under way."""
    return await orders.read(actor, door_order_id)


@router.get(
    "/orders/{door_order_id}/timeline",
    summary="Read what was done to an order",
    response_model=list[StepRead],
    responses=problems(OrderNotFound),
)
async def read_order_timeline(door_order_id: UUID, orders: Orders, actor: ActorDep) -> Sequence[Step]:
    """Every move, oldest first."""
    return await orders.timeline(actor, door_order_id)


@paying.post(
    "/orders/{door_order_id}/pay",
    summary="Pay for an order",
    response_model=CheckoutRead,
    responses=problems(
        OrderNotFound,
        Forbidden,
        IllegalMove,
        errors.NoOnlinePayment,
        PaidAlready,
        PaymentIsClosed,
        PayAway,
        PayNotSetUp,
    ),
)
async def pay_order(paid: Annotated[Checkout, Depends(checkout_of)]) -> Checkout:
    """When the shop has accepted; it sets out when the money has come."""
    return paid


@router.post(
    "/orders/{door_order_id}/confirm",
    summary="Confirm that it is done",
    response_model=OrderRead,
    responses=problems(*MOVING),
)
async def confirm_order(door_order_id: UUID, orders: Orders, actor: ActorDep) -> Shown:
    """By whoever ordered; after a week it confirms itself."""
    return await orders.confirm(actor, door_order_id)


@router.post(
    "/orders/{door_order_id}/cancel",
    summary="Cancel an order",
    response_model=OrderRead,
    responses=problems(*MOVING),
)
async def cancel_order(door_order_id: UUID, why: WhyRequest, orders: Orders, actor: ActorDep) -> Shown:
    """Until the shop sets out; what was paid online goes back."""
    return await orders.cancel(actor, door_order_id, why)


@router.post(
    "/orders/{door_order_id}/rate",
    status_code=201,
    summary="Rate an order",
    response_model=OrderRead,
    responses=problems(OrderNotFound, Forbidden, errors.NotDone, errors.AlreadyRated, KeyReused),
)
async def rate_order(door_order_id: UUID, wish: RatingCreate, orders: Orders, actor: ActorDep) -> Shown:
    """Once, when it is done."""
    return await orders.rate(actor, door_order_id, wish)


@router.post(
    "/orders/{door_order_id}/uphold",
    summary="Settle a dispute: it stands",
    response_model=OrderRead,
    responses=problems(*MOVING),
)
async def uphold_order(door_order_id: UUID, why: SettleRequest, orders: Orders, actor: ActorDep) -> Shown:
    """By staff, perhaps at another price; what was paid online beyond it goes back."""
    return await orders.uphold(actor, door_order_id, why)


@router.post(
    "/orders/{door_order_id}/void",
    summary="Settle a dispute: nothing is owed",
    response_model=OrderRead,
    responses=problems(*MOVING),
)
async def void_order(door_order_id: UUID, why: WhyRequest, orders: Orders, actor: ActorDep) -> Shown:
    """By staff; what was paid online goes back."""
    return await orders.void(actor, door_order_id, why)
