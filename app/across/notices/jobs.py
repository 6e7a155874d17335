from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices import repository
from app.kit.events import on
from app.registry.claims.events import ClaimDecided
from app.services.venues.events import BookingCalledOff, BookingDecided


@on(BookingCalledOff)
async def tell_of_cancellation(session: AsyncSession, event: BookingCalledOff) -> None:
    text = "您预约的场地已被社区取消，请查看原因"
    await repository.put(
        session, account_id=event.booked_by, subject="bookings", subject_id=event.booking_id, text=text
    )


@on(BookingDecided)
async def tell_resident(session: AsyncSession, event: BookingDecided) -> None:
    text = "您预约的场地已通过审核" if event.approved else "很抱歉，您的场地预约未通过审核"
    await repository.put(
        session, account_id=event.booked_by, subject="bookings", subject_id=event.booking_id, text=text
    )


@on(ClaimDecided)
async def tell_claimant(session: AsyncSession, event: ClaimDecided) -> None:
    text = "您的居民身份已确认" if event.approved else "很抱歉，您的居民身份申请未通过，请联系社区工作人员"
    await repository.put(
        session, account_id=event.account_id, subject="claims", subject_id=event.claim_id, text=text
    )
