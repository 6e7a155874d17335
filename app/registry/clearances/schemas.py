from datetime import timedelta
from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints, field_validator

from app.kit.clock import today
from app.kit.page import PageQuery
from app.kit.schema import Day, Input, Moment, Output, wrong
from app.registry.clearances.flow import ClearanceStatus

LONGEST = timedelta(days=180)
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)]


class ClearanceCreate(Input):
    purpose: Words = Field(description="What for; the guardians read it.", examples=["秋季入学登记"])
    until: Day = Field(description="The last day, half a year from now at most.")

    @field_validator("until")
    @classmethod
    def _neither_over_nor_for_ever(cls, until: Day) -> Day:
        if not today() <= until <= today() + LONGEST:
            raise wrong(
                "until_out_of_range", zh="截止日期应在今天起半年之内", en="within half a year, please"
            )
        return until


class ClearanceQuery(PageQuery):
    status: ClearanceStatus | None = Field(None, description="Only those in this state.")


class ClearanceRead(Output):
    id: UUID
    place_code: str = Field(examples=["140502009010"])
    account_id: UUID = Field(description="Who asked.")
    account_name: str = Field(description="In full, for whoever decides.", examples=["秦雅丽"])
    purpose: str
    until: Day
    status: ClearanceStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["approve", "refuse"]])
    created_at: Moment


class ClearanceReason(Input):
    reason: Words
