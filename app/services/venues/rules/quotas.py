"""How much a household may have of a venue."""

from datetime import date, datetime, timedelta

from app.kit.opening import midnight
from app.services.venues.rules.wish import Rule, Stretch, Wish, days_of, in_words
from app.services.venues.terms import Measure, Period, Quota

PER = {Period.DAY: "每天", Period.WEEK: "每周", Period.MONTH: "每月"}


class WithinQuota(Rule):
    """Counted for the household, and over midnight for both days; asked again when an offer is claimed."""

    may_override = may_skip = may_wait = True

    def __init__(self, quota: Quota) -> None:
        self.quota = quota
        self.code = f"over_{quota.measure}_a_{quota.per}"  # type: ignore[misc]
        minutes = quota.measure is Measure.MINUTES
        amount = in_words(quota.limit) if minutes else f"{quota.limit} 次"
        self.message = f"每户{PER[quota.per]}最多预约 {amount}"

    def may_be_broken_by(self, wish: Wish) -> bool:
        """All of it together, whatever the period: seldom too much, and quickly added up."""
        if self.quota.measure is Measure.BOOKINGS:
            return len(wish.held) >= self.quota.limit
        held = sum(((end - start) for start, end in wish.held), wish.length)
        return held > timedelta(minutes=self.quota.limit)

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
