from datetime import datetime
from typing import ClassVar, Self
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.dialects.postgresql import TSTZRANGE, Range
from sqlalchemy.orm import Mapped, mapped_column
from uuid_utils.compat import uuid7

from app.kit.access import Actor
from app.kit.flow import Move
from app.kit.timeline import Stateful
from app.kit.wall import at_home, at_place, own, resident
from app.permissions import ProxyPurpose
from app.services.venues.models import Venue
from app.services.venues.parties.service import Party
from app.services.venues.waitlist.flow import WaitFlow, WaitStatus


class Wait(Stateful[WaitStatus]):
    """What an offer keeps stands in `allocations`. Whoever was displaced goes before the others, once."""

    __tablename__ = "venue_waits"
    __wall__ = own("waits_by") | own("waits_for") | resident() | at_home("counted_for") | at_place()
    __table_args__ = (
        CheckConstraint("NOT isempty(slot)", name="slot_not_empty"),
        CheckConstraint("status <> 'offered' OR offer_until IS NOT NULL", name="every_offer_ends"),
        Index(
            "uq_venue_waits_open",
            "counted_for",
            "venue_id",
            "slot",
            unique=True,
            postgresql_where=text("status IN ('waiting', 'offered')"),
        ),
        Index(
            "uq_venue_waits_instead_of",
            "instead_of",
            unique=True,
            postgresql_where=text("status IN ('waiting', 'offered', 'claimed')"),
        ),
        Index("ix_venue_waits_waiting", "venue_id", postgresql_where=text("status = 'waiting'")),
    )
    flow = WaitFlow
    affairs = ProxyPurpose.VENUES

    venue_id: Mapped[UUID] = mapped_column(ForeignKey("venues.id"), index=True)
    waits_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    waits_for: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("residents.id"), index=True)
    counted_for: Mapped[UUID]
    slot: Mapped[Range[datetime]] = mapped_column(TSTZRANGE)
    headcount: Mapped[int]
    purpose: Mapped[str]
    first: Mapped[bool]
    instead_of: Mapped[UUID | None] = mapped_column(ForeignKey("bookings.id"))
    offer_until: Mapped[datetime | None]
    booking_id: Mapped[UUID | None] = mapped_column(ForeignKey("bookings.id"), index=True)
    status: Mapped[WaitStatus] = mapped_column(default=WaitFlow.start)

    _position: ClassVar[int | None] = None  # filled in by the repository

    @classmethod
    def of(
        cls, venue: Venue, *, by: UUID, party: Party, slot: Range[datetime], headcount: int, purpose: str
    ) -> Self:
        return cls(
            id=uuid7(),
            place=venue.place,
            place_id=venue.place_id,
            venue_id=venue.id,
            waits_by=by,
            waits_for=party.account_id,
            resident_id=party.resident_id,
            counted_for=party.counted_for,
            slot=slot,
            headcount=headcount,
            purpose=purpose,
            first=False,
        )

    @property
    def position(self) -> int | None:
        return self._position

    def placed(self, position: int) -> None:
        self._position = position  # type: ignore[misc]

    @property
    def owner_id(self) -> UUID:
        return self.resident_id or self.waits_for or self.waits_by

    @property
    def told(self) -> UUID:
        return self.waits_for or self.waits_by

    def allows(self, step: Move[WaitStatus], actor: Actor) -> bool:
        own = step.or_owner and self.waits_by in actor.ids_for(self.affairs)
        return own or super().allows(step, actor)

    @property
    def starts_at(self) -> datetime:
        assert self.slot.lower
        return self.slot.lower

    @property
    def ends_at(self) -> datetime:
        assert self.slot.upper
        return self.slot.upper
