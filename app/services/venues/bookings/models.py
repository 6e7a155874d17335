from datetime import datetime
from typing import Self
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.dialects.postgresql import ARRAY, TSTZRANGE, Range
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import Integer
from uuid_utils.compat import uuid7

from app.kit.access import Actor
from app.kit.flow import Move
from app.kit.timeline import Stateful
from app.kit.wall import at_home, at_place, own, resident
from app.permissions import ProxyPurpose
from app.services.venues.bookings.flow import BookingFlow, BookingStatus
from app.services.venues.models import Venue
from app.services.venues.parties.service import Party


class Booking(Stateful[BookingStatus]):
    """What it occupies stands in `allocations`; here stands whose it is, and what for.

    `booked_for` is the account of whom it is for, if they have one; `counted_for` the household (or, without
    one, the account) that the quotas count it for, and whose members count together.
    """

    __tablename__ = "bookings"
    __wall__ = own("booked_by") | own("booked_for") | resident() | at_home("counted_for") | at_place()
    __table_args__ = (
        CheckConstraint("NOT isempty(slot)", name="slot_not_empty"),
        CheckConstraint("status <> 'held' OR hold_until IS NOT NULL", name="every_hold_ends"),
        Index("ix_bookings_counted_for", "counted_for", "venue_id"),
        Index(  # for the clock, which asks every minute
            "ix_bookings_begun",
            text("lower(slot)"),
            postgresql_where=text("status IN ('pending', 'confirmed', 'in_use')"),
        ),
    )
    flow = BookingFlow
    affairs = ProxyPurpose.VENUES

    venue_id: Mapped[UUID] = mapped_column(ForeignKey("venues.id"), index=True)
    unit_nos: Mapped[list[int]] = mapped_column(ARRAY(Integer))
    booked_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    booked_for: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("residents.id"), index=True)
    counted_for: Mapped[UUID]
    slot: Mapped[Range[datetime]] = mapped_column(TSTZRANGE)
    purpose: Mapped[str | None]
    headcount: Mapped[int]
    overridden: Mapped[list[str]]
    hold_until: Mapped[datetime | None]
    checked_in_at: Mapped[datetime | None]
    checked_out_at: Mapped[datetime | None]
    excused_at: Mapped[datetime | None]
    appeal: Mapped[str | None]
    appealed_at: Mapped[datetime | None]
    appeal_decided_at: Mapped[datetime | None]
    status: Mapped[BookingStatus] = mapped_column(default=BookingFlow.start)

    @classmethod
    def of(
        cls,
        venue: Venue,
        *,
        by: UUID,
        party: Party,
        slot: Range[datetime],
        headcount: int,
        status: BookingStatus,
    ) -> Self:
        """Of no unit yet."""
        return cls(
            id=uuid7(),
            place=venue.place,
            place_id=venue.place_id,
            venue_id=venue.id,
            booked_by=by,
            booked_for=party.account_id,
            resident_id=party.resident_id,
            counted_for=party.counted_for,
            slot=slot,
            headcount=headcount,
            overridden=[],
            unit_nos=[],
            status=status,
        )

    @property
    def owner_id(self) -> UUID:
        return self.resident_id or self.booked_for or self.booked_by

    @property
    def told(self) -> UUID:
        """Whose account hears of it: whoever booked it for somebody without one."""
        return self.booked_for or self.booked_by

    def is_of(self, actor: Actor) -> bool:
        return not actor.ids_for(self.affairs).isdisjoint({self.owner_id, self.booked_by})

    def allows(self, step: Move[BookingStatus], actor: Actor) -> bool:
        """Whoever booked it for somebody may do what they may."""
        return super().allows(step, actor) or (step.or_owner and self.is_of(actor))

    @property
    def unit_no(self) -> int:
        return self.unit_nos[0]

    @property
    def starts_at(self) -> datetime:
        assert self.slot.lower
        return self.slot.lower

    @property
    def ends_at(self) -> datetime:
        assert self.slot.upper
        return self.slot.upper
