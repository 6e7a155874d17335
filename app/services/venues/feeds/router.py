from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from app.kit.db import SessionDep
from app.kit.problems import problems
from app.kit.route import Route
from app.services.venues.errors import VenueNotFound
from app.services.venues.feeds.service import FeedService

router = APIRouter(tags=["Venues"], route_class=Route)
ICS = "text/calendar; charset=utf-8"
A_CALENDAR = {
    "content": {"text/calendar": {"schema": {"type": "string"}}},
    "description": "iCalendar (RFC 5545), times in UTC.",
}


def service(session: SessionDep) -> FeedService:
    return FeedService(session)


@router.get(
    "/venues/{venue_id}/calendar.ics",
    summary="Subscribe to the calendar of a venue",
    response_class=Response,
    responses={**problems(VenueNotFound, public=True), 200: A_CALENDAR},
)
async def read_venue_calendar(venue_id: UUID, feeds: Annotated[FeedService, Depends(service)]) -> Response:
    """When it is taken or closed, and by nobody's name: for the calendar of a phone."""
    headers = {"Cache-Control": "public, max-age=300"}
    return Response(await feeds.of_venue(venue_id), media_type=ICS, headers=headers)
