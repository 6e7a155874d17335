from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.alarms.events import AlarmRaised
from app.commons.alarms.repository import AlarmRepository
from app.commons.alarms.service import AlarmService
from app.kit.clock import now
from app.kit.events import every, on
from app.kit.secrets import NO_KEYS
from app.kit.sweeps import each_alone


@on(AlarmRaised)
async def ring_at_once(session: AsyncSession, event: AlarmRaised) -> None:
    await AlarmService(session, NO_KEYS).ring(event.alarm_id, pressed=True)


@every("* * * * *")
async def ring_until_somebody_answers(session: AsyncSession) -> None:
    """And until whoever answered says how it ended: no alarm ends by being forgotten."""
    due = [alarm.id for alarm in await AlarmRepository(session).due(now())]
    await each_alone(session, due, AlarmService(session, NO_KEYS).ring)
