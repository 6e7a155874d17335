"""What the clock does to draws. It may be done twice, or late."""

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.events import every
from app.services.venues.draws.drawing.service import Drawing


@every("* * * * *")
async def draw_what_closed(session: AsyncSession) -> None:
    await Drawing(session).draw_what_closed()
