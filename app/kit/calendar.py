"""Working days and public holidays of China, 调休 included.

The State Council publishes them a year at a time. The package `chinesecalendar` knows the years already
published and raises on any other; the table `calendar_days` has the last word over it, so that next
year's notice can be entered the day it appears; and a year nobody knows goes by weekdays, and says so.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import chinese_calendar
from sqlalchemy import select
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
    return {day: known.get(day) or by_package(day) for day in wanted}
