"""The life of a report: reported, then settled or dismissed."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class DamageStatus(StrEnum):
    REPORTED = "reported"
    SETTLED = "settled"
    DISMISSED = "dismissed"


REPORTED = DamageStatus.REPORTED


class DamageFlow(Flow[DamageStatus], start=REPORTED, ends=(DamageStatus.SETTLED, DamageStatus.DISMISSED)):
    settle = Move(REPORTED, to=DamageStatus.SETTLED, needs=Permission.VENUES_DOOR)
    dismiss = Move(REPORTED, to=DamageStatus.DISMISSED, needs=Permission.VENUES_DOOR)
