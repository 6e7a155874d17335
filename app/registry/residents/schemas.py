from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints, ValidationInfo, field_validator

from app.kit.identifiers import Gender, IdNumber, Mobile, PastDay, birth_date, gender_of
from app.kit.masking import MaskedIdNumber, MaskedName, MaskedPhone
from app.kit.page import PageQuery
from app.kit.schema import Day, Input, Moment, Output, wrong
from app.kit.sheets import CellError
from app.registry.residents.flow import ResidentStatus
from app.registry.residents.models import Relation as Relation  # for those who may see only our face
from app.registry.residents.models import RevealField as RevealField

Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=50),
    Field(examples=["王小明"]),
]
Number = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=20),
    Field(description="户号: which door.", examples=["301"]),
]
Address = Annotated[
    str,
    StringConstraints(strip_whitespace=True, max_length=200),
    Field(description="What the place's name does not say.", examples=["东圣苑1号楼1单元3层西户"]),
]
Reason = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=2, max_length=200),
    Field(examples=["核对低保申请"]),
]
KEPT = "Left out, it stays as it is: you have read it masked. Null removes it."


class HouseholdCreate(Input):
    number: Number
    address: Address | None = None


class HouseholdRead(Output):
    id: UUID
    place_code: str = Field(examples=["140502009010-b01-u1"])
    number: str = Field(examples=["301"])
    address: str | None = Field(examples=["东圣苑1号楼1单元3层西户"])


def disagrees(id_number: str | None, *, born_on: object, gender: object) -> bool:
    if id_number is None:
        return False
    return born_on not in (None, birth_date(id_number)) or gender not in (None, gender_of(id_number))


class Person(Input):
    """Birth date and gender follow from the ID number where there is one, and must not contradict it."""

    name: Name
    gender: Gender | None = None
    born_on: Annotated[Day, PastDay] | None = None
    relation: Relation = Field(description="To the head of the household (GB/T 4761).")
    phone: Mobile | None = None
    id_number: IdNumber | None = None

    @field_validator("id_number")
    @classmethod
    def _agrees(cls, id_number: str | None, known: ValidationInfo) -> str | None:
        said = {name: known.data.get(name) for name in ("born_on", "gender")}
        if disagrees(id_number, **said):
            raise wrong(
                "id_number_disagrees",
                zh="身份证号与出生日期或性别不一致",
                en="the ID number says another birth date or gender",
            )
        return id_number


class ResidentCreate(Person):
    household_id: UUID


class ResidentUpdate(Input):
    version: int = Field(strict=True, ge=1, description="As you read it.")
    household_id: UUID
    relation: Relation
    gender: Gender | None = None
    name: Name | None = Field(None, description="Left out, it stays as it is: you have read it masked.")
    born_on: Annotated[Day, PastDay] | None = Field(None, description=KEPT)
    phone: Mobile | None = Field(None, description=KEPT)
    id_number: IdNumber | None = Field(None, description=KEPT)


class ResidentRead(Output):
    id: UUID
    place_code: str = Field(examples=["140502009010-b01-u1"])
    household_id: UUID
    household_number: str = Field(examples=["301"])
    withheld: bool = Field(
        description="A minor's: what says who it is stays empty until you are cleared to see it."
    )
    name: MaskedName
    gender: Gender | None
    age: int | None = Field(
        description="The birth date is not shown: with it the masked ID number would be whole.", examples=[42]
    )
    relation: Relation
    phone: MaskedPhone | None
    id_number: MaskedIdNumber | None
    linked: bool = Field(description="Whether an account is theirs.")
    status: ResidentStatus
    left_on: Day | None = Field(description="When they moved away or died.")
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["move_away"]])
    version: int
    created_at: Moment


class HouseholdDetail(HouseholdRead):
    members: list[ResidentRead] = Field(description="Whoever was ever entered there; see their status.")


class ResidentQuery(PageQuery):
    status: ResidentStatus | None = Field(None, description="Only those in this state.")


class ResidentSearch(PageQuery):
    """In a body: what is looked for must not stand in an address, since addresses land in logs."""

    name: Name | None = Field(None, description="A part of it.")
    phone: Mobile | None = Field(None, description="The whole of it.")
    id_number: IdNumber | None = Field(None, description="The whole of it.")


class RevealCreate(Input):
    field: RevealField
    reason: Reason


class RevealedRead(Output):
    field: RevealField
    value: str | None = Field(examples=["13812345678"])


class RevealRead(Output):
    """What a resident reads of those who looked."""

    id: UUID
    field: RevealField
    reason: str = Field(examples=["核对低保申请"])
    actor_id: UUID
    actor_name: str | None = Field(description="Of the member of staff, in full.", examples=["秦雅丽"])
    roles: list[str] = Field(examples=[["staff"]])
    created_at: Moment


class Link(Input):
    account_id: UUID


class Departure(Input):
    on: Annotated[Day, PastDay]
    reason: str | None = Field(None, max_length=200, examples=["迁往外地"])


class ImportRead(Output):
    rows: int = Field(description="Rows with anything in them.")
    imported: int
    households_made: int
    bad_rows: int
    errors: list[CellError] = Field(description="The first thousand, from the top.")
