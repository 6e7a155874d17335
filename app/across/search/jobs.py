"""Not later but at once: whoever changes something public and searches for it finds it changed."""

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.search import index
from app.across.search.models import FoundKind
from app.commons.catalog.events import ItemsChanged
from app.kit.events import at_once
from app.services.merchants.events import MerchantsChanged
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
