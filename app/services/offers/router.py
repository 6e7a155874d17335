from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep, GuardianNeeded, PlaceDep, PlaceNotFound, ProxyRefused, ViewerDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.kit.timeline import Step, StepRead
from app.services.offers.errors import MerchantOfferNotFound
from app.services.offers.schemas import OfferDetail, OfferQuery, OfferRead, Why
from app.services.offers.service import OfferService, Shown

router = APIRouter(tags=["Offers"], route_class=Route)


def service(session: SessionDep) -> OfferService:
    return OfferService(session)


Offers = Annotated[OfferService, Depends(service)]


@router.get(
    "/places/{code}/offers",
    summary="List the offers to be had at a place",
    response_model=Page[OfferRead],
    responses=problems(PlaceNotFound, ProxyRefused, GuardianNeeded),
)
async def list_offers(
    offers: Offers, viewer: ViewerDep, place: PlaceDep, wanted: Annotated[OfferQuery, Query()]
) -> Rows[Shown]:
    """Newest first, of merchants that serve it; those for some people only, to whom they are meant."""
    return await offers.list_at(viewer, place, wanted)


@router.get(
    "/merchants/{merchant_id}/offers",
    summary="List what a merchant offers",
    response_model=Page[OfferRead],
    responses=problems(ProxyRefused, GuardianNeeded),
)
async def list_offers_of_merchant(
    merchant_id: UUID, offers: Offers, viewer: ViewerDep, wanted: Annotated[OfferQuery, Query()]
) -> Rows[Shown]:
    """Newest first; none of one that is not listed."""
    return await offers.of_merchant(viewer, merchant_id, wanted)


@router.get(
    "/offers/{offer_id}",
    summary="Read an offer",
    response_model=OfferRead,
    responses=problems(MerchantOfferNotFound, ProxyRefused, GuardianNeeded),
)
async def read_offer(offer_id: UUID, offers: Offers, viewer: ViewerDep) -> Shown:
    """Live or sold out; what is not to be had, or not for you, is not there."""
    return await offers.offer(viewer, offer_id)


@router.get(
    "/places/{code}/offer-reviews",
    summary="List the offers that wait for a person",
    response_model=Page[OfferDetail],
    responses=problems(PlaceNotFound),
)
async def list_offer_reviews(
    offers: Offers, actor: ActorDep, place: PlaceDep, page: Annotated[PageQuery, Query()]
) -> Rows[Shown]:
    """Newest first, with what the rules found: for staff those within their reach, for members their own."""
    return await offers.waiting(actor, place, page)


@router.get(
    "/offers/{offer_id}/timeline",
    summary="Read what was done to an offer",
    response_model=list[StepRead],
    responses=problems(MerchantOfferNotFound),
)
async def read_offer_timeline(offer_id: UUID, offers: Offers, actor: ActorDep) -> Sequence[Step]:
    """For members of the merchant, and for staff."""
    return await offers.timeline(actor, offer_id)


@router.post(
    "/offers/{offer_id}/publish",
    summary="Publish what was pushed",
    response_model=OfferDetail,
    responses=problems(MerchantOfferNotFound, Forbidden, IllegalMove, KeyReused),
)
async def publish_offer(offer_id: UUID, offers: Offers, actor: ActorDep) -> Shown:
    """A person has looked, and sees nothing wrong."""
    return await offers.publish(actor, offer_id)


@router.post(
    "/offers/{offer_id}/refuse",
    summary="Refuse what was pushed",
    response_model=OfferDetail,
    responses=problems(MerchantOfferNotFound, Forbidden, IllegalMove, KeyReused),
)
async def refuse_offer(offer_id: UUID, why: Why, offers: Offers, actor: ActorDep) -> Shown:
    """What is published already stays. Whatever is pushed next is looked at, too."""
    return await offers.refuse(actor, offer_id, why)


@router.post(
    "/offers/{offer_id}/take-down",
    summary="Take an offer down",
    response_model=OfferDetail,
    responses=problems(MerchantOfferNotFound, Forbidden, IllegalMove, KeyReused),
)
async def take_offer_down(offer_id: UUID, why: Why, offers: Offers, actor: ActorDep) -> Shown:
    """Nobody reads or claims it any more; coupons that were claimed are still good."""
    return await offers.take_down(actor, offer_id, why)


@router.post(
    "/offers/{offer_id}/pause",
    summary="Pause an offer",
    response_model=OfferDetail,
    responses=problems(MerchantOfferNotFound, Forbidden, IllegalMove, KeyReused),
)
async def pause_offer(offer_id: UUID, why: Why, offers: Offers, actor: ActorDep) -> Shown:
    """Until it is resumed, or pushed anew and looked at."""
    return await offers.pause(actor, offer_id, why)


@router.post(
    "/offers/{offer_id}/resume",
    summary="Resume a paused offer",
    response_model=OfferDetail,
    responses=problems(MerchantOfferNotFound, Forbidden, IllegalMove, KeyReused),
)
async def resume_offer(offer_id: UUID, offers: Offers, actor: ActorDep) -> Shown:
    """It was true after all."""
    return await offers.resume(actor, offer_id)
