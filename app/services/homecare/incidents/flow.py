"""An incident is looked into, and closed with findings; never silently."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class IncidentStatus(StrEnum):
    OPEN = "open"
    INVESTIGATING = "investigating"
    CLOSED = "closed"


S = IncidentStatus
DISPATCH = Permission.NURSING_DISPATCH


class IncidentFlow(Flow[IncidentStatus], start=S.OPEN):
    investigate = Move(S.OPEN, to=S.INVESTIGATING, needs=DISPATCH)
    close = Move(S.INVESTIGATING, to=S.CLOSED, needs=DISPATCH)
