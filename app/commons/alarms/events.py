from dataclasses import dataclass
from uuid import UUID

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class AlarmRaised(Event):
    """It is kept. Told before anybody is: who is to be told is found out by whoever hears this."""

    alarm_id: UUID
    kind: str
    subject: str
    subject_id: UUID


@dataclass(frozen=True, kw_only=True)
class AlarmRung(Event):
    """One person is to be told, now; each is told by a job of their own. `times` counts from 1."""

    alarm_id: UUID
    account_id: UUID
    kind: str
    silent: bool
    times: int


@dataclass(frozen=True, kw_only=True)
class AlarmAcknowledged(Event):
    alarm_id: UUID
    subject: str
    subject_id: UUID
    acknowledged_by: UUID


@dataclass(frozen=True, kw_only=True)
class AlarmClosed(Event):
    """`outcome` is one of `schemas.Outcome`."""

    alarm_id: UUID
    subject: str
    subject_id: UUID
    outcome: str
