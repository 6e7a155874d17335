from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.wall import own


class Notice(Base):
    """A line in somebody's inbox."""

    __tablename__ = "notices"
    __wall__ = own()
    __table_args__ = (UniqueConstraint("account_id", "subject_id", "text"),)

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    subject: Mapped[str]
    subject_id: Mapped[UUID]
    text: Mapped[str]
    read_at: Mapped[datetime | None]
