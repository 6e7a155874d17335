from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.sealing import sealed as sealed_for
from app.kit.wall import nobody

PURPOSE = "wechat-push"


class Push(Base):
    """A message, once however often WeChat sends it. What it says is sealed: it names people."""

    __tablename__ = "wechat_pushes"
    __wall__ = nobody()
    __table_args__ = (Index("ix_wechat_pushes_created_at", "created_at"),)

    fingerprint: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    sealed: Mapped[bytes] = mapped_column(info=sealed_for(PURPOSE))
