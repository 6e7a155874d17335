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
from app.kit.access import ActingFor, Actor, ActorDep, Token
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route, SecretRoute, cached
from app.kit.timeline import Step, StepRead
from app.kit.wxpay import PayAway, PayNotSetUp
from app.registry.residents.errors import ResidentNotFound
from app.services.homecare.errors import PackageNotFound, PackageUnfit, ProviderNotFound, PurchaseNotFound
from app.services.homecare.packages.models import Package, VisitEntry
from app.services.homecare.packages.schemas import (
    PackageRead,
    PackageWrite,
    PurchaseCreate,
    PurchaseQuery,
    PurchaseRead,
    VisitEntryRead,
)
from app.services.homecare.packages.service import PackageService, PurchaseShown

router = APIRouter(tags=["Nursing packages"], route_class=Route)
paying = APIRouter(tags=["Nursing packages"], route_class=SecretRoute)


async def service(request: Request, session: SessionDep) -> PackageService:
    return PackageService(session, request.app.state.keyring)


async def checkout_of(request: Request, purchase_id: UUID, token: Token, _: ActingFor = None) -> Checkout:
    async def opening(session: AsyncSession, actor: Actor) -> PaymentRow:
        return await PackageService(session, request.app.state.keyring).pay(actor, purchase_id)

    return await checkout(request, token, opening)


Packages = Annotated[PackageService, Depends(service)]
FAILS = (PurchaseNotFound, Forbidden, IllegalMove, KeyReused)


@router.get(
    "/nursing/providers/{provider_id}/packages",
    summary="List the packages of a nursing provider",
    response_model=list[PackageRead],
    responses=problems(ProviderNotFound, public=True),
    dependencies=[cached(60)],
)
async def list_nursing_packages(provider_id: UUID, packages: Packages) -> Sequence[Package]:
    """Several visits of one item at one price, as they can be bought now."""
    return await packages.on_sale(provider_id)


@router.post(
    "/nursing/providers/{provider_id}/packages",
    status_code=201,
    summary="Put a package on sale",
    response_model=PackageRead,
    responses=problems(ProviderNotFound, ItemNotFound, Forbidden, KeyReused),
)
async def offer_nursing_package(
    provider_id: UUID, wish: PackageWrite, packages: Packages, actor: ActorDep
) -> Package:
    """It is never changed: withdraw it, and offer another."""
    return await packages.offer(actor, provider_id, wish)


@router.post(
    "/nursing/packages/{package_id}/withdraw",
    summary="Sell a package no more",
    response_model=None,
    responses=problems(PackageNotFound, Forbidden, KeyReused),
)
async def withdraw_nursing_package(package_id: UUID, packages: Packages, actor: ActorDep) -> None:
    """What was bought stays good."""
    await packages.withdraw(actor, package_id)


@router.post(
    "/nursing/packages/{package_id}/purchases",
    status_code=201,
    summary="Buy a package",
    response_model=PurchaseRead,
    responses=problems(PackageNotFound, ResidentNotFound, Forbidden, PackageUnfit, KeyReused),
)
async def buy_nursing_package(
    package_id: UUID, wish: PurchaseCreate, packages: Packages, actor: ActorDep
) -> PurchaseShown:
    """For one patient; it is good from the day it is paid."""
    return await packages.buy(actor, package_id, wish)


@router.get(
    "/me/nursing-purchases",
    summary="List my nursing packages",
    response_model=Page[PurchaseRead],
    responses=problems(),
)
async def list_my_nursing_purchases(
    packages: Packages, actor: ActorDep, wanted: Annotated[PurchaseQuery, Query()]
) -> Rows[PurchaseShown]:
    """Newest first: bought by you, or for you, or granted; with the visits that are left."""
    return await packages.mine(actor, wanted)


@router.get(
    "/nursing/providers/{provider_id}/purchases",
    summary="List what was bought of a nursing provider",
    response_model=Page[PurchaseRead],
    responses=problems(ProviderNotFound, Forbidden),
)
async def list_purchases_of_provider(
    provider_id: UUID, packages: Packages, actor: ActorDep, wanted: Annotated[PurchaseQuery, Query()]
) -> Rows[PurchaseShown]:
    """Newest first, for its own people."""
    return await packages.of_provider(actor, provider_id, wanted)


@router.get(
    "/nursing/purchases/{purchase_id}",
    summary="Read a nursing package that was bought",
    response_model=PurchaseRead,
    responses=problems(PurchaseNotFound),
)
async def read_nursing_purchase(purchase_id: UUID, packages: Packages, actor: ActorDep) -> PurchaseShown:
    """How many visits are left, until when, and what ending it now would pay back."""
    return await packages.read(actor, purchase_id)


@router.get(
    "/nursing/purchases/{purchase_id}/entries",
    summary="Read the book of a nursing package",
    response_model=list[VisitEntryRead],
    responses=problems(PurchaseNotFound),
)
async def list_visit_entries(purchase_id: UUID, packages: Packages, actor: ActorDep) -> Sequence[VisitEntry]:
    """Every visit bought, drawn, given back or refunded, by number; nothing is ever changed in it."""
    return await packages.entries(actor, purchase_id)


@router.get(
    "/nursing/purchases/{purchase_id}/timeline",
    summary="Read what was done to a nursing package",
    response_model=list[StepRead],
    responses=problems(PurchaseNotFound),
)
async def read_nursing_purchase_timeline(
    purchase_id: UUID, packages: Packages, actor: ActorDep
) -> Sequence[Step]:
    """Every move, oldest first: who, in which role, when and why."""
    return await packages.timeline(actor, purchase_id)


@paying.post(
    "/nursing/purchases/{purchase_id}/pay",
    summary="Pay for a nursing package",
    response_model=CheckoutRead,
    responses=problems(
        PurchaseNotFound, Forbidden, IllegalMove, PaidAlready, PaymentIsClosed, PayAway, PayNotSetUp
    ),
)
async def pay_nursing_purchase(paid: Annotated[Checkout, Depends(checkout_of)]) -> Checkout:
    """When the money has come, its visits can be drawn."""
    return paid


@router.post(
    "/nursing/purchases/{purchase_id}/cancel",
    summary="Cancel a nursing package before paying",
    response_model=PurchaseRead,
    responses=problems(*FAILS),
)
async def cancel_nursing_purchase(purchase_id: UUID, packages: Packages, actor: ActorDep) -> PurchaseShown:
    """Should it be paid in the same moment, the money goes back by itself."""
    return await packages.cancel(actor, purchase_id)


@router.post(
    "/nursing/purchases/{purchase_id}/refund",
    summary="End a nursing package",
    response_model=PurchaseRead,
    responses=problems(*FAILS),
)
async def refund_nursing_purchase(purchase_id: UUID, packages: Packages, actor: ActorDep) -> PurchaseShown:
    """What is unused goes back; what was used counts at the package's own price. See `rest_fen` before."""
    return await packages.refund(actor, purchase_id)
