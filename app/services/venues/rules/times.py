"""When one may book: not in the past, not too early, on the step, for so long, while it is open."""

from datetime import datetime, timedelta

from app.kit.clock import CHINA
from app.services.venues.rules.wish import Rule, Wish, in_words
from app.services.venues.terms import QuietHours, Terms

A_DAY = timedelta(days=1)
A_MIDNIGHT = datetime(2026, 1, 1, tzinfo=CHINA)


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
    about_time = False

    def __init__(self, terms: Terms) -> None:
        self.shortest = timedelta(minutes=terms.shortest_minutes)
        self.message = f"每次至少预约 {in_words(terms.shortest_minutes)}"

    def broken_by(self, wish: Wish) -> bool:
        return wish.length < self.shortest


class NotTooLong(Rule):
    code = "too_long"
    may_override, about_time = True, False

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
        self.began = A_MIDNIGHT + timedelta(minutes=hours.span.from_minute)
        self.length = timedelta(minutes=hours.span.to_minute - hours.span.from_minute)
        self.message = f"{hours.opens} 至 {hours.closes} 为安静时段，不接受预约"

    def broken_by(self, wish: Wish) -> bool:
        """The quiet hours that began last are not over, or it lasts until they begin again."""
        since = (wish.starts_at - self.began) % A_DAY
        return since < self.length or since + wish.length > A_DAY
