"""How many people there may be, and who."""

from app.services.venues.rules.wish import Rule, Wish
from app.services.venues.terms import Terms


class WithinCapacity(Rule):
    code, message = "too_many_people", "人数超过场地容量"
    about_time = False

    def broken_by(self, wish: Wish) -> bool:
        seat = wish.unit_no is not None and wish.units > 1
        return wish.headcount > (max(1, wish.capacity // wish.units) if seat else wish.capacity)


class KnownUnit(Rule):
    code, message = "no_such_unit", "没有这个座位"
    about_time = False

    def broken_by(self, wish: Wish) -> bool:
        return wish.unit_no is not None and wish.unit_no > wish.units


class OldEnough(Rule):
    code = "not_for_you"
    may_override, about_person, about_time = True, True, False

    def __init__(self, youngest: int) -> None:
        self.youngest = youngest
        self.message = f"本场地只面向 {youngest} 岁及以上居民"

    def broken_by(self, wish: Wish) -> bool:
        return wish.age is None or wish.age < self.youngest


class NotSuspended(Rule):
    code = "suspended"
    may_override, about_person, about_time = True, True, False

    def __init__(self, terms: Terms) -> None:
        self.limit = terms.suspended_from
        self.message = "近期多次预约未到，暂不能预约；可联系社区工作人员"

    def broken_by(self, wish: Wish) -> bool:
        """They fade; what is left of them is rounded."""
        return wish.misses >= self.limit - 0.5
