from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class CaseAssigned(Event):
    case_id: UUID
    kind: str
    account_id: UUID


@dataclass(frozen=True, kw_only=True)
class CaseWarned(Event):
    """Four fifths of a term are over; `account_id` is who has to act, `about_id` what the term is about."""

    case_id: UUID
    kind: str
    clock: str
    account_id: UUID | None
    due_at: datetime
    about_id: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class CaseSpokenOf(Event):
    """Somebody wrote in a case; `account_ids` are those who read it, `resident_ids` those without one."""

    case_id: UUID
    kind: str
    message_id: UUID
    account_ids: list[UUID]
    resident_ids: list[UUID]


@dataclass(frozen=True, kw_only=True)
class CaseEscalated(Event):
    """A term is over, and somebody further up has to know."""

    case_id: UUID
    kind: str
    clock: str
    account_id: UUID
    due_at: datetime


@dataclass(frozen=True, kw_only=True)
class CaseStranded(Event):
    """A term is over, and there is nobody left whom one could tell."""

    case_id: UUID
    kind: str


@dataclass(frozen=True, kw_only=True)
class CaseRatedBadly(Event):
    """`account_id` is who has to call back."""

    case_id: UUID
    kind: str
    rating_id: UUID
    account_id: UUID | None
