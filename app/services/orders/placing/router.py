from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.services.merchants.errors import MerchantNotFound
from app.services.orders import errors
from app.services.orders.errors import VisitNotFound
from app.services.orders.placing.service import PlacingService
from app.services.orders.schemas import JoinCreate, OrderCreate, OrderRead, VisitRead
from app.services.orders.view import OpenVisit, Shown

router = APIRouter(tags=["Orders"], route_class=Route)

ORDERING = (errors.NotServedHere, errors.NoHome)


def service(request: Request, session: SessionDep) -> PlacingService:
    return PlacingService(session, request.app.state.keyring)


Placing = Annotated[PlacingService, Depends(service)]


@router.post(
    "/merchants/{merchant_id}/orders",
    status_code=201,
    summary="Order a service to the door",
    response_model=OrderRead,
    responses=problems(
        MerchantNotFound, Forbidden, *ORDERING, errors.TimeRefused, errors.NoJointPrice, KeyReused
    ),
)
async def order_to_the_door(merchant_id: UUID, wish: OrderCreate, placing: Placing, actor: ActorDep) -> Shown:
    """The shop accepts or declines. With `shared`, neighbours of the building may join the visit."""
    return await placing.order(actor, merchant_id, wish)


@router.get(
    "/me/visits",
    summary="List the visits to my building that I may join",
    response_model=list[VisitRead],
    responses=problems(),
)
async def list_open_visits(placing: Placing, actor: ActorDep) -> Sequence[OpenVisit]:
    """How many homes have joined, not whose."""
    return await placing.open_visits(actor)


@router.post(
    "/visits/{door_visit_id}/join",
    status_code=201,
    summary="Join a visit to my building",
    response_model=OrderRead,
    responses=problems(
        VisitNotFound, Forbidden, *ORDERING, errors.VisitOver, errors.AlreadyJoined, KeyReused
    ),
)
async def join_visit(door_visit_id: UUID, wish: JoinCreate, placing: Placing, actor: ActorDep) -> Shown:
    """An order of one's own in the same window; once enough have joined, all of them pay the joint price."""
    return await placing.join(actor, door_visit_id, wish)
