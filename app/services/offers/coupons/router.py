from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep, GuardianNeeded, ProxyRefused
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.machines import Machine, ScopeMissing, machine_with
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.permissions import Scope
from app.services.merchants.errors import MerchantNotFound
from app.services.offers.coupons.models import Coupon
from app.services.offers.coupons.schemas import ClaimRequest, CouponRead, Redemption
from app.services.offers.coupons.service import CouponService
from app.services.offers.errors import (
    ClaimExpired,
    CouponNotFound,
    HouseholdLimit,
    MerchantOfferNotFound,
    NotForYou,
    OfferNotLive,
    SoldOut,
)
from app.services.offers.pushing.service import person_for, server_of

router = APIRouter(tags=["Offers"], route_class=Route)


def service(session: SessionDep) -> CouponService:
    return CouponService(session)


Coupons = Annotated[CouponService, Depends(service)]
Redeemer = Annotated[Machine, machine_with(Scope.CLAIMS_REDEEM)]


@router.post(
    "/offers/{offer_id}/claim",
    status_code=201,
    summary="Claim an offer",
    response_model=CouponRead,
    responses=problems(
        MerchantOfferNotFound,
        NotForYou,
        ProxyRefused,
        GuardianNeeded,
        SoldOut,
        HouseholdLimit,
        OfferNotLive,
        KeyReused,
    ),
)
async def claim_offer(offer_id: UUID, wish: ClaimRequest, coupons: Coupons, actor: ActorDep) -> Coupon:
    """As many as there are, and as your household may have. The code is shown at the counter."""
    return await coupons.claim(actor, offer_id)


@router.get("/me/coupons", summary="List my coupons", response_model=Page[CouponRead], responses=problems())
async def list_my_coupons(
    coupons: Coupons, actor: ActorDep, page: Annotated[PageQuery, Query()]
) -> Rows[Coupon]:
    """Newest first, those used and expired too."""
    return await coupons.mine(actor, page)


@router.post(
    "/merchant/claims/redeem",
    summary="Redeem a coupon, as a server",
    response_model=CouponRead,
    responses=problems(ScopeMissing, CouponNotFound, ClaimExpired, IllegalMove, KeyReused),
)
async def redeem_as_server(
    wish: Redemption, coupons: Coupons, session: SessionDep, machine: Redeemer
) -> Coupon:
    """Once. You do not learn whose it is."""
    return await coupons.redeem(await server_of(session, machine), wish)


@router.post(
    "/merchants/{merchant_id}/claims/redeem",
    summary="Redeem a coupon at the counter",
    response_model=CouponRead,
    responses=problems(MerchantNotFound, CouponNotFound, Forbidden, ClaimExpired, IllegalMove, KeyReused),
)
async def redeem_at_counter(
    merchant_id: UUID, wish: Redemption, coupons: Coupons, session: SessionDep, actor: ActorDep
) -> Coupon:
    """By a member of the merchant, from a phone; once."""
    return await coupons.redeem(await person_for(session, actor, merchant_id), wish)
