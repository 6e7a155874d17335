"""The life of a call: waiting, until somebody was told, or could not be."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class CallStatus(StrEnum):
    WAITING = "waiting"
    TOLD = "told"
    UNREACHED = "unreached"


class CallFlow(Flow[CallStatus], start=CallStatus.WAITING):
    tell = Move(CallStatus.WAITING, CallStatus.UNREACHED, to=CallStatus.TOLD, needs=Permission.NOTICES_CALL)
    miss = Move(CallStatus.WAITING, to=CallStatus.UNREACHED, needs=Permission.NOTICES_CALL)
