from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.services.venues.appeals.schemas import AppealCreate, AppealDecision, ScoreRead
from app.services.venues.appeals.service import AppealService, Score
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.schemas import BookingRead
from app.services.venues.errors import BookingNotFound, NoAppeal, NothingToAppeal

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> AppealService:
    return AppealService(session)


Appeals = Annotated[AppealService, Depends(service)]


@router.post(
    "/bookings/{booking_id}/appeal",
    summary="Appeal against a no-show",
    response_model=BookingRead,
    responses=problems(BookingNotFound, Forbidden, NothingToAppeal, KeyReused),
)
async def appeal_no_show(booking_id: UUID, wish: AppealCreate, appeals: Appeals, actor: ActorDep) -> Booking:
    """Once, and by whose booking it was; until it is decided, it still counts."""
    return await appeals.appeal(actor, booking_id, wish)


@router.post(
    "/bookings/{booking_id}/decide-appeal",
    summary="Decide an appeal",
    response_model=BookingRead,
    responses=problems(BookingNotFound, Forbidden, NoAppeal, KeyReused),
)
async def decide_appeal(booking_id: UUID, wish: AppealDecision, appeals: Appeals, actor: ActorDep) -> Booking:
    """What is excused no longer counts; whoever had booked is told either way."""
    return await appeals.decide(actor, booking_id, wish)


@router.get(
    "/me/no-shows",
    summary="Read what my no-shows amount to",
    response_model=ScoreRead,
    responses=problems(),
)
async def read_my_no_shows(appeals: Appeals, actor: ActorDep) -> Score:
    """It fades by itself."""
    return await appeals.score(actor)
