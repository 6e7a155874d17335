from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from app.kit.identifiers import Gender, PastDay
from app.kit.schema import Day, Input, Output

Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)]


class MemberWrite(Input):
    account_id: UUID
    name: Title = Field(examples=["裴正明"])
    gender: Gender
    chair: bool = False
    adult: bool = Field(True, description="Fair, of age, with some knowledge of policy and law (14).")
    employer: Title | None = None


class CommitteeUpdate(Input):
    version: int = Field(0, strict=True, ge=0, description="As you read it; 0 for a new one.")
    name: Title = Field(examples=["东圣社区人民调解委员会"])
    studio: Title | None = Field(None, examples=["东圣调解工作室"])
    word: Title = Field(description="In the case numbers.", examples=["东圣人调"])
    seal: Title | None = Field(None, description="What the seal says; without it, the name.")
    elected_on: Annotated[Day, PastDay]
    organisation_id: UUID | None = None
    members: list[MemberWrite] = Field(max_length=20)


class MemberRead(Output):
    account_id: UUID
    name: str = Field(description="In full: members are published.", examples=["裴正明"])
    gender: Gender
    chair: bool


class CommitteeRead(Output):
    id: UUID
    place_code: str = Field(examples=["140502009010"])
    name: str = Field(examples=["东圣社区人民调解委员会"])
    studio: str | None = Field(examples=["东圣调解工作室"])
    word: str = Field(examples=["东圣人调"])
    seal: str = Field(examples=["东圣社区人民调解委员会"])
    elected_on: Day
    term_ends_on: Day = Field(description="Three years (人民调解法 9).")
    members: list[MemberRead]
    version: int
