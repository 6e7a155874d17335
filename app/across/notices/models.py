from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.wall import own


class Notice(Base):
    """A line in somebody's inbox, in the words of the day it was put there."""

    __tablename__ = "notices"
    __table_args__ = (UniqueConstraint("account_id", "subject_id", "template", "occasion"),)
    __wall__ = own()

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("residents.id"), index=True)
    subject: Mapped[str]
    subject_id: Mapped[UUID]
    template: Mapped[str]
    occasion: Mapped[str] = mapped_column(default="")
    text: Mapped[str]
    text_en: Mapped[str]
    read_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]  # by WeChat
