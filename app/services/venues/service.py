from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit import opening
from app.kit.access import NOBODY, Actor, Place
from app.kit.errors import Stale
from app.kit.events import emit
from app.kit.opening_input import keep_hours
from app.kit.page import PageQuery, Rows
from app.permissions import Permission
from app.services.venues.events import VenuesChanged
from app.services.venues.models import Venue
from app.services.venues.repository import VenueRepository
from app.services.venues.schemas import VenueUpdate

KEPT = {"name", "summary", "address", "capacity", "needs_approval"}


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

    async def change(self, actor: Actor, venue_id: UUID, wish: VenueUpdate) -> Venue:
        """From now on; what is booked stays as it was booked. VenueNotFound, Stale, VenueNameTaken."""
        venue = await self.venues.get(venue_id, actor, lock=True)
        actor.require(Permission.VENUES_EDIT, at=venue.place)
        if wish.version != venue.version:
            raise Stale(version=venue.version)
        for name, value in wish.model_dump(include=KEPT).items():
            setattr(venue, name, value)
        venue.kept_terms = wish.terms.model_dump(mode="json", by_alias=True)
        venue.version += 1
        await keep_hours(self.session, venue.id, wish)
        await opening.give_hours(self.session, [venue])
        await emit(self.session, VenuesChanged(venue_ids=(venue.id,)))
        return venue

    async def shown(self, ids: Collection[UUID] | None = None) -> Sequence[Venue]:
        """For other slices: these, or all there are, as everybody sees them."""
        return await self.venues.shown(ids)
