from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.events import on
from app.services.offers.events import PushReceived
from app.services.offers.pushing.service import PushService


@on(PushReceived)
async def go_on_with_push(session: AsyncSession, event: PushReceived) -> None:
    """A part of a large push a transaction, so that a worker that is killed loses none and doubles none."""
    await PushService(session).go_on(event.push_id)
