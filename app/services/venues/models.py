from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Placed
from app.kit.opening import Opened
from app.kit.wall import at_place, public
from app.services.venues.rules import Rule, rules_of
from app.services.venues.terms import Terms


class VenueKind(StrEnum):
    ROOM = "room"
    SQUARE = "square"
    LIBRARY = "library"


class Venue(Opened, Placed):
    """A room is one unit; a library has as many as seats; a hall may have rooms as its parts."""

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
    kept_terms: Mapped[dict[str, Any]] = mapped_column("terms", JSONB, default=dict)
    version: Mapped[int] = mapped_column(default=1)

    @property
    def place_code(self) -> str:
        return self.place.code

    @property
    def terms(self) -> Terms:
        return Terms.model_validate(self.kept_terms)

    @property
    def rules(self) -> list[Rule]:
        return rules_of(self.terms)
