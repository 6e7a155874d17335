from uuid import UUID

from pydantic import Field

from app.kit.schema import Day, Input, Moment, Output
from app.services.homecare.offerings.models import Guards
from app.services.homecare.schemas import Line, Text, Version

CATEGORY = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60, examples=["wound-dressing"])


class OfferingWrite(Input):
    category_code: str = CATEGORY
    starts_on: Day = Field(description="Those in force end the day before.")
    guards: Guards
    source: Line = Field(
        description="The law, notice or list they follow.", examples=["互联网+护理服务试点工作方案（2019）"]
    )


class OfferingRead(Output):
    id: UUID
    category_code: str = CATEGORY
    starts_on: Day
    ends_before: Day | None
    guards: Guards
    source: str
    created_at: Moment


class NursingConsentTextWrite(Input):
    version: Version
    title: Line = Field(examples=["居家护理服务知情同意书"])
    text: Text


class NursingConsentTextRead(Output):
    text_version: str = Field(examples=["2026-11"])
    title: str = Field(examples=["居家护理服务知情同意书"])
    text: str
    sha256: str = Field(description="Of title and text; stands on every consent to them.")
