"""What is asked for, what a rule is, and what it says of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import ClassVar, NamedTuple

from app.kit.clock import CHINA
from app.kit.opening import A_DAY

Stretch = tuple[datetime, datetime]


class Wish(NamedTuple):
    """What is asked for, and what is known when it is asked."""

    starts_at: datetime
    ends_at: datetime
    headcount: int
    unit_no: int | None
    now: datetime
    capacity: int
    units: int
    open_throughout: bool
    held: Sequence[Stretch] = ()  # what the household has of this venue already
    age: int | None = None
    misses: float = 0

    def with_held(self, more: Sequence[Stretch]) -> "Wish":
        return self._replace(held=[*self.held, *more])

    @property
    def length(self) -> timedelta:
        return self.ends_at - self.starts_at


@dataclass(frozen=True)
class Failure:
    code: str
    message: str
    may_override: bool
    may_skip: bool
    may_wait: bool


class Rule:
    """`code` for programs, `message` for people.

    Staff may override some; a series may skip the date for some; for some one may join the waiting list.
    """

    code: ClassVar[str]
    may_override: ClassVar[bool] = False
    may_skip: ClassVar[bool] = False
    may_wait: ClassVar[bool] = False
    about_person: ClassVar[bool] = False  # who they are, and not when or where it is
    about_time: ClassVar[bool] = True  # when it is, and not only for how long, for how many, for whom
    message: str

    def broken_by(self, wish: Wish) -> bool:
        raise NotImplementedError

    def may_be_broken_by(self, wish: Wish) -> bool:
        """At this or at any other time: asked once for all the slots of a venue."""
        return self.about_time or self.broken_by(wish)

    def failure(self) -> Failure:
        return Failure(self.code, self.message, self.may_override, self.may_skip, self.may_wait)


def days_of(start: datetime, end: datetime) -> list[date]:
    """The days on the wall that a stretch touches; one that ends at midnight does not touch the next."""
    first = start.astimezone(CHINA).date()
    last = (end - timedelta(microseconds=1)).astimezone(CHINA).date()
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def in_words(minutes: int) -> str:
    if minutes % A_DAY == 0 and minutes:
        return f"{minutes // A_DAY} 天"
    if minutes % 60 == 0 and minutes:
        return f"{minutes // 60} 小时"
    return f"{minutes} 分钟"
