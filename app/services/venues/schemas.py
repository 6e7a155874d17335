from datetime import datetime
from typing import Self
from uuid import UUID

from pydantic import Field, model_validator
from sqlalchemy.dialects.postgresql import Range

from app.kit.opening import OpeningRead
from app.kit.page import PageQuery
from app.kit.schema import Input, Moment, Output, wrong
from app.services.venues.flow import BookingStatus
from app.services.venues.models import VenueKind

STARTS = Field(examples=["2026-12-01T09:00:00+08:00"])
ENDS = Field(examples=["2026-12-01T11:00:00+08:00"])
PURPOSE = Field(min_length=1, max_length=200, examples=["象棋比赛"])


class RuleRead(Output):
    code: str = Field(examples=["too_long"])
    message: str = Field(examples=["每次最多预约四小时"])


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
    rules: list[RuleRead] = Field(description="What a booking has to keep.")


class BookingCreate(Input):
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    purpose: str = PURPOSE
    headcount: int = Field(strict=True, ge=1, le=10_000, examples=[12])
    unit_no: int | None = Field(
        None, strict=True, ge=1, le=10_000, description="Which seat; without it, any that is free."
    )

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.ends_at <= self.starts_at:
            raise wrong("ends_before_start", zh="结束时间应晚于开始时间", en="it must end after it starts")
        return self

    @property
    def slot(self) -> Range[datetime]:
        return Range(self.starts_at, self.ends_at)


class BookingQuery(PageQuery):
    venue_id: UUID | None = Field(None, description="Only bookings of this venue.")
    status: BookingStatus | None = Field(None, description="Only bookings in this state.")


class BookingRead(Output):
    id: UUID
    venue_id: UUID
    unit_no: int = Field(examples=[1])
    status: BookingStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["cancel"]])
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    purpose: str = PURPOSE
    headcount: int = Field(examples=[12])
    booked_by: UUID
    created_at: Moment


class Refusal(Input):
    reason_code: str = Field(pattern=r"^[a-z][a-z_]{0,39}$", examples=["maintenance"])
    reason: str | None = Field(None, max_length=200, examples=["当天场地检修"])
