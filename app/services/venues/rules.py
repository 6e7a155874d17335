"""What must hold of a booking before it is made: one small class a rule, all asked at once.

The same rules say why a slot is grey and why a booking is refused. They are pure: whatever they need to
know stands in the wish.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import ClassVar

from app.kit.clock import CHINA
from app.kit.opening import A_DAY, midnight
from app.services.venues.terms import Measure, Period, QuietHours, Quota, Terms

Stretch = tuple[datetime, datetime]
PER = {Period.DAY: "每天", Period.WEEK: "每周", Period.MONTH: "每月"}


@dataclass(frozen=True, slots=True)
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
    held: Sequence[Stretch] = ()  # what the household has of this venue already
    age: int | None = None
    misses: float = 0

    def with_held(self, more: Sequence[Stretch]) -> "Wish":
        return replace(self, held=[*self.held, *more])

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
    message: str

    def broken_by(self, wish: Wish) -> bool:
        raise NotImplementedError

    def failure(self) -> Failure:
        return Failure(self.code, self.message, self.may_override, self.may_skip, self.may_wait)


class NotInThePast(Rule):
    code, message = "too_late", "不能预约已经过去的时间"
    may_skip = True

    def broken_by(self, wish: Wish) -> bool:
        return wish.starts_at < wish.now


class WithNotice(Rule):
    code = "too_short_notice"
    may_override = may_skip = True

    def __init__(self, terms: Terms) -> None:
        self.notice = timedelta(minutes=terms.notice_minutes)
        self.message = f"请至少提前 {in_words(terms.notice_minutes)}预约"

    def broken_by(self, wish: Wish) -> bool:
        return wish.now <= wish.starts_at < wish.now + self.notice


class WithinHorizon(Rule):
    code = "too_early"
    may_override = may_skip = True

    def __init__(self, terms: Terms) -> None:
        self.days = timedelta(days=terms.horizon_days)
        self.message = f"最多提前 {terms.horizon_days} 天预约"

    def broken_by(self, wish: Wish) -> bool:
        """By the days on the wall, so that a whole day opens at midnight."""
        return wish.starts_at.astimezone(CHINA).date() > wish.now.astimezone(CHINA).date() + self.days


class OnTheStep(Rule):
    code = "bad_interval"

    def __init__(self, terms: Terms) -> None:
        self.step = terms.step_minutes
        half = self.step == 30
        self.message = "请按整点或半点预约" if half else f"请按每 {self.step} 分钟一档的时间预约"

    def broken_by(self, wish: Wish) -> bool:
        return any(self._between(moment.astimezone(CHINA)) for moment in (wish.starts_at, wish.ends_at))

    def _between(self, local: datetime) -> bool:
        return bool((local.hour * 60 + local.minute) % self.step or local.second or local.microsecond)


class LongEnough(Rule):
    code = "too_short"

    def __init__(self, terms: Terms) -> None:
        self.shortest = timedelta(minutes=terms.shortest_minutes)
        self.message = f"每次至少预约 {in_words(terms.shortest_minutes)}"

    def broken_by(self, wish: Wish) -> bool:
        return wish.length < self.shortest


class NotTooLong(Rule):
    code = "too_long"
    may_override = True

    def __init__(self, terms: Terms) -> None:
        self.longest = timedelta(minutes=terms.longest_minutes)
        self.message = f"每次最多预约 {in_words(terms.longest_minutes)}"

    def broken_by(self, wish: Wish) -> bool:
        return wish.length > self.longest


class WithinOpeningHours(Rule):
    code, message = "closed", "这一时段场地不开放"
    may_override = may_skip = True

    def broken_by(self, wish: Wish) -> bool:
        return not wish.open_throughout


class NotInQuietHours(Rule):
    code = "quiet_hours"
    may_override = may_skip = True

    def __init__(self, hours: QuietHours) -> None:
        self.span = hours.span
        self.message = f"{hours.opens} 至 {hours.closes} 为安静时段，不接受预约"

    def broken_by(self, wish: Wish) -> bool:
        return any(
            overlap(
                wish, quiet_from, quiet_from + timedelta(minutes=self.span.to_minute - self.span.from_minute)
            )
            for quiet_from in self._about(wish)
        )

    def _about(self, wish: Wish) -> Iterable[datetime]:
        """The quiet hours of every day it touches, and of the evening before."""
        for day in days_of(wish.starts_at - timedelta(days=1), wish.ends_at):
            yield midnight(day) + timedelta(minutes=self.span.from_minute)


class WithinCapacity(Rule):
    code, message = "too_many_people", "人数超过场地容量"

    def broken_by(self, wish: Wish) -> bool:
        seat = wish.unit_no is not None and wish.units > 1
        return wish.headcount > (max(1, wish.capacity // wish.units) if seat else wish.capacity)


class KnownUnit(Rule):
    code, message = "no_such_unit", "没有这个座位"

    def broken_by(self, wish: Wish) -> bool:
        return wish.unit_no is not None and wish.unit_no > wish.units


class WithinQuota(Rule):
    """Counted for the household, and over midnight for both days; asked again when an offer is claimed."""

    may_override = may_skip = may_wait = True

    def __init__(self, quota: Quota) -> None:
        self.quota = quota
        self.code = f"over_{quota.measure}_a_{quota.per}"  # type: ignore[misc]
        minutes = quota.measure is Measure.MINUTES
        amount = in_words(quota.limit) if minutes else f"{quota.limit} 次"
        self.message = f"每户{PER[quota.per]}最多预约 {amount}"

    def broken_by(self, wish: Wish) -> bool:
        if self.quota.measure is Measure.BOOKINGS:
            return any(self._bookings(wish, *period) > self.quota.limit for period in self._periods(wish))
        return any(self._minutes(wish, *period) > self.quota.limit for period in self._periods(wish))

    def _bookings(self, wish: Wish, first: datetime, last: datetime) -> int:
        """It belongs to the period it starts in."""
        starts = [start for start, _ in wish.held] + [wish.starts_at]
        return sum(first <= start < last for start in starts) if first <= wish.starts_at < last else 0

    def _minutes(self, wish: Wish, first: datetime, last: datetime) -> float:
        stretches = [*wish.held, (wish.starts_at, wish.ends_at)]
        inside = (min(end, last) - max(start, first) for start, end in stretches)
        return sum(max(each, timedelta()).total_seconds() for each in inside) / 60

    def _periods(self, wish: Wish) -> set[Stretch]:
        return {period_of(day, self.quota.per) for day in days_of(wish.starts_at, wish.ends_at)}


class OldEnough(Rule):
    code = "not_for_you"
    may_override = about_person = True

    def __init__(self, youngest: int) -> None:
        self.youngest = youngest
        self.message = f"本场地只面向 {youngest} 岁及以上居民"

    def broken_by(self, wish: Wish) -> bool:
        return wish.age is None or wish.age < self.youngest


class NotSuspended(Rule):
    code = "suspended"
    may_override = about_person = True

    def __init__(self, terms: Terms) -> None:
        self.limit = terms.suspended_from
        self.message = "近期多次预约未到，暂不能预约；可联系社区工作人员"

    def broken_by(self, wish: Wish) -> bool:
        """They fade; what is left of them is rounded."""
        return wish.misses >= self.limit - 0.5


def rules_of(terms: Terms) -> list[Rule]:
    """In the order in which people read them."""
    rules: list[Rule] = [NotInThePast()]
    if terms.notice_minutes:
        rules.append(WithNotice(terms))
    rules += [WithinHorizon(terms), OnTheStep(terms), LongEnough(terms), NotTooLong(terms)]
    rules += [WithinOpeningHours(), *map(NotInQuietHours, terms.quiet), WithinCapacity(), KnownUnit()]
    rules += map(WithinQuota, terms.quotas)
    if terms.youngest:
        rules.append(OldEnough(terms.youngest))
    return [*rules, NotSuspended(terms)]


def failures(rules: Iterable[Rule], wish: Wish) -> list[Failure]:
    """All of them, so that nobody has to try again and again."""
    return [rule.failure() for rule in rules if rule.broken_by(wish)]


def overlap(wish: Wish, start: datetime, end: datetime) -> bool:
    return wish.starts_at < end and start < wish.ends_at


def days_of(start: datetime, end: datetime) -> list[date]:
    """The days on the wall that a stretch touches; one that ends at midnight does not touch the next."""
    first = start.astimezone(CHINA).date()
    last = (end - timedelta(microseconds=1)).astimezone(CHINA).date()
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def period_of(day: date, per: Period) -> Stretch:
    if per is Period.DAY:
        first, last = day, day + timedelta(days=1)
    elif per is Period.WEEK:
        first = day - timedelta(days=day.weekday())
        last = first + timedelta(days=7)
    else:
        first = day.replace(day=1)
        last = (first + timedelta(days=31)).replace(day=1)
    return midnight(first), midnight(last)


def in_words(minutes: int) -> str:
    if minutes % A_DAY == 0 and minutes:
        return f"{minutes // A_DAY} 天"
    if minutes % 60 == 0 and minutes:
        return f"{minutes // 60} 小时"
    return f"{minutes} 分钟"
