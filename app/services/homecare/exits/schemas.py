from datetime import datetime
from typing import Literal, Self

from pydantic import Field, model_validator
from sqlalchemy.dialects.postgresql import Range

from app.commons.alarms.schemas import Location
from app.kit.schema import Input, Moment, wrong
from app.services.homecare.schemas import Line, Text


class NewTime(Input):
    starts_at: Moment = Field(examples=["2026-12-02T09:00:00+08:00"])
    ends_at: Moment = Field(examples=["2026-12-02T10:00:00+08:00"])

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.ends_at <= self.starts_at:
            raise wrong("ends_before_start", zh="结束时间应晚于开始时间", en="it must end after it starts")
        return self

    @property
    def slot(self) -> Range[datetime]:
        return Range(self.starts_at, self.ends_at)


class TurnAway(Input):
    reason_code: Literal["unsafe", "family_refuses", "not_the_patient", "not_as_assessed"]
    reason: Line | None = Field(None, examples=["伤口深达肌层，需住院处理"])


class Abort(Input):
    reason_code: Literal["emergency", "condition_changed", "family_stops", "danger_to_nurse"]
    called_120: bool = Field(description="First the doctor or 120 (护士条例 art. 17).")
    statement: Text = Field(examples=["患者胸痛，已拨打 120 并陪同至救护车到达"])


class Attempts(Input):
    """How she tried to reach somebody before leaving."""

    reason: Line = Field(examples=["敲门三次，电话两次无人接听"])


class CallForHelp(Input):
    location: Location | None = None
    silent: bool = Field(False, description="Nobody may call back: somebody is listening.")
