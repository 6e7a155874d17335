"""At once, so that whoever changes something public and searches for it finds it changed; offers, of which
thousands may come in one push, within a second of it."""

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.search import index
from app.across.search.models import FoundKind
from app.commons.catalog.events import ItemsChanged
from app.kit.events import at_once, on
from app.services.merchants.events import MerchantsChanged
from app.services.merchants.service import merchant_of
from app.services.offers.events import (
    OfferEvent,
    OfferPaused,
    OffersConfirmed,
    OffersEvent,
    OffersPublished,
    OffersWithdrawn,
    OfferTakenDown,
)
from app.services.venues.events import VenuesChanged


@at_once(ItemsChanged)
async def renew_items(session: AsyncSession, event: ItemsChanged) -> None:
    await index.renew(session, FoundKind.ITEM, ids=event.item_ids)


@at_once(MerchantsChanged)
async def renew_merchants(session: AsyncSession, event: MerchantsChanged) -> None:
    await index.renew(session, FoundKind.MERCHANT, FoundKind.FACILITY, ids=event.merchant_ids)


@at_once(VenuesChanged)
async def renew_venues(session: AsyncSession, event: VenuesChanged) -> None:
    await index.renew(session, FoundKind.VENUE, ids=event.venue_ids)


@on(MerchantsChanged)
async def renew_what_they_offer(session: AsyncSession, event: MerchantsChanged) -> None:
    for merchant_id in sorted(event.merchant_ids):
        await index.renew_offers(session, merchant_id, (merchant_id,))


@on(OffersPublished)
async def renew_published(session: AsyncSession, event: OffersPublished) -> None:
    await _renew(session, event)


@on(OffersConfirmed)
async def renew_confirmed(session: AsyncSession, event: OffersConfirmed) -> None:
    await _renew(session, event)


@on(OffersWithdrawn)
async def forget_withdrawn(session: AsyncSession, event: OffersWithdrawn) -> None:
    await _renew(session, event)


@on(OfferPaused)
async def forget_paused(session: AsyncSession, event: OfferPaused) -> None:
    await _renew(session, event)


@on(OfferTakenDown)
async def forget_taken_down(session: AsyncSession, event: OfferTakenDown) -> None:
    await _renew(session, event)


async def _renew(session: AsyncSession, event: OffersEvent | OfferEvent) -> None:
    """A sandbox is nobody's to search in."""
    if not event.sandbox:
        ids = event.offer_ids if isinstance(event, OffersEvent) else (event.offer_id,)
        merchant = await merchant_of(session, event.organisation_id)
        await index.renew_offers(session, merchant.id, ids)
