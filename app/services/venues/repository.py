from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement

from app.kit.access import NOBODY, Actor
from app.kit.repository import Repository
from app.services.venues.errors import VenueNotFound
from app.services.venues.models import Venue


class VenueRepository(Repository[Venue]):
    model, missing = Venue, VenueNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Venue.id.is_not(None)  # everybody's

    async def shown(self, ids: Collection[UUID] | None) -> Sequence[Venue]:
        query = self.visible_to(NOBODY)
        return (await self.session.scalars(query if ids is None else query.where(Venue.id.in_(ids)))).all()

    async def beside(self, venue: Venue, headcount: int) -> Sequence[Venue]:
        """Others at the same place that hold so many."""
        query = self.visible_to(NOBODY).where(
            Venue.place_id == venue.place_id, Venue.id != venue.id, Venue.capacity >= headcount
        )
        return (await self.session.scalars(query.order_by(Venue.capacity, Venue.id).limit(12))).all()
