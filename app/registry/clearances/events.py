from dataclasses import dataclass
from uuid import UUID

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class ClearanceDecided(Event):
    clearance_id: UUID
    account_id: UUID
    approved: bool
