"""What must hold of a booking before it is made: one small class a rule, all asked at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from app.kit.clock import CHINA

HALF_AN_HOUR = timedelta(minutes=30)


@dataclass(frozen=True)
class Wish:
    """What is asked for, and what is known when it is asked."""

    starts_at: datetime
    ends_at: datetime
    headcount: int
    unit_no: int | None
    now: datetime
    capacity: int
    units: int
    open_throughout: bool


@dataclass(frozen=True)
class Failure:
    code: str
    message: str
    may_override: bool
    may_skip: bool
    may_wait: bool


class Rule:
    """`code` for programs, `zh` for people; staff may override some, a series may skip the date for some."""

    code: ClassVar[str]
    zh: ClassVar[str]
    may_override: ClassVar[bool] = False
    may_skip: ClassVar[bool] = False
    may_wait: ClassVar[bool] = False

    def broken_by(self, wish: Wish) -> bool:
        raise NotImplementedError

    @property
    def message(self) -> str:
        return self.zh

    def failure(self) -> Failure:
        return Failure(self.code, self.message, self.may_override, self.may_skip, self.may_wait)


class NotInThePast(Rule):
    code, zh = "too_late", "不能预约已经过去的时间"
    may_skip = True

    def broken_by(self, wish: Wish) -> bool:
        return wish.starts_at < wish.now


class WithinHorizon(Rule):
    code, zh = "too_early", "最多提前 30 天预约"
    may_override = may_skip = True
    horizon = timedelta(days=30)

    def broken_by(self, wish: Wish) -> bool:
        return wish.starts_at > wish.now + self.horizon


class OnTheHalfHour(Rule):
    code, zh = "bad_interval", "请按整点或半点预约"

    def broken_by(self, wish: Wish) -> bool:
        moments = (wish.starts_at.astimezone(CHINA), wish.ends_at.astimezone(CHINA))
        return any(each.minute % 30 or each.second or each.microsecond for each in moments)


class LongEnough(Rule):
    code, zh = "too_short", "每次至少预约半小时"

    def broken_by(self, wish: Wish) -> bool:
        return wish.ends_at - wish.starts_at < HALF_AN_HOUR


class NotTooLong(Rule):
    code, zh = "too_long", "每次最多预约四小时"
    may_override = True

    def broken_by(self, wish: Wish) -> bool:
        return wish.ends_at - wish.starts_at > 8 * HALF_AN_HOUR


class WithinOpeningHours(Rule):
    code, zh = "closed", "这一时段场地不开放"
    may_override = may_skip = True

    def broken_by(self, wish: Wish) -> bool:
        return not wish.open_throughout


class WithinCapacity(Rule):
    code, zh = "too_many_people", "人数超过场地容量"

    def broken_by(self, wish: Wish) -> bool:
        return wish.headcount > wish.capacity


class KnownUnit(Rule):
    code, zh = "no_such_unit", "没有这个座位"

    def broken_by(self, wish: Wish) -> bool:
        return wish.unit_no is not None and wish.unit_no > wish.units


RULES: Sequence[Rule] = (
    NotInThePast(),
    WithinHorizon(),
    OnTheHalfHour(),
    LongEnough(),
    NotTooLong(),
    WithinOpeningHours(),
    WithinCapacity(),
    KnownUnit(),
)


def failures(wish: Wish) -> list[Failure]:
    """All of them, so that nobody has to try again and again."""
    return [rule.failure() for rule in RULES if rule.broken_by(wish)]
