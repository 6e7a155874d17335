"""When to try again: over three days, less often each time, never all at once; sooner or later by their word.

An endpoint that fails again and again is left alone for a while (a circuit breaker): what is due for it
waits, and one delivery tries whether it is back.
"""

import random
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

PAUSES = [
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
]
JITTER = 0.2
LONGEST_WISH = timedelta(hours=24)
FAILURES_BEFORE_REST = 5
SHORTEST_REST, LONGEST_REST = timedelta(minutes=1), timedelta(minutes=30)
GIVEN_UP_AFTER = timedelta(days=5)


def next_try(attempts: int, *, at: datetime, asked: str | None) -> datetime | None:
    """After so many; never, if those were all. `asked`: their Retry-After."""
    if attempts > len(PAUSES):
        return None
    pause = PAUSES[attempts - 1] * (1 + random.uniform(0, JITTER))
    return at + max(pause, min(wish_of(asked, at=at), LONGEST_WISH))


def wish_of(asked: str | None, *, at: datetime) -> timedelta:
    """Of a Retry-After: seconds, or a date of HTTP's; nothing, where it is neither."""
    if not asked:
        return timedelta(0)
    if asked.strip().isdecimal() and asked.isascii():
        return timedelta(seconds=min(int(asked), 10**6))
    try:
        until = parsedate_to_datetime(asked)
    except ValueError:
        return timedelta(0)
    return max((until if until.tzinfo else until.replace(tzinfo=UTC)) - at, timedelta(0))


def rest(failures: int) -> timedelta | None:
    """How long to leave alone an endpoint that failed so many times one after the other."""
    beyond = failures - FAILURES_BEFORE_REST
    return None if beyond < 0 else min(SHORTEST_REST * 2 ** min(beyond, 10), LONGEST_REST)
