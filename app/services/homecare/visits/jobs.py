from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.events import every
from app.services.homecare.visits.service import forget_old_positions


@every("41 3 * * *")
async def forget_where_nurses_were(session: AsyncSession) -> None:
    await forget_old_positions(session)
