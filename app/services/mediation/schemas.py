from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import BeforeValidator, Field, StringConstraints

from app.commons.cases.parties.schemas import PartyDetails, PartyRead
from app.kit.page import PageQuery
from app.kit.schema import Day, Fen, Input, Moment, Output
from app.services.mediation.flow import MediationStatus
from app.services.mediation.models import About, Channel, DisputeType, Elsewhere, Risk, Source

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=5000)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


def _bare(value: Any) -> Any:
    return value.strip().removesuffix("纠纷") if isinstance(value, str) else value


Type = Annotated[DisputeType, BeforeValidator(_bare), Field(examples=["邻里"])]


class PartyRole(StrEnum):
    APPLICANT = "applicant"
    RESPONDENT = "respondent"
    AGENT = "agent"
    GUARDIAN = "guardian"
    POLICE_OFFICER = "police_officer"
    LEGAL_ADVISER = "legal_adviser"
    BUILDING_HEAD = "building_head"
    HELPER = "helper"


SIDES = frozenset({PartyRole.APPLICANT, PartyRole.RESPONDENT})
SPEAKERS = frozenset({PartyRole.AGENT, PartyRole.GUARDIAN})
HELPERS = frozenset(PartyRole) - SIDES - SPEAKERS


class PartyCreate(PartyDetails):
    role: PartyRole = Field(
        description="`applicant` and `respondent` are the sides; `agent` and `guardian` speak for one; "
        "the others are invited to help, with every side's consent (人民调解法 20)."
    )


class MediationCreate(Input):
    type: Type
    summary: Text = Field(examples=["楼上住户卫生间漏水，楼下吊顶受损"])
    claims: list[Line] = Field(min_length=1, max_length=20, examples=[["修复漏水点", "赔偿吊顶损失 2000 元"]])
    source: Source = Source.APPLICATION
    handled_by: Elsewhere | None = Field(None, description="Who is dealing with it already, if anybody.")
    earlier_id: UUID | None = Field(None, description="The case that this one goes on from.")
    parties: list[PartyCreate] = Field(min_length=1, max_length=50)


class MediationQuery(PageQuery):
    status: MediationStatus | None = Field(None, description="Only those in this state.")
    type: Annotated[DisputeType | None, BeforeValidator(_bare)] = Field(
        None, description="Only disputes of this type."
    )


class MediationRead(Output):
    id: UUID
    number: str | None = Field(description="Given on acceptance.", examples=["（2026）东圣人调字第12号"])
    place_code: str = Field(examples=["140502009010"])
    type: DisputeType
    source: Source
    status: MediationStatus
    summary: str = Field(examples=["楼上住户卫生间漏水，楼下吊顶受损"])
    claims: list[str] = Field(examples=[["修复漏水点"]])
    risk: Risk | None
    parties: list[PartyRead]
    mediator_ids: list[UUID] = Field(description="Accounts of who mediates; empty: still in the pool.")
    due_at: Moment | None = Field(description="When the next term ends.")
    due_provisional: bool = Field(description="It hangs on a year whose holidays are not published yet.")
    ground: str | None = Field(description="Why it was refused or ended.", examples=["争议已由法院受理"])
    other_ways: list[str] = Field(
        description="Where else to go, once it was refused or has failed (人民调解法 26).",
        examples=[["向有管辖权的人民法院提起诉讼"]],
    )
    amount_fen: int = Field(description="What the agreement is about.", examples=[200000])
    accepted_at: Moment | None
    effective_at: Moment | None = Field(description="Since when the agreement binds.")
    confirm_by: Day | None = Field(description="The last day for a joint application to the court (33).")
    archived_at: Moment | None
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["accept", "refuse"]])
    created_at: Moment


class Acceptance(Input):
    pass


class Ending(Input):
    ground: Line = Field(examples=["双方分歧过大，经三次调解未能达成一致"])


class ConsentCreate(Input):
    party_id: UUID
    decision: str = Field("agree", pattern=r"^(agree|refuse)$", examples=["agree"])
    about: About = About.MEDIATION
    about_id: UUID | None = Field(
        None, description="The session, disclosure or helper that it is about, where there are several."
    )
    channel: Channel = Channel.IN_PERSON


class ConsentRead(Output):
    id: UUID
    party_id: UUID
    about: About
    about_id: UUID | None
    agreed: bool
    channel: Channel
    recorded_by: UUID
    created_at: Moment


class ExtensionCreate(Input):
    until: Day | Moment = Field(description="The last day.", examples=["2027-01-31"])
    consents: list[UUID] = Field(
        [], max_length=50, description="The parties who agree to it: all of them, or there is no extension."
    )
    reason: Line | None = None


class RiskWrite(Input):
    level: Risk


class PoliceReportCreate(Input):
    """人民调解法 25."""

    text: Text = Field(description="What may happen. Sealed.", examples=["一方扬言报复"])
    authority: Line = Field("社区民警", examples=["开发区派出所"])
    people: int = Field(0, strict=True, ge=0, le=10_000, description="How many it concerns.")


class Prevented(Input):
    """What did not happen thanks to the mediation, for the statistics."""

    crimes: int = Field(0, strict=True, ge=0, le=1000)
    petitions: int = Field(0, strict=True, ge=0, le=1000)
    people: int = Field(0, strict=True, ge=0, le=10_000)


class RevealCreate(Input):
    field: str = Field(pattern=r"^(name|phone|id_number|address)$", examples=["phone"])
    reason: Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)] = Field(
        examples=["通知调解时间"]
    )


class RevealedRead(Output):
    field: str = Field(examples=["phone"])
    value: str | None = Field(examples=["13812345678"])


Amount = Fen
