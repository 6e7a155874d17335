from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.wall import own, resident


class Sensitive(StrEnum):
    """What is written down whenever it is shown (个人信息保护法 art. 28, 人民调解法 art. 15)."""

    HEALTH = "health"
    MEDIATION = "mediation"
    MINOR = "minor"


class Access(Base):
    """Somebody was shown a row about somebody else. Like the timeline, never changed or deleted."""

    __tablename__ = "accesses"
    __table_args__ = (CheckConstraint("num_nonnulls(account_id, resident_id) > 0", name="about_somebody"),)
    __wall__ = own() | resident() | own("actor_id")

    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("residents.id"), index=True)
    actor_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    on_behalf_of: Mapped[UUID | None]
    roles: Mapped[list[str]]
    kind: Mapped[Sensitive]
    subject: Mapped[str]
    subject_id: Mapped[UUID]
    purpose: Mapped[str]
