from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, column
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.wall import own
from app.registry.consents.purposes import Purpose


class Consent(Base):
    """Given once, perhaps withdrawn, never changed: the proof of what was asked and answered."""

    __tablename__ = "consents"
    __wall__ = own()
    __table_args__ = (
        # One at a time for each purpose; those withdrawn stay as proof (网络数据安全管理条例 art. 12).
        Index(
            "uq_consents_in_force",
            "account_id",
            "purpose",
            unique=True,
            postgresql_where=column("withdrawn_at").is_(None),
        ),
    )

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    purpose: Mapped[Purpose]
    text_version: Mapped[str]
    text_hash: Mapped[str]
    channel: Mapped[str]
    client: Mapped[str]
    withdrawn_at: Mapped[datetime | None]
