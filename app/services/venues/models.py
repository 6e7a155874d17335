from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, column
from sqlalchemy.dialects.postgresql import TSTZRANGE, ExcludeConstraint, Range
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Placed
from app.kit.opening import Opened
from app.kit.timeline import Stateful
from app.kit.wall import at_place, own, public
from app.services.venues.flow import HOLDING, BookingFlow, BookingStatus
from app.services.venues.rules import RULES, Rule


class VenueKind(StrEnum):
    ROOM = "room"
    SQUARE = "square"
    LIBRARY = "library"


class Venue(Opened, Placed):
    """A room is one unit; a library has as many as seats."""

    __tablename__ = "venues"
    announced = True
    __wall__ = public(at_place())
    __table_args__ = (
        UniqueConstraint("place_id", "name"),
        CheckConstraint("capacity > 0 AND units > 0", name="has_room"),
    )
    kind: Mapped[VenueKind]
    name: Mapped[str]
    summary: Mapped[str]
    address: Mapped[str]
    capacity: Mapped[int]
    units: Mapped[int] = mapped_column(default=1)
    needs_approval: Mapped[bool]
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("venues.id"), index=True)

    @property
    def place_code(self) -> str:
        return self.place.code

    @property
    def rules(self) -> Sequence[Rule]:
        return RULES


class Booking(Stateful[BookingStatus]):
    __tablename__ = "bookings"
    __wall__ = own("booked_by") | at_place()
    __table_args__ = (
        # Two live bookings of one unit never overlap: PostgreSQL is the referee.
        ExcludeConstraint(
            ("venue_id", "="),
            ("unit_no", "="),
            ("slot", "&&"),
            where=column("status").in_([status.value for status in HOLDING]),
            name="ex_bookings_slot",
        ),
        # An empty range overlaps nothing, and so would slip past the referee.
        CheckConstraint("NOT isempty(slot)", name="slot_not_empty"),
    )
    flow = BookingFlow

    venue_id: Mapped[UUID] = mapped_column(ForeignKey("venues.id"), index=True)
    unit_no: Mapped[int]
    booked_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    slot: Mapped[Range[datetime]] = mapped_column(TSTZRANGE)
    purpose: Mapped[str]
    headcount: Mapped[int]
    status: Mapped[BookingStatus] = mapped_column(default=BookingFlow.start)

    @classmethod
    def of(
        cls, venue: Venue, *, by: UUID, unit_no: int, slot: Range[datetime], purpose: str, headcount: int
    ) -> Self:
        """What needs no approval is confirmed at once."""
        return cls(
            place=venue.place,
            place_id=venue.place_id,
            venue_id=venue.id,
            booked_by=by,
            unit_no=unit_no,
            slot=slot,
            purpose=purpose,
            headcount=headcount,
            status=BookingStatus.PENDING if venue.needs_approval else BookingStatus.CONFIRMED,
        )

    @property
    def owner_id(self) -> UUID:
        return self.booked_by

    @property
    def starts_at(self) -> datetime | None:
        return self.slot.lower

    @property
    def ends_at(self) -> datetime | None:
        return self.slot.upper
