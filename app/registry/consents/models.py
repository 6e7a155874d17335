from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, column
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.wall import own, resident
from app.registry.consents.purposes import Purpose

IN_FORCE = column("withdrawn_at").is_(None)


class Consent(Base):
    """Given once, perhaps withdrawn, never changed: the proof of what was asked and answered.

    It is the account's and the resident's whose data it is about, whoever gave it in their name.
    """

    __tablename__ = "consents"
    __wall__ = own() | resident()
    __table_args__ = (
        # One at a time for each purpose; those withdrawn stay as proof (网络数据安全管理条例 art. 12).
        *(
            Index(f"uq_consents_{whose}_in_force", whose, "purpose", unique=True, postgresql_where=IN_FORCE)
            for whose in ("account_id", "resident_id")
        ),
        CheckConstraint("num_nonnulls(account_id, resident_id) > 0", name="of_somebody"),
    )

    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("residents.id"), index=True)
    given_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    purpose: Mapped[Purpose]
    text_version: Mapped[str]
    text_hash: Mapped[str]
    channel: Mapped[str]
    client: Mapped[str]
    withdrawn_at: Mapped[datetime | None]
