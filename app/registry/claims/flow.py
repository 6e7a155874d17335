"""The life of a claim: made, and decided."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class ClaimStatus(StrEnum):
    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"


class ClaimFlow(Flow[ClaimStatus], start=ClaimStatus.PENDING):
    approve = Move(ClaimStatus.PENDING, to=ClaimStatus.APPROVED, needs=Permission.RESIDENTS_EDIT)
    reject = Move(ClaimStatus.PENDING, to=ClaimStatus.REJECTED, needs=Permission.RESIDENTS_EDIT)
