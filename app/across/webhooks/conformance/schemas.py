from uuid import UUID

from pydantic import Field

from app.kit.schema import Moment, Output


class CheckRead(Output):
    code: str = Field(examples=["forged"])
    passed: bool
    came: str = Field(description="What came of it: statuses, or why there was no answer.", examples=["401"])
    zh: str = Field(examples=["拒绝用别的密钥签名的事件（4xx）"])
    en: str = Field(examples=["Refuses what another secret has signed (4xx)"])
    remedy_zh: str | None = Field(description="What to do; null where it passed.", examples=[None])
    remedy_en: str | None = Field(examples=[None])


class ConformanceRead(Output):
    id: UUID
    endpoint_id: UUID
    created_at: Moment
    finished_at: Moment | None = Field(description="Null: it is still running.")
    score: int | None = Field(description="Of 100: the share of checks that passed.", examples=[100])
    checks: list[CheckRead]
