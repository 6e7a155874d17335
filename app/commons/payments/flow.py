"""Two lives: that of a payment, and that of each refund out of it. WeChat Pay makes most of the moves."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class PaymentStatus(StrEnum):
    UNPAID = "unpaid"
    PAID = "paid"
    PART_REFUNDED = "part_refunded"
    REFUNDED = "refunded"
    CLOSED = "closed"


KEEPS_MONEY = (PaymentStatus.PAID, PaymentStatus.PART_REFUNDED)
TAKEN = (*KEEPS_MONEY, PaymentStatus.REFUNDED)


class PaymentFlow(Flow[PaymentStatus], start=PaymentStatus.UNPAID):
    # What was closed may have been paid in the same moment: money that came is always taken down.
    settle = Move(
        PaymentStatus.UNPAID,
        PaymentStatus.CLOSED,
        to=PaymentStatus.PAID,
        needs=Permission.PAYMENTS_SETTLE,
    )
    close = Move(PaymentStatus.UNPAID, to=PaymentStatus.CLOSED, needs=Permission.PAYMENTS_SETTLE)
    refund_part = Move(*KEEPS_MONEY, to=PaymentStatus.PART_REFUNDED, needs=Permission.PAYMENTS_SETTLE)
    refund_whole = Move(*KEEPS_MONEY, to=PaymentStatus.REFUNDED, needs=Permission.PAYMENTS_SETTLE)


class RefundStatus(StrEnum):
    REQUESTED = "requested"
    PROCESSING = "processing"
    SUCCEEDED = "succeeded"
    ABNORMAL = "abnormal"
    CLOSED = "closed"


OPEN = (RefundStatus.REQUESTED, RefundStatus.PROCESSING)
FAILED = (RefundStatus.ABNORMAL, RefundStatus.CLOSED)


class RefundFlow(Flow[RefundStatus], start=RefundStatus.REQUESTED):
    accept = Move(RefundStatus.REQUESTED, to=RefundStatus.PROCESSING, needs=Permission.PAYMENTS_SETTLE)
    succeed = Move(*OPEN, *FAILED, to=RefundStatus.SUCCEEDED, needs=Permission.PAYMENTS_SETTLE)
    stall = Move(*OPEN, to=RefundStatus.ABNORMAL, needs=Permission.PAYMENTS_SETTLE)
    fail = Move(*OPEN, RefundStatus.ABNORMAL, to=RefundStatus.CLOSED, needs=Permission.PAYMENTS_SETTLE)
    redirect = Move(RefundStatus.ABNORMAL, to=RefundStatus.REQUESTED, needs=Permission.PAYMENTS_REFUND)
    retry = Move(*FAILED, to=RefundStatus.REQUESTED, needs=Permission.PAYMENTS_REFUND)
