from dataclasses import dataclass
from uuid import UUID

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class CorrectionDecided(Event):
    correction_id: UUID
    asked_by: UUID
    accepted: bool
