from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends

from app.kit.access import ActorDep, PlaceCode, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.services.merchants.errors import (
    MerchantNotFound,
    OwnMerchant,
    ServingAsked,
    ServingNotFound,
)
from app.services.merchants.standing.reading import Standing
from app.services.merchants.standing.schemas import ServeRequest, StandingRead, Why
from app.services.merchants.standing.serving.service import ServingService

router = APIRouter(tags=["Merchants"], route_class=Route)


def service(session: SessionDep) -> ServingService:
    return ServingService(session)


Servings = Annotated[ServingService, Depends(service)]


@router.post(
    "/merchants/{merchant_id}/places",
    status_code=201,
    summary="Ask to serve a place",
    response_model=StandingRead,
    responses=problems(MerchantNotFound, PlaceNotFound, Forbidden, ServingAsked, KeyReused),
)
async def ask_to_serve(
    merchant_id: UUID, wish: ServeRequest, servings: Servings, actor: ActorDep
) -> Standing:
    """Staff of that place decide."""
    return await servings.ask_to_serve(actor, merchant_id, wish)


@router.post(
    "/merchants/{merchant_id}/places/{code}/approve",
    summary="Let a merchant serve a place",
    response_model=StandingRead,
    responses=problems(MerchantNotFound, ServingNotFound, Forbidden, OwnMerchant, IllegalMove, KeyReused),
)
async def let_serve(merchant_id: UUID, code: PlaceCode, servings: Servings, actor: ActorDep) -> Standing:
    """From now on the place's residents find it, as soon as it is approved where it stands."""
    return await servings.let_serve(actor, merchant_id, code)


@router.post(
    "/merchants/{merchant_id}/places/{code}/refuse",
    summary="Refuse that a merchant serves a place",
    response_model=StandingRead,
    responses=problems(MerchantNotFound, ServingNotFound, Forbidden, OwnMerchant, IllegalMove, KeyReused),
)
async def refuse_serving(
    merchant_id: UUID, code: PlaceCode, why: Why, servings: Servings, actor: ActorDep
) -> Standing:
    """It may ask again."""
    return await servings.refuse_serving(actor, merchant_id, code, why)


@router.post(
    "/merchants/{merchant_id}/places/{code}/end",
    summary="End that a merchant serves a place",
    response_model=StandingRead,
    responses=problems(MerchantNotFound, ServingNotFound, Forbidden, IllegalMove, KeyReused),
)
async def end_serving(
    merchant_id: UUID, code: PlaceCode, why: Why, servings: Servings, actor: ActorDep
) -> Standing:
    """By the merchant itself, or by the place."""
    return await servings.end_serving(actor, merchant_id, code, why)
