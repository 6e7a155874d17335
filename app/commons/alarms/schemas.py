import json
from enum import StrEnum
from typing import Any
from uuid import UUID

from pydantic import Field, field_validator

from app.commons.alarms.flow import AlarmStatus
from app.commons.alarms.rules import AlarmKind
from app.kit.page import PageQuery
from app.kit.schema import Input, Moment, Output

__all__ = ["AlarmKind", "AlarmQuery", "AlarmRead", "Closing", "Location", "Outcome", "Release"]


class Outcome(StrEnum):
    """How an alarm ended."""

    HELPED = "helped"
    HANDED_OVER = "handed_over"  # to 120, 110 or 119
    FALSE_ALARM = "false_alarm"


class Location(Input):
    """Where a phone believes it is; WGS 84."""

    latitude: float = Field(ge=-90, le=90, examples=[35.4907])
    longitude: float = Field(ge=-180, le=180, examples=[112.8513])
    accuracy_m: float | None = Field(None, ge=0, le=1_000_000, examples=[20])


class LocationRead(Output):
    latitude: float = Field(examples=[35.4907])
    longitude: float = Field(examples=[112.8513])
    accuracy_m: float | None = Field(examples=[20])


class AlarmRead(Output):
    id: UUID
    kind: AlarmKind
    status: AlarmStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["acknowledge"]])
    subject: str = Field(description="The kind of thing it is about.", examples=["nursing_orders"])
    subject_id: UUID
    place_code: str = Field(examples=["140502009010"])
    raised_by: UUID
    silent: bool = Field(description="Whoever raised it must not be called: somebody may be listening.")
    location: LocationRead | None = Field(description="Forgotten a month after the alarm is over.")
    told: int = Field(description="How many people were told until now.", examples=[3])
    acknowledged_by: UUID | None
    acknowledged_at: Moment | None
    closed_at: Moment | None
    outcome: Outcome | None
    created_at: Moment

    @field_validator("location", mode="before")
    @classmethod
    def _opened(cls, kept: Any) -> Any:
        return json.loads(kept) if isinstance(kept, str) else kept


class AlarmQuery(PageQuery):
    status: AlarmStatus | None = Field(None, description="Only alarms in this state.")


class Release(Input):
    reason: str = Field(min_length=1, max_length=200, examples=["我在外地，赶不到现场"])


class Closing(Input):
    outcome: Outcome
    reason: str = Field(min_length=1, max_length=500, examples=["已送医，家属在场"])
