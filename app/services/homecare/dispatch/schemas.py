from uuid import UUID

from pydantic import Field

from app.kit.page import PageQuery
from app.kit.schema import Input, Moment, Output
from app.services.homecare.dispatch.flow import OfferStatus
from app.services.homecare.dispatch.models import ReasonGiven
from app.services.homecare.nurses.schemas import LeaveRead
from app.services.homecare.schemas import FailureRead


class DispatchCreate(Input):
    nurse_id: UUID | None = Field(None, description="Only to her; left out: to the next in rank.")


class OfferQuery(PageQuery):
    status: OfferStatus | None = Field(OfferStatus.OFFERED, description="Only offers in this state.")


class NursingOfferRead(Output):
    id: UUID
    order_id: UUID
    nurse_id: UUID
    rank: int = Field(description="1 was asked first.", examples=[1])
    score: int = Field(examples=[46])
    reasons: list[ReasonGiven]
    by_hand: bool = Field(description="A dispatcher chose her.")
    status: OfferStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["accept", "decline"]])
    expires_at: Moment
    created_at: Moment


class CandidateRead(Output):
    """Whom a dispatcher may send, and why others not."""

    nurse_id: UUID
    name: str = Field(examples=["焦丽娜"])
    score: int = Field(examples=[46])
    reasons: list[ReasonGiven]
    blocking: list[FailureRead]


class SickLeaveRead(Output):
    leave: LeaveRead
    released: list[UUID] = Field(description="Orders that are offered to others now.")
