from uuid import UUID

from pydantic import Field

from app.kit.schema import Input, Moment, Output


class MessageCreate(Input):
    text: str = Field(min_length=1, max_length=1000, examples=["投影仪可以用吗？"])


class MessageRead(Output):
    id: UUID
    author_id: UUID
    from_staff: bool = Field(description="Said by the community.")
    text: str = Field(examples=["投影仪可以用吗？"])
    read_at: Moment | None = Field(description="When the other side had read it.")
    answer_by: Moment | None = Field(description="Until when the community ought to answer.")
    created_at: Moment


class UnreadRead(Output):
    booking_id: UUID
    unread: int = Field(description="Messages of the other side that are not read yet.", examples=[2])
