from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import TypeAlias
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases.clocks import repository
from app.commons.cases.clocks.models import Clock, Extension, Pause
from app.commons.cases.clocks.terms import A_DAY, LastDay, Suspension, Term, Unit, end_of, last_day
from app.commons.cases.errors import ClockNotRunning, ClockPaused, NotLater, PauseSpent, PauseUnknown
from app.commons.cases.models import Case
from app.kit import calendar
from app.kit.access import Actor
from app.kit.clock import CHINA, now
from app.kit.timeline import record

WARNED_AFTER = 0.8
CALL_BACK = "call_back"  # runs on when all else is over
ClockRow: TypeAlias = Clock  # what other slices call the rows they get from here
__all__ = ["CALL_BACK", "ClockRow", "ClockService", "Term", "Unit", "end_of"]


class ClockService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def start(
        self,
        case: Case,
        name: str,
        term: Term | date,
        *,
        at: datetime | None = None,
        about_id: UUID | None = None,
    ) -> Clock:
        """From that moment, or now; a date is the last day, as agreed."""
        begun = at or now()
        until = term if isinstance(term, date) else None
        length = Term(0, Unit.DAYS) if isinstance(term, date) else term
        clock = Clock(
            case_id=case.id,
            name=name,
            about_id=about_id,
            amount=length.amount,
            unit=length.unit,
            started_at=begun,
            extended_until=until,
            due_at=begun,
            provisional=False,
        )
        self.session.add(clock)
        await self.session.flush()
        await self.reckon(case, clock)
        return clock

    async def one(self, case: Case, name: str, about_id: UUID | None = None) -> Clock:
        found = await repository.running(self.session, case.id, name, about_id)
        if not found:
            raise ClockNotRunning
        return found[0]

    async def pause(self, case: Case, name: str, reason: str, *, by: Actor) -> Pause:
        """For a reason that its kind of case knows, and no longer than that allows, however often."""
        limits = case.of_kind.pauses
        if reason not in limits:
            raise PauseUnknown(reasons=sorted(limits))
        clock = await self.one(case, name)
        if await repository.open_pause(self.session, clock.id):
            raise ClockPaused
        left = limits[reason] * A_DAY - await self._suspended_for(clock, reason)
        if left <= timedelta():
            raise PauseSpent(days=limits[reason])
        begun = now()
        pause = Pause(clock_id=clock.id, reason=reason, began_at=begun, limit_at=begun + left)
        self.session.add(pause)
        record(self.session, case, "pause", by=by, reason_code=reason)
        clock.act_at = pause.limit_at
        return pause

    async def _suspended_for(self, clock: Clock, reason: str) -> timedelta:
        earlier = await repository.pauses_of(self.session, clock.id)
        spent = [each.ended_at - each.began_at for each in earlier if each.reason == reason and each.ended_at]
        return sum(spent, timedelta())

    async def resume(self, case: Case, name: str, *, by: Actor) -> Clock:
        clock = await self.one(case, name)
        pause = await repository.open_pause(self.session, clock.id)
        if pause is None:
            raise ClockNotRunning
        await self.go_on(case, clock, pause, at=min(now(), pause.limit_at), by=by)
        return clock

    async def go_on(self, case: Case, clock: Clock, pause: Pause, *, at: datetime, by: Actor) -> None:
        pause.ended_at = at
        record(self.session, case, "resume", by=by, reason_code=pause.reason)
        await self.reckon(case, clock)

    async def extend(
        self,
        case: Case,
        name: str,
        until: date,
        *,
        agreed_by: Collection[UUID],
        reason: str | None,
        by: Actor,
    ) -> Clock:
        clock = await self.one(case, name)
        if end_of(until) <= clock.due_at:
            raise NotLater(due_at=clock.due_at.astimezone(CHINA).isoformat())
        self.session.add(Extension(clock_id=clock.id, until=until, reason=reason, agreed_by=[*agreed_by]))
        record(self.session, case, "extend", by=by, reason_code=name, reason=reason)
        clock.extended_until, clock.warned_at, case.told = until, None, []
        await self.reckon(case, clock)
        return clock

    async def stop(self, case: Case, name: str | None = None, about_id: UUID | None = None) -> None:
        """All that runs but who is to be called back, or those of one name: there is nothing more to miss."""
        for clock in await repository.running(self.session, case.id, name, about_id):
            if name or clock.name != CALL_BACK:
                clock.stopped_at = now()
        case.told = []
        await self._refresh(case)

    async def reckon(self, case: Case, clock: Clock) -> None:
        """When it ends, all that is known now considered; and when next somebody has to be told."""
        begins = clock.started_at.astimezone(CHINA).date()
        if clock.extended_until:
            clock.due_at, clock.provisional = end_of(clock.extended_until), False
        else:
            pauses = await repository.pauses_of(self.session, clock.id)
            paused = [_days(each) for each in pauses if each.ended_at]
            last = await self._last_day(clock.term, begins, paused)
            clock.due_at, clock.provisional = end_of(last.day), last.provisional
        whole = clock.due_at - clock.started_at
        clock.act_at = clock.due_at if clock.warned_at else clock.started_at + WARNED_AFTER * whole
        await self._refresh(case)

    async def last_day(self, term: Term, begun: datetime) -> date:
        """Of a term that nobody has to be warned of."""
        return (await self._last_day(term, begun.astimezone(CHINA).date(), ())).day

    async def _last_day(self, term: Term, begins: date, paused: Sequence[Suspension]) -> LastDay:
        until = term.horizon(begins, paused)
        days = [begins + n * A_DAY for n in range((until - begins).days + 1)]
        return last_day(begins, term, paused, await calendar.look_up(self.session, days))

    async def _refresh(self, case: Case) -> None:
        await self.session.flush()
        case.due_at, case.provisional = await repository.next_due(self.session, case.id)


def _days(pause: Pause) -> Suspension:
    assert pause.ended_at
    return Suspension(pause.began_at.astimezone(CHINA).date(), pause.ended_at.astimezone(CHINA).date())
