from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.commons.payments.reconciliation.rules import DifferenceKind
from app.kit.db import Base
from app.kit.wall import nobody


class Bill(Base):
    """A day that was compared, and what WeChat Pay had to say of it."""

    __tablename__ = "bills"
    __wall__ = nobody()

    day: Mapped[date] = mapped_column(unique=True)
    payments: Mapped[int]
    paid_fen: Mapped[int]
    refunds: Mapped[int]
    refunded_fen: Mapped[int]
    differences: Mapped[int]


class Difference(Base):
    """Found once however often the day is compared."""

    __tablename__ = "bill_differences"
    __wall__ = nobody()
    __table_args__ = (
        UniqueConstraint("day", "kind", "out_trade_no", "out_refund_no", postgresql_nulls_not_distinct=True),
    )

    day: Mapped[date]
    kind: Mapped[DifferenceKind]
    out_trade_no: Mapped[str]
    out_refund_no: Mapped[str | None]
    ours_fen: Mapped[int | None]
    theirs_fen: Mapped[int | None]
    resolved_at: Mapped[datetime | None]
    resolved_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    note: Mapped[str | None]
