"""Words that all nouns of nursing share."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from app.kit.schema import Input, Output

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Code = Annotated[
    str, Field(pattern=r"^[a-z][a-z0-9]*([_-][a-z0-9]+)*$", max_length=40, examples=["wound-dressing"])
]
Version = Annotated[str, Field(pattern=r"^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$", examples=["2026-11"])]
Percent = Annotated[int, Field(strict=True, ge=0, le=100)]
Ids = Annotated[list[UUID], Field(max_length=20)]

Covered = Literal["service", "visit_fee", "materials", "first_visit", "travel", "night", "holiday"]


class Why(Input):
    reason_code: Code = Field(examples=["plans_changed"])
    reason: Line | None = Field(None, examples=["老人今天住院了"])


class FailureRead(Output):
    code: str = Field(examples=["licence_expired"])
    message: str = Field(examples=["护士执业证书在服务当天已过期"])
    source: str = Field(
        description="The law, notice or rule that asks for it.", examples=["护士条例第八、十条"]
    )
