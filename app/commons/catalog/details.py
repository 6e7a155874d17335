"""What an item says beyond name and price: one model a list, and no free-for-all."""

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import ConfigDict, Field, JsonValue, model_validator

from app.kit.schema import Count, Input, wrong

Line = Annotated[str, Field(min_length=1, max_length=300)]
Lines = Annotated[list[Line], Field(max_length=30)]
Minutes = Annotated[int, Field(strict=True, ge=1, le=24 * 60)]


class CatalogName(StrEnum):
    GOVERNMENT = "government"
    COMMERCIAL = "commercial"
    NURSING = "nursing"
    ELDERLY = "elderly"
    POSTS = "posts"


class ItemType(StrEnum):
    """行政许可、处罚、强制、征收、给付、检查、确认、奖励、裁决、其他行政权力、公共服务."""

    # GB/T 39554.1-2020

    LICENCE = "licence"
    PENALTY = "penalty"
    COMPULSION = "compulsion"
    LEVY = "levy"
    BENEFIT = "benefit"
    INSPECTION = "inspection"
    CONFIRMATION = "confirmation"
    AWARD = "award"
    ADJUDICATION = "adjudication"
    OTHER_POWER = "other_power"
    PUBLIC_SERVICE = "public_service"


class Material(Input):
    """One thing to bring; not what other departments hold (State Council Order 716, art. 7)."""

    name: Line = Field(examples=["居民身份证（出示核验，不留存）"])
    forms: list[Literal["original", "copy", "electronic"]] = Field(min_length=1, max_length=3)
    copies: Count
    need: Literal["required", "optional", "tolerated"] = Field(
        description="tolerated: may be handed in later (容缺)."
    )
    source: Line = Field(examples=["申请人自备"])


GUIDE: dict[str, JsonValue] = {
    "kind": "government",
    "item_no": "11140502MB0000000W4000501001000",
    "item_type": "benefit",
    "handling": "promised",
    "authority": "开发区街道办事处（城区民政局委托审核确认）",
    "legal_days": 30,
    "legal_days_unit": "working",
    "promised_days": 20,
    "conditions": ["共同生活的家庭成员人均收入低于城区最低生活保障标准"],
    "materials": [
        {
            "name": "居民身份证（出示核验，不留存）",
            "forms": ["original"],
            "copies": 0,
            "need": "required",
            "source": "申请人自备",
        }
    ],
    "fee_basis": "不收费",
    "place": "东圣社区便民服务大厅综合窗口",
    "hours": "周一至周五 08:30–12:00、14:30–18:00，周六日轮值",
    "trips": 1,
    "proxy_allowed": True,
    "off_hours_allowed": True,
    "result": "确认通知书",
    "phone": "0356-0000201",
}


class GovernmentDetails(Input):
    """What a guide to a government service must state (State Council Order 716, art. 6)."""

    model_config = ConfigDict(json_schema_extra={"examples": [GUIDE]})

    kind: Literal[CatalogName.GOVERNMENT]
    item_no: str | None = Field(
        None,
        pattern=r"^[0-9A-Z]{31}([0-9A-Z]{2})?$",
        description="The 31-digit code of the item, or the 33-digit one of its case.",
    )
    item_type: ItemType
    handling: Literal["instant", "promised"] = Field(description="即办件, or 承诺件.")
    authority: Line = Field(description="Who decides (实施主体).")
    legal_days: Count | None = Field(description="The law's limit; null where the law sets none.")
    legal_days_unit: Literal["working", "calendar"]
    promised_days: Count = Field(description="Ours, never above the law's; 0: the same day.")
    conditions: Lines
    materials: list[Material] = Field(max_length=40)
    fee_basis: Line | None = Field(description="Null: free of charge.")
    place: Line
    hours: Line
    trips: Count = Field(description="How often one has to come.")
    proxy_allowed: bool = Field(description="Somebody else, or the community (代办), may act.")
    off_hours_allowed: bool = Field(description="Also outside office hours (错时、延时).")
    result: Line
    phone: Line

    @model_validator(mode="after")
    def _promise_within_the_law(self) -> Self:
        if self.legal_days is not None and self.promised_days > self.legal_days:
            raise wrong(
                "promise_beyond_law", zh="承诺时限不能超过法定时限", en="the promise exceeds the law's limit"
            )
        if self.handling == "instant" and self.promised_days:
            raise wrong("instant_is_today", zh="即办件应当日办结", en="what is instant is done the same day")
        return self


class CommercialDetails(Input):
    kind: Literal[CatalogName.COMMERCIAL]
    unit: str = Field(min_length=1, max_length=20, description="What the price is for.", examples=["小时"])
    duration_minutes: Minutes | None
    at_home: bool = Field(description="Comes to the door.")


class NursingDetails(Input):
    """What decides whether and how a nurse may do it at home (互联网+护理服务试点工作方案 2019)."""

    kind: Literal[CatalogName.NURSING]
    duration_minutes: Minutes
    prescription_needed: bool
    assessment_needed: bool
    two_persons: bool
    consumables: Lines
    contraindications: Lines


class ElderlyDetails(Input):
    kind: Literal[CatalogName.ELDERLY]
    min_age: int = Field(strict=True, ge=0, le=120)
    assessment_needed: bool
    schedule: Line
    site: Line
    capacity: Count | None


class PostDetails(Input):
    """A volunteer's post; recruiting states the risks (志愿服务条例 art. 12)."""

    kind: Literal[CatalogName.POSTS]
    headcount: Count
    minutes_per_session: Minutes
    schedule: Line
    requirements: Lines
    risks: list[Line] = Field(min_length=1, max_length=30)


Details = Annotated[
    GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails,
    Field(discriminator="kind"),
]
