from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from app.kit.page import PageQuery
from app.kit.schema import Input, Moment, Output

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Ground = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    Field(examples=["与一方当事人系邻居"]),
]


class HandBack(Input):
    ground: Ground


class PauseCreate(Input):
    reason: str = Field(pattern=r"^[a-z][a-z_]{0,39}$", examples=["appraisal"])


class MessageCreate(Input):
    text: Words = Field(examples=["请于周五前补交维修票据"])
    party_id: UUID | None = Field(None, description="Only that side reads it; without it, every side.")
    file_ids: list[UUID] = Field([], max_length=9, description="Opened by whoever reads the message.")


class MessageRead(Output):
    id: UUID
    party_id: UUID | None
    author_id: UUID
    text: str = Field(examples=["请于周五前补交维修票据"])
    file_ids: list[UUID]
    created_at: Moment


class RatingCreate(Input):
    score: int = Field(strict=True, ge=1, le=5, description="5 very satisfied … 1 not at all.", examples=[5])
    comment: Words | None = None


class RatingRead(Output):
    id: UUID
    score: int
    comment: str | None
    rated_by: UUID
    called_back_at: Moment | None = Field(description="After a 1 or a 2 somebody calls back.")
    created_at: Moment


class CallBack(Input):
    outcome: Words = Field(examples=["已电话回访，重新约定清理时间"])


class LookRead(Output):
    id: UUID
    actor_id: UUID
    roles: list[str] = Field(examples=[["mediator"]])
    what: str = Field(examples=["file"])
    created_at: Moment


class LookQuery(PageQuery):
    pass


class DutyWrite(Input):
    account_id: UUID = Field(description="Who hears of a missed term when nobody else does.")


class DutyRead(Output):
    account_id: UUID
    kind: str = Field(examples=["repair"])
