from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.events import emit
from app.kit.flow import Move
from app.kit.page import Rows
from app.kit.timeline import move
from app.kit.wall import beyond
from app.permissions import Permission
from app.services.venues.cleanings.flow import CleaningFlow, CleaningStatus
from app.services.venues.cleanings.models import Cleaning
from app.services.venues.cleanings.repository import CleaningRepository
from app.services.venues.cleanings.schemas import CleaningQuery
from app.services.venues.duties.service import DutyService
from app.services.venues.events import CleaningOpened
from app.services.venues.models import Venue
from app.services.venues.repository import VenueRepository


class CleaningService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.venues = VenueRepository(session)
        self.cleanings = CleaningRepository(session)

    async def list_cleanings(self, actor: Actor, place: Place, wanted: CleaningQuery) -> Rows[Cleaning]:
        return await self.cleanings.page(self.cleanings.matching(actor, place, wanted), wanted, actor)

    async def cleaning(self, actor: Actor, cleaning_id: UUID) -> Cleaning:
        return await self.cleanings.get(cleaning_id, actor)

    async def ask_for(self, actor: Actor, venue_id: UUID, note: str) -> Cleaning:
        """VenueNotFound."""
        venue = await self.venues.get(venue_id, actor)
        actor.require(Permission.VENUES_DOOR, at=venue.place)
        return (await self.open(venue, note)).seen_by(actor)

    async def open(self, venue: Venue, note: str, *, damage_id: UUID | None = None) -> Cleaning:
        """Whoever is on duty hears of it."""
        cleaning = Cleaning(place=venue.place, venue_id=venue.id, damage_id=damage_id, note=note)
        async with beyond(self.session):  # whoever reports a damage does not see who cleans up
            self.session.add(cleaning)
            await self.session.flush()
        asked = await DutyService(self.session).answering(venue.place)
        for account_id in sorted(asked.accounts):
            await emit(self.session, CleaningOpened(cleaning_id=cleaning.id, account_id=account_id))
        return cleaning

    async def take(self, actor: Actor, cleaning_id: UUID) -> Cleaning:
        return await self._move(actor, cleaning_id, CleaningFlow.take, taken_by=actor.id)

    async def give_back(self, actor: Actor, cleaning_id: UUID) -> Cleaning:
        return await self._move(actor, cleaning_id, CleaningFlow.give_back, taken_by=None)

    async def finish(self, actor: Actor, cleaning_id: UUID) -> Cleaning:
        return await self._move(actor, cleaning_id, CleaningFlow.finish, taken_by=actor.id)

    async def drop(self, actor: Actor, cleaning_id: UUID) -> Cleaning:
        return await self._move(actor, cleaning_id, CleaningFlow.drop, taken_by=None)

    async def drop_of(self, actor: Actor, damage_id: UUID) -> None:
        """There was nothing to clean up after all."""
        if cleaning := await self.cleanings.of_damage(actor, damage_id):
            move(self.session, cleaning, CleaningFlow.drop, by=actor)

    async def _move(
        self, actor: Actor, cleaning_id: UUID, step: Move[CleaningStatus], *, taken_by: UUID | None
    ) -> Cleaning:
        cleaning = await self.cleanings.get(cleaning_id, actor, lock=True)
        move(self.session, cleaning, step, by=actor)
        cleaning.taken_by = taken_by
        return cleaning
