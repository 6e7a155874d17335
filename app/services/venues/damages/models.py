from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import Uuid

from app.kit.timeline import Stateful
from app.kit.wall import at_place, own, with_row
from app.services.venues.damages.flow import DamageFlow, DamageStatus


class Damage(Stateful[DamageStatus]):
    """By whom it was found, not by whom it was done. Without a booking, staff found it on their round."""

    __tablename__ = "venue_damages"
    __wall__ = own("reported_by") | with_row("bookings", "booking_id") | at_place()
    flow = DamageFlow

    venue_id: Mapped[UUID] = mapped_column(ForeignKey("venues.id"), index=True)
    booking_id: Mapped[UUID | None] = mapped_column(ForeignKey("bookings.id"), index=True)
    reported_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    note: Mapped[str]
    file_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    status: Mapped[DamageStatus] = mapped_column(default=DamageFlow.start)
