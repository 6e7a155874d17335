from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.wall import own


class CalendarLink(Base):
    """One an account. Of the token only the hash is kept: whoever has lost it makes a new one."""

    __tablename__ = "calendar_links"
    __wall__ = own("account_id")
    __table_args__ = (UniqueConstraint("account_id"), UniqueConstraint("token_hash"))

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    token_hash: Mapped[str]
    read_at: Mapped[datetime | None]
