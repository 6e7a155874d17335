from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices import repository
from app.kit.events import on
from app.services.venues.events import BookingDecided


@on(BookingDecided)
async def tell_resident(session: AsyncSession, event: BookingDecided) -> None:
    text = "您预约的场地已通过审核" if event.approved else "很抱歉，您的场地预约未通过审核"
    await repository.put(
        session, account_id=event.booked_by, subject="bookings", subject_id=event.booking_id, text=text
    )
