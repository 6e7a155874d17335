from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.schemas import BookingRead, CheckIn
from app.services.venues.door.schemas import DoorCodeRead
from app.services.venues.door.service import DoorCode, DoorService
from app.services.venues.errors import BookingNotFound, NotYetTime, VenueNotFound, WrongDoorCode

router = APIRouter(tags=["Venues"], route_class=Route)


def service(request: Request, session: SessionDep) -> DoorService:
    return DoorService(session, request.app.state.keyring)


Door = Annotated[DoorService, Depends(service)]


@router.get(
    "/venues/{venue_id}/door-code",
    summary="Read the code that the door shows",
    response_model=DoorCodeRead,
    responses=problems(VenueNotFound, Forbidden),
)
async def read_door_code(venue_id: UUID, door: Door, actor: ActorDep) -> DoorCode:
    """For the screen by the door, which asks anew when it is no longer valid; a picture of it soon is not."""
    return await door.code(actor, venue_id)


@router.post(
    "/bookings/{booking_id}/check-in",
    summary="Check in at the door",
    response_model=BookingRead,
    responses=problems(BookingNotFound, Forbidden, IllegalMove, WrongDoorCode, NotYetTime, KeyReused),
)
async def check_in_booking(booking_id: UUID, proof: CheckIn, door: Door, actor: ActorDep) -> Booking:
    """With the code that the door shows; whoever has not by the end of the grace loses the slot."""
    return await door.check_in(actor, booking_id, proof.code)


@router.post(
    "/bookings/{booking_id}/check-out",
    summary="Check out",
    response_model=BookingRead,
    responses=problems(BookingNotFound, Forbidden, IllegalMove, KeyReused),
)
async def check_out_booking(booking_id: UUID, door: Door, actor: ActorDep) -> Booking:
    """What is left of the slot is free again at once."""
    return await door.check_out(actor, booking_id)
