from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, case, exists, func, literal, select
from sqlalchemy.dialects.postgresql import TSTZRANGE, Range

from app.kit.access import UNATTENDED, Actor, Place
from app.kit.clock import now
from app.kit.repository import Repository, shown
from app.permissions import Permission, ProxyPurpose
from app.services.venues.bookings.flow import COUNTED, MISSED, BookingStatus
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.schemas import BookingQuery
from app.services.venues.errors import BookingNotFound
from app.services.venues.models import Venue
from app.services.venues.parties.service import Party
from app.services.venues.rules import Stretch
from app.services.venues.terms import Terms

AT_ONCE = 500  # in one sweep


class BookingRepository(Repository[Booking]):
    model, missing = Booking, BookingNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return of_them(actor) | Place.within(actor.reach(Permission.VENUES_READ_BOOKINGS))

    def matching(self, actor: Actor, wanted: BookingQuery, *, under: Place | None = None) -> Select[Booking]:
        query = self.visible_to(actor, under=under)
        if wanted.venue_id:
            query = query.where(Booking.venue_id == wanted.venue_id)
        if wanted.status:
            query = query.where(Booking.status == wanted.status)
        return query

    def own(self, actor: Actor, wanted: BookingQuery) -> Select[Booking]:
        return self.matching(actor, wanted).where(of_them(actor))

    async def to_decide(self, actor: Actor, *, most: int) -> Sequence[Booking]:
        """What begins first, first."""
        query = self.visible_to(actor).where(
            Booking.status == BookingStatus.PENDING,
            Place.within(actor.reach(Permission.VENUES_APPROVE)),
        )
        return (await self.session.scalars(query.order_by(func.lower(Booking.slot)).limit(most))).all()

    async def one_household_at_a_time(self, counted_for: UUID) -> None:
        """Two of a household who book at once would each see the quota without the other's booking."""
        lock = func.pg_advisory_xact_lock(func.hashtextextended(f"quota:{counted_for}", 0))
        await self.session.execute(select(lock))

    async def held_by(
        self, counted_for: UUID, venue_id: UUID, window: Range[datetime], *, but: UUID | None = None
    ) -> Sequence[Stretch]:
        """What the quotas count."""
        query = select(func.lower(Booking.slot), func.upper(Booking.slot)).where(
            Booking.counted_for == counted_for,
            Booking.venue_id == venue_id,
            Booking.status.in_(COUNTED),
            Booking.slot.overlaps(literal(window, TSTZRANGE)),
        )
        if but:
            query = query.where(Booking.id != but)
        return [(start, end) for start, end in await self.session.execute(query)]

    async def misses_of(self, party: Party, since: datetime) -> Sequence[tuple[BookingStatus, datetime]]:
        """What was missed or called off late, and not excused."""
        whose = (
            Booking.resident_id == party.resident_id
            if party.resident_id
            else Booking.booked_for == party.account_id
        )
        query = select(Booking.status, func.lower(Booking.slot)).where(
            whose,
            Booking.status.in_(MISSED),
            Booking.excused_at.is_(None),
            func.lower(Booking.slot) > since,
        )
        return [(status, start) for status, start in await self.session.execute(query)]

    async def missed(self, actor: Actor, since: datetime) -> Sequence[Booking]:
        """One's own that still count, newest first."""
        query = self.visible_to(actor).where(
            of_them(actor),
            Booking.status.in_(MISSED),
            Booking.excused_at.is_(None),
            func.lower(Booking.slot) > since,
        )
        found = await self.session.scalars(query.order_by(Booking.id.desc()).limit(100))
        return [shown(row, actor) for row in found]

    async def appealed(self, actor: Actor, *, most: int) -> Sequence[Booking]:
        """Appeals that this actor may decide, the oldest first."""
        query = self.visible_to(actor).where(
            Booking.appealed_at.is_not(None),
            Booking.appeal_decided_at.is_(None),
            Place.within(actor.reach(Permission.VENUES_APPROVE)),
        )
        return (await self.session.scalars(query.order_by(Booking.appealed_at).limit(most))).all()

    async def locked(self, ids: Collection[UUID], statuses: Collection[BookingStatus]) -> Sequence[Booking]:
        """Of these, those in such a state; the others have just gone on."""
        query = select(Booking).join(Booking.place).where(Booking.id.in_(ids)).order_by(Booking.id)
        query = query.with_for_update(of=Booking).execution_options(populate_existing=True)
        return [each for each in await self.session.scalars(query) if each.status in statuses]

    async def by_ids(self, ids: Collection[UUID]) -> Sequence[Booking]:
        query = select(Booking).join(Booking.place).where(Booking.id.in_(ids)).order_by(Booking.id)
        return (await self.session.scalars(query)).all()

    async def to_lapse(self, booking_id: UUID) -> Booking | None:
        """The hold, unless somebody is just dealing with it."""
        found = await self._due(Booking.id == booking_id, Booking.hold_until <= now())
        return found[0] if found else None

    async def begun(self, status: BookingStatus, before: datetime) -> Sequence[Booking]:
        return await self._due(Booking.status == status, func.lower(Booking.slot) <= before)

    async def unattended(self, at: datetime) -> Sequence[Booking]:
        """Confirmed, and over by then, or begun and beyond the grace of their venue.

        Those that may still be attended must not keep the sweep from these.
        """
        kept, usual = Venue.kept_terms, Terms.model_fields["grace_minutes"].default
        minutes = case((kept.has_key("grace_minutes"), kept["grace_minutes"].as_integer()), else_=usual)
        released = func.lower(Booking.slot) + func.make_interval(0, 0, 0, 0, 0, minutes) <= at
        of_venue = exists().where(Venue.id == Booking.venue_id, released)
        return await self._due(
            Booking.status == BookingStatus.CONFIRMED,
            func.lower(Booking.slot) <= at,
            (func.upper(Booking.slot) <= at) | of_venue,
        )

    async def over(self, status: BookingStatus, before: datetime) -> Sequence[Booking]:
        return await self._due(Booking.status == status, func.upper(Booking.slot) <= before)

    async def _due(self, *conditions: ColumnElement[bool]) -> Sequence[Booking]:
        """For the clock, which sees all; what is locked is somebody's business just now."""
        query = select(Booking).join(Booking.place).where(*conditions).order_by(Booking.id).limit(AT_ONCE)
        query = query.with_for_update(of=Booking, skip_locked=True)
        found = await self.session.scalars(query.execution_options(populate_existing=True))
        return [shown(row, UNATTENDED) for row in found]


def of_them(actor: Actor) -> ColumnElement[bool]:
    """One's own, or of whom one acts for."""
    ids = actor.ids_for(ProxyPurpose.VENUES)
    return Booking.booked_by.in_(ids) | Booking.booked_for.in_(ids) | Booking.resident_id.in_(ids)
