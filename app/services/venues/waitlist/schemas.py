from uuid import UUID

from pydantic import Field

from app.kit.page import PageQuery
from app.kit.schema import Moment, Output
from app.services.venues.bookings.schemas import SlotWish
from app.services.venues.schemas import ENDS, STARTS, Headcount, Purpose
from app.services.venues.waitlist.flow import WaitStatus


class WaitCreate(SlotWish):
    headcount: Headcount
    purpose: Purpose = "候补预约"
    for_resident_id: UUID | None = Field(None, description="Whom it is for; without it, oneself.")
    instead_of: UUID | None = Field(
        None,
        description="A booking that a closure displaced: whoever had it is asked before others, once.",
    )


class WaitQuery(PageQuery):
    status: WaitStatus | None = Field(None, description="Only those in this state.")


class WaitRead(Output):
    id: UUID
    venue_id: UUID
    status: WaitStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["decline"]])
    position: int | None = Field(description="1 is asked first; null once it no longer waits.", examples=[1])
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    headcount: int = Field(examples=[12])
    purpose: str = Field(examples=["合唱排练"])
    offer_until: Moment | None = Field(description="Until when the slot is kept for `claim`.")
    booking_id: UUID | None = Field(description="What was made of it.")
    created_at: Moment
