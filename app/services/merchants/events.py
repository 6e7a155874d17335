from dataclasses import dataclass
from uuid import UUID

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class MerchantEvent(Event):
    merchant_id: UUID
    organisation_id: UUID
    place_id: UUID


@dataclass(frozen=True, kw_only=True)
class MerchantApplied(MerchantEvent):
    """Staff have to look at it."""


@dataclass(frozen=True, kw_only=True)
class MerchantApproved(MerchantEvent):
    """From now on it is listed; also when it comes back from a suspension."""


@dataclass(frozen=True, kw_only=True)
class MerchantRejected(MerchantEvent):
    """It may mend what is missing, and apply again."""


@dataclass(frozen=True, kw_only=True)
class MerchantPaused(MerchantEvent):
    """On holiday, by its own word."""


@dataclass(frozen=True, kw_only=True)
class MerchantResumed(MerchantEvent):
    """Back from its holiday."""


@dataclass(frozen=True, kw_only=True)
class MerchantSuspended(MerchantEvent):
    """Off the list, until staff restore it."""


@dataclass(frozen=True, kw_only=True)
class MerchantsChanged(Event):
    """What the public sees of them, or of what they open for free, may have changed."""

    merchant_ids: tuple[UUID, ...]
