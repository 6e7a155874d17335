"""What the clock does to questions without an answer. It may be done twice, or late."""

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.events import every
from app.services.venues.talks.service import TalkService


@every("* * * * *")
async def escalate_what_nobody_answered(session: AsyncSession) -> None:
    await TalkService(session).escalate()
