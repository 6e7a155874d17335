from dataclasses import dataclass
from uuid import UUID

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class NursingOrderSubmitted(Event):
    order_id: UUID
    provider_id: UUID


@dataclass(frozen=True, kw_only=True)
class NursingOrderAssessed(Event):
    """Passed: it can be paid now. Else it has ended."""

    order_id: UUID
    ordered_by: UUID
    passed: bool


@dataclass(frozen=True, kw_only=True)
class NursingOrderPaid(Event):
    order_id: UUID


@dataclass(frozen=True, kw_only=True)
class NursingOffered(Event):
    """To one nurse; `account_id` is hers."""

    order_id: UUID
    offer_id: UUID
    account_id: UUID


@dataclass(frozen=True, kw_only=True)
class NobodyLeftToAsk(Event):
    """Every nurse who fits has been asked, and none has accepted."""

    order_id: UUID
    provider_id: UUID


@dataclass(frozen=True, kw_only=True)
class NursingOrderAccepted(Event):
    order_id: UUID
    ordered_by: UUID


@dataclass(frozen=True, kw_only=True)
class NurseOnTheWay(Event):
    order_id: UUID
    ordered_by: UUID


@dataclass(frozen=True, kw_only=True)
class NursingVisitCompleted(Event):
    order_id: UUID
    ordered_by: UUID


@dataclass(frozen=True, kw_only=True)
class NursingOrderEnded(Event):
    """Otherwise than by a completed visit; `status` says how."""

    order_id: UUID
    ordered_by: UUID
    status: str


@dataclass(frozen=True, kw_only=True)
class NursingPackageEnded(Event):
    """What was unused is on its way back."""

    purchase_id: UUID
    bought_by: UUID


@dataclass(frozen=True, kw_only=True)
class NursingCompensated(Event):
    """Beyond what goes back: `purchase_id` is a visit on which the provider pays some lines."""

    order_id: UUID
    ordered_by: UUID
    purchase_id: UUID


@dataclass(frozen=True, kw_only=True)
class NurseLate(Event):
    """`minutes` is the tier: 15, 30 or 60."""

    order_id: UUID
    ordered_by: UUID
    provider_id: UUID
    minutes: int


@dataclass(frozen=True, kw_only=True)
class VitalsDangerous(Event):
    """Beyond the limits at which one does not wait; which and how far stands in the record only."""

    order_id: UUID
    provider_id: UUID


@dataclass(frozen=True, kw_only=True)
class NursingIncidentOpened(Event):
    incident_id: UUID
    order_id: UUID
    provider_id: UUID
