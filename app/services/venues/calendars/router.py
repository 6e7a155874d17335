from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request, Response

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.problems import problems
from app.kit.route import Route, SecretRoute
from app.services.venues.calendars.models import CalendarLink
from app.services.venues.calendars.schemas import CalendarLinkMade, CalendarLinkRead
from app.services.venues.calendars.service import CalendarService
from app.services.venues.errors import CalendarNotFound
from app.services.venues.feeds.router import A_CALENDAR, ICS

router = APIRouter(tags=["Venues"], route_class=Route)
links = APIRouter(tags=["Venues"], route_class=SecretRoute)
Token = Annotated[str, Path(max_length=100, examples=["cal_Zk3Yt0m4Wq8c1v7Xb2n5Rj9sLd6fGh0pQa3uEi8oTyM"])]


def service(session: SessionDep) -> CalendarService:
    return CalendarService(session)


Calendars = Annotated[CalendarService, Depends(service)]


@router.get(
    "/calendars/{calendar_token}/bookings.ics",
    summary="Subscribe to one's own bookings",
    response_class=Response,
    responses={**problems(CalendarNotFound, public=True), 200: A_CALENDAR},
)
async def read_my_calendar(calendar_token: Token, calendars: Calendars) -> Response:
    """For the calendar of a phone, which cannot sign in: the path is the key. It never stands in our logs."""
    headers = {"Cache-Control": "private, max-age=300"}
    return Response(await calendars.read(calendar_token), media_type=ICS, headers=headers)


@links.post(
    "/me/calendar-link",
    status_code=201,
    summary="Make a link for my calendar",
    response_model=CalendarLinkMade,
    responses=problems(),
)
async def make_calendar_link(request: Request, calendars: Calendars, actor: ActorDep) -> dict[str, str]:
    """Shown once. The link before it is good no longer."""
    base = request.url.path.removesuffix("/me/calendar-link")
    return {"path": f"{base}/calendars/{await calendars.make(actor)}/bookings.ics"}


@router.get(
    "/me/calendar-link",
    summary="Read whether my calendar has a link",
    response_model=CalendarLinkRead,
    responses=problems(CalendarNotFound),
)
async def read_calendar_link(calendars: Calendars, actor: ActorDep) -> CalendarLink:
    """Since when, and when it was last read; never the link itself."""
    return await calendars.link(actor)


@router.delete(
    "/me/calendar-link",
    summary="Revoke the link of my calendar",
    response_model=None,
    responses=problems(CalendarNotFound),
)
async def revoke_calendar_link(calendars: Calendars, actor: ActorDep) -> None:
    """At once: whoever has it reads nothing any more."""
    await calendars.revoke(actor)
