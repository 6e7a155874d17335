from dataclasses import dataclass
from uuid import UUID

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class DeliveryDue(Event):
    """It is time to try."""

    delivery_id: UUID


@dataclass(frozen=True, kw_only=True)
class RehearsalDue(Event):
    """These are to be sent one after the other, each as often as it is named."""

    delivery_ids: tuple[UUID, ...]


@dataclass(frozen=True, kw_only=True)
class ConformanceDue(Event):
    """Somebody wants to know how their integration does."""

    run_id: UUID
