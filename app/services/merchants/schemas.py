from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import Field

from app.kit.opening import OpeningRead, SpanRead
from app.kit.page import PageQuery
from app.kit.schema import Output
from app.services.merchants.models import FacilityKind, FacilityToday

CODE = r"^[a-z0-9]+(-[a-z0-9]+)*$"


class MerchantQuery(PageQuery):
    function: Literal["life", "social", "shopping", "education", "advice"] | None = Field(
        None, description="Only merchants with a service of this function."
    )
    category: str | None = Field(
        None, pattern=CODE, max_length=60, description="Only those with a service of this category."
    )
    free: bool | None = Field(
        None, description="Only those that open a facility to everybody for free, or not."
    )
    open_now: bool | None = Field(None, description="Only those open at this moment, or closed.")
    q: str | None = Field(
        None, min_length=1, max_length=40, description="Words of name, summary or services."
    )


class FacilityQuery(PageQuery):
    kind: FacilityKind | None = Field(None, description="Only facilities of this kind.")
    open_now: bool | None = Field(None, description="Only those open at this moment, or closed.")


class ServiceRead(Output):
    item_id: UUID = Field(description="Of the commercial list.")
    code: str = Field(examples=["com-hourly-cleaning"])
    title: str = Field(examples=["钟点保洁"])
    category_code: str = Field(examples=["housekeeping"])
    function: str | None = Field(examples=["life"])
    price_fen: int = Field(description="As this merchant does it.", examples=[4000])
    note: str | None


class FacilityRead(Output):
    id: UUID
    kind: FacilityKind
    merchant_id: UUID
    merchant_name: str = Field(examples=["东圣惠民家政服务部"])
    note: str = Field(examples=["门厅长椅四把，可歇脚"])
    capacity: int | None = Field(description="How many may use it at once.", examples=[4])
    hours: list[SpanRead] = Field(description="Today's.")
    status_today: Literal["open", "later", "closed"] = Field(
        description="Open now, opens later today, or not any more; closed where it is out of order."
    )
    today: FacilityToday = Field(description="By the word of whoever opens it.")
    said_today: str | None = Field(examples=["正在维修，请用隔壁的"])
    thanks: int = Field(description="How often somebody has said thank you.", examples=[12])


class MerchantRead(OpeningRead):
    id: UUID
    place_code: str = Field(description="Where it stands.", examples=["140502009010"])
    serves: list[str] = Field(description="The places it serves.", examples=[["140502009010"]])
    name: str = Field(examples=["东圣惠民家政服务部"])
    summary: str = Field(examples=["做日常保洁和保姆介绍。"])
    address: str = Field(examples=["开发区街道兴园路18号一层"])
    latitude: float = Field(examples=[35.491203])
    longitude: float = Field(examples=[112.851127])
    phone: str = Field(examples=["0356-0000101"])
    on_holiday: bool = Field(description="It has said so itself, and takes no orders.")
    paused_until: date | None = Field(description="The last day of the holiday, where it is known.")
    open_now: bool
    functions: list[str] = Field(examples=[["life"]])
    categories: list[str] = Field(examples=[["housekeeping"]])
    services: list[ServiceRead]
    facilities: list[FacilityKind] = Field(description="What it opens to everybody for free.")
