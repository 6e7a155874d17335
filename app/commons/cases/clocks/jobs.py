from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases import escalation
from app.commons.cases.clocks import repository
from app.commons.cases.clocks.models import Clock
from app.commons.cases.clocks.service import ClockService
from app.commons.cases.events import CaseWarned
from app.commons.cases.models import Case
from app.kit.access import UNATTENDED
from app.kit.clock import now
from app.kit.events import emit, every
from app.kit.timeline import record

AGAIN = timedelta(days=1)  # as long as whoever was told has to do something, until the next one is


@every("*/5 * * * *")
async def look_at_the_clocks(session: AsyncSession) -> None:
    """Warn, go on where a suspension is over, escalate. What a server that was down missed is made up for."""
    moment = now()
    for clock in await repository.to_act_on(session, moment):
        case = await session.scalar(select(Case).where(Case.id == clock.case_id).with_for_update(of=Case))
        if case is None:
            continue
        if pause := await repository.open_pause(session, clock.id):
            await ClockService(session).go_on(case, clock, pause, at=pause.limit_at, by=UNATTENDED)
        elif clock.warned_at is None:
            await _warn(session, case, clock)
        else:
            await escalation.climb(session, case, clock)
            clock.act_at = moment + AGAIN


async def _warn(session: AsyncSession, case: Case, clock: Clock) -> None:
    clock.warned_at, clock.act_at = now(), clock.due_at
    record(session, case, "warn", by=UNATTENDED, reason_code=clock.name)
    if case.holder_id:
        warned = CaseWarned(
            case_id=case.id, kind=case.kind, clock=clock.name, account_id=case.holder_id, due_at=clock.due_at
        )
        await emit(session, warned)


@every("13 17 * * *")
async def reckon_what_was_provisional(session: AsyncSession) -> None:
    """Once the holidays of a year are published, the terms that hung on it are what they should be."""
    clocks = ClockService(session)
    for clock in await repository.provisional(session):
        case = await session.scalar(select(Case).where(Case.id == clock.case_id).with_for_update(of=Case))
        if case:
            await clocks.reckon(case, clock)
