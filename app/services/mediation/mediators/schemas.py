from uuid import UUID

from pydantic import Field

from app.kit.schema import Input, Moment, Output
from app.services.mediation.mediators.models import Closeness
from app.services.mediation.schemas import Line, Text


class MediatorCreate(Input):
    account_id: UUID | None = Field(
        None, description="A mediator of the place; without it, the one with the fewest open cases."
    )
    party_id: UUID | None = Field(None, description="The party whose choice it is (人民调解法 19).")


class MediatorRead(Output):
    id: UUID
    account_id: UUID
    name: str | None = Field(description="In full: mediators are published.", examples=["靳德厚"])
    chosen_by: UUID | None
    conflicts: list[str] = Field(
        description="What brings them close to a party, as far as we know: to be disclosed and accepted.",
        examples=[["household"]],
    )
    ended_at: Moment | None
    created_at: Moment


class ObjectionCreate(Input):
    party_id: UUID | None = Field(None, description="Whose objection it is; without it, your own.")
    account_id: UUID | None = Field(None, description="To which mediator; without it, to the only one.")
    reason: Line = Field(examples=["调解员与对方系同事"])


class ObjectionDecision(Input):
    upheld: bool
    answer: Line = Field(examples=["情况属实，更换调解员"])


class ObjectionRead(Output):
    id: UUID
    party_id: UUID
    account_id: UUID
    reason: str = Field(examples=["调解员与对方系同事"])
    upheld: bool | None = Field(description="Null: not decided yet.")
    answer: str | None
    created_at: Moment


class DisclosureCreate(Input):
    account_id: UUID | None = Field(None, description="Of which mediator; without it, of yourself.")
    kind: Closeness = Closeness.OTHER
    text: Text = Field(examples=["与被申请人同住一个单元"])


class DisclosureRead(Output):
    id: UUID
    account_id: UUID
    kind: Closeness
    text: str = Field(examples=["与被申请人同住一个单元"])
    accepted_by: list[UUID] = Field(description="The sides that have accepted it so far.")
    created_at: Moment
