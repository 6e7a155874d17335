"""What the clock does to those who wait. It may be done twice, or late."""

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.events import every
from app.services.venues.waitlist.service import WaitService


@every("* * * * *")
async def end_waits_for_what_has_begun(session: AsyncSession) -> None:
    await WaitService(session).lapse_those_begun()
