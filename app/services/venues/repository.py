from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, literal, select
from sqlalchemy.dialects.postgresql import Range

from app.kit.access import NOBODY, Actor, Place
from app.kit.repository import Repository
from app.permissions import Permission
from app.services.venues.errors import BookingNotFound, VenueNotFound
from app.services.venues.flow import HOLDING
from app.services.venues.models import Booking, Venue
from app.services.venues.schemas import BookingQuery


class VenueRepository(Repository[Venue]):
    model, missing = Venue, VenueNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Venue.id.is_not(None)  # everybody's

    async def shown(self, ids: Collection[UUID] | None) -> Sequence[Venue]:
        query = self.visible_to(NOBODY)
        return (await self.session.scalars(query if ids is None else query.where(Venue.id.in_(ids)))).all()


class BookingRepository(Repository[Booking]):
    model, missing = Booking, BookingNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return (Booking.booked_by == actor.id) | Place.within(actor.reach(Permission.VENUES_READ_BOOKINGS))

    def matching(self, actor: Actor, wanted: BookingQuery, *, under: Place | None = None) -> Select[Booking]:
        query = self.visible_to(actor, under=under)
        if wanted.venue_id:
            query = query.where(Booking.venue_id == wanted.venue_id)
        if wanted.status:
            query = query.where(Booking.status == wanted.status)
        return query

    async def free_unit(self, venue: Venue, slot: Range[datetime]) -> int | None:
        """The first that looks free; the constraint has the last word."""
        units = func.generate_series(1, venue.units).column_valued("unit_no")
        taken = select(Booking.unit_no).where(
            Booking.venue_id == venue.id,
            Booking.slot.overlaps(literal(slot, Booking.slot.type)),
            Booking.status.in_(HOLDING),
        )
        return await self.session.scalar(select(units).where(units.not_in(taken)).order_by(units).limit(1))
