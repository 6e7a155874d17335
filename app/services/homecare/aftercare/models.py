from datetime import date, datetime
from typing import Self
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.sealing import opened, sealed
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.wall import with_row


class Review(Base):
    """One an order, by its family; for the provider to learn from, not for the public."""

    __tablename__ = "nursing_reviews"
    __wall__ = with_row("nursing_orders", "order_id")
    __table_args__ = (CheckConstraint("stars BETWEEN 1 AND 5", name="one_to_five"),)

    order_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_orders.id"), unique=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    stars: Mapped[int]
    tags: Mapped[list[str]]
    comment: Mapped[str | None]


class FollowUp(Base):
    """A question after the visit; the answer is health data."""

    __tablename__ = "nursing_follow_ups"
    __wall__ = with_row("nursing_orders", "order_id")
    __table_args__ = (UniqueConstraint("order_id", "code"),)
    _keyring = NO_KEYS

    order_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_orders.id"))
    code: Mapped[str]
    text: Mapped[str]
    due_on: Mapped[date]
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    answer_sealed: Mapped[bytes | None] = mapped_column(info=sealed("nursing_follow_ups.answer"))

    def with_keys(self, keyring: Keyring) -> Self:
        self._keyring = keyring
        return self

    @property
    def answer(self) -> str | None:
        return opened(self, self._keyring, "answer")
