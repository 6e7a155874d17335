from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.events import every
from app.services.homecare.watch.service import Watch


@every("* * * * *")
async def watch_for_late_nurses(session: AsyncSession) -> None:
    await Watch(session).look()
