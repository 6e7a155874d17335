from uuid import UUID

from pydantic import Field

from app.kit.page import LIMIT
from app.kit.schema import Input, Moment, Output

CURSOR = r"^(never|[0-9]{1,19})_[0-9a-f-]{36}$"


class TodoQuery(Input):
    after: str | None = Field(None, pattern=CURSOR, description="The `next` of the page before.")
    limit: int = LIMIT


class TodoRead(Output):
    kind: str = Field(description="<slice>.<verb>", examples=["claims.decide"])
    id: UUID
    title: str = Field(examples=["居民身份申请待审核"])
    due_at: Moment | None = Field(description="Null: no deadline.")
    place_code: str = Field(examples=["140502009010"])
    link: str = Field(
        description="Where to read or do it, below /api/v1.", examples=["/places/140502009010/claims"]
    )
