from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field

from app.kit.schema import Day, Input, Moment, Output
from app.services.venues.bookings.schemas import SlotWish
from app.services.venues.schemas import ENDS, STARTS, Headcount, Purpose
from app.services.venues.series.models import DateResult
from app.services.venues.series.rules import parsed
from app.services.venues.slots.schemas import ReasonRead


def _rule(text: str) -> str:
    parsed(text)
    return text


RRule = Annotated[
    str,
    AfterValidator(_rule),
    Field(
        min_length=5,
        max_length=200,
        description="RFC 5545: FREQ daily, weekly or monthly, with INTERVAL, COUNT or UNTIL, BYDAY, "
        "BYMONTHDAY; 60 dates within a year at the most.",
        examples=["FREQ=WEEKLY;BYDAY=TU;COUNT=10"],
    ),
]


class SeriesCreate(SlotWish):
    """The first date, and the rule for the others."""

    rrule: RRule
    purpose: Purpose
    headcount: Headcount
    skip_holidays: bool = Field(True, description="Not on public holidays; 调休 days are ordinary ones.")
    for_resident_id: UUID | None = None
    dry_run: bool = Field(False, description="Only say what would become of each date.")


class SeriesUpdate(SlotWish):
    """For `this` the new time of that date; else the first date from which the rule begins anew."""

    rrule: RRule | None = Field(None, description="Without it, as before; not for `this`.")
    purpose: Purpose
    headcount: Headcount


class Scope(StrEnum):
    THIS = "this"
    LATER = "later"
    ALL = "all"


class ScopeQuery(Input):
    scope: Scope = Scope.ALL
    day: Day | None = Field(None, alias="from", description="Which date, or from which on.")


class SeriesDateRead(Output):
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    result: DateResult
    booking_id: UUID | None
    reasons: list[ReasonRead]


class SeriesRead(Output):
    id: UUID | None = Field(description="Null of a dry run.")
    venue_id: UUID
    rrule: str = Field(examples=["FREQ=WEEKLY;BYDAY=TU;COUNT=10"])
    purpose: str = Field(examples=["合唱排练"])
    headcount: int = Field(examples=[12])
    skip_holidays: bool
    dates: list[SeriesDateRead]
