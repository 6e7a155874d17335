from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, column
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.wall import own


class Answer(StrEnum):
    """As wx.requestSubscribeMessage says it."""

    ACCEPT = "accept"
    REJECT = "reject"
    BAN = "ban"
    FILTER = "filter"


class Ending(StrEnum):
    """What became of one agreement."""

    SENT = "sent"
    UNSUBSCRIBED = "unsubscribed"  # 43101: WeChat knew better
    REFUSED = "refused"  # WeChat would not have the message, and never will
    WITHDRAWN = "withdrawn"


class Subscription(Base):
    """One answer. One that was accepted is good for one message."""

    __tablename__ = "subscriptions"
    __table_args__ = (
        Index(
            "ix_subscriptions_open",
            "account_id",
            "template",
            "id",
            postgresql_where=(column("ended_at").is_(None)),
        ),
    )
    __wall__ = own()

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    template: Mapped[str]
    answer: Mapped[Answer]
    ended_at: Mapped[datetime | None]
    ending: Mapped[Ending | None]
