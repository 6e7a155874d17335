"""The life of an offer to one nurse: answered by her, or ended by time, a quicker one, or whoever made it."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class OfferStatus(StrEnum):
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    LAPSED = "lapsed"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


OFFERED, ACCEPTED = OfferStatus.OFFERED, OfferStatus.ACCEPTED
SERVE, DISPATCH = Permission.NURSING_SERVE, Permission.NURSING_DISPATCH


class OfferFlow(Flow[OfferStatus], start=OFFERED):
    accept = Move(OFFERED, to=ACCEPTED, needs=SERVE)
    decline = Move(OFFERED, to=OfferStatus.DECLINED, needs=SERVE)
    lapse = Move(OFFERED, to=OfferStatus.LAPSED, needs=DISPATCH)
    supersede = Move(OFFERED, to=OfferStatus.SUPERSEDED, needs=DISPATCH)
    withdraw = Move(OFFERED, ACCEPTED, to=OfferStatus.WITHDRAWN, needs=DISPATCH)
    give_back = Move(ACCEPTED, to=OfferStatus.DECLINED, needs=SERVE)
