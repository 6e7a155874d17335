from dataclasses import dataclass, field
from uuid import UUID

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class MediationMoved(Event):
    """The parties' and the mediators' accounts, without whoever moved it; residents who have none."""

    case_id: UUID
    status: str
    account_ids: list[UUID]
    resident_ids: list[UUID] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class ConfirmationClosing(Event):
    """A few days are left for a joint application to the court."""

    case_id: UUID
    account_ids: list[UUID]


@dataclass(frozen=True, kw_only=True)
class DutyDue(Event):
    """Four fifths of the time are over in which somebody has to do what they agreed to."""

    case_id: UUID
    duty_id: UUID
    account_id: UUID | None
    resident_id: UUID | None


@dataclass(frozen=True, kw_only=True)
class DangerReported(Event):
    """What may become a crime was reported to the police (人民调解法 25)."""

    case_id: UUID
    place_id: UUID
