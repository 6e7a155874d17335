"""The life of a draw, and of a ticket in it."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class DrawStatus(StrEnum):
    OPEN = "open"
    DRAWN = "drawn"
    CALLED_OFF = "called_off"


class TicketStatus(StrEnum):
    ENTERED = "entered"
    WON = "won"
    LOST = "lost"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    VOID = "void"


OPEN, ENTERED = DrawStatus.OPEN, TicketStatus.ENTERED
DRAW = Permission.VENUES_DRAW


class DrawFlow(Flow[DrawStatus], start=OPEN, ends=(DrawStatus.DRAWN, DrawStatus.CALLED_OFF)):
    draw = Move(OPEN, to=DrawStatus.DRAWN, needs=DRAW, verb="")
    call_off = Move(OPEN, to=DrawStatus.CALLED_OFF, needs=DRAW)


class TicketFlow(
    Flow[TicketStatus], start=ENTERED, ends=[each for each in TicketStatus if each is not ENTERED]
):
    withdraw = Move(ENTERED, to=TicketStatus.WITHDRAWN, needs=Permission.VENUES_BOOK_FOR, or_owner=True)
    win = Move(ENTERED, to=TicketStatus.WON, needs=DRAW, verb="")
    lose = Move(ENTERED, to=TicketStatus.LOST, needs=DRAW, verb="")
    refuse = Move(ENTERED, to=TicketStatus.REFUSED, needs=DRAW, verb="")
    void = Move(ENTERED, to=TicketStatus.VOID, needs=DRAW, verb="")
