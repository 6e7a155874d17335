from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases import escalation
from app.commons.cases.clocks import repository
from app.commons.cases.clocks.models import Clock
from app.commons.cases.clocks.service import ClockService
from app.commons.cases.events import CaseWarned
from app.commons.cases.models import Case
from app.commons.cases.repository import locked
from app.kit.access import UNATTENDED
from app.kit.clock import now
from app.kit.events import emit, every, on
from app.kit.timeline import record
from app.registry.calendar.events import CalendarPublished

AGAIN = timedelta(days=1)  # as long as whoever was told has to do something, until the next one is


@every("*/5 * * * *")
async def look_at_the_clocks(session: AsyncSession) -> None:
    """Warn, go on where a suspension is over, escalate. What a server that was down missed is made up for."""
    moment = now()
    for case_id in await repository.to_act_on(session, moment):
        if case := await repository.untouched(session, case_id):
            for clock in await repository.running(session, case.id):
                if clock.act_at and clock.act_at <= moment:
                    await _act(session, case, clock, moment)


async def _act(session: AsyncSession, case: Case, clock: Clock, moment: datetime) -> None:
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
    warned = CaseWarned(
        case_id=case.id,
        kind=case.kind,
        clock=clock.name,
        account_id=case.holder_id,
        due_at=clock.due_at,
        about_id=clock.about_id,
    )
    await emit(session, warned)


@every("13 17 * * *")
async def reckon_what_was_provisional(session: AsyncSession) -> None:
    """With a newer calendar we may know a year that nobody has entered."""
    await _reckon(session, await repository.provisional(session))


@on(CalendarPublished)
async def reckon_that_year(session: AsyncSession, event: CalendarPublished) -> None:
    """Every term that ends in it or later, and had begun: what was entered may have been wrong."""
    await _reckon(session, await repository.reaching(session, event.year))


async def _reckon(session: AsyncSession, case_ids: Sequence[UUID]) -> None:
    clocks = ClockService(session)
    for case_id in case_ids:
        case = await locked(session, case_id)
        for clock in await repository.running(session, case.id):
            await clocks.reckon(case, clock)
