from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.kit.timeline import Step, StepRead
from app.registry.residents.errors import ResidentNotFound
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.schemas import (
    BookingCreate,
    BookingQuery,
    BookingRead,
    BookingSubmit,
    HoldCreate,
    Refusal,
    SlotWish,
)
from app.services.venues.bookings.service import BookingService
from app.services.venues.errors import (
    BookingNotFound,
    BookingRefused,
    HoldLapsed,
    SlotTaken,
    TooLateToMove,
    VenueNotFound,
)

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> BookingService:
    return BookingService(session)


Bookings = Annotated[BookingService, Depends(service)]


@router.post(
    "/venues/{venue_id}/holds",
    status_code=201,
    summary="Hold a slot while filling the form",
    response_model=BookingRead,
    responses=problems(VenueNotFound, ResidentNotFound, Forbidden, SlotTaken, BookingRefused, KeyReused),
)
async def hold_slot(venue_id: UUID, wish: HoldCreate, bookings: Bookings, actor: ActorDep) -> Booking:
    """Nobody else gets it for some minutes; `submit` asks for it, or it lapses by itself."""
    return await bookings.hold(actor, venue_id, wish)


@router.post(
    "/bookings/{booking_id}/submit",
    summary="Submit what was held",
    response_model=BookingRead,
    responses=problems(BookingNotFound, Forbidden, IllegalMove, HoldLapsed, BookingRefused, KeyReused),
)
async def submit_booking(
    booking_id: UUID, form: BookingSubmit, bookings: Bookings, actor: ActorDep
) -> Booking:
    """Confirmed at once, or pending where the venue needs approval."""
    return await bookings.submit(actor, booking_id, form)


@router.post(
    "/venues/{venue_id}/bookings",
    status_code=201,
    summary="Book a venue",
    response_model=BookingRead,
    responses=problems(VenueNotFound, ResidentNotFound, Forbidden, SlotTaken, BookingRefused, KeyReused),
)
async def book_venue(venue_id: UUID, wish: BookingCreate, bookings: Bookings, actor: ActorDep) -> Booking:
    """The slot is held at once; where the venue needs approval, the community confirms it."""
    return await bookings.book(actor, venue_id, wish)


@router.get(
    "/venues/{venue_id}/bookings",
    summary="List the bookings of a venue",
    response_model=Page[BookingRead],
    responses=problems(VenueNotFound),
)
async def list_bookings_of_venue(
    venue_id: UUID, bookings: Bookings, actor: ActorDep, wanted: Annotated[BookingQuery, Query()]
) -> Rows[Booking]:
    """Newest first; residents see their own, staff all those within their reach."""
    return await bookings.bookings_of_venue(actor, venue_id, wanted)


@router.get(
    "/places/{code}/bookings",
    summary="List the bookings of a place",
    response_model=Page[BookingRead],
    responses=problems(PlaceNotFound),
)
async def list_bookings(
    bookings: Bookings, actor: ActorDep, place: PlaceDep, wanted: Annotated[BookingQuery, Query()]
) -> Rows[Booking]:
    """Newest first; residents see their own, staff all those within their reach."""
    return await bookings.list_bookings(actor, place, wanted)


@router.get(
    "/me/bookings",
    summary="List my bookings",
    response_model=Page[BookingRead],
    responses=problems(),
)
async def list_my_bookings(
    bookings: Bookings, actor: ActorDep, wanted: Annotated[BookingQuery, Query()]
) -> Rows[Booking]:
    """Newest first, wherever the venue is."""
    return await bookings.my_bookings(actor, wanted)


@router.get(
    "/bookings/{booking_id}",
    summary="Read a booking",
    response_model=BookingRead,
    responses=problems(BookingNotFound),
)
async def read_booking(booking_id: UUID, bookings: Bookings, actor: ActorDep) -> Booking:
    """Your own, or any within your reach."""
    return await bookings.booking(actor, booking_id)


@router.get(
    "/bookings/{booking_id}/timeline",
    summary="Read what was done to a booking",
    response_model=list[StepRead],
    responses=problems(BookingNotFound),
)
async def read_booking_timeline(booking_id: UUID, bookings: Bookings, actor: ActorDep) -> Sequence[Step]:
    """Every move, oldest first: who, in which role, when and why."""
    return await bookings.timeline(actor, booking_id)


@router.post(
    "/bookings/{booking_id}/approve",
    summary="Approve a booking",
    response_model=BookingRead,
    responses=problems(BookingNotFound, Forbidden, IllegalMove, KeyReused),
)
async def approve_booking(booking_id: UUID, bookings: Bookings, actor: ActorDep) -> Booking:
    """Tells the resident who asked for it."""
    return await bookings.approve(actor, booking_id)


@router.post(
    "/bookings/{booking_id}/reject",
    summary="Reject a booking",
    response_model=BookingRead,
    responses=problems(BookingNotFound, Forbidden, IllegalMove, KeyReused),
)
async def reject_booking(booking_id: UUID, refusal: Refusal, bookings: Bookings, actor: ActorDep) -> Booking:
    """Frees the slot, and tells the resident who asked for it."""
    return await bookings.reject(actor, booking_id, refusal)


@router.post(
    "/bookings/{booking_id}/cancel",
    summary="Cancel a booking",
    response_model=BookingRead,
    responses=problems(BookingNotFound, Forbidden, IllegalMove, KeyReused),
)
async def cancel_booking(booking_id: UUID, refusal: Refusal, bookings: Bookings, actor: ActorDep) -> Booking:
    """Your own, or any that you manage; the slot is free again at once."""
    return await bookings.cancel(actor, booking_id, refusal)


@router.post(
    "/bookings/{booking_id}/reschedule",
    summary="Move a booking to another time",
    response_model=BookingRead,
    responses=problems(
        BookingNotFound, Forbidden, IllegalMove, SlotTaken, BookingRefused, TooLateToMove, KeyReused
    ),
)
async def reschedule_booking(
    booking_id: UUID, wish: SlotWish, bookings: Bookings, actor: ActorDep
) -> Booking:
    """In one step: whoever cannot have the new slot keeps the old one."""
    return await bookings.reschedule(actor, booking_id, wish)
