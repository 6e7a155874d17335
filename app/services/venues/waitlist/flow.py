"""The life of a wait: waiting, offered a slot that is kept meanwhile; claimed, declined or lapsed."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class WaitStatus(StrEnum):
    WAITING = "waiting"
    OFFERED = "offered"
    CLAIMED = "claimed"
    DECLINED = "declined"
    LAPSED = "lapsed"


WAITING, OFFERED = WaitStatus.WAITING, WaitStatus.OFFERED
GOES_FIRST = (WAITING, OFFERED, WaitStatus.CLAIMED)  # or went, where a closure had displaced them


class WaitFlow(Flow[WaitStatus], start=WAITING):
    offer = Move(WAITING, to=OFFERED, needs=Permission.VENUES_BOOK_FOR, verb="")
    claim = Move(OFFERED, to=WaitStatus.CLAIMED, needs=Permission.VENUES_BOOK_FOR, or_owner=True)
    decline = Move(WAITING, OFFERED, to=WaitStatus.DECLINED, needs=Permission.VENUES_BOOK_FOR, or_owner=True)
    lapse = Move(WAITING, OFFERED, to=WaitStatus.LAPSED, needs=Permission.VENUES_BOOK_FOR, verb="")
    postpone = Move(OFFERED, to=WAITING, needs=Permission.VENUES_CLOSE, verb="")
