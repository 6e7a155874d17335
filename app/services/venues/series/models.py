from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB, TSTZRANGE, Range
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Actor, Placed
from app.kit.db import Base
from app.kit.wall import at_home, at_place, own, resident, with_row
from app.permissions import ProxyPurpose


class DateResult(StrEnum):
    POSSIBLE = "possible"
    OVERLAPPING = "overlapping"
    CLOSED = "closed"
    BAD = "bad"


class Series(Placed):
    """Whoever booked it, for whom, and by what rule; the dates stand apart."""

    __tablename__ = "venue_series"
    __wall__ = own("booked_by") | own("booked_for") | resident() | at_home("counted_for") | at_place()

    venue_id: Mapped[UUID] = mapped_column(ForeignKey("venues.id"), index=True)
    booked_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    booked_for: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("residents.id"), index=True)
    counted_for: Mapped[UUID]
    rrule: Mapped[str]
    slot: Mapped[Range[datetime]] = mapped_column(TSTZRANGE)
    purpose: Mapped[str]
    headcount: Mapped[int]
    skip_holidays: Mapped[bool]
    ended_at: Mapped[datetime | None]

    def is_of(self, actor: Actor) -> bool:
        ids = actor.ids_for(ProxyPurpose.VENUES)
        return not ids.isdisjoint({self.booked_by, self.booked_for, self.resident_id})


class SeriesDate(Base):
    """What became of one date. What could not be had is tried again until it is past."""

    __tablename__ = "venue_series_dates"
    __wall__ = with_row("venue_series", "series_id")
    __table_args__ = (UniqueConstraint("series_id", "slot"),)

    series_id: Mapped[UUID] = mapped_column(ForeignKey("venue_series.id", ondelete="CASCADE"))
    slot: Mapped[Range[datetime]] = mapped_column(TSTZRANGE)
    result: Mapped[DateResult]
    booking_id: Mapped[UUID | None] = mapped_column(ForeignKey("bookings.id"), index=True)
    reasons: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)

    @property
    def starts_at(self) -> datetime:
        assert self.slot.lower
        return self.slot.lower

    @property
    def ends_at(self) -> datetime:
        assert self.slot.upper
        return self.slot.upper
