"""A case is open as long as somebody has something to do in it; its own slice says what."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class CaseStatus(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class CaseFlow(Flow[CaseStatus], start=CaseStatus.OPEN):
    """By the slice whose case it is, once it has asked who may: see `Case.allows`."""

    close = Move(CaseStatus.OPEN, to=CaseStatus.CLOSED, needs=Permission.CASES_ESCALATED)
    reopen = Move(CaseStatus.CLOSED, to=CaseStatus.OPEN, needs=Permission.CASES_ESCALATED)
