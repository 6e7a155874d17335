from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit import opening
from app.kit.access import NOBODY, Place
from app.kit.page import PageQuery, Rows
from app.services.venues.models import Venue
from app.services.venues.repository import VenueRepository


class VenueService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.venues = VenueRepository(session)

    async def list_venues(self, place: Place, page: PageQuery) -> Rows[Venue]:
        found = await self.venues.page(self.venues.visible_to(NOBODY, under=place), page, NOBODY)
        await opening.give_hours(self.session, found.items)
        return found

    async def venue(self, venue_id: UUID) -> Venue:
        """VenueNotFound."""
        venue = await self.venues.get(venue_id, NOBODY)
        await opening.give_hours(self.session, [venue])
        return venue

    async def shown(self, ids: Collection[UUID] | None = None) -> Sequence[Venue]:
        """For other slices: these, or all there are, as everybody sees them."""
        return await self.venues.shown(ids)
