from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select

from app.kit.access import Actor, Place
from app.kit.clock import now
from app.kit.repository import Repository
from app.permissions import Permission
from app.services.venues.duties.models import Duty
from app.services.venues.errors import ShiftNotFound


class DutyRepository(Repository[Duty]):
    model, missing = Duty, ShiftNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Place.within(actor.reach(Permission.VENUES_READ_BOOKINGS))

    def to_come(self, actor: Actor, place: Place) -> Select[Duty]:
        return self.visible_to(actor, under=place).where(func.upper(Duty.shift) > now())

    async def at(self, place: Place, accounts: Collection[UUID], moment: datetime) -> Sequence[UUID]:
        """Who of these is on duty there then."""
        query = select(Duty.account_id).where(Duty.place_id == place.id, Duty.account_id.in_(accounts))
        return (await self.session.scalars(query.where(Duty.shift.contains(moment)))).all()

    async def next_start(self, place: Place, accounts: Collection[UUID], moment: datetime) -> datetime | None:
        """When the first of these comes on duty there."""
        starts = func.lower(Duty.shift)
        query = select(func.min(starts)).where(Duty.place_id == place.id, Duty.account_id.in_(accounts))
        found: datetime | None = await self.session.scalar(query.where(starts > moment))
        return found
