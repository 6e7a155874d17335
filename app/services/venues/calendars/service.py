from datetime import timedelta
from hashlib import sha256
from secrets import token_urlsafe

from icalendar import Calendar, Event
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.clock import now
from app.kit.wall import beyond
from app.services.venues.bookings.flow import BookingStatus
from app.services.venues.bookings.models import Booking
from app.services.venues.calendars.models import CalendarLink
from app.services.venues.calendars.repository import CalendarRepository
from app.services.venues.errors import CalendarNotFound
from app.services.venues.feeds.service import blank
from app.services.venues.models import Venue

PAST = timedelta(days=30)
SHOWN = {
    BookingStatus.PENDING: "TENTATIVE",
    BookingStatus.CONFIRMED: "CONFIRMED",
    BookingStatus.IN_USE: "CONFIRMED",
    BookingStatus.COMPLETED: "CONFIRMED",
}


class CalendarService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.calendars = CalendarRepository(session)

    async def make(self, actor: Actor) -> str:
        """A token; the one before is good no longer."""
        token = f"cal_{token_urlsafe(32)}"
        await self.calendars.put(actor.id, hashed(token))
        return token

    async def link(self, actor: Actor) -> CalendarLink:
        """CalendarNotFound."""
        link = await self.calendars.of(actor.id)
        if link is None:
            raise CalendarNotFound
        return link

    async def revoke(self, actor: Actor) -> None:
        """CalendarNotFound."""
        if not await self.calendars.drop(actor.id):
            raise CalendarNotFound

    async def read(self, token: str) -> bytes:
        """CalendarNotFound, for a token that is wrong or no longer good."""
        async with beyond(self.session):  # the token says who asks, and nothing else does
            account_id = await self.calendars.reader(hashed(token))
            if account_id is None:
                raise CalendarNotFound
            found = await self.calendars.bookings(account_id, now() - PAST, list(SHOWN))
        calendar = blank("我的场地预约")
        for booking, venue in found:
            calendar.add_component(event_of(booking, venue))
        return written(calendar)


def event_of(booking: Booking, venue: Venue) -> Event:
    event = Event()
    event.add("uid", f"{booking.id}@linli")
    event.add("dtstamp", now())
    event.add("dtstart", booking.starts_at)
    event.add("dtend", booking.ends_at)
    event.add("summary", f"{venue.name}：{booking.purpose}" if booking.purpose else venue.name)
    event.add("location", f"{venue.name}，{venue.address}")
    event.add("status", SHOWN[booking.status])
    return event


def written(calendar: Calendar) -> bytes:
    text: bytes = calendar.to_ical()
    return text


def hashed(token: str) -> str:
    return sha256(token.encode("utf-8", "replace")).hexdigest()
