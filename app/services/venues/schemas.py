from datetime import datetime
from typing import Annotated, Protocol, TypeVar
from uuid import UUID

from pydantic import Field

from app.kit.opening import OpeningRead
from app.kit.opening_input import OpeningWrite
from app.kit.schema import Output, wrong
from app.services.venues.models import VenueKind
from app.services.venues.terms import Terms

STARTS = Field(examples=["2026-12-01T09:00:00+08:00"])
ENDS = Field(examples=["2026-12-01T11:00:00+08:00"])
Purpose = Annotated[str, Field(min_length=1, max_length=200, examples=["象棋比赛"])]
Headcount = Annotated[int, Field(strict=True, ge=1, le=10_000, examples=[12])]
UnitNo = Annotated[
    int, Field(strict=True, ge=1, le=10_000, description="Which seat; without it, any that is free.")
]
AT_MOST = 31  # days


class Stretch(Protocol):
    @property
    def starts_at(self) -> datetime: ...

    @property
    def ends_at(self) -> datetime: ...


S = TypeVar("S", bound=Stretch)


def in_order(wish: S) -> S:
    """For validators of whatever starts and ends."""
    if wish.ends_at <= wish.starts_at:
        raise wrong("ends_before_start", zh="结束时间应晚于开始时间", en="it must end after it starts")
    if (wish.ends_at - wish.starts_at).days >= AT_MOST:
        raise wrong("far_too_long", zh="时间跨度不能超过 31 天", en="it may not last a month")
    return wish


class RuleRead(Output):
    code: str = Field(examples=["too_long"])
    message: str = Field(examples=["每次最多预约 4 小时"])


class VenueRead(OpeningRead):
    id: UUID
    place_code: str = Field(examples=["140502009010"])
    kind: VenueKind
    name: str = Field(examples=["活动室"])
    summary: str = Field(examples=["可排练、座谈、办讲座，配投影、音响和桌椅。"])
    address: str = Field(examples=["社区党群服务中心二层201室"])
    capacity: int = Field(description="People it holds.", examples=[40])
    units: int = Field(description="Seats booked one by one; 1: the whole room.", examples=[1])
    needs_approval: bool
    parent_id: UUID | None
    rules: list[RuleRead] = Field(description="What a booking has to keep, in words.")
    terms: Terms = Field(description="The same, in numbers.")
    version: int


class VenueUpdate(OpeningWrite):
    """All that staff may change; what is booked already keeps the terms it was booked on."""

    name: str = Field(min_length=1, max_length=60, examples=["活动室"])
    summary: str = Field(max_length=500, examples=["可排练、座谈、办讲座，配投影、音响和桌椅。"])
    address: str = Field(max_length=200, examples=["社区党群服务中心二层201室"])
    capacity: int = Field(strict=True, ge=1, le=10_000, description="People it holds.", examples=[40])
    needs_approval: bool = Field(strict=True)
    terms: Terms
    version: int = Field(strict=True, ge=1, le=1_000_000, description="As it was read.", examples=[1])
