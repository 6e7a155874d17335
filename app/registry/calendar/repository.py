from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.calendar import CalendarDay, CalendarYear


async def year(session: AsyncSession, number: int, *, lock: bool = False) -> CalendarYear | None:
    query = select(CalendarYear).where(CalendarYear.year == number)
    return await session.scalar(query.with_for_update() if lock else query)


async def days(session: AsyncSession, number: int) -> Sequence[CalendarDay]:
    query = select(CalendarDay).where(CalendarDay.day.between(date(number, 1, 1), date(number, 12, 31)))
    return (await session.scalars(query)).all()


async def replace(session: AsyncSession, number: int, days: Iterable[CalendarDay]) -> None:
    query = delete(CalendarDay).where(CalendarDay.day.between(date(number, 1, 1), date(number, 12, 31)))
    await session.execute(query)
    session.add_all(days)
    await session.flush()
