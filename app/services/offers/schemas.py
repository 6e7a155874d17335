from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator

from app.kit.page import PageQuery
from app.kit.schema import Fen, Input, Moment, Output, wrong
from app.services.merchants.schemas import CODE
from app.services.offers.flow import OfferState

LARGEST = 2**63 - 1
Version = Annotated[
    int,
    Field(
        strict=True,
        ge=0,
        le=LARGEST,
        description="Yours, and growing: what is older than what we have changes nothing.",
        examples=[20261125001],
    ),
]
PlaceCodeOf = Annotated[str, Field(pattern=r"^[0-9a-z-]{2,40}$")]
Quantity = Annotated[int, Field(strict=True, ge=1, le=1_000_000)]


class ScopeWrite(Input):
    places: list[PlaceCodeOf] = Field(
        [], max_length=50, description="Only for people who live there.", examples=[["140502009010-b05"]]
    )
    elders: bool = Field(False, strict=True, description="Only for people of 60 and more.")


class OfferWrite(Input):
    title: str = Field(min_length=1, max_length=60, examples=["钟点保洁首单立减"])
    item_code: str = Field(
        pattern=CODE,
        max_length=60,
        description="Of the commercial list.",
        examples=["com-hourly-cleaning"],
    )
    price_fen: Fen
    source_version: Version
    price_before_fen: Fen | None = Field(None, description="More than the price.")
    starts_at: Moment | None = Field(None, description="Null: at once.")
    ends_at: Moment | None = Field(None, description="Null: as long as it is confirmed.")
    quota: Quantity | None = Field(None, description="How many may be claimed; null: no limit.")
    per_household: Quantity | None = Field(
        None, description="How many a household may claim; null: no limit."
    )
    scope: ScopeWrite | None = Field(None, description="Null: for everybody the merchant serves.")
    description: str | None = Field(None, max_length=500)

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise wrong("window_empty", zh="结束时间应晚于开始时间", en="it ends before it begins")
        if self.price_before_fen is not None and self.price_before_fen <= self.price_fen:
            raise wrong("price_before_too_low", zh="原价应高于现价", en="the price before is not higher")
        return self


class OfferQuery(PageQuery):
    item_code: str | None = Field(
        None, pattern=CODE, max_length=60, description="Only offers of this service."
    )


class OfferRead(Output):
    id: UUID
    merchant_id: UUID
    merchant_name: str = Field(examples=["东圣惠民家政服务部"])
    title: str = Field(examples=["钟点保洁首单立减"])
    description: str | None
    item_code: str = Field(examples=["com-hourly-cleaning"])
    price_fen: int = Field(examples=[3000])
    price_before_fen: int | None = Field(examples=[4000])
    starts_at: Moment | None
    ends_at: Moment | None
    quota: int | None
    left: int | None = Field(description="Null: no limit.")
    per_household: int | None
    elders: bool = Field(description="Only for people of 60 and more.")
    scoped: bool = Field(description="Only for those who live in some places; you are one of them.")
    status: OfferState = Field(validation_alias="state")
    confirmed_at: Moment = Field(description="When the merchant last said that it is so.")
    ageing: bool = Field(description="Not confirmed for a while: ask before you go.")
    on_behalf: bool = Field(description="Entered by staff for the merchant.")


class IssueRead(Output):
    code: str = Field(examples=["medical_claim"])
    field: str = Field(examples=["description"])
    hint: str = Field(description="What to do about it.", examples=["不得宣传疾病治疗功能，请删去“治愈”"])


class OfferDetail(OfferRead):
    """As members of the merchant and staff see it."""

    external_id: str = Field(examples=["SKU-1001"])
    source_version: int
    waiting: bool = Field(description="What was pushed last waits for a person.")
    issues: list[IssueRead]
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["withdraw"]])
    created_at: Moment


class Why(Input):
    reason: str = Field(min_length=2, max_length=500, examples=["与门店实际价格不符"])
