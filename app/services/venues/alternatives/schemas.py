from uuid import UUID

from pydantic import Field

from app.kit.schema import Moment, Output
from app.services.venues.schemas import ENDS, STARTS


class AlternativeRead(Output):
    venue_id: UUID
    venue_name: str = Field(examples=["音乐室"])
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    needs_approval: bool
    minutes_off: int = Field(description="How far from the time that was booked.", examples=[60])
