from typing import Self
from uuid import UUID

from pydantic import Field, model_validator

from app.kit.schema import Day, Input, Moment, Output, wrong
from app.services.venues.bookings.schemas import SlotWish
from app.services.venues.draws.flow import DrawStatus, TicketStatus
from app.services.venues.schemas import ENDS, STARTS, Headcount, Purpose

CLOSES = Field(examples=["2026-11-30T20:00:00+08:00"])


class DrawCreate(SlotWish):
    closes_at: Moment = CLOSES

    @model_validator(mode="after")
    def _drawn_before_it_begins(self) -> Self:
        if self.closes_at >= self.starts_at:
            raise wrong(
                "closes_too_late", zh="报名应在时段开始前截止", en="it must close before the slot begins"
            )
        return self


class DrawRead(Output):
    id: UUID
    venue_id: UUID
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    closes_at: Moment = CLOSES
    status: DrawStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["call_off"]])
    seats: int = Field(description="What is drawn for; 1: the whole room.", examples=[1])
    seed_hash: str = Field(
        description="SHA-256 of the seed, published before anybody enters.", examples=["9f86d081884c7d65…"]
    )
    seed: str | None = Field(description="Published when it is drawn.")
    created_at: Moment


class LotRead(Output):
    """A ticket as everybody sees it, without a name."""

    id: UUID
    weight: int = Field(description="How many lots it has.", examples=[1])
    seats: int = Field(examples=[1])
    rank: int | None = Field(description="Its place in the draw.", examples=[1])
    status: TicketStatus


class DrawShown(DrawRead):
    tickets: list[LotRead] = Field(description="In the order of the draw; those withdrawn are left out.")


class TicketCreate(Input):
    headcount: Headcount
    purpose: Purpose
    for_resident_id: UUID | None = Field(None, description="Whom it is for; without it, oneself.")


class TicketRead(LotRead):
    draw_id: UUID
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["withdraw"]])
    headcount: int = Field(examples=[12])
    purpose: str = Field(examples=["合唱排练"])
    booking_id: UUID | None = Field(description="What was won.")
    created_at: Moment


class FavourGive(Input):
    until: Day = Field(description="The last day.", examples=["2027-12-31"])
