from pydantic import Field

from app.kit.schema import Input, Output
from app.services.venues.bookings.schemas import BookingRead


class AppealCreate(Input):
    reason: str = Field(min_length=1, max_length=500, examples=["当天突发急诊，未能到场。"])


class AppealDecision(Input):
    excused: bool = Field(strict=True, description="It no longer counts.")
    reason: str | None = Field(None, max_length=200, examples=["已核实就诊记录"])


class ScoreRead(Output):
    score: float = Field(
        description="No-shows count 1, late cancellations ½; half of it is forgotten after 30 days. "
        "A venue's `suspended_from` says how many are too many.",
        examples=[1.5],
    )
    misses: list[BookingRead] = Field(description="Those that count, newest first.")
