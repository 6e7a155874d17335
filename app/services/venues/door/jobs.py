"""What the clock does at the door. Each may be done twice, or late."""

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.events import every
from app.kit.secrets import NO_KEYS
from app.services.venues.door.service import DoorService


@every("* * * * *")
async def release_what_was_missed(session: AsyncSession) -> None:
    await DoorService(session, NO_KEYS).release_the_missed()


@every("* * * * *")
async def close_what_is_over(session: AsyncSession) -> None:
    await DoorService(session, NO_KEYS).close_those_over()
