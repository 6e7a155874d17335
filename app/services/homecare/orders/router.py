from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.errors import ItemNotFound
from app.commons.payments.errors import PaidAlready, PaymentIsClosed
from app.commons.payments.schemas import CheckoutRead
from app.commons.payments.service import PaymentRow
from app.commons.payments.till.service import Checkout, checkout
from app.kit.access import ActingFor, Actor, ActorDep, PlaceDep, PlaceNotFound, Token
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route, SecretRoute
from app.kit.timeline import Step, StepRead
from app.kit.wxpay import PayAway, PayNotSetUp
from app.registry.files.errors import FileInUse, FileNotFound
from app.registry.residents.errors import ResidentNotFound
from app.services.homecare.errors import (
    NursingOrderNotFound,
    NursingRefused,
    PackageUnfit,
    PackageUsedUp,
    ProviderNotFound,
    PurchaseNotFound,
)
from app.services.homecare.orders.models import Order
from app.services.homecare.orders.planning import NursingSlot
from app.services.homecare.orders.schemas import (
    NursingLookRead,
    NursingOrderBrief,
    NursingOrderCreate,
    NursingOrderQuery,
    NursingOrderRead,
    NursingSlotRead,
    SlotQuery,
)
from app.services.homecare.orders.service import LookShown, OrderService
from app.services.homecare.orders.view import OrderShown

router = APIRouter(tags=["Nursing orders"], route_class=Route)
paying = APIRouter(tags=["Nursing orders"], route_class=SecretRoute)


async def service(request: Request, session: SessionDep) -> OrderService:
    return OrderService(session, request.app.state.keyring)


async def checkout_of(request: Request, order_id: UUID, token: Token, _: ActingFor = None) -> Checkout:
    async def opening(session: AsyncSession, actor: Actor) -> PaymentRow:
        return await OrderService(session, request.app.state.keyring).pay(actor, order_id)

    return await checkout(request, token, opening)


Orders = Annotated[OrderService, Depends(service)]


@router.get(
    "/places/{code}/nursing/slots",
    summary="Find a time for nursing at home",
    response_model=list[NursingSlotRead],
    responses=problems(PlaceNotFound, ItemNotFound, public=True),
)
async def list_nursing_slots(
    orders: Orders, place: PlaceDep, wanted: Annotated[SlotQuery, Query()]
) -> list[NursingSlot]:
    """Every half hour at which a provider can really come: fit nurses, free, the way included."""
    return await orders.slots(place, wanted)


@router.post(
    "/nursing/orders",
    status_code=201,
    summary="Draft an order for nursing at home",
    response_model=NursingOrderRead,
    responses=problems(
        PlaceNotFound,
        ProviderNotFound,
        ItemNotFound,
        ResidentNotFound,
        FileNotFound,
        PurchaseNotFound,
        Forbidden,
        FileInUse,
        NursingRefused,
        PackageUnfit,
        KeyReused,
    ),
)
async def make_nursing_order(wish: NursingOrderCreate, orders: Orders, actor: ActorDep) -> OrderShown:
    """For yourself or your household; nothing is promised before it is submitted."""
    return await orders.make(actor, wish)


@router.get(
    "/me/nursing-orders",
    summary="List my nursing orders",
    response_model=Page[NursingOrderBrief],
    responses=problems(),
)
async def list_my_nursing_orders(
    orders: Orders, actor: ActorDep, wanted: Annotated[NursingOrderQuery, Query()]
) -> Rows[Order]:
    """Newest first: ordered by you, for you, or accepted by you as a nurse."""
    return await orders.mine(actor, wanted)


@router.get(
    "/nursing/providers/{provider_id}/orders",
    summary="List the orders of a nursing provider",
    response_model=Page[NursingOrderBrief],
    responses=problems(ProviderNotFound, Forbidden),
)
async def list_orders_of_provider(
    provider_id: UUID, orders: Orders, actor: ActorDep, wanted: Annotated[NursingOrderQuery, Query()]
) -> Rows[Order]:
    """Newest first, for its administrators and assessors; never another provider's."""
    return await orders.of_provider(actor, provider_id, wanted)


@router.get(
    "/nursing/orders/{order_id}",
    summary="Read a nursing order",
    response_model=NursingOrderRead,
    responses=problems(NursingOrderNotFound),
)
async def read_nursing_order(order_id: UUID, orders: Orders, actor: ActorDep) -> OrderShown:
    """As far as you need to know; a look at health data or at the door is written down."""
    return await orders.read(actor, order_id)


@router.get(
    "/nursing/orders/{order_id}/timeline",
    summary="Read what was done to a nursing order",
    response_model=list[StepRead],
    responses=problems(NursingOrderNotFound),
)
async def read_nursing_order_timeline(order_id: UUID, orders: Orders, actor: ActorDep) -> Sequence[Step]:
    """Every move, oldest first: who, in which role, when and why."""
    return await orders.timeline(actor, order_id)


@router.get(
    "/nursing/orders/{order_id}/looks",
    summary="Read who looked at a nursing order",
    response_model=list[NursingLookRead],
    responses=problems(NursingOrderNotFound, Forbidden),
)
async def list_nursing_looks(order_id: UUID, orders: Orders, actor: ActorDep) -> Sequence[LookShown]:
    """Every look at health data or the door, the latest first."""
    return await orders.looks(actor, order_id)


@router.post(
    "/nursing/orders/{order_id}/submit",
    summary="Submit a nursing order",
    response_model=NursingOrderRead,
    responses=problems(
        NursingOrderNotFound, Forbidden, IllegalMove, NursingRefused, PackageUsedUp, KeyReused
    ),
)
async def submit_nursing_order(order_id: UUID, orders: Orders, actor: ActorDep) -> OrderShown:
    """All rules are asked at once; the time counts as asked for from now on."""
    return await orders.submit(actor, order_id)


@paying.post(
    "/nursing/orders/{order_id}/pay",
    summary="Pay for a nursing order",
    response_model=CheckoutRead,
    responses=problems(
        NursingOrderNotFound, Forbidden, IllegalMove, PaidAlready, PaymentIsClosed, PayAway, PayNotSetUp
    ),
)
async def pay_nursing_order(paid: Annotated[Checkout, Depends(checkout_of)]) -> Checkout:
    """The price is fixed by now. When the money has come, the order is dispatched by itself."""
    return paid
