from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.services.homecare.dispatch.asking import Candidate
from app.services.homecare.dispatch.models import Offer
from app.services.homecare.dispatch.schemas import (
    CandidateRead,
    DispatchCreate,
    NursingOfferRead,
    OfferQuery,
    SickLeaveRead,
)
from app.services.homecare.dispatch.service import DispatchService, SickLeave
from app.services.homecare.errors import (
    NurseBusy,
    NurseNotFound,
    NurseUnfit,
    NursingOrderNotFound,
    OfferLapsed,
    OfferNotFound,
    OrderTaken,
)
from app.services.homecare.nurses.schemas import LeaveCreate
from app.services.homecare.orders.schemas import NursingOrderRead
from app.services.homecare.orders.view import OrderShown
from app.services.homecare.schemas import Why

router = APIRouter(tags=["Nursing orders"], route_class=Route)


async def service(request: Request, session: SessionDep) -> DispatchService:
    return DispatchService(session, request.app.state.keyring)


Dispatch = Annotated[DispatchService, Depends(service)]


@router.get(
    "/me/nursing-offers",
    summary="List the orders offered to me",
    response_model=Page[NursingOfferRead],
    responses=problems(),
)
async def list_my_offers(
    dispatching: Dispatch, actor: ActorDep, wanted: Annotated[OfferQuery, Query()]
) -> Rows[Offer]:
    """For nurses, newest first; whoever accepts first has it."""
    return await dispatching.offers_to(actor, wanted)


@router.get(
    "/nursing/orders/{order_id}/candidates",
    summary="List who could be sent, and why others not",
    response_model=list[CandidateRead],
    responses=problems(NursingOrderNotFound, Forbidden),
)
async def list_candidates(order_id: UUID, dispatching: Dispatch, actor: ActorDep) -> Sequence[Candidate]:
    """For dispatchers: who fits first, by rank; with what blocks the others and its source."""
    return await dispatching.candidates(actor, order_id)


@router.post(
    "/nursing/orders/{order_id}/dispatch",
    summary="Offer an order to a nurse",
    response_model=NursingOrderRead,
    responses=problems(NursingOrderNotFound, NurseNotFound, Forbidden, IllegalMove, NurseUnfit, KeyReused),
)
async def dispatch_nursing_order(
    order_id: UUID, wish: DispatchCreate, dispatching: Dispatch, actor: ActorDep
) -> OrderShown:
    """By hand; a paid order is offered by itself."""
    return await dispatching.dispatch(actor, order_id, wish)


@router.post(
    "/nursing/orders/{order_id}/accept",
    summary="Accept an order as a nurse",
    response_model=NursingOrderRead,
    responses=problems(
        NursingOrderNotFound,
        OfferNotFound,
        Forbidden,
        IllegalMove,
        OrderTaken,
        NurseBusy,
        OfferLapsed,
        NurseUnfit,
        KeyReused,
    ),
)
async def accept_nursing_order(order_id: UUID, dispatching: Dispatch, actor: ActorDep) -> OrderShown:
    """One step: the order is yours and your time, the way included, is promised; or neither."""
    return await dispatching.accept(actor, order_id)


@router.post(
    "/nursing/orders/{order_id}/decline",
    summary="Decline an order as a nurse",
    response_model=NursingOfferRead,
    responses=problems(NursingOrderNotFound, OfferNotFound, Forbidden, IllegalMove, KeyReused),
)
async def decline_nursing_order(order_id: UUID, why: Why, dispatching: Dispatch, actor: ActorDep) -> Offer:
    """The reason helps the dispatcher, and is never shown to the family."""
    return await dispatching.decline(actor, order_id, why)


@router.post(
    "/nursing/orders/{order_id}/give-back",
    summary="Give an accepted order back",
    response_model=NursingOrderRead,
    responses=problems(NursingOrderNotFound, OfferNotFound, Forbidden, IllegalMove, KeyReused),
)
async def give_back_nursing_order(
    order_id: UUID, why: Why, dispatching: Dispatch, actor: ActorDep
) -> OrderShown:
    """Before you leave for it; others are asked at once."""
    return await dispatching.give_back(actor, order_id, why)


@router.post(
    "/nursing/nurses/{nurse_id}/leaves",
    status_code=201,
    summary="Enter a nurse's leave",
    response_model=SickLeaveRead,
    responses=problems(NurseNotFound, Forbidden, KeyReused),
)
async def add_leave(nurse_id: UUID, wish: LeaveCreate, dispatching: Dispatch, actor: ActorDep) -> SickLeave:
    """A whole sick day at once: what she had accepted is offered to others."""
    return await dispatching.sick_leave(actor, nurse_id, wish)
