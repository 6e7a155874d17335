from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator

from app.kit.identifiers import Gender, PastDay
from app.kit.opening import Clock, OpeningRead
from app.kit.page import PageQuery
from app.kit.schema import Day, Input, Moment, Output, wrong
from app.services.homecare.nurses.flow import NurseStatus
from app.services.homecare.offerings.models import Title
from app.services.homecare.schemas import Code, Line

STARTS = Field(examples=["2026-12-01T08:00:00+08:00"])
ENDS = Field(examples=["2026-12-02T18:00:00+08:00"])


class NurseAreaWrite(Input):
    place_code: str = Field(pattern=r"^[0-9a-z-]{2,40}$", examples=["140502009"])
    travel_minutes: int = Field(strict=True, ge=0, le=240, examples=[20])


class Qualifications(Input):
    gender: Gender
    title: Title
    licence_no: Line = Field(description="护士执业证书编号.", examples=["201914000001"])
    licence_valid_until: Day
    register_checked_on: Annotated[Day, PastDay] | None = Field(
        None, description="When it was last found in the national register of nurses."
    )
    clinical_since: Annotated[Day, PastDay]
    skills: list[Code] = Field(max_length=30, examples=[["wound-dressing"]])
    bad_record: bool = False
    liability_policy_no: Line | None = Field(None, description="责任险.")
    medical_policy_no: Line | None = Field(None, description="医疗意外险.")
    accident_policy_no: Line | None = Field(None, description="人身意外险.")
    insured_until: Day | None = None
    areas: list[NurseAreaWrite] = Field(max_length=50)


class NurseCreate(Qualifications):
    account_id: UUID


class NurseUpdate(Qualifications):
    version: int = Field(strict=True, ge=1, description="As you read it.")


class NurseQuery(PageQuery):
    status: NurseStatus | None = Field(None, description="Only those in this state.")


class NurseRead(OpeningRead):
    """For the provider's own people; `opening` is the roster."""

    id: UUID
    provider_id: UUID
    account_id: UUID
    name: str = Field(examples=["焦丽娜"])
    gender: Gender
    title: Title
    licence_no: str
    licence_valid_until: Day
    register_checked_on: Day | None
    clinical_since: Day
    skills: list[str]
    bad_record: bool
    liability_policy_no: str | None
    medical_policy_no: str | None
    accident_policy_no: str | None
    insured_until: Day | None
    status: NurseStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["suspend"]])
    version: int
    created_at: Moment


class Shift(Input):
    weekday: int = Field(strict=True, ge=1, le=7, description="1 is Monday, 7 is Sunday.")
    opens: Clock = Field(alias="from")
    closes: Clock = Field(alias="to", description="Not after `from`: the next day.")


class DayShift(Input):
    date: Day
    shifts: list[tuple[Clock, Clock]] = Field(max_length=6, description="[from, to]; empty: off that day.")


class RosterWrite(Input):
    """Replaces the roster as a whole."""

    weekly: list[Shift] = Field(max_length=50)
    holidays: list[tuple[Clock, Clock]] | None = Field(
        None, max_length=6, description="On public holidays; empty: off, null: as on that weekday."
    )
    days: list[DayShift] = Field([], max_length=100)


class LeaveCreate(Input):
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    reason: Line = Field(examples=["病假"])

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.ends_at <= self.starts_at:
            raise wrong("ends_before_start", zh="结束时间应晚于开始时间", en="it must end after it starts")
        return self


class LeaveRead(Output):
    id: UUID
    nurse_id: UUID
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    reason: str = Field(examples=["病假"])
