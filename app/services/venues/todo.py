from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.todo import MOST, Todo
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.repository import BookingRepository
from app.services.venues.cleanings.models import Cleaning
from app.services.venues.cleanings.repository import CleaningRepository
from app.services.venues.talks.repository import MessageRepository
from app.services.venues.waitlist.models import Wait
from app.services.venues.waitlist.repository import WaitRepository


async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
    """For `GET /me/todo`: what is kept for whoever waited, and what staff have to decide."""
    offers = await WaitRepository(session).to_claim(actor, most=MOST)
    pending = await BookingRepository(session).to_decide(actor, most=MOST)
    found = [_todo("venues.claim", "候补的场地已为您保留，请确认", each, each.offer_until) for each in offers]
    asked = await MessageRepository(session).waiting(actor, MOST)
    found += [_todo("venues.answer", "居民的提问待答复", booking, until) for booking, until in asked]
    cleanings = await CleaningRepository(session).to_do(actor, most=MOST)
    found += [_todo("venues.clean", "场地待清扫", each, None) for each in cleanings]
    appeals = await BookingRepository(session).appealed(actor, most=MOST)
    found += [_todo("venues.decide_appeal", "未到申诉待处理", each, None) for each in appeals]
    return [*found, *(_todo("venues.decide", "场地预约待审核", each, each.starts_at) for each in pending)]


def _todo(kind: str, title: str, row: Wait | Booking | Cleaning, due_at: datetime | None) -> Todo:
    path = {Wait: "waitlist", Booking: "bookings", Cleaning: "cleanings"}[type(row)]
    return Todo(
        kind=kind,
        id=row.id,
        title=title,
        due_at=due_at,
        place_code=row.place.code,
        link=f"/{path}/{row.id}",
    )
