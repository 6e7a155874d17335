from dataclasses import dataclass

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class CalendarPublished(Event):
    """The holidays of a year are known, or others than was thought."""

    year: int
