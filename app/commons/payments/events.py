from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class OfPayment(Event):
    """`subject` and `subject_id` are as they were given to `PaymentService.open`."""

    payment_id: UUID
    subject: str
    subject_id: UUID


@dataclass(frozen=True, kw_only=True)
class PaymentSucceeded(OfPayment):
    """The money is there. Not told of what was called off before: that is paid back by itself."""


@dataclass(frozen=True, kw_only=True)
class PaymentClosed(OfPayment):
    """It can no longer be paid: its time ran out, or it was closed."""


@dataclass(frozen=True, kw_only=True)
class RefundSucceeded(OfPayment):
    """The payer has it back."""

    refund_id: UUID


@dataclass(frozen=True, kw_only=True)
class RefundFailed(OfPayment):
    """WeChat Pay cannot pay it back at present; people have to look, and may try the same refund again."""

    refund_id: UUID


@dataclass(frozen=True, kw_only=True)
class PaymentUnsettled(Event):
    """Within this slice: WeChat Pay is to be asked what became of it, or to close it."""

    payment_id: UUID


@dataclass(frozen=True, kw_only=True)
class RefundUnsettled(Event):
    """Within this slice: WeChat Pay is to be asked for it, or what became of it."""

    refund_id: UUID


@dataclass(frozen=True, kw_only=True)
class BillDue(Event):
    """Within this slice: the bill of a day is to be fetched and compared."""

    day: date


@dataclass(frozen=True, kw_only=True)
class DifferencesFound(Event):
    """Our books and WeChat Pay's differ; people have to look."""

    day: date
    differences: int
