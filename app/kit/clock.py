"""Time. The one place that asks the system what time it is."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

CHINA = ZoneInfo("Asia/Shanghai")


def now() -> datetime:
    return datetime.now(UTC)


def today() -> date:
    """The date on the wall in China."""
    return now().astimezone(CHINA).date()
