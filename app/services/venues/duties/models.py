from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.dialects.postgresql import TSTZRANGE, ExcludeConstraint, Range
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Placed
from app.kit.wall import at_place


class Duty(Placed):
    """One shift of one person at one place. Several may be on duty at once, nobody twice."""

    __tablename__ = "venue_duties"
    __wall__ = at_place()
    __table_args__ = (
        ExcludeConstraint(
            ("place_id", "="), ("account_id", "="), ("shift", "&&"), name="ex_venue_duties_shift"
        ),
        CheckConstraint("NOT isempty(shift)", name="shift_not_empty"),
    )
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    shift: Mapped[Range[datetime]] = mapped_column(TSTZRANGE)

    @property
    def place_code(self) -> str:
        return self.place.code

    @property
    def starts_at(self) -> datetime:
        assert self.shift.lower
        return self.shift.lower

    @property
    def ends_at(self) -> datetime:
        assert self.shift.upper
        return self.shift.upper
