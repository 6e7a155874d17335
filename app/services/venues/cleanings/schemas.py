from uuid import UUID

from pydantic import Field

from app.kit.page import PageQuery
from app.kit.schema import Input, Moment, Output
from app.services.venues.cleanings.flow import CleaningStatus

NOTE = Field(min_length=1, max_length=500, examples=["地面有积水，请拖干。"])


class CleaningCreate(Input):
    note: str = NOTE


class CleaningQuery(PageQuery):
    status: CleaningStatus | None = Field(None, description="Only those in this state.")


class CleaningRead(Output):
    id: UUID
    venue_id: UUID
    damage_id: UUID | None = Field(description="The report that opened it.")
    note: str = Field(examples=["地面有积水，请拖干。"])
    status: CleaningStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["take", "finish"]])
    taken_by: UUID | None
    created_at: Moment
