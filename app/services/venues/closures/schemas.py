from uuid import UUID

from pydantic import Field

from app.kit.schema import Moment, Output
from app.services.venues.bookings.schemas import SlotWish
from app.services.venues.closures.models import ClosureMode
from app.services.venues.schemas import ENDS, STARTS


class ClosureCreate(SlotWish):
    reason: str = Field(min_length=1, max_length=200, examples=["换届选举投票"])
    mode: ClosureMode = Field(
        description="Of bookings in the way: tell them and leave them, cancel them, or leave them in peace."
    )


class ClosureRead(Output):
    id: UUID
    venue_id: UUID
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    reason: str = Field(examples=["换届选举投票"])
    mode: ClosureMode
    created_at: Moment


class ClosureDone(ClosureRead):
    displaced: list[UUID] = Field(description="The bookings that were called off for it.")
    in_the_way: list[UUID] = Field(description="The bookings that were left.")
