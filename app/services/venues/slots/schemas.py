from datetime import date, timedelta
from typing import Self

from pydantic import Field, model_validator

from app.kit.clock import today
from app.kit.schema import Day, Input, Moment, Output, wrong
from app.services.venues.schemas import AT_MOST, ENDS, STARTS


class SlotQuery(Input):
    """One day, or from one day to another; today, if nothing is said."""

    day: Day | None = Field(None, alias="date")
    first: Day | None = Field(None, alias="from")
    last: Day | None = Field(None, alias="to", description="Included; at most 31 days in all.")

    @model_validator(mode="after")
    def _not_too_many(self) -> Self:
        if not 1 <= len(self.span) <= AT_MOST:
            raise wrong("days_range", zh="请查询 1 至 31 天", en="from 1 to 31 days, please")
        return self

    @property
    def span(self) -> range:
        """The days by their ordinals."""
        first = self.day or self.first or self.last or today()
        last = self.day or self.last or first
        return range(first.toordinal(), last.toordinal() + 1)

    @property
    def days(self) -> list[date]:
        return [date.min + timedelta(days=n - 1) for n in self.span]


class ReasonRead(Output):
    code: str = Field(examples=["slot_taken"])
    message: str = Field(examples=["该场地这一时段已被预约"])


class SlotRead(Output):
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    free: bool = Field(description="It can be booked; otherwise the reasons say why not.")
    units_free: int = Field(examples=[1])
    reasons: list[ReasonRead] = Field(examples=[[]])
