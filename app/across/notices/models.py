from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base


class Notice(Base):
    """A line in somebody's inbox."""

    __tablename__ = "notices"
    __table_args__ = (UniqueConstraint("account_id", "subject_id", "text"),)

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    subject: Mapped[str]
    subject_id: Mapped[UUID]
    text: Mapped[str]
    read_at: Mapped[datetime | None]
