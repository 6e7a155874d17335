from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.dialects.postgresql import TSTZRANGE, Range
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Placed
from app.kit.wall import at_place, public


class ClosureMode(StrEnum):
    """What is in the way is told of it, called off, or left in peace."""

    TELL = "tell"
    CANCEL = "cancel"
    BOOK_AROUND = "book_around"


class Closure(Placed):
    """What it occupies stands in `allocations`."""

    __tablename__ = "venue_closures"
    announced = True
    __wall__ = public(at_place())
    __table_args__ = (CheckConstraint("NOT isempty(slot)", name="slot_not_empty"),)

    venue_id: Mapped[UUID] = mapped_column(ForeignKey("venues.id"), index=True)
    slot: Mapped[Range[datetime]] = mapped_column(TSTZRANGE)
    reason: Mapped[str]
    mode: Mapped[ClosureMode]
    closed_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    lifted_at: Mapped[datetime | None]

    @property
    def starts_at(self) -> datetime:
        assert self.slot.lower
        return self.slot.lower

    @property
    def ends_at(self) -> datetime:
        assert self.slot.upper
        return self.slot.upper
