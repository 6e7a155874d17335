from datetime import datetime, timedelta
from typing import Self
from uuid import UUID

from pydantic import Field, model_validator
from sqlalchemy.dialects.postgresql import Range

from app.kit.schema import Input, Moment, Output, wrong
from app.services.venues.schemas import in_order

BEGINS = Field(examples=["2026-12-01T08:00:00+08:00"])
FINISHES = Field(examples=["2026-12-01T14:00:00+08:00"])
LONGEST = timedelta(days=1)


class ShiftCreate(Input):
    account_id: UUID
    starts_at: Moment = BEGINS
    ends_at: Moment = FINISHES
    weeks: int = Field(1, strict=True, ge=1, le=26, description="The same shift in so many weeks on end.")

    @model_validator(mode="after")
    def _within_a_day(self) -> Self:
        in_order(self)
        if self.ends_at - self.starts_at > LONGEST:
            raise wrong("shift_too_long", zh="每班不能超过 24 小时", en="a shift is a day at most")
        return self

    @property
    def shifts(self) -> list[Range[datetime]]:
        weeks = [timedelta(weeks=n) for n in range(self.weeks)]
        return [Range(self.starts_at + each, self.ends_at + each) for each in weeks]


class ShiftRead(Output):
    id: UUID
    place_code: str = Field(examples=["140502009010"])
    account_id: UUID
    starts_at: Moment = BEGINS
    ends_at: Moment = FINISHES
