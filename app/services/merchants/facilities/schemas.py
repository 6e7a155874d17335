from uuid import UUID

from pydantic import Field

from app.kit.opening import OpeningRead
from app.kit.opening_input import OpeningWrite
from app.kit.schema import Input
from app.services.merchants.flow import FacilityStatus
from app.services.merchants.models import FacilityKind, FacilityToday

NOTE = Field(min_length=1, max_length=200, examples=["门厅长椅四把，可歇脚"])


class FacilityWrite(Input):
    note: str = NOTE
    capacity: int | None = Field(None, strict=True, ge=1, le=1000, description="How many at once.")
    hours: OpeningWrite | None = Field(None, description="Null: as long as the shop is open.")


class TodayWrite(Input):
    today: FacilityToday = Field(description="Until midnight; then it is as usual again.")
    note: str | None = Field(None, max_length=100, examples=["正在维修，请用隔壁的"])


class FacilityDetail(OpeningRead):
    """As members and staff see it."""

    id: UUID
    merchant_id: UUID
    kind: FacilityKind
    note: str = NOTE
    capacity: int | None
    own_hours: bool = Field(description="Else as long as the shop is open.")
    today: FacilityToday
    said_today: str | None
    thanks: int
    status: FacilityStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["withdraw"]])
