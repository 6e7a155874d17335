from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from app.kit.identifiers import Gender, IdNumber, Mobile, PastDay
from app.kit.masking import MaskedIdNumber, MaskedName, MaskedPhone
from app.kit.schema import Day, Input, Output

Short = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]


class PartyDetails(Input):
    """Who somebody is; a slice adds the roles there are in its cases."""

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50)] = Field(
        examples=["王小明"]
    )
    phone: Mobile | None = None
    id_number: IdNumber | None = None
    address: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)] | None = None
    resident_id: UUID | None = Field(None, description="Who they are among the residents.")
    gender: Gender | None = None
    ethnic_group: Short | None = Field(None, examples=["汉族"])
    born_on: Annotated[Day, PastDay] | None = None
    occupation: Short | None = Field(None, examples=["教师"])
    employer: Short | None = Field(None, examples=["晋城市第三中学"])
    represents_id: UUID | None = Field(None, description="The party for whom an agent or guardian speaks.")


ABOUT = {"gender", "ethnic_group", "born_on", "occupation", "employer"}
SEALED = {"name", "phone", "id_number", "address"}


class PartyRead(Output):
    id: UUID
    role: str = Field(examples=["applicant"])
    name: MaskedName
    phone: MaskedPhone | None
    id_number: MaskedIdNumber | None
    resident_id: UUID | None
    represents_id: UUID | None
    is_minor: bool = Field(description="Then a guardian speaks for them.")
