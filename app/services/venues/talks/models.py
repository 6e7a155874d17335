from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.wall import with_row


class Message(Base):
    """`answer_by` is when the community ought to have answered; a question that is answered has none.

    `text_en`: the same in English, where it was said with an answer at hand.
    """

    __tablename__ = "venue_messages"
    __wall__ = with_row("bookings", "booking_id")
    __table_args__ = (
        Index("ix_venue_messages_booking_id", "booking_id", "id"),
        Index("ix_venue_messages_open", "answer_by", postgresql_where=text("answer_by IS NOT NULL")),
    )

    booking_id: Mapped[UUID] = mapped_column(ForeignKey("bookings.id"))
    author_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    from_staff: Mapped[bool]
    text: Mapped[str]
    text_en: Mapped[str | None]
    read_at: Mapped[datetime | None]
    answer_by: Mapped[datetime | None]
    escalated_at: Mapped[datetime | None]
