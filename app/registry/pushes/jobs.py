from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.clock import now
from app.kit.events import every
from app.registry.pushes import repository

KEPT = timedelta(days=7)  # WeChat repeats itself within a minute; our listeners may need longer


@every("27 3 * * *")
async def forget_old_pushes(session: AsyncSession) -> None:
    await repository.forget(session, before=now() - KEPT)
