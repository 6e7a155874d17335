from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.idempotency import KeyReused
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.services.venues.errors import BookingNotFound, CannedAnswerNotFound
from app.services.venues.talks.models import Message
from app.services.venues.talks.schemas import MessageCreate, MessageRead, UnreadRead
from app.services.venues.talks.service import TalkService

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> TalkService:
    return TalkService(session)


Talks = Annotated[TalkService, Depends(service)]


@router.get(
    "/bookings/{booking_id}/messages",
    summary="Read what is said about a booking",
    response_model=Page[MessageRead],
    responses=problems(BookingNotFound),
)
async def list_booking_messages(
    booking_id: UUID, talks: Talks, actor: ActorDep, page: Annotated[PageQuery, Query()]
) -> Rows[Message]:
    """Newest first, for whoever sees the booking."""
    return await talks.list_messages(actor, booking_id, page)


@router.post(
    "/bookings/{booking_id}/messages",
    status_code=201,
    summary="Say something about a booking",
    response_model=MessageRead,
    responses=problems(BookingNotFound, CannedAnswerNotFound, Forbidden, KeyReused),
)
async def say_about_booking(booking_id: UUID, wish: MessageCreate, talks: Talks, actor: ActorDep) -> Message:
    """To the community, which ought to answer by `answer_by`; or as the community, to whoever booked."""
    return await talks.say(actor, booking_id, wish)


@router.post(
    "/bookings/{booking_id}/messages/read",
    summary="Mark what was said as read",
    response_model=None,
    responses=problems(BookingNotFound, Forbidden, KeyReused),
)
async def read_booking_messages(booking_id: UUID, talks: Talks, actor: ActorDep) -> None:
    """All that the other side has said so far."""
    await talks.read(actor, booking_id)


@router.get(
    "/me/booking-messages",
    summary="Count what I have not read",
    response_model=list[UnreadRead],
    responses=problems(),
)
async def count_unread_messages(talks: Talks, actor: ActorDep) -> Sequence[dict[str, object]]:
    """By booking: of one's own what the community said, for staff what residents said."""
    return [{"booking_id": booking_id, "unread": many} for booking_id, many in await talks.unread(actor)]
