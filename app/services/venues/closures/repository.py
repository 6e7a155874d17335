from collections.abc import Collection
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select

from app.kit.access import Actor
from app.kit.clock import now
from app.kit.repository import Repository
from app.services.venues.closures.models import Closure
from app.services.venues.errors import ClosureNotFound
from app.services.venues.models import Venue


class ClosureRepository(Repository[Closure]):
    model, missing = Closure, ClosureNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Closure.lifted_at.is_(None)  # everybody's

    async def reasons(self, ids: Collection[UUID]) -> dict[UUID, str]:
        query = select(Closure.id, Closure.reason).where(Closure.id.in_(ids))
        return {id: reason for id, reason in await self.session.execute(query)}

    def to_come(self, actor: Actor, venue: Venue) -> Select[Closure]:
        """Those of the hall it is a part of, too."""
        family = select(Venue.id, Venue.parent_id).where(Venue.id == venue.id).cte("family", recursive=True)
        above = select(Venue.id, Venue.parent_id).where(Venue.id == family.c.parent_id)
        family = family.union_all(above)
        query = self.visible_to(actor).where(Closure.venue_id.in_(select(family.c.id)))
        return query.where(func.upper(Closure.slot) > now())
