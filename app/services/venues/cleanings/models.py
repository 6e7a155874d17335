from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.timeline import Stateful
from app.kit.wall import at_place
from app.services.venues.cleanings.flow import CleaningFlow, CleaningStatus


class Cleaning(Stateful[CleaningStatus]):
    """`damage_id`: the report that opened it; without one, staff did."""

    __tablename__ = "venue_cleanings"
    __wall__ = at_place()
    flow = CleaningFlow

    venue_id: Mapped[UUID] = mapped_column(ForeignKey("venues.id"), index=True)
    damage_id: Mapped[UUID | None] = mapped_column(ForeignKey("venue_damages.id"), index=True)
    note: Mapped[str]
    taken_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    status: Mapped[CleaningStatus] = mapped_column(default=CleaningFlow.start)
