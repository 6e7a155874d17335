"""What the clock does to bookings. Each may be done twice, or late."""

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.events import every
from app.services.venues.allocations.service import AllocationService
from app.services.venues.bookings.service import BookingService


@every("* * * * *")
async def clear_what_lapsed(session: AsyncSession) -> None:
    """Whoever meets a lapsed hold clears it; this is for those that nobody meets."""
    await AllocationService(session).clear_lapsed()


@every("* * * * *")
async def expire_what_nobody_decided(session: AsyncSession) -> None:
    await BookingService(session).expire_undecided()
