from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Select, or_, select

from app.kit.access import Actor, Place
from app.kit.repository import Repository, shown
from app.permissions import Permission
from app.services.venues.cleanings.flow import OPEN, TAKEN
from app.services.venues.cleanings.models import Cleaning
from app.services.venues.cleanings.schemas import CleaningQuery
from app.services.venues.errors import CleaningNotFound


class CleaningRepository(Repository[Cleaning]):
    model, missing = Cleaning, CleaningNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Place.within(actor.reach(Permission.VENUES_READ_BOOKINGS))

    def matching(self, actor: Actor, place: Place, wanted: CleaningQuery) -> Select[Cleaning]:
        query = self.visible_to(actor, under=place)
        return query.where(Cleaning.status == wanted.status) if wanted.status else query

    async def to_do(self, actor: Actor, *, most: int) -> Sequence[Cleaning]:
        """What nobody has taken on, and what this actor has; the oldest first."""
        mine = or_(Cleaning.status == OPEN, (Cleaning.status == TAKEN) & (Cleaning.taken_by == actor.id))
        query = self.visible_to(actor).where(mine, Place.within(actor.reach(Permission.VENUES_DOOR)))
        return (await self.session.scalars(query.order_by(Cleaning.id).limit(most))).all()

    async def of_damage(self, actor: Actor, damage_id: UUID) -> Cleaning | None:
        """The one that is still to be done."""
        query = select(Cleaning).join(Cleaning.place).with_for_update(of=Cleaning)
        query = query.where(Cleaning.damage_id == damage_id, Cleaning.status.in_((OPEN, TAKEN)))
        found = (await self.session.scalars(query)).first()
        return found and shown(found, actor)
