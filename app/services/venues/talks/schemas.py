from typing import Self
from uuid import UUID

from pydantic import Field, model_validator

from app.kit.schema import Input, Moment, Output, wrong


class MessageCreate(Input):
    text: str | None = Field(None, min_length=1, max_length=1000, examples=["投影仪可以用吗？"])
    canned_id: UUID | None = Field(None, description="Staff: an answer at hand, instead of a text.")

    @model_validator(mode="after")
    def _one_of_them(self) -> Self:
        if (self.text is None) is (self.canned_id is None):
            raise wrong("one_of_them", zh="请填写内容，或选择一条常用答复", en="a text, or else a canned_id")
        return self


class MessageRead(Output):
    id: UUID
    author_id: UUID
    from_staff: bool = Field(description="Said by the community.")
    text: str = Field(examples=["投影仪可以用吗？"])
    text_en: str | None = Field(description="The same in English, of an answer at hand.")
    read_at: Moment | None = Field(description="When the other side had read it.")
    answer_by: Moment | None = Field(description="Until when the community ought to answer.")
    created_at: Moment


class UnreadRead(Output):
    booking_id: UUID
    unread: int = Field(description="Messages of the other side that are not read yet.", examples=[2])
