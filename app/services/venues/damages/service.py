from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.page import PageQuery, Rows
from app.kit.timeline import move
from app.permissions import Permission
from app.registry.files.service import FileService
from app.services.venues.bookings.flow import BookingStatus
from app.services.venues.bookings.repository import BookingRepository
from app.services.venues.cleanings.service import CleaningService
from app.services.venues.damages.flow import DamageFlow
from app.services.venues.damages.models import Damage
from app.services.venues.damages.repository import DamageRepository
from app.services.venues.damages.schemas import DamageCreate
from app.services.venues.errors import NotBeenInside
from app.services.venues.models import Venue
from app.services.venues.repository import VenueRepository

INSIDE = (BookingStatus.IN_USE, BookingStatus.COMPLETED)


class DamageService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.venues = VenueRepository(session)
        self.bookings = BookingRepository(session)
        self.damages = DamageRepository(session)
        self.cleanings = CleaningService(session)

    async def list_damages(self, actor: Actor, venue_id: UUID, page: PageQuery) -> Rows[Damage]:
        venue = await self.venues.get(venue_id, actor)
        return await self.damages.page(self.damages.of_venue(actor, venue), page, actor)

    async def damage(self, actor: Actor, damage_id: UUID) -> Damage:
        return await self.damages.get(damage_id, actor)

    async def report_of_booking(self, actor: Actor, booking_id: UUID, wish: DamageCreate) -> Damage:
        """By whoever came to use it, or staff. NotBeenInside, FileNotFound, FileInUse."""
        booking = await self.bookings.get(booking_id, actor)
        if not booking.is_of(actor):
            actor.require(Permission.VENUES_DOOR, at=booking.place)
        if booking.status not in INSIDE:
            raise NotBeenInside
        venue = await self.venues.get(booking.venue_id, actor)
        return await self._report(actor, venue, wish, booking_id=booking.id)

    async def report(self, actor: Actor, venue_id: UUID, wish: DamageCreate) -> Damage:
        """By staff on their round. FileNotFound, FileInUse."""
        venue = await self.venues.get(venue_id, actor)
        actor.require(Permission.VENUES_DOOR, at=venue.place)
        return await self._report(actor, venue, wish)

    async def settle(self, actor: Actor, damage_id: UUID, reason: str | None) -> Damage:
        damage = await self.damages.get(damage_id, actor, lock=True)
        move(self.session, damage, DamageFlow.settle, by=actor, reason=reason)
        return damage

    async def dismiss(self, actor: Actor, damage_id: UUID, reason: str | None) -> Damage:
        """With the cleaning task it had opened, if that is not done."""
        damage = await self.damages.get(damage_id, actor, lock=True)
        move(self.session, damage, DamageFlow.dismiss, by=actor, reason=reason)
        await self.cleanings.drop_of(actor, damage.id)
        return damage

    async def _report(
        self, actor: Actor, venue: Venue, wish: DamageCreate, *, booking_id: UUID | None = None
    ) -> Damage:
        damage = Damage(
            place=venue.place,
            venue_id=venue.id,
            booking_id=booking_id,
            reported_by=actor.id,
            **wish.model_dump(),
        )
        self.session.add(damage)
        await self.session.flush()  # the files will name it
        files = FileService(self.session)
        await files.attach(actor, wish.file_ids, subject=Damage.__tablename__, row=damage)
        await self.cleanings.open(venue, wish.note, damage_id=damage.id)
        return damage.seen_by(actor)


async def open_photo(session: AsyncSession, actor: Actor, damage_id: UUID) -> None:
    """A photo is seen by whoever sees the report. DamageNotFound."""
    await DamageRepository(session).get(damage_id, actor)
