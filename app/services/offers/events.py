from dataclasses import dataclass
from uuid import UUID

from app.kit.events import Event

MOST = 500  # offers that one event names


@dataclass(frozen=True, kw_only=True)
class PushReceived(Event):
    """Rows are left to do."""

    push_id: UUID


@dataclass(frozen=True, kw_only=True)
class OffersEvent(Event):
    """Of many at once: one event a push, not one an offer."""

    offer_ids: tuple[UUID, ...]
    organisation_id: UUID
    place_id: UUID
    sandbox: bool


@dataclass(frozen=True, kw_only=True)
class OffersPublished(OffersEvent):
    """New, or changed in what people read."""


@dataclass(frozen=True, kw_only=True)
class OffersConfirmed(OffersEvent):
    """Nothing new, but still so: they stay on the lists for longer."""


@dataclass(frozen=True, kw_only=True)
class OffersSubmitted(OffersEvent):
    """A person has to look at them before they are published."""


@dataclass(frozen=True, kw_only=True)
class OffersWithdrawn(OffersEvent):
    """By the merchant itself."""


@dataclass(frozen=True, kw_only=True)
class OfferEvent(Event):
    offer_id: UUID
    organisation_id: UUID
    place_id: UUID
    sandbox: bool


@dataclass(frozen=True, kw_only=True)
class OfferRefused(OfferEvent):
    """What was submitted is not published; the merchant finds the reason in the timeline."""


@dataclass(frozen=True, kw_only=True)
class OfferPaused(OfferEvent):
    """Residents have reported that it was not true."""


@dataclass(frozen=True, kw_only=True)
class OfferTakenDown(OfferEvent):
    """By staff."""


@dataclass(frozen=True, kw_only=True)
class ClaimEvent(OfferEvent):
    """Of the coupon the id alone: by whom is nobody's affair."""

    claim_id: UUID


@dataclass(frozen=True, kw_only=True)
class ClaimMade(ClaimEvent):
    """A household has claimed one."""


@dataclass(frozen=True, kw_only=True)
class ClaimRedeemed(ClaimEvent):
    """It was used at the counter."""
