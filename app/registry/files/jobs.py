from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.clock import now
from app.kit.events import every
from app.registry.files import repository

UNNAMED_FOR = timedelta(hours=24)


@every("7 * * * *")
async def erase_what_nothing_names(session: AsyncSession) -> None:
    await repository.erase_unnamed(session, before=now() - UNNAMED_FOR)
