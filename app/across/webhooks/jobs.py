from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.webhooks import catalogue, delivering, repository
from app.across.webhooks.conformance.service import carry_out
from app.across.webhooks.events import ConformanceDue, DeliveryDue, RehearsalDue
from app.across.webhooks.service import tell
from app.kit.clock import now
from app.kit.events import Outside, at_once, emit, every, on_outside

KEPT = timedelta(days=30)
PATIENCE = timedelta(minutes=1)
AT_A_TIME = 500

for told in catalogue.TOLD:
    at_once(told)(tell)


@on_outside(DeliveryDue)
async def deliver(outside: Outside, event: DeliveryDue) -> None:
    await delivering.attempt(outside, event.delivery_id)


@on_outside(RehearsalDue)
async def rehearse(outside: Outside, event: RehearsalDue) -> None:
    for delivery_id in event.delivery_ids:
        await delivering.once_more(outside, delivery_id)


@on_outside(ConformanceDue)
async def examine(outside: Outside, event: ConformanceDue) -> None:
    await carry_out(outside, event.run_id)


@every("* * * * *")
async def take_up_what_was_left(session: AsyncSession) -> None:
    """By a worker that died, or while the endpoint was disabled."""
    for delivery_id in await repository.overdue(session, before=now() - PATIENCE, limit=AT_A_TIME):
        await emit(session, DeliveryDue(delivery_id=delivery_id))


@every("47 3 * * *")
async def forget_old_deliveries(session: AsyncSession) -> None:
    await repository.forget(session, before=now() - KEPT)
