from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from app.kit.schema import Day, Fen, Input, Moment, Output
from app.services.mediation.agreements.models import Form, Method, Signer, TermKind
from app.services.mediation.flow import ConfirmationStatus
from app.services.mediation.schemas import Line, Text


class Instalment(Input):
    due_on: Day
    amount_fen: Fen = Field(examples=[100000])


class TermCreate(Input):
    kind: TermKind = Field(
        TermKind.OTHER, description="`status` and `ownership` make that no court confirms the agreement."
    )
    text: Text = Field(examples=["于2026年12月20日前修复卫生间防水"])
    party_id: UUID | None = Field(None, description="Who owes it.")
    amount_fen: Fen | None = None
    due_on: Day | None = None
    instalments: list[Instalment] = Field([], max_length=60, description="They add up to the amount.")


class AgreementCreate(Input):
    form: Form = Form.WRITTEN
    facts: Text | None = Field(None, description="Main facts, issues and who is liable (人民调解法 29).")
    way: Text | None = Field(None, description="How and by when it is to be done.")
    terms: list[TermCreate] = Field(min_length=1, max_length=30)


class DutyRead(Output):
    id: UUID
    due_on: Day | None
    amount_fen: int | None = Field(examples=[100000])
    done_on: Day | None
    refused: bool


class TermRead(Output):
    id: UUID
    kind: TermKind
    text: str = Field(examples=["于2026年12月20日前修复卫生间防水"])
    party_id: UUID | None
    amount_fen: int | None
    duties: list[DutyRead]


class SignatureRead(Output):
    role: Signer
    party_id: UUID | None
    method: Method
    recorded_by: UUID
    created_at: Moment


class AgreementRead(Output):
    id: UUID
    form: Form
    facts: str | None
    way: str | None
    terms: list[TermRead]
    signatures: list[SignatureRead]
    missing: list[str] = Field(
        description="Who has not signed yet: parties by id, `mediator`, `seal`.", examples=[["seal"]]
    )
    confirmable: bool = Field(description="Whether a court may confirm it (民诉法解释 355).")
    effective_at: Moment | None = Field(description="Written: once all have signed (29); oral: at once (30).")
    created_at: Moment


class SignatureCreate(Input):
    party_id: UUID | None = Field(None, description="The party who signs; without role and this, yourself.")
    role: Signer = Signer.PARTY
    method: Method = Method.SIGN


class PerformanceCreate(Input):
    duty_id: UUID | None = Field(None, description="Which; without it, the next that is due.")
    done_on: Day | None = Field(None, description="Without it, today.")
    outcome: Literal["performed", "refused"] = "performed"
    note: Line | None = None


class ConfirmationCreate(Input):
    """`file` begins; the court then accepts, confirms or declines; the parties may withdraw."""

    step: Literal["file", "accept", "longer", "confirm", "decline", "withdraw"] = "file"
    court: Line = Field("晋城市城区人民法院", examples=["晋城市城区人民法院"])
    party_ids: list[UUID] | None = Field(
        None, max_length=50, description="Who applies: every side together. Without it, all of them."
    )
    on: Day | None = Field(None, description="Without it, today.")
    ground: Annotated[str | None, Field(max_length=200)] = None


class ConfirmationRead(Output):
    id: UUID
    status: ConfirmationStatus
    court: str = Field(examples=["晋城市城区人民法院"])
    filed_on: Day
    applicants: list[UUID]
    longer: bool = Field(description="The court has taken its ten days more.")
    ground: str | None
    decided_on: Day | None
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["accept"]])
    created_at: Moment


class FollowUpCreate(Input):
    done_on: Day | None = Field(None, description="Without it, today.")
    performed: bool = True
    satisfied: bool = True
    text: Text | None = Field(None, description="What was said, what may flare up. Sealed.")


class FollowUpRead(Output):
    id: UUID
    done_on: Day
    done_by: UUID
    performed: bool
    satisfied: bool
    text: str | None = Field(description="For who has the case.")
    created_at: Moment
