from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route, cached
from app.kit.timeline import Step, StepRead
from app.services.venues.errors import BookingNotFound, BookingRefused, SlotTaken, VenueNotFound
from app.services.venues.models import Booking, Venue
from app.services.venues.schemas import BookingCreate, BookingQuery, BookingRead, Refusal, VenueRead
from app.services.venues.service import VenueService

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> VenueService:
    return VenueService(session)


Venues = Annotated[VenueService, Depends(service)]


@router.get(
    "/places/{code}/venues",
    summary="List the venues of a place",
    response_model=Page[VenueRead],
    responses=problems(PlaceNotFound, public=True),
    dependencies=[cached(60)],
)
async def list_venues(venues: Venues, place: PlaceDep, page: Annotated[PageQuery, Query()]) -> Rows[Venue]:
    """Newest first; those in the place and everywhere below it."""
    return await venues.list_venues(place, page)


@router.get(
    "/venues/{venue_id}",
    summary="Read a venue",
    response_model=VenueRead,
    responses=problems(VenueNotFound, public=True),
    dependencies=[cached(60)],
)
async def read_venue(venue_id: UUID, venues: Venues) -> Venue:
    """What it holds, when it is open, and the rules a booking has to keep."""
    return await venues.venue(venue_id)


@router.post(
    "/venues/{venue_id}/bookings",
    status_code=201,
    summary="Book a venue",
    response_model=BookingRead,
    responses=problems(VenueNotFound, Forbidden, SlotTaken, BookingRefused, KeyReused),
)
async def book_venue(venue_id: UUID, wish: BookingCreate, venues: Venues, actor: ActorDep) -> Booking:
    """The slot is held at once; where the venue needs approval, the community confirms it."""
    return await venues.book(actor, venue_id, wish)


@router.get(
    "/venues/{venue_id}/bookings",
    summary="List the bookings of a venue",
    response_model=Page[BookingRead],
    responses=problems(VenueNotFound),
)
async def list_bookings_of_venue(
    venue_id: UUID, venues: Venues, actor: ActorDep, wanted: Annotated[BookingQuery, Query()]
) -> Rows[Booking]:
    """Newest first; residents see their own, staff all those within their reach."""
    return await venues.bookings_of_venue(actor, venue_id, wanted)


@router.get(
    "/places/{code}/bookings",
    summary="List the bookings of a place",
    response_model=Page[BookingRead],
    responses=problems(PlaceNotFound),
)
async def list_bookings(
    venues: Venues, actor: ActorDep, place: PlaceDep, wanted: Annotated[BookingQuery, Query()]
) -> Rows[Booking]:
    """Newest first; residents see their own, staff all those within their reach."""
    return await venues.list_bookings(actor, place, wanted)


@router.get(
    "/me/bookings",
    summary="List my bookings",
    response_model=Page[BookingRead],
    responses=problems(),
)
async def list_my_bookings(
    venues: Venues, actor: ActorDep, wanted: Annotated[BookingQuery, Query()]
) -> Rows[Booking]:
    """Newest first, wherever the venue is."""
    return await venues.my_bookings(actor, wanted)


@router.get(
    "/bookings/{booking_id}",
    summary="Read a booking",
    response_model=BookingRead,
    responses=problems(BookingNotFound),
)
async def read_booking(booking_id: UUID, venues: Venues, actor: ActorDep) -> Booking:
    """Your own, or any within your reach."""
    return await venues.booking(actor, booking_id)


@router.get(
    "/bookings/{booking_id}/timeline",
    summary="Read what was done to a booking",
    response_model=list[StepRead],
    responses=problems(BookingNotFound),
)
async def read_booking_timeline(booking_id: UUID, venues: Venues, actor: ActorDep) -> Sequence[Step]:
    """Every move, oldest first: who, in which role, when and why."""
    return await venues.timeline(actor, booking_id)


@router.post(
    "/bookings/{booking_id}/approve",
    summary="Approve a booking",
    response_model=BookingRead,
    responses=problems(BookingNotFound, Forbidden, IllegalMove, KeyReused),
)
async def approve_booking(booking_id: UUID, venues: Venues, actor: ActorDep) -> Booking:
    """Tells the resident who asked for it."""
    return await venues.approve(actor, booking_id)


@router.post(
    "/bookings/{booking_id}/reject",
    summary="Reject a booking",
    response_model=BookingRead,
    responses=problems(BookingNotFound, Forbidden, IllegalMove, KeyReused),
)
async def reject_booking(booking_id: UUID, refusal: Refusal, venues: Venues, actor: ActorDep) -> Booking:
    """Frees the slot, and tells the resident who asked for it."""
    return await venues.reject(actor, booking_id, refusal)


@router.post(
    "/bookings/{booking_id}/cancel",
    summary="Cancel a booking",
    response_model=BookingRead,
    responses=problems(BookingNotFound, Forbidden, IllegalMove, KeyReused),
)
async def cancel_booking(booking_id: UUID, refusal: Refusal, venues: Venues, actor: ActorDep) -> Booking:
    """Your own, or any that you manage; the slot is free again at once."""
    return await venues.cancel(actor, booking_id, refusal)
