"""The life of a cleaning task: open, taken on by somebody, done; or dropped."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class CleaningStatus(StrEnum):
    OPEN = "open"
    TAKEN = "taken"
    DONE = "done"
    DROPPED = "dropped"


OPEN, TAKEN = CleaningStatus.OPEN, CleaningStatus.TAKEN


class CleaningFlow(Flow[CleaningStatus], start=OPEN, ends=(CleaningStatus.DONE, CleaningStatus.DROPPED)):
    take = Move(OPEN, to=TAKEN, needs=Permission.VENUES_DOOR)
    give_back = Move(TAKEN, to=OPEN, needs=Permission.VENUES_DOOR)
    finish = Move(OPEN, TAKEN, to=CleaningStatus.DONE, needs=Permission.VENUES_DOOR)
    drop = Move(OPEN, TAKEN, to=CleaningStatus.DROPPED, needs=Permission.VENUES_DOOR)
