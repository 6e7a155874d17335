from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field

from app.kit.schema import Input, Moment, Output
from app.services.venues.damages.flow import DamageStatus


def once_each(ids: list[UUID]) -> list[UUID]:
    return list(dict.fromkeys(ids))


Photos = Annotated[list[UUID], AfterValidator(once_each)]


class DamageCreate(Input):
    note: str = Field(min_length=1, max_length=500, examples=["一把折叠椅断了，地上有碎木。"])
    file_ids: Photos = Field([], max_length=6, description="Photos, as `POST /files` named them.")


class DamageRead(Output):
    id: UUID
    venue_id: UUID
    booking_id: UUID | None = Field(description="During which it was found.")
    reported_by: UUID
    note: str = Field(examples=["一把折叠椅断了，地上有碎木。"])
    file_ids: list[UUID]
    status: DamageStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["settle", "dismiss"]])
    created_at: Moment


class DamageSettle(Input):
    reason: str | None = Field(None, max_length=200, examples=["已更换"])
