from uuid import UUID

from pydantic import Field

from app.kit.schema import Input, Moment, Output


class PartRead(Output):
    part: int = Field(description="1 to 13, in the official order (司发通〔2010〕239号).", examples=[7])
    title: str = Field(examples=["调解记录"])
    required: bool
    count: int = Field(examples=[2])
    missing: bool


class IndexRead(Output):
    number: str | None = Field(examples=["（2026）东圣人调字第12号"])
    parts: list[PartRead]
    missing: list[int] = Field(description="Parts without which it cannot be archived.", examples=[[7]])


class TemplateCreate(Input):
    name: str = Field(pattern=r"^[a-z_]{2,20}$", examples=["agreement"])
    file_id: UUID = Field(description="A .docx, uploaded before; see the one we bring along.")


class TemplateRead(Output):
    id: UUID
    name: str = Field(examples=["agreement"])
    place_code: str = Field(examples=["140502009010"])
    file_id: UUID
    uploaded_by: UUID
    created_at: Moment
