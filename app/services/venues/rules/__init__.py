"""What must hold of a booking before it is made: one small class a rule, all asked at once.

The same rules say why a slot is grey and why a booking is refused. They are pure: whatever they need to
know stands in the wish.
"""

from collections.abc import Iterable

from app.services.venues.rules.people import KnownUnit, NotSuspended, OldEnough, WithinCapacity
from app.services.venues.rules.quotas import WithinQuota, period_of
from app.services.venues.rules.times import (
    LongEnough,
    NotInQuietHours,
    NotInThePast,
    NotTooLong,
    OnTheStep,
    WithinHorizon,
    WithinOpeningHours,
    WithNotice,
)
from app.services.venues.rules.wish import Failure, Rule, Stretch, Wish
from app.services.venues.terms import Terms

__all__ = ["Failure", "Rule", "Stretch", "Wish", "WithinCapacity", "failures", "period_of", "rules_of"]


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
