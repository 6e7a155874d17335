"""The life of a correction: asked for, and decided; whoever asked may take it back."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class CorrectionStatus(StrEnum):
    ASKED = "asked"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


ASKED, EDIT = CorrectionStatus.ASKED, Permission.RESIDENTS_EDIT


class CorrectionFlow(Flow[CorrectionStatus], start=ASKED):
    accept = Move(ASKED, to=CorrectionStatus.ACCEPTED, needs=EDIT)
    refuse = Move(ASKED, to=CorrectionStatus.REFUSED, needs=EDIT)
    withdraw = Move(ASKED, to=CorrectionStatus.WITHDRAWN, needs=EDIT, or_owner=True)
