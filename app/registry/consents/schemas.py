from uuid import UUID

from pydantic import Field

from app.kit.schema import Input, Moment, Output
from app.registry.consents.purposes import Purpose


class ConsentTextRead(Output):
    purpose: Purpose
    version: str = Field(examples=["2026-11"])
    title: str = Field(examples=["同意处理健康信息"])
    text: str
    text_en: str
    data_kinds: list[str] = Field(examples=[["护理记录"]])
    receiver: str | None = Field(description="Who else is given it; null: nobody.")
    sha256: str = Field(description="Of the Chinese words; stands on every consent to them.")


class ConsentCreate(Input):
    purpose: Purpose
    text_version: str = Field(min_length=1, max_length=40, examples=["2026-11"])
    resident_id: UUID | None = Field(None, description="In whose name, if not in your own.")


class WithdrawalQuery(Input):
    resident_id: UUID | None = Field(None, description="In whose name, if not in your own.")


class ConsentRead(Output):
    id: UUID
    purpose: Purpose
    text_version: str = Field(examples=["2026-11"])
    text_hash: str
    channel: str = Field(description="`self`, or `proxy`.", examples=["self"])
    given_by: UUID = Field(description="The account that gave it.")
    resident_id: UUID | None = Field(description="Whose data it is about.")
    created_at: Moment = Field(description="When it was given.")
    withdrawn_at: Moment | None
