"""Working days and public holidays of China, 调休 included.

The State Council publishes them a year at a time. The package `chinesecalendar` knows the years already
published and raises on any other; the tables `calendar_years` and `calendar_days` have the last word over
it, so that next year's notice can be entered the day it appears (`PUT /calendar/{year}`); and a year nobody
knows goes by weekdays, and says so.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

import chinese_calendar
from sqlalchemy import ForeignKey, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.wall import everybody


class DayKind(StrEnum):
    WORKDAY = "workday"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"


class CalendarDay(Base):
    """A day that is not what its weekday says, by notice of the State Council."""

    __tablename__ = "calendar_days"
    announced = True
    __wall__ = everybody()

    day: Mapped[date] = mapped_column(unique=True)
    kind: Mapped[DayKind]
    name: Mapped[str | None]


class CalendarYear(Base):
    """A year whose notice was entered: what is not in `calendar_days` goes by its weekday, for sure."""

    __tablename__ = "calendar_years"
    announced = True
    __wall__ = everybody()

    year: Mapped[int] = mapped_column(unique=True)
    source: Mapped[str]
    entered_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    version: Mapped[int]


@dataclass(frozen=True)
class Today:
    """What a day is; `provisional` where its year has not been published."""

    day: date
    kind: DayKind
    provisional: bool = False

    @property
    def is_holiday(self) -> bool:
        """A public holiday, and not just a weekend."""
        return self.kind is DayKind.HOLIDAY


def by_package(day: date) -> Today:
    weekday = DayKind.WEEKEND if day.isoweekday() > 5 else DayKind.WORKDAY
    try:
        off, festival = chinese_calendar.get_holiday_detail(day)
    except NotImplementedError:
        return Today(day, weekday, provisional=True)
    if not off:
        return Today(day, DayKind.WORKDAY)
    return Today(day, DayKind.HOLIDAY if festival else DayKind.WEEKEND)


async def look_up(session: AsyncSession, days: Iterable[date]) -> dict[date, Today]:
    wanted = set(days)
    ours = await session.execute(select(CalendarDay.day, CalendarDay.kind).where(CalendarDay.day.in_(wanted)))
    known = {day: Today(day, kind) for day, kind in ours}
    found = {day: known.get(day) or by_package(day) for day in wanted}
    entered = await _entered(session, {day.year for day, each in found.items() if each.provisional})
    return {
        day: replace(each, provisional=each.provisional and day.year not in entered)
        for day, each in found.items()
    }


async def _entered(session: AsyncSession, years: Collection[int]) -> Collection[int]:
    """Asked only where the package does not know them."""
    if not years:
        return ()
    return {*await session.scalars(select(CalendarYear.year).where(CalendarYear.year.in_(years)))}
