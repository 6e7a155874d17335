"""On what terms a venue is booked: data that staff may change, not code.

Kept as JSON on the venue; the defaults are those of the demo's rooms.
"""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from app.kit.opening import Clock, Span
from app.kit.schema import Input, wrong

Minutes = Annotated[int, Field(strict=True, ge=0, le=10_080)]
QUARTER_HOURS = Field(strict=True, ge=15, le=1440, multiple_of=15)


class Measure(StrEnum):
    MINUTES = "minutes"
    BOOKINGS = "bookings"


class Period(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Quota(Input):
    """What one household may have of a venue, in a calendar day, week (from Monday) or month."""

    measure: Measure
    per: Period
    limit: int = Field(strict=True, ge=1, le=100_000, examples=[240])


class QuietHours(Input):
    """When the venue is open, but not to be booked; over midnight where `to` is not after `from`."""

    opens: Clock = Field(alias="from", examples=["12:00"])
    closes: Clock = Field(alias="to", examples=["14:00"])

    @property
    def span(self) -> Span:
        return Span.between(self.opens, self.closes)


class Terms(Input):
    step_minutes: int = Field(30, strict=True, ge=5, le=1440, description="Bookings start on these.")
    shortest_minutes: Annotated[int, QUARTER_HOURS] = 30
    longest_minutes: Annotated[int, QUARTER_HOURS] = 240
    notice_minutes: Minutes = Field(0, description="How long before its start a booking must be made.")
    horizon_days: int = Field(30, strict=True, ge=1, le=366, description="How far ahead one may book.")
    before_minutes: Minutes = Field(0, le=240, description="Kept free before each booking, to set up.")
    after_minutes: Minutes = Field(0, le=240, description="Kept free after each booking, to clean.")
    quotas: list[Quota] = Field(
        [
            Quota(measure=Measure.MINUTES, per=Period.DAY, limit=240),
            Quota(measure=Measure.BOOKINGS, per=Period.WEEK, limit=8),
        ],
        max_length=6,
    )
    quiet: list[QuietHours] = Field([], max_length=6)
    youngest: int | None = Field(None, strict=True, ge=1, le=100, description="For those of this age only.")
    suspended_from: int = Field(3, strict=True, ge=1, le=100, description="No-shows that are too many.")
    hold_minutes: int = Field(
        10, strict=True, ge=5, le=10, description="A slot waits while the form is filled."
    )
    offer_minutes: int = Field(
        30, strict=True, ge=5, le=1440, description="An offer to who waited holds this long."
    )
    reply_minutes: int = Field(
        30, strict=True, ge=5, le=1440, description="A question ought to be answered within these."
    )
    early_minutes: Minutes = Field(15, description="How long before the start one may check in.")
    grace_minutes: int | None = Field(
        15, strict=True, ge=5, le=240, description="Without a check-in the slot is freed then; null: never."
    )
    elder_from: int = Field(
        60, strict=True, ge=1, le=150, description="In a draw, an elder from this age on."
    )
    elder_weight: int = Field(2, strict=True, ge=1, le=10, description="How many lots an elder's ticket has.")
    favoured_weight: int = Field(
        2, strict=True, ge=1, le=10, description="How many lots a disabled resident's ticket has."
    )
    late_minutes: Minutes = Field(60, description="To cancel later than this before the start is late.")

    @model_validator(mode="after")
    def _the_longest_is_not_shorter(self) -> Self:
        if self.longest_minutes < self.shortest_minutes:
            raise wrong("longest_too_short", zh="最长时间不能短于最短时间", en="the longest is shorter")
        return self
