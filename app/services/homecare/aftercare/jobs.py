from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.events import every, on
from app.kit.secrets import NO_KEYS
from app.services.homecare.aftercare.service import AftercareService
from app.services.homecare.events import NursingVisitCompleted


@on(NursingVisitCompleted)
async def ask_how_it_went(session: AsyncSession, event: NursingVisitCompleted) -> None:
    await AftercareService(session, NO_KEYS).ask(event.order_id)


@every("23 * * * *")
async def close_what_is_long_over(session: AsyncSession) -> None:
    await AftercareService(session, NO_KEYS).close_what_is_long_over()
