from dataclasses import dataclass
from uuid import UUID

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class OrderEvent(Event):
    """`ordered_by` is for ourselves; no shop is told."""

    order_id: UUID
    organisation_id: UUID
    place_id: UUID
    ordered_by: UUID | None
    sandbox: bool = False


@dataclass(frozen=True, kw_only=True)
class OrderRequested(OrderEvent):
    """Somebody wants the shop to come; it accepts or declines."""


@dataclass(frozen=True, kw_only=True)
class OrderAccepted(OrderEvent):
    """The shop will come."""


@dataclass(frozen=True, kw_only=True)
class OrderDeclined(OrderEvent):
    """The shop will not come."""


@dataclass(frozen=True, kw_only=True)
class OrderPaid(OrderEvent):
    """Online, and before the shop sets out."""


@dataclass(frozen=True, kw_only=True)
class OrderDeparted(OrderEvent):
    """The worker is on the way."""


@dataclass(frozen=True, kw_only=True)
class OrderArrived(OrderEvent):
    """The worker said the arrival code at the door."""


@dataclass(frozen=True, kw_only=True)
class OrderDone(OrderEvent):
    """The work is done; whoever ordered confirms it."""


@dataclass(frozen=True, kw_only=True)
class OrderConfirmed(OrderEvent):
    """By whoever ordered, by staff, or by itself after a week."""


@dataclass(frozen=True, kw_only=True)
class OrderCancelled(OrderEvent):
    """By whoever ordered, or by staff."""


@dataclass(frozen=True, kw_only=True)
class OrderMissed(OrderEvent):
    """Nobody opened, or nobody came."""


@dataclass(frozen=True, kw_only=True)
class OrderDisputed(OrderEvent):
    """One side does not agree; staff settle it."""
