from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.wall import own


class Thanks(Base):
    """One a person, facility and day. How many, everybody reads; whose, nobody."""

    __tablename__ = "facility_thanks"
    __wall__ = own()
    __table_args__ = (UniqueConstraint("facility_id", "account_id", "on"),)

    facility_id: Mapped[UUID] = mapped_column(ForeignKey("facilities.id", ondelete="CASCADE"))
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    on: Mapped[date]
