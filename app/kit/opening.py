"""When something is open: by weekday, otherwise on public holidays, otherwise on single dates.

A row says *on such a day, from minute to minute*, counted from that day's midnight; over midnight it
runs past 1440, so the small hours belong to the evening before. Of the rows for a day the most special
kind counts alone: a date before the holiday before the weekday. A row without minutes says closed.
`Hours.open_at` asks it of one thing in Python, `open_at` of many in SQL; a test holds them together.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Annotated, Any, Protocol, Self
from uuid import UUID

from pydantic import Field
from sqlalchemy import ColumnElement, Index, and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, aliased

from app.kit import calendar
from app.kit.clock import CHINA
from app.kit.db import Base
from app.kit.schema import Output
from app.kit.wall import everybody

A_DAY = 24 * 60
HOLIDAY = "holiday"

Clock = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$", examples=["08:00"])]


class OpeningHour(Base):
    """`day` is a weekday 1 to 7, `holiday`, or a date; a higher `rank` outdoes a lower one."""

    __tablename__ = "opening_hours"
    announced = True
    __wall__ = everybody()
    __table_args__ = (Index("ix_opening_hours_owner_id_day", "owner_id", "day"),)

    owner_id: Mapped[UUID]
    day: Mapped[str]
    rank: Mapped[int]
    opens: Mapped[int | None]
    closes: Mapped[int | None]


class SpanRead(Output):
    opens: Clock = Field(serialization_alias="from", examples=["08:00"])
    closes: Clock = Field(
        serialization_alias="to", description="Not after `from`: the next day.", examples=["21:00"]
    )


class WeeklySpanRead(SpanRead):
    weekday: int = Field(ge=1, le=7, description="1 is Monday, 7 is Sunday.")


class ExceptionRead(Output):
    date: date
    opening: list[SpanRead] = Field(description="Empty: closed that day.")


class OpeningRead(Output):
    """Whatever has opening hours shows these three."""

    opening: list[WeeklySpanRead]
    holiday_opening: list[SpanRead] | None = Field(
        description="On public holidays; empty: closed, null: as on that weekday."
    )
    opening_exceptions: list[ExceptionRead] = Field(description="Dates on which it is different.")


@dataclass(frozen=True)
class Span:
    """From minute to minute of a day; past 1440 is the next day."""

    from_minute: int
    to_minute: int

    @classmethod
    def between(cls, opens: str, closes: str) -> Self:
        start, end = minute_of(opens), minute_of(closes)
        return cls(start, end if end > start else end + A_DAY)

    @property
    def opens(self) -> str:
        return clock_of(self.from_minute)

    @property
    def closes(self) -> str:
        return clock_of(self.to_minute)


@dataclass(frozen=True)
class WeeklySpan(Span):
    weekday: int


@dataclass(frozen=True)
class Exceptional:
    date: date
    opening: Sequence[Span]


@dataclass(frozen=True)
class Moment:
    """A moment as opening hours see it: the days it may belong to, with the minute of each."""

    days: tuple[tuple[tuple[str, ...], int], ...]

    @classmethod
    async def of(cls, session: AsyncSession, at: datetime) -> Self:
        local = at.astimezone(CHINA)
        today, minute = local.date(), local.hour * 60 + local.minute
        yesterday = today - timedelta(days=1)
        known = await calendar.look_up(session, (today, yesterday))
        return cls(((names(known[today]), minute), (names(known[yesterday]), minute + A_DAY)))


def names(day: calendar.Today) -> tuple[str, ...]:
    """What rows may call this day, the most special name first."""
    holiday = (HOLIDAY,) if day.is_holiday else ()
    return (day.day.isoformat(), *holiday, str(day.day.isoweekday()))


def midnight(day: date) -> datetime:
    return datetime.combine(day, time(), CHINA)


def days_about(start: datetime, end: datetime) -> list[date]:
    """The days a stretch of time touches, and the one before, whose evening may run into it."""
    first, last = start.astimezone(CHINA).date() - timedelta(days=1), end.astimezone(CHINA).date()
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def rank_of(day: str) -> int:
    return 2 if day == HOLIDAY else 1 if len(day) == 1 else 3


class HourRow(Protocol):
    """An OpeningHour, or what a query takes of one."""

    @property
    def day(self) -> str: ...
    @property
    def opens(self) -> int | None: ...
    @property
    def closes(self) -> int | None: ...


class Hours:
    """The opening hours of one thing."""

    def __init__(self, rows: Iterable[HourRow]) -> None:
        self.days = defaultdict[str, list[Span]](list)
        for row in rows:
            spans = self.days[row.day]
            if row.opens is not None and row.closes is not None:
                spans.append(Span(row.opens, row.closes))

    def on(self, names: Sequence[str]) -> list[Span]:
        day = next((name for name in names if name in self.days), None)
        return sorted(self.days[day], key=lambda span: span.from_minute) if day else []

    def open_at(self, moment: Moment) -> bool:
        return any(
            span.from_minute <= minute < span.to_minute
            for names, minute in moment.days
            for span in self.on(names)
        )

    def cover(self, start: datetime, end: datetime, known: Mapping[date, calendar.Today]) -> bool:
        """Open from start to end without a gap; `known` holds their days and the day before."""
        spans = sorted(
            (
                midnight(day) + timedelta(minutes=span.from_minute),
                midnight(day) + timedelta(minutes=span.to_minute),
            )
            for day, today in known.items()
            for span in self.on(names(today))
        )
        reached = start
        for opens, closes in spans:
            if opens <= reached < closes:
                reached = closes
        return reached >= end

    @property
    def opening(self) -> list[WeeklySpan]:
        return [
            WeeklySpan(span.from_minute, span.to_minute, weekday)
            for weekday in range(1, 8)
            for span in self.on([str(weekday)])
        ]

    @property
    def holiday_opening(self) -> list[Span] | None:
        return self.on([HOLIDAY]) if HOLIDAY in self.days else None

    @property
    def opening_exceptions(self) -> list[Exceptional]:
        return [
            Exceptional(date.fromisoformat(day), self.on([day]))
            for day in sorted(self.days)
            if rank_of(day) == 3
        ]


class Opened:
    """Mixed into whatever has opening hours; `give_hours` fills them in."""

    hours = Hours(())

    @property
    def opening(self) -> list[WeeklySpan]:
        return self.hours.opening

    @property
    def holiday_opening(self) -> list[Span] | None:
        return self.hours.holiday_opening

    @property
    def opening_exceptions(self) -> list[Exceptional]:
        return self.hours.opening_exceptions


def open_at(owner: ColumnElement[UUID], moment: Moment) -> ColumnElement[bool]:
    """The SQL twin of `Hours.open_at`."""
    return or_(*(_open_on(owner, names, minute) for names, minute in moment.days))


def _open_on(owner: ColumnElement[UUID], names: Sequence[str], minute: int) -> ColumnElement[bool]:
    hour, better = aliased(OpeningHour), aliased(OpeningHour)
    outdone = exists().where(better.owner_id == hour.owner_id, better.day.in_(names), better.rank > hour.rank)
    within = and_(hour.opens <= minute, hour.closes > minute)
    return exists().where(hour.owner_id == owner, hour.day.in_(names), within, ~outdone)


class Owner(Protocol):
    id: Any  # an attribute of every table
    hours: Hours


async def give_hours(session: AsyncSession, owners: Sequence[Owner]) -> None:
    """To all of them at once; whoever has no row is never open."""
    rows = defaultdict[UUID, list[HourRow]](list)
    # Columns, not entities: a list of fifty merchants has hundreds of these, and nobody changes one here.
    wanted = select(OpeningHour.owner_id, OpeningHour.day, OpeningHour.opens, OpeningHour.closes)
    for row in await session.execute(wanted.where(OpeningHour.owner_id.in_([each.id for each in owners]))):
        rows[row.owner_id].append(row)
    for owner in owners:
        owner.hours = Hours(rows[owner.id])


def rows_for(owner: UUID, day: str, spans: Sequence[Span]) -> list[OpeningHour]:
    """The rows that say: on `day`, open during `spans`, and not at all if there are none."""
    rank = rank_of(day)
    if not spans:
        return [OpeningHour(owner_id=owner, day=day, rank=rank, opens=None, closes=None)]
    return [
        OpeningHour(owner_id=owner, day=day, rank=rank, opens=span.from_minute, closes=span.to_minute)
        for span in spans
    ]


def minute_of(clock: str) -> int:
    hours, _, minutes = clock.partition(":")
    return int(hours) * 60 + int(minutes)


def clock_of(minute: int) -> str:
    return f"{minute % A_DAY // 60:02}:{minute % 60:02}"
