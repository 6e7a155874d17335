from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response

from app.kit.access import NOBODY, ViewerDep
from app.kit.db import SessionDep
from app.kit.problems import problems
from app.kit.route import Route
from app.services.venues.errors import VenueNotFound
from app.services.venues.slots.schemas import SlotQuery, SlotRead
from app.services.venues.slots.service import Slot, SlotService

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> SlotService:
    return SlotService(session)


Slots = Annotated[SlotService, Depends(service)]


@router.get(
    "/venues/{venue_id}/slots",
    summary="See when a venue is free",
    response_model=list[SlotRead],
    responses=problems(VenueNotFound),
)
async def list_slots(
    venue_id: UUID, slots: Slots, viewer: ViewerDep, wanted: Annotated[SlotQuery, Query()], response: Response
) -> Sequence[Slot]:
    """Every slot of those days, and of those that cannot be had, why. Signed in, one's own quota counts."""
    if viewer is NOBODY:
        response.headers["Cache-Control"] = "public, max-age=0, must-revalidate"
    return await slots.slots(viewer, venue_id, wanted.days)
