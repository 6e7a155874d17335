from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases.clocks.models import Clock, Pause
from app.commons.cases.models import Case
from app.kit.clock import CHINA

AT_ONCE = 200


async def running(
    session: AsyncSession, case_id: UUID, name: str | None = None, about_id: UUID | None = None
) -> Sequence[Clock]:
    """Locked: all of a case, or those of one name, or the one about something."""
    query = select(Clock).where(Clock.case_id == case_id, Clock.stopped_at.is_(None))
    if name:
        query = query.where(Clock.name == name)
    if about_id:
        query = query.where(Clock.about_id == about_id)
    return (await session.scalars(query.order_by(Clock.id).with_for_update())).all()


async def pauses_of(session: AsyncSession, clock_id: UUID) -> Sequence[Pause]:
    query = select(Pause).where(Pause.clock_id == clock_id).order_by(Pause.began_at)
    return (await session.scalars(query)).all()


async def open_pause(session: AsyncSession, clock_id: UUID) -> Pause | None:
    return await session.scalar(select(Pause).where(Pause.clock_id == clock_id, Pause.ended_at.is_(None)))


async def next_due(session: AsyncSession, case_id: UUID) -> tuple[datetime | None, bool]:
    """When, and whether that is provisional."""
    query = select(Clock.due_at, Clock.provisional).where(
        Clock.case_id == case_id, Clock.stopped_at.is_(None)
    )
    found = (await session.execute(query.order_by(Clock.due_at).limit(1))).one_or_none()
    return (found[0], found[1]) if found else (None, False)


async def to_act_on(session: AsyncSession, moment: datetime) -> Sequence[UUID]:
    """The cases, those that waited longest first."""
    query = select(Clock.case_id).where(Clock.stopped_at.is_(None), Clock.act_at <= moment)
    query = query.group_by(Clock.case_id).order_by(func.min(Clock.act_at)).limit(AT_ONCE)
    return (await session.scalars(query)).all()


async def provisional(session: AsyncSession) -> Sequence[UUID]:
    """The cases with a term that hangs on what nobody knows yet."""
    query = select(Clock.case_id).where(Clock.stopped_at.is_(None), Clock.provisional)
    return (await session.scalars(query.distinct().order_by(Clock.case_id))).all()


async def reaching(session: AsyncSession, year: int) -> Sequence[UUID]:
    """The cases with a term that ends in that year or later, and has not been agreed upon."""
    query = select(Clock.case_id).where(
        Clock.stopped_at.is_(None),
        Clock.extended_until.is_(None),
        Clock.due_at >= datetime(year, 1, 1, tzinfo=CHINA),
        Clock.started_at < datetime(year + 1, 1, 1, tzinfo=CHINA),
    )
    return (await session.scalars(query.distinct().order_by(Clock.case_id))).all()


async def untouched(session: AsyncSession, case_id: UUID) -> Case | None:
    """Locked, before its clocks, as everybody does; what somebody is at is left for the next time."""
    query = select(Case).where(Case.id == case_id).execution_options(populate_existing=True)
    return await session.scalar(query.with_for_update(of=Case, skip_locked=True))
