"""The life of a clearance: asked for, and decided by somebody else; what was allowed may be taken away.

That its last day is over is no move: from then on it counts for nothing.
"""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class ClearanceStatus(StrEnum):
    ASKED = "asked"
    APPROVED = "approved"
    REFUSED = "refused"
    REVOKED = "revoked"
    WITHDRAWN = "withdrawn"


ASKED, APPROVED, APPROVE = ClearanceStatus.ASKED, ClearanceStatus.APPROVED, Permission.CLEARANCES_APPROVE


class ClearanceFlow(Flow[ClearanceStatus], start=ASKED):
    approve = Move(ASKED, to=APPROVED, needs=APPROVE)
    refuse = Move(ASKED, to=ClearanceStatus.REFUSED, needs=APPROVE)
    revoke = Move(APPROVED, to=ClearanceStatus.REVOKED, needs=APPROVE)
    withdraw = Move(ASKED, APPROVED, to=ClearanceStatus.WITHDRAWN, needs=APPROVE, or_owner=True)
