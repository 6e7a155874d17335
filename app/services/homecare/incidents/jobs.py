from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.events import on
from app.kit.secrets import NO_KEYS
from app.services.homecare.events import VitalsDangerous
from app.services.homecare.incidents.service import IncidentService


@on(VitalsDangerous)
async def look_into_dangerous_values(session: AsyncSession, event: VitalsDangerous) -> None:
    await IncidentService(session, NO_KEYS).dangerous_values(event.order_id)
