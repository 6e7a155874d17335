from typing import Any

from pydantic import Field

from app.kit.schema import Moment, Output


class RuleRead(Output):
    code: str = Field(examples=["sign_ins"])
    what: list[str] = Field(description="The tables it is about.", examples=[["sign_ins"]])
    title: str = Field(examples=["登录日志"])
    title_en: str
    counts_from: str = Field(examples=["会话结束"])
    keep_days: int | None = Field(description="Null: with the thing it belongs to.", examples=[180])
    basis: str = Field(examples=["网络安全法第二十三条"])
    basis_en: str


class SectionRead(Output):
    name: str = Field(examples=["bookings"])
    title: str = Field(examples=["场地预约"])
    rows: list[dict[str, Any]]


class DataRead(Output):
    generated_at: Moment
    sections: list[SectionRead] = Field(description="Whatever is kept about you, by kind.")
    rules: list[RuleRead] = Field(description="How long each kind is kept, and by which law.")
