from uuid import UUID

from pydantic import Field

from app.kit.schema import Moment, Output


class NoticeRead(Output):
    id: UUID
    subject: str = Field(description="The kind of thing it is about.", examples=["bookings"])
    subject_id: UUID
    template: str = Field(examples=["booking_approved"])
    text: str = Field(
        description="In English where Accept-Language prefers it.", examples=["您预约的场地已通过审核"]
    )
    resident_id: UUID | None = Field(description="Whom it concerns, if not yourself.")
    read_at: Moment | None
    created_at: Moment
