from uuid import UUID

from pydantic import Field

from app.kit.identifiers import IdNumber
from app.kit.masking import MaskedIdNumber, MaskedName
from app.kit.page import PageQuery
from app.kit.schema import Input, Moment, Output
from app.registry.claims.flow import ClaimStatus
from app.registry.residents.schemas import Name, Number, Reason, Relation


class ClaimCreate(Input):
    place_code: str = Field(
        pattern=r"^[0-9]{12}(-[a-z0-9-]{2,12})?$",
        description="The community, or better the building or unit.",
        examples=["140502009010-b01-u1"],
    )
    household_number: Number | None = None
    name: Name
    relation: Relation = Field(description="To the head of the household.")
    id_number: IdNumber | None = Field(None, description="Helps staff to be sure; erased once decided.")


class ClaimQuery(PageQuery):
    status: ClaimStatus | None = Field(None, description="Only claims in this state.")


class ClaimRead(Output):
    id: UUID
    account_id: UUID
    place_code: str = Field(examples=["140502009010-b01-u1"])
    household_number: str | None = Field(examples=["301"])
    name: MaskedName
    relation: Relation
    id_number: MaskedIdNumber | None
    resident_id: UUID | None = Field(description="Whose account it became.")
    status: ClaimStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["approve", "reject"]])
    created_at: Moment


class Approval(Input):
    resident_id: UUID = Field(description="Who this is; name and ID number are compared for you.")


class Rejection(Input):
    reason: Reason
