from datetime import date, datetime
from typing import Self
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import TSTZRANGE, Range
from sqlalchemy.orm import Mapped, mapped_column
from uuid_utils.compat import uuid7

from app.kit.access import Actor, Placed
from app.kit.db import Base
from app.kit.flow import Move
from app.kit.timeline import Stateful
from app.kit.wall import at_home, at_place, nobody, own, public, resident
from app.permissions import ProxyPurpose
from app.services.venues.draws import lots
from app.services.venues.draws.flow import DrawFlow, DrawStatus, TicketFlow, TicketStatus
from app.services.venues.parties.service import Party


class Draw(Stateful[DrawStatus]):
    """For all the seats of a venue in one slot, which `allocations` keeps until it is drawn.

    `seed_hash` is published when it opens, `seed` when it is drawn.
    """

    __tablename__ = "venue_draws"
    __wall__ = public(at_place())
    __table_args__ = (
        CheckConstraint("NOT isempty(slot)", name="slot_not_empty"),
        CheckConstraint("closes_at < lower(slot)", name="closes_before_it_begins"),
        Index("ix_venue_draws_closing", "closes_at", postgresql_where=text("status = 'open'")),
    )
    flow = DrawFlow

    venue_id: Mapped[UUID] = mapped_column(ForeignKey("venues.id"), index=True)
    slot: Mapped[Range[datetime]] = mapped_column(TSTZRANGE)
    closes_at: Mapped[datetime]
    seats: Mapped[int]
    seed_hash: Mapped[str]
    seed: Mapped[str | None]
    status: Mapped[DrawStatus] = mapped_column(default=DrawFlow.start)

    @property
    def starts_at(self) -> datetime:
        assert self.slot.lower
        return self.slot.lower

    @property
    def ends_at(self) -> datetime:
        assert self.slot.upper
        return self.slot.upper


class Seed(Base):
    """Of a draw that is still open; `id` is the draw's. No request reads it, only the clock that draws."""

    __tablename__ = "venue_draw_seeds"
    __wall__ = nobody()
    __table_args__ = (UniqueConstraint("draw_id"),)
    draw_id: Mapped[UUID] = mapped_column(ForeignKey("venue_draws.id"))
    seed: Mapped[str]


class Ticket(Stateful[TicketStatus]):
    """One a household. `rank` is its place in the draw."""

    __tablename__ = "venue_draw_tickets"
    __wall__ = own("entered_by") | own("entered_for") | resident() | at_home("counted_for") | at_place()
    __table_args__ = (
        Index(
            "uq_venue_draw_tickets_household",
            "draw_id",
            "counted_for",
            unique=True,
            postgresql_where=text("status <> 'withdrawn'"),
        ),
        CheckConstraint("weight > 0 AND seats > 0", name="counts"),
    )
    flow = TicketFlow
    affairs = ProxyPurpose.VENUES

    draw_id: Mapped[UUID] = mapped_column(ForeignKey("venue_draws.id"))
    entered_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    entered_for: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("residents.id"), index=True)
    counted_for: Mapped[UUID]
    purpose: Mapped[str]
    headcount: Mapped[int]
    seats: Mapped[int]
    weight: Mapped[int]
    rank: Mapped[int | None]
    booking_id: Mapped[UUID | None] = mapped_column(ForeignKey("bookings.id"), index=True)
    status: Mapped[TicketStatus] = mapped_column(default=TicketFlow.start)

    @classmethod
    def of(cls, draw: Draw, party: Party, *, by: UUID, **wish: object) -> Self:
        return cls(
            id=uuid7(),
            place=draw.place,
            place_id=draw.place_id,
            draw_id=draw.id,
            entered_by=by,
            entered_for=party.account_id,
            resident_id=party.resident_id,
            counted_for=party.counted_for,
            **wish,
        )

    @property
    def lot(self) -> lots.Ticket:
        return lots.Ticket(self.id, self.weight, self.seats)

    @property
    def party(self) -> Party:
        return Party(self.entered_for, self.resident_id, self.counted_for, None)

    @property
    def owner_id(self) -> UUID:
        return self.resident_id or self.entered_for or self.entered_by

    @property
    def told(self) -> UUID:
        return self.entered_for or self.entered_by

    def allows(self, step: Move[TicketStatus], actor: Actor) -> bool:
        own = step.or_owner and self.entered_by in actor.ids_for(self.affairs)
        return own or super().allows(step, actor)


class Favour(Placed):
    """Somebody whose tickets weigh more until then; why is not kept: staff have seen the paper."""

    __tablename__ = "venue_draw_favours"
    __wall__ = resident() | at_place()
    __table_args__ = (UniqueConstraint("resident_id"),)

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("residents.id"))
    until: Mapped[date]
    given_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
