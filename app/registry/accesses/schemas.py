from uuid import UUID

from pydantic import Field

from app.kit.schema import Moment, Output
from app.registry.accesses.models import Sensitive as Sensitive  # for those who may see only our face


class AccessRead(Output):
    """What somebody reads of those who looked."""

    id: UUID
    kind: Sensitive
    subject: str = Field(description="The kind of thing that was shown.", examples=["nursing_orders"])
    subject_id: UUID
    purpose: str = Field(examples=["上门护理"])
    actor_id: UUID
    actor_name: str | None = Field(description="Of whoever looked, in full.", examples=["秦雅丽"])
    roles: list[str] = Field(examples=[["staff"]])
    created_at: Moment
