from typing import Annotated
from uuid import UUID

from pydantic import Field

from app.kit.schema import Day, Fen, Input, Moment, Output
from app.services.homecare.schemas import Code, Line, Text


class ReviewCreate(Input):
    stars: int = Field(strict=True, ge=1, le=5, examples=[5])
    tags: Annotated[list[Code], Field(max_length=10)] = Field([], examples=[["on_time"]])
    comment: Text | None = Field(None, examples=["护士很耐心"])


class NursingReviewRead(Output):
    id: UUID
    order_id: UUID
    stars: int = Field(examples=[5])
    tags: list[str]
    comment: str | None
    created_at: Moment


class FollowUpAnswer(Input):
    code: Code = Field(examples=["pain"])
    answer: Text = Field(examples=["不疼了"])


class FollowUpAnswers(Input):
    answers: list[FollowUpAnswer] = Field(min_length=1, max_length=20)


class FollowUpRead(Output):
    code: str = Field(examples=["pain"])
    text: str = Field(examples=["伤口还疼吗？"])
    due_on: Day
    answer: str | None
    answered_at: Moment | None


class DisputeCreate(Input):
    reason_code: Code = Field(examples=["not_as_agreed"])
    statement: Text = Field(examples=["护士提前离开"])


class Settlement(Input):
    """How it ends; of a dispute, with what goes back to the family."""

    refund_fen: Fen = 0
    reason: Line | None = Field(None, examples=["核实后退还一半服务费"])
