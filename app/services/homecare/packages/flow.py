"""The life of what was bought. How many visits are left is not a state: that stands in the book."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class PurchaseStatus(StrEnum):
    ORDERED = "ordered"
    ACTIVE = "active"
    ENDED = "ended"


S = PurchaseStatus
ORDER, DISPATCH = Permission.NURSING_ORDER, Permission.NURSING_DISPATCH


class PurchaseFlow(Flow[PurchaseStatus], start=S.ORDERED):
    pay = Move(S.ORDERED, to=S.ACTIVE, needs=ORDER, or_owner=True)
    cancel = Move(S.ORDERED, to=S.ENDED, needs=DISPATCH, or_owner=True)
    refund = Move(S.ACTIVE, to=S.ENDED, needs=DISPATCH, or_owner=True)
