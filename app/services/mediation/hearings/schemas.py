from uuid import UUID

from pydantic import Field

from app.kit.schema import Input, Moment, Output
from app.services.mediation.hearings.models import EvidenceKind
from app.services.mediation.schemas import Line, Text


class HearingCreate(Input):
    held_at: Moment | None = Field(None, description="Without it, now.")
    where: Line = Field("东圣调解工作室", examples=["东圣调解工作室"])
    open: bool = Field(False, description="In public: only if every side agrees (人民调解法 23).")
    attended: list[UUID] = Field([], max_length=50, description="Parties and helpers; empty: every side.")
    record: Text | None = Field(None, description="What was said and proposed. Sealed.")


class HearingRead(Output):
    id: UUID
    number: int = Field(examples=[1])
    held_at: Moment
    where: str = Field(examples=["东圣调解工作室"])
    open: bool
    attended: list[UUID]
    record: str | None = Field(examples=["双方同意先查明漏水点"])
    confirmed_by: list[UUID] = Field(description="The sides that have read the record and found it right.")
    created_at: Moment


class NoteCreate(Input):
    text: Text = Field(examples=["愿意让步到 1500 元，但不希望对方现在知道"])
    sealed: bool = Field(
        True, description="For who mediates and who leads; otherwise that side reads it too."
    )
    party_id: UUID | None = Field(None, description="Whose side it is about.")


class NoteRead(Output):
    id: UUID
    party_id: UUID | None
    author_id: UUID
    sealed: bool
    text: str = Field(examples=["愿意让步到 1500 元，但不希望对方现在知道"])
    created_at: Moment


class EvidenceCreate(Input):
    kind: EvidenceKind = EvidenceKind.EVIDENCE
    title: Line = Field("证据材料", examples=["吊顶受损照片"])
    text: Text | None = Field(None, description="What was found or said. Sealed.")
    party_id: UUID | None = Field(None, description="Whose it is; of a mandate, the agent.")
    shared: bool = Field(False, description="Whether the other side reads it.")
    file_ids: list[UUID] = Field([], max_length=20)


class EvidenceRead(Output):
    id: UUID
    kind: EvidenceKind
    title: str = Field(examples=["吊顶受损照片"])
    text: str | None
    party_id: UUID | None
    author_id: UUID
    shared: bool
    file_ids: list[UUID]
    created_at: Moment
