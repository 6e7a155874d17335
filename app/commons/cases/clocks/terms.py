"""How long things take, by the Civil Code (民法典 200 to 204). Pure: what each day is, the caller knows.

The day it begins is not counted (201). A term of months ends on the day of the same number, or on the last
of the month (202). If that is a day of rest it ends on the first working day after (203), at midnight.
A term of working days counts just those. Days for which it is suspended are not counted.
"""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from app.kit.calendar import DayKind, Today
from app.kit.clock import CHINA

A_DAY = timedelta(days=1)
LONGEST_REST = 40  # days in a row, at the very most, without a working day among them


class Unit(StrEnum):
    MONTHS = "months"
    DAYS = "days"
    WORKING_DAYS = "working_days"


@dataclass(frozen=True)
class Term:
    amount: int
    unit: Unit

    def horizon(self, begins: date, suspended: Sequence["Suspension"]) -> date:
        """No later than that it ends, so that one look at the calendar is enough."""
        most = {Unit.MONTHS: 31, Unit.DAYS: 1, Unit.WORKING_DAYS: 3}[self.unit] * self.amount
        return begins + timedelta(days=most + LONGEST_REST + sum(each.days for each in suspended))


@dataclass(frozen=True)
class Suspension:
    """From the day it was suspended up to, not including, the day it went on."""

    begins: date
    ends: date

    @property
    def days(self) -> int:
        return (self.ends - self.begins).days

    def __contains__(self, day: date) -> bool:
        return self.begins <= day < self.ends


@dataclass(frozen=True)
class LastDay:
    day: date
    provisional: bool  # it hangs on a year whose holidays nobody has published yet


def last_day(
    begins: date, term: Term, suspended: Sequence[Suspension], known: Mapping[date, Today]
) -> LastDay:
    if term.unit is Unit.WORKING_DAYS:
        looked_at = _working_days(begins, term.amount, suspended, known)
    else:
        reached = _months_after(begins, term.amount) if term.unit is Unit.MONTHS else None
        day = reached or begins + timedelta(days=term.amount)
        looked_at = _to_a_working_day(day + sum((each.days for each in suspended), 0) * A_DAY, known)
    return LastDay(looked_at[-1], any(known[day].provisional for day in looked_at))


def _working_days(
    begins: date, amount: int, suspended: Sequence[Suspension], known: Mapping[date, Today]
) -> list[date]:
    looked_at, left = [begins], amount
    while left:
        day = looked_at[-1] + A_DAY
        looked_at.append(day)
        if known[day].kind is DayKind.WORKDAY and not any(day in each for each in suspended):
            left -= 1
    return looked_at[1:] or looked_at


def _to_a_working_day(day: date, known: Mapping[date, Today]) -> list[date]:
    looked_at = [day]
    while known[looked_at[-1]].kind is not DayKind.WORKDAY:
        looked_at.append(looked_at[-1] + A_DAY)
    return looked_at


def _months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def end_of(day: date) -> datetime:
    """The last second of it, in China: a term ends at midnight (203)."""
    return datetime.combine(day, time(23, 59, 59), CHINA)
