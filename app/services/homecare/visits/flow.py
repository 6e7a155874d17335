"""One nurse's way to one door and back. An order may need several, if the first is called off."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class VisitStatus(StrEnum):
    PLANNED = "planned"
    DEPARTED = "departed"
    ARRIVED = "arrived"
    IDENTIFIED = "identified"
    SERVING = "serving"
    PAUSED = "paused"
    COMPLETED = "completed"
    ABORTED = "aborted"
    CALLED_OFF = "called_off"


V = VisitStatus
SERVE = Permission.NURSING_SERVE


class VisitFlow(Flow[VisitStatus], start=V.PLANNED):
    depart = Move(V.PLANNED, to=V.DEPARTED, needs=SERVE)
    arrive = Move(V.DEPARTED, to=V.ARRIVED, needs=SERVE)
    identify = Move(V.ARRIVED, to=V.IDENTIFIED, needs=SERVE)
    begin = Move(V.IDENTIFIED, to=V.SERVING, needs=SERVE)
    pause = Move(V.SERVING, to=V.PAUSED, needs=SERVE)
    resume = Move(V.PAUSED, to=V.SERVING, needs=SERVE)
    complete = Move(V.SERVING, to=V.COMPLETED, needs=SERVE)
    abort = Move(V.ARRIVED, V.IDENTIFIED, V.SERVING, V.PAUSED, to=V.ABORTED, needs=SERVE)
    call_off = Move(
        V.PLANNED, V.DEPARTED, V.ARRIVED, V.IDENTIFIED, to=V.CALLED_OFF, needs=Permission.NURSING_DISPATCH
    )
