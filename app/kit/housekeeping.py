"""What has to be swept now and then. Each sweep may be done twice, or late."""

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit import chain, idempotency
from app.kit.events import every, queue

DAYS_KEPT = 7


@every("17 * * * *")
async def forget_old_keys(session: AsyncSession) -> None:
    await idempotency.forget_old_keys(session)


@every("* * * * *")
async def take_up_what_a_dead_worker_left(_: AsyncSession) -> None:
    """A killed worker's jobs stay `doing` until somebody asks; Procrastinate leaves that to its users."""
    for job in await queue.job_manager.get_stalled_jobs(seconds_since_heartbeat=30):
        await queue.job_manager.retry_job(job)


@every("37 3 * * *")
async def forget_old_jobs(_: AsyncSession) -> None:
    await queue.job_manager.delete_old_jobs(nb_hours=24 * DAYS_KEPT, include_cancelled=True)


@every("30 16 * * *")
async def digest_the_timeline(session: AsyncSession) -> None:
    """Half past midnight in China: by then every transaction of the day before is over."""
    await chain.digest_what_is_over(session)
