from uuid import UUID

from pydantic import Field

from app.kit.schema import Moment, Output


class NoticeRead(Output):
    id: UUID
    subject: str = Field(description="The kind of thing it is about.", examples=["bookings"])
    subject_id: UUID
    text: str = Field(examples=["您预约的场地已通过审核"])
    read_at: Moment | None
    created_at: Moment
