from datetime import datetime
from typing import Self
from uuid import UUID

from pydantic import Field, model_validator
from sqlalchemy.dialects.postgresql import Range

from app.kit.identifiers import Gender, Mobile
from app.kit.masking import MaskedName
from app.kit.page import PageQuery
from app.kit.schema import Day, Input, Moment, Output, wrong
from app.services.homecare.offerings.pricing import PriceLine
from app.services.homecare.orders.flow import OrderStatus
from app.services.homecare.orders.models import Decision, Insurance, Result, Sight
from app.services.homecare.patients import Capacity
from app.services.homecare.providers.models import CancelTier, Compensation
from app.services.homecare.schemas import Ids, Line, Text

STARTS = Field(examples=["2026-12-01T09:00:00+08:00"])
ENDS = Field(examples=["2026-12-01T10:00:00+08:00"])
PLACE = Field(pattern=r"^[0-9a-z-]{2,40}$", examples=["140502009010"])
DAYS_SHOWN = 14


class SlotQuery(Input):
    item_id: UUID
    from_: Day = Field(alias="from", description="The first day.")
    to: Day | None = Field(
        None, description=f"The last day; at most {DAYS_SHOWN} days. Left out: that one day."
    )

    @model_validator(mode="after")
    def _a_few_days(self) -> Self:
        if not 0 <= (self.last - self.from_).days < DAYS_SHOWN:
            raise wrong(
                "days_range", zh=f"请选择 1 至 {DAYS_SHOWN} 天", en=f"from 1 to {DAYS_SHOWN} days, please"
            )
        return self

    @property
    def last(self) -> Day:
        return self.to or self.from_


class NursingSlotRead(Output):
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    provider_id: UUID
    free: int = Field(description="How many more such visits could be served then.", examples=[2])


class DoorPosition(Input):
    """Where the door is, as marked on a map (GCJ-02)."""

    latitude: float = Field(ge=-90, le=90, examples=[35.4912])
    longitude: float = Field(ge=-180, le=180, examples=[112.8514])


class NursingOrderCreate(Input):
    place_code: str = PLACE
    provider_id: UUID
    item_id: UUID
    patient_id: UUID = Field(description="A resident: yourself, your household, or whom you act for.")
    address: Line = Field(examples=["东圣苑2号楼1单元1层东户"])
    position: DoorPosition | None = None
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    phone: Mobile | None = Field(None, description="For the nurse to call; left out: the patient's own.")
    note: Text | None = Field(None, description="What the nurse should know of the patient's health.")
    files: Ids = Field([], description="Prescriptions and records, uploaded before.")
    insurance: Insurance = Field("none", description="Whose part is a line of its own.")
    purchase_id: UUID | None = Field(None, description="A package of visits to draw it from.")
    preferred_nurses: Ids = Field([])
    refused_nurses: Ids = Field([])
    nurse_gender: Gender | None = None

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.ends_at <= self.starts_at:
            raise wrong("ends_before_start", zh="结束时间应晚于开始时间", en="it must end after it starts")
        return self

    @property
    def slot(self) -> Range[datetime]:
        return Range(self.starts_at, self.ends_at)


class NursingConsentCreate(Input):
    text_version: str = Field(min_length=1, max_length=20, examples=["2026-11"])
    decision: Decision
    signature_file_id: UUID | None = None


class AssessmentCreate(Input):
    result: Result = Field(description="refer: to the hospital instead.")
    score: int | None = Field(None, strict=True, ge=0, le=1000)
    valid_until: Day | None = Field(None, description="Left out: as long as the rules of the category say.")
    lines: list[PriceLine] | None = Field(
        None, min_length=1, max_length=30, description="The price, if it is not the one quoted."
    )
    findings: Text | None = None
    contraindications: list[Line] = Field([], max_length=20, description="Any of these and it cannot pass.")

    @model_validator(mode="after")
    def _nobody_is_paid_for_coming(self) -> Self:
        if self.lines and not 0 <= sum(each.amount_fen for each in self.lines) <= 2_000_000_000:
            raise wrong("negative_price", zh="价格不能为负数", en="the lines sum to less than nothing")
        return self


class NursingOrderQuery(PageQuery):
    status: OrderStatus | None = Field(None, description="Only orders in this state.")


class NursingOrderBrief(Output):
    id: UUID
    status: OrderStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["submit", "cancel"]])
    place_code: str = Field(
        description="The community; the door is nobody's business yet.", examples=["140502009010"]
    )
    provider_id: UUID
    item_id: UUID
    item_title: str = Field(examples=["普通伤口换药"])
    category_code: str = Field(examples=["wound-dressing"])
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    persons: int = Field(description="How many nurses come.", examples=[1])
    price_fen: int = Field(examples=[13500])
    created_at: Moment


class NurseBrief(Output):
    id: UUID
    name: str = Field(examples=["焦丽娜"])
    title: str = Field(examples=["senior"])


class NursingConsentRead(Output):
    decision: Decision
    capacity: Capacity
    text_version: str = Field(examples=["2026-11"])
    text_hash: str
    given_by: UUID
    created_at: Moment


class AssessmentRead(Output):
    result: Result
    score: int | None
    valid_until: Day | None
    by_rule: bool = Field(description="No assessor: the category's rule asks for none.")
    created_at: Moment


class HealthRead(Output):
    """For the family, and for whoever has to know once consent was given; every such look is written down."""

    note: str | None
    findings: str | None
    files: list[UUID]


class DoorRead(Output):
    """For the family, and for the nurse who has accepted, around the visit; such looks are written down."""

    address: str | None = Field(examples=["东圣苑2号楼1单元1层东户"])
    patient_name: str | None = Field(examples=["申福贵"])
    dial: str | None = Field(description="The number to call.", examples=["13800000105"])


class NursingOrderRead(NursingOrderBrief):
    ordered_by: UUID
    ordered_as: Capacity
    patient_id: UUID | None
    patient_name: MaskedName | None
    address: str | None = Field(description="Null for whoever need not know, or not yet.")
    door: DoorRead | None
    health: HealthRead | None
    lines: list[PriceLine] = Field(description="They sum to `price_fen`; fixed by the assessment.")
    price_fixed: bool
    insurance: Insurance
    purchase_id: UUID | None = Field(description="The package it is drawn from.")
    package_fen: int = Field(description="What a visit of that package is worth.", examples=[0])
    refund_due_fen: int = Field(description="What went back so far, or is on its way.", examples=[0])
    cancel_tiers: list[CancelTier] = Field(description="What calling off costs, and from when.")
    cancel_fee_fen: int = Field(description="What calling off would cost now.", examples=[0])
    compensations: list[Compensation]
    text_version: str = Field(description="Of the words to consent to.", examples=["2026-11"])
    consent: NursingConsentRead | None
    assessment: AssessmentRead | None
    nurses: list[NurseBrief] = Field(description="Who has accepted; the first is in charge.")


class NursingLookRead(Output):
    sight: Sight
    actor_id: UUID
    actor_name: str | None = Field(examples=["焦丽娜"])
    roles: list[str] = Field(examples=[["nurse"]])
    created_at: Moment
