from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Body, Depends, Request

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.services.homecare.aftercare.models import FollowUp, Review
from app.services.homecare.aftercare.schemas import (
    DisputeCreate,
    FollowUpAnswers,
    FollowUpRead,
    NursingReviewRead,
    ReviewCreate,
    Settlement,
)
from app.services.homecare.aftercare.service import AftercareService
from app.services.homecare.errors import (
    AlreadyReviewed,
    NursingOrderNotFound,
    RecordIncomplete,
    ReviewTooEarly,
    RevisitTooEarly,
)
from app.services.homecare.orders.schemas import NursingOrderRead
from app.services.homecare.orders.view import OrderShown
from app.services.homecare.packages.schemas import PurchaseRead, RevisitCreate
from app.services.homecare.packages.service import PurchaseShown

router = APIRouter(tags=["Nursing orders"], route_class=Route)


async def service(request: Request, session: SessionDep) -> AftercareService:
    return AftercareService(session, request.app.state.keyring)


Aftercare = Annotated[AftercareService, Depends(service)]
JUST_CLOSE = Settlement()


@router.post(
    "/nursing/orders/{order_id}/review",
    status_code=201,
    summary="Review a visit",
    response_model=NursingReviewRead,
    responses=problems(NursingOrderNotFound, Forbidden, ReviewTooEarly, AlreadyReviewed, KeyReused),
)
async def review_nursing_visit(
    order_id: UUID, wish: ReviewCreate, aftercare: Aftercare, actor: ActorDep
) -> Review:
    """By the family, once; the provider reads it, the public does not."""
    return await aftercare.review(actor, order_id, wish)


@router.get(
    "/nursing/orders/{order_id}/follow-ups",
    summary="Read the questions after a visit",
    response_model=list[FollowUpRead],
    responses=problems(NursingOrderNotFound),
)
async def list_follow_ups(order_id: UUID, aftercare: Aftercare, actor: ActorDep) -> Sequence[FollowUp]:
    """By the day they are due; answers are health data, and looks at them are written down."""
    return await aftercare.follow_ups(actor, order_id)


@router.post(
    "/nursing/orders/{order_id}/follow-ups",
    summary="Answer the questions after a visit",
    response_model=list[FollowUpRead],
    responses=problems(NursingOrderNotFound, KeyReused),
)
async def answer_follow_ups(
    order_id: UUID, wish: FollowUpAnswers, aftercare: Aftercare, actor: ActorDep
) -> Sequence[FollowUp]:
    """By the family, or by whoever rings it up; answered again, the last answer counts."""
    return await aftercare.answer(actor, order_id, wish)


@router.post(
    "/nursing/orders/{order_id}/revisits",
    status_code=201,
    summary="Grant revisits",
    response_model=PurchaseRead,
    responses=problems(NursingOrderNotFound, Forbidden, RevisitTooEarly, KeyReused),
)
async def grant_revisits(
    order_id: UUID, wish: RevisitCreate, aftercare: Aftercare, actor: ActorDep
) -> PurchaseShown:
    """By the provider, after a visit: visits of the same kind that cost nothing, drawn like a package's."""
    return await aftercare.grant_revisits(actor, order_id, wish)


@router.post(
    "/nursing/orders/{order_id}/dispute",
    summary="Dispute how an order went",
    response_model=NursingOrderRead,
    responses=problems(NursingOrderNotFound, Forbidden, IllegalMove, KeyReused),
)
async def dispute_nursing_order(
    order_id: UUID, wish: DisputeCreate, aftercare: Aftercare, actor: ActorDep
) -> OrderShown:
    """By the family; opens a complaint that the provider has to look into."""
    return await aftercare.dispute(actor, order_id, wish)


@router.post(
    "/nursing/orders/{order_id}/close",
    summary="Close an order",
    response_model=NursingOrderRead,
    responses=problems(NursingOrderNotFound, Forbidden, IllegalMove, RecordIncomplete, KeyReused),
)
async def close_nursing_order(
    order_id: UUID,
    aftercare: Aftercare,
    actor: ActorDep,
    wish: Annotated[Settlement, Body()] = JUST_CLOSE,
) -> OrderShown:
    """By the provider: settles a dispute, or ends what is over; by itself some days after the visit."""
    return await aftercare.close(actor, order_id, wish)
