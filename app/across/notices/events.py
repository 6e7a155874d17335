from dataclasses import dataclass
from uuid import UUID

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class NoticePut(Event):
    """It lies in an inbox, and may be sent on by WeChat."""

    notice_id: UUID
