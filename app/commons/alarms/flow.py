"""The life of an alarm: raised, taken on by a person, closed by a person."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class AlarmStatus(StrEnum):
    RAISED = "raised"
    ACKNOWLEDGED = "acknowledged"
    CLOSED = "closed"


class AlarmFlow(Flow[AlarmStatus], start=AlarmStatus.RAISED):
    acknowledge = Move(AlarmStatus.RAISED, to=AlarmStatus.ACKNOWLEDGED, needs=Permission.ALARMS_ANSWER)
    release = Move(AlarmStatus.ACKNOWLEDGED, to=AlarmStatus.RAISED, needs=Permission.ALARMS_ANSWER)
    close = Move(AlarmStatus.ACKNOWLEDGED, to=AlarmStatus.CLOSED, needs=Permission.ALARMS_ANSWER)
