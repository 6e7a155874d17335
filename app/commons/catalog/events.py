from dataclasses import dataclass
from uuid import UUID

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class ItemsChanged(Event):
    """What the public sees of them may have changed: published, withdrawn, edited, moved."""

    item_ids: tuple[UUID, ...]
