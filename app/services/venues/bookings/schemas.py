from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator
from sqlalchemy.dialects.postgresql import Range

from app.kit.page import PageQuery
from app.kit.schema import Input, Moment, Output
from app.services.venues.bookings.flow import BookingStatus
from app.services.venues.schemas import ENDS, STARTS, Headcount, Purpose, UnitNo, in_order

Code = Annotated[str, Field(pattern=r"^[a-z][a-z_]{0,39}$", examples=["too_long"])]


class SlotWish(Input):
    """From when to when."""

    starts_at: Moment = STARTS
    ends_at: Moment = ENDS

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        return in_order(self)

    @property
    def slot(self) -> Range[datetime]:
        return Range(self.starts_at, self.ends_at)


class HoldCreate(SlotWish):
    headcount: Headcount = 1
    unit_no: UnitNo | None = None
    for_resident_id: UUID | None = Field(
        None, description="Whom it is for; without it, oneself. Their household's quota counts."
    )
    override: list[Code] = Field(
        [], max_length=20, description="Staff: the rules to set aside, where `may_override` says so."
    )


class BookingCreate(HoldCreate):
    purpose: Purpose
    headcount: Headcount


class BookingSubmit(Input):
    purpose: Purpose
    headcount: Headcount


class BookingQuery(PageQuery):
    venue_id: UUID | None = Field(None, description="Only bookings of this venue.")
    status: BookingStatus | None = Field(None, description="Only bookings in this state.")


class BookingRead(Output):
    id: UUID
    venue_id: UUID
    unit_no: int = Field(examples=[1])
    unit_nos: list[int] = Field(description="All its seats, if it is of a group.", examples=[[1]])
    status: BookingStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["cancel"]])
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    purpose: Purpose | None = Field(description="Null while it is only held.")
    headcount: int = Field(examples=[12])
    booked_by: UUID
    resident_id: UUID | None = Field(description="The resident it is for.")
    overridden: list[str] = Field(description="The rules that staff set aside for it.", examples=[[]])
    hold_until: Moment | None = Field(description="Until when a held slot waits for `submit`.")
    checked_in_at: Moment | None
    checked_out_at: Moment | None
    appeal: str | None = Field(description="Why somebody was not there, as they say.")
    appealed_at: Moment | None
    appeal_decided_at: Moment | None
    excused_at: Moment | None = Field(description="Since when a no-show no longer counts.")
    created_at: Moment


class Refusal(Input):
    reason_code: Code = Field(examples=["maintenance"])
    reason: str | None = Field(None, max_length=200, examples=["当天场地检修"])


class CheckIn(Input):
    code: str | None = Field(
        None, max_length=12, description="As the door shows it now; staff need none.", examples=["482913"]
    )
