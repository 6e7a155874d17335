from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.dialects.postgresql import TSTZRANGE, ExcludeConstraint, Range
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.wall import public, when

SIGNED_IN = when("(SELECT cardinality(linli_accounts())) > 0")  # who books, takes; who frees, gives


class AllocationKind(StrEnum):
    """For the sake of what; `subject_id` is the row's id there."""

    BOOKING = "booking"
    HOLD = "hold"
    CLOSURE = "closure"
    OFFER = "offer"
    DRAW = "draw"


class Allocation(Base):
    """One unit of one venue is not to be had. There is no row for what is free, and nothing here is personal.

    `blocked` is the slot with the minutes that were to be kept free around it when it was made.
    """

    __tablename__ = "allocations"
    __wall__ = public(SIGNED_IN)
    __table_args__ = (
        # Two allocations of one unit never overlap: PostgreSQL is the referee.
        ExcludeConstraint(
            ("venue_id", "="), ("unit_no", "="), ("blocked", "&&"), name="ex_allocations_blocked"
        ),
        # An empty range overlaps nothing, and so would slip past the referee.
        CheckConstraint("NOT isempty(blocked)", name="blocks_something"),
        Index("ix_allocations_subject_id", "subject_id"),
        Index("ix_allocations_lapses_at", "lapses_at"),
    )
    venue_id: Mapped[UUID] = mapped_column(ForeignKey("venues.id"))
    unit_no: Mapped[int]
    blocked: Mapped[Range[datetime]] = mapped_column(TSTZRANGE)
    kind: Mapped[AllocationKind]
    subject_id: Mapped[UUID]
    lapses_at: Mapped[datetime | None]
