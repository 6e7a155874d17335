from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.clock import now
from app.kit.page import PageQuery, Rows
from app.kit.wall import beyond
from app.permissions import Permission, Role
from app.registry.people.grants.service import answering
from app.services.venues.duties.models import Duty
from app.services.venues.duties.repository import DutyRepository
from app.services.venues.duties.schemas import ShiftCreate
from app.services.venues.errors import NotOfTheStaff, OnDutyAlready


@dataclass(frozen=True)
class Answering:
    """Who hears of a question, and since when they can be expected to answer it."""

    accounts: Collection[UUID]
    since: datetime


class DutyService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.duties = DutyRepository(session)

    async def list_duties(self, actor: Actor, place: Place, page: PageQuery) -> Rows[Duty]:
        return await self.duties.page(self.duties.to_come(actor, place), page, actor)

    async def assign(self, actor: Actor, place: Place, wish: ShiftCreate) -> Sequence[Duty]:
        """All the shifts, or none. NotOfTheStaff, OnDutyAlready."""
        actor.require(Permission.VENUES_EDIT, at=place)
        if wish.account_id not in await self._staff(place):
            raise NotOfTheStaff
        drafts = [
            Duty(place=place, place_id=place.id, account_id=wish.account_id, shift=each)
            for each in wish.shifts
        ]
        return [await self.duties.claim(each, actor, taken=OnDutyAlready) for each in drafts]

    async def relieve(self, actor: Actor, duty_id: UUID) -> None:
        duty = await self.duties.get(duty_id, actor, lock=True)
        actor.require(Permission.VENUES_EDIT, at=duty.place)
        await self.session.delete(duty)

    async def on_duty(self, place: Place) -> Collection[UUID]:
        """Just now, of those who still hold their office."""
        async with beyond(self.session):  # the roster is not for residents to read
            return set(await self.duties.at(place, await self._staff(place), now()))

    async def answering(self, place: Place) -> Answering:
        """Whoever is on duty; where nobody is, all the staff, and from the next shift on if there is one."""
        if there := await self.on_duty(place):
            return Answering(there, now())
        async with beyond(self.session):
            staff = await self._staff(place)
            since = await self.duties.next_start(place, staff, now())
        return Answering(staff, since or now())

    async def _staff(self, place: Place) -> Collection[UUID]:
        async with beyond(self.session):  # nor is who is in office
            return await answering(self.session, place, [Role.STAFF])
