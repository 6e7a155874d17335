from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import CheckConstraint, Enum, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.commons.payments.flow import (
    KEEPS_MONEY,
    PaymentFlow,
    PaymentStatus,
    RefundFlow,
    RefundStatus,
)
from app.kit.access import Actor
from app.kit.clock import now
from app.kit.db import Base
from app.kit.flow import Move
from app.kit.timeline import Stateful
from app.kit.typed import Typed
from app.kit.wall import at_place, member, nobody, own
from app.permissions import Permission

S = TypeVar("S", bound=StrEnum)

NO_REFUNDS: Sequence["Refund"] = ()


class OfOrganisation(Stateful[S]):
    """Its members' roles count as those at the place do."""

    __abstract__ = True

    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisations.id"), index=True)

    def permits(self, permission: Permission, actor: Actor) -> bool:
        inside = self.organisation_id is not None and actor.may_inside(permission, self.organisation_id)
        return inside or actor.may(permission, at=self.place)

    def allows(self, step: Move[Any], actor: Actor) -> bool:
        return super().allows(step, actor) or self.permits(step.needs, actor)


class Payment(OfOrganisation[PaymentStatus]):
    """What somebody is to pay for an order, once. Its id, in hexadecimal, is the out_trade_no."""

    __tablename__ = "payments"
    __wall__ = own("payer_id") | member() | at_place()
    __table_args__ = (
        CheckConstraint("amount_fen > 0", name="of_something"),
        Index(
            "uq_payments_asked",
            "subject",
            "subject_id",
            unique=True,
            postgresql_where="status = 'unpaid' AND closing_at IS NULL",
        ),
        Index("ix_payments_due", "look_at", postgresql_where="status = 'unpaid'"),
        Index("ix_payments_subject_id", "subject_id"),
        Index("ix_payments_paid_at", "paid_at"),
    )
    flow = PaymentFlow

    subject: Mapped[str]
    subject_id: Mapped[UUID]
    payer_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    amount_fen: Mapped[int]
    description: Mapped[str]
    status: Mapped[PaymentStatus] = mapped_column(default=PaymentFlow.start)
    expires_at: Mapped[datetime]
    prepay_id: Mapped[str | None]
    prepaid_until: Mapped[datetime | None]
    asked_at: Mapped[datetime | None]  # since when WeChat Pay may know of it
    closing_at: Mapped[datetime | None]
    called_off: Mapped[bool] = mapped_column(default=False)  # should it be paid all the same, it is paid back
    transaction_id: Mapped[str | None] = mapped_column(unique=True)
    paid_at: Mapped[datetime | None]
    look_at: Mapped[datetime] = mapped_column(default=now)
    looks: Mapped[int] = mapped_column(default=0)

    refunds = NO_REFUNDS  # filled in by `PaymentRepository.with_refunds`

    @property
    def owner_id(self) -> UUID:
        return self.payer_id

    @property
    def out_trade_no(self) -> str:
        return self.id.hex

    @property
    def refunded_fen(self) -> int:
        return sum(each.amount_fen for each in self.refunds if each.status is RefundStatus.SUCCEEDED)

    @property
    def left_fen(self) -> int:
        """What was neither paid back nor promised to be."""
        if self.status not in KEEPS_MONEY:
            return 0
        return self.amount_fen - sum(each.amount_fen for each in self.refunds if each.counts)


class Refund(OfOrganisation[RefundStatus]):
    """A part of a payment, or all that is left of it, on its way back. Its id is the out_refund_no."""

    __tablename__ = "refunds"
    __wall__ = own("payer_id") | member() | at_place()
    __table_args__ = (
        CheckConstraint("amount_fen > 0", name="of_something"),
        Index("ix_refunds_due", "look_at", postgresql_where="status IN ('requested', 'processing')"),
    )
    flow = RefundFlow

    payment_id: Mapped[UUID] = mapped_column(ForeignKey("payments.id"), index=True)
    payer_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    amount_fen: Mapped[int]
    reason: Mapped[str]
    status: Mapped[RefundStatus] = mapped_column(default=RefundFlow.start)
    refund_id: Mapped[str | None] = mapped_column(unique=True)  # WeChat Pay's own number
    asked_at: Mapped[datetime | None]
    otherwise: Mapped[dict[str, str] | None] = mapped_column(
        Typed(dict[str, str])
    )  # until WeChat Pay took it
    accepted_at: Mapped[datetime | None]
    succeeded_at: Mapped[datetime | None]
    look_at: Mapped[datetime] = mapped_column(default=now)
    looks: Mapped[int] = mapped_column(default=0)

    @property
    def owner_id(self) -> UUID:
        return self.payer_id

    @property
    def out_refund_no(self) -> str:
        return self.id.hex

    @property
    def counts(self) -> bool:
        """What was given up is free to be refunded anew; what went wrong may yet arrive."""
        return self.status is not RefundStatus.CLOSED


class Account(StrEnum):
    """Where money is. Of all of them together the balance is always nothing."""

    PAYERS = "payers"
    GATEWAY = "gateway"  # what WeChat Pay holds for us


def _account(column: str) -> Enum:
    """Two columns of one kind need checks of two names."""
    values = [each.value for each in Account]
    return Enum(
        Account,
        name=column,
        native_enum=False,
        create_constraint=True,
        length=32,
        values_callable=lambda _: values,
    )


class Occasion(StrEnum):
    CAPTURE = "capture"
    REFUND = "refund"


class LedgerEntry(Base):
    """Money that went from one account to another: one row, and so the sum is nothing, always.

    Rows are only ever added: the API's role may not change or delete them, and one payment is captured
    once, one refund paid back once.
    """

    __tablename__ = "ledger_entries"
    __wall__ = nobody()
    __table_args__ = (
        CheckConstraint("amount_fen > 0 AND from_account <> to_account", name="moves_money"),
        UniqueConstraint("payment_id", "occasion", "refund_id", postgresql_nulls_not_distinct=True),
    )

    payment_id: Mapped[UUID] = mapped_column(ForeignKey("payments.id"))
    refund_id: Mapped[UUID | None] = mapped_column(ForeignKey("refunds.id"), index=True)
    occasion: Mapped[Occasion]
    from_account: Mapped[Account] = mapped_column(_account("from_account"))
    to_account: Mapped[Account] = mapped_column(_account("to_account"))
    amount_fen: Mapped[int]
    occurred_at: Mapped[datetime]

    @classmethod
    def capture(cls, payment: Payment, at: datetime) -> "LedgerEntry":
        return cls(
            payment_id=payment.id,
            occasion=Occasion.CAPTURE,
            from_account=Account.PAYERS,
            to_account=Account.GATEWAY,
            amount_fen=payment.amount_fen,
            occurred_at=at,
        )

    @classmethod
    def refund(cls, refund: Refund, at: datetime) -> "LedgerEntry":
        return cls(
            payment_id=refund.payment_id,
            refund_id=refund.id,
            occasion=Occasion.REFUND,
            from_account=Account.GATEWAY,
            to_account=Account.PAYERS,
            amount_fen=refund.amount_fen,
            occurred_at=at,
        )
