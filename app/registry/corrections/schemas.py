from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, StringConstraints, TypeAdapter, ValidationError, model_validator

from app.kit.identifiers import IdNumber, Mobile, PastDay
from app.kit.page import PageQuery
from app.kit.schema import Day, Input, Moment, Output, wrong
from app.registry.corrections.flow import CorrectionStatus
from app.registry.residents.schemas import Name, Reason, RevealField

RIGHT = {
    RevealField.NAME: TypeAdapter[object](Name),
    RevealField.PHONE: TypeAdapter[object](Mobile),
    RevealField.ID_NUMBER: TypeAdapter[object](IdNumber),
    RevealField.BORN_ON: TypeAdapter[object](Annotated[Day, PastDay]),
}


class CorrectionCreate(Input):
    field: RevealField
    value: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50)] = Field(
        description="What is right, as the field wants it.", examples=["13812345678"]
    )

    @model_validator(mode="after")
    def _could_stand_there(self) -> Self:
        try:
            RIGHT[self.field].validate_python(self.value)
        except ValidationError:
            raise wrong("value_misfit", zh="内容与该项不符", en="no such value could stand there") from None
        return self


class CorrectionQuery(PageQuery):
    status: CorrectionStatus | None = Field(None, description="Only those in this state.")


class CorrectionRead(Output):
    id: UUID
    resident_id: UUID
    field: RevealField
    value: str | None = Field(
        validation_alias="masked",
        description="What is said to be right, masked; gone once it is decided.",
        examples=["138****5678"],
    )
    place_code: str = Field(examples=["140502009010-b01-u1"])
    status: CorrectionStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["accept", "refuse"]])
    created_at: Moment


class RefusalCreate(Input):
    reason: Reason


class LookCreate(Input):
    reason: Reason


class CorrectionValueRead(Output):
    value: str | None = Field(description="In full; null once it is decided.")
