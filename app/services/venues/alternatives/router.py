from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.problems import problems
from app.kit.route import Route
from app.services.venues.alternatives.schemas import AlternativeRead
from app.services.venues.alternatives.service import Alternative, AlternativeService
from app.services.venues.errors import BookingNotFound

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> AlternativeService:
    return AlternativeService(session)


@router.get(
    "/bookings/{booking_id}/alternatives",
    summary="See what could be had instead",
    response_model=list[AlternativeRead],
    responses=problems(BookingNotFound),
)
async def list_alternatives(
    booking_id: UUID, alternatives: Annotated[AlternativeService, Depends(service)], actor: ActorDep
) -> Sequence[Alternative]:
    """The nearest first, ten at the most: another hour, another day, or another room of the community."""
    return await alternatives.alternatives(actor, booking_id)
