"""What the clock does to series. It may be done twice, or late."""

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.events import every
from app.services.venues.series.service import SeriesService


@every("20 0 * * *")
async def try_what_could_not_be_had(session: AsyncSession) -> None:
    """After midnight, when another day has come within the horizon."""
    await SeriesService(session).try_again()
