from datetime import timedelta
from typing import TypedDict
from uuid import UUID

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.errors import (
    NothingToRefund,
    NotWhatWeAsked,
    PaymentNotFound,
    RefundNotFound,
    RefundTooLarge,
    RefundTooLate,
    TooManyRefunds,
)
from app.commons.payments.events import (
    PaymentClosed,
    PaymentSucceeded,
    PaymentUnsettled,
    RefundFailed,
    RefundSucceeded,
    RefundUnsettled,
)
from app.commons.payments.flow import (
    TAKEN,
    PaymentFlow,
    PaymentStatus,
    RefundFlow,
    RefundStatus,
)
from app.commons.payments.models import LedgerEntry, Payment, Refund
from app.commons.payments.repository import PaymentRepository, RefundRepository
from app.kit.access import UNATTENDED
from app.kit.clock import now
from app.kit.events import emit
from app.kit.timeline import move
from app.kit.wxpay import Refunded, Transaction, WeChatPay
from app.registry.people.service import openid_of

log = structlog.get_logger(__name__)

REFUNDABLE = timedelta(days=365)
MOST_REFUNDS = 50
CALLED_OFF = "订单已取消，款项原路退回"


class Books:
    """For our own jobs and for WeChat Pay's verified word: it stands beyond the wall, and asks no rights."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.payments = PaymentRepository(session)
        self.refunds = RefundRepository(session)

    async def take(self, found: Transaction, pay: WeChatPay) -> Payment:
        """Early, late, again, after another: it is entered once. PaymentNotFound, NotWhatWeAsked."""
        payment = await self.payments.locked(id_of(found.out_trade_no, missing=PaymentNotFound))
        compare(payment, found, pay, await openid_of(self.session, payment.payer_id))
        if found.is_paid:
            await self._settle(payment, found)
        elif found.is_over and payment.status is PaymentStatus.UNPAID:
            await self.close(payment)
        return payment

    async def take_refund(self, found: Refunded, pay: WeChatPay) -> None:
        """PaymentNotFound, RefundNotFound, NotWhatWeAsked."""
        payment = await self.payments.locked(id_of(found.out_trade_no, missing=PaymentNotFound))
        refund = await self.refunds.locked(id_of(found.out_refund_no, missing=RefundNotFound))
        compare_refund(payment, refund, found, pay)
        refund.refund_id = found.refund_id
        if found.status != "ABNORMAL":
            refund.otherwise = None
        refund.accepted_at = refund.accepted_at or found.create_time or now()
        match found.status:
            case "SUCCESS":
                await self._paid_back(payment, refund, found)
            case "PROCESSING" if refund.status is RefundStatus.REQUESTED:
                move(self.session, refund, RefundFlow.accept, by=UNATTENDED)
            case "ABNORMAL" if refund.status in RefundFlow.stall.sources and not refund.otherwise:
                await self.stall(payment, refund)
            case "CLOSED":
                await self.refund_failed(payment, refund)

    async def stall(self, payment: Payment, refund: Refund) -> None:
        """The payer's bank does not take it, or not there; people have to say where else."""
        refund.otherwise = None
        move(self.session, refund, RefundFlow.stall, by=UNATTENDED)
        await emit(self.session, RefundFailed(refund_id=refund.id, **about(payment)))

    async def refund_failed(self, payment: Payment, refund: Refund) -> None:
        if refund.status in RefundFlow.fail.sources:
            move(self.session, refund, RefundFlow.fail, by=UNATTENDED)
            await emit(self.session, RefundFailed(refund_id=refund.id, **about(payment)))

    async def close(self, payment: Payment) -> None:
        move(self.session, payment, PaymentFlow.close, by=UNATTENDED)
        if not payment.called_off:
            await emit(self.session, PaymentClosed(**about(payment)))

    async def call_off(self, payment: Payment) -> None:
        """Nobody wants it paid any more; WeChat Pay is told, unless it cannot know of it yet."""
        payment.called_off = True
        await self.begin_closing(payment)

    async def begin_closing(self, payment: Payment) -> None:
        payment.closing_at = payment.closing_at or now()
        if payment.asked_at is None:
            await self.close(payment)
        else:
            await emit(self.session, PaymentUnsettled(payment_id=payment.id))

    async def refund(self, payment: Payment, amount_fen: int, reason: str) -> Refund:
        """Of a payment that is locked. NothingToRefund, RefundTooLarge, TooManyRefunds, RefundTooLate."""
        if payment.paid_at is None or payment.left_fen <= 0:
            raise NothingToRefund
        if not 0 < amount_fen <= payment.left_fen:
            raise RefundTooLarge(left_fen=payment.left_fen)
        if len(payment.refunds) >= MOST_REFUNDS:
            raise TooManyRefunds
        if now() - payment.paid_at > REFUNDABLE:
            raise RefundTooLate
        refund = Refund(
            place=payment.place,
            payment_id=payment.id,
            organisation_id=payment.organisation_id,
            payer_id=payment.payer_id,
            amount_fen=amount_fen,
            reason=reason[:80],
        )
        self.session.add(refund)
        await self.session.flush()
        payment.refunds = [*payment.refunds, refund]
        await emit(self.session, RefundUnsettled(refund_id=refund.id))
        return refund

    async def _settle(self, payment: Payment, found: Transaction) -> None:
        if payment.status in TAKEN:
            return
        too_late = payment.called_off or payment.status is PaymentStatus.CLOSED
        move(self.session, payment, PaymentFlow.settle, by=UNATTENDED)
        payment.transaction_id, payment.paid_at = found.transaction_id, found.success_time or now()
        self.session.add(LedgerEntry.capture(payment, payment.paid_at))
        if too_late:
            await self.refund(payment, payment.amount_fen, CALLED_OFF)
        else:
            await emit(self.session, PaymentSucceeded(**about(payment)))

    async def _paid_back(self, payment: Payment, refund: Refund, found: Refunded) -> None:
        if refund.status is RefundStatus.SUCCEEDED:
            return
        move(self.session, refund, RefundFlow.succeed, by=UNATTENDED)
        refund.succeeded_at = found.success_time or now()
        self.session.add(LedgerEntry.refund(refund, refund.succeeded_at))
        await self.payments.with_refunds([payment], UNATTENDED)
        if payment.refunded_fen == payment.amount_fen:
            move(self.session, payment, PaymentFlow.refund_whole, by=UNATTENDED)
        else:
            move(self.session, payment, PaymentFlow.refund_part, by=UNATTENDED)
        await emit(self.session, RefundSucceeded(refund_id=refund.id, **about(payment)))


class About(TypedDict):
    payment_id: UUID
    subject: str
    subject_id: UUID


def about(payment: Payment) -> About:
    return {"payment_id": payment.id, "subject": payment.subject, "subject_id": payment.subject_id}


def id_of(number: str, *, missing: type[PaymentNotFound | RefundNotFound]) -> UUID:
    """Our numbers are our ids; what is none of them is not ours."""
    try:
        id = UUID(hex=number)
    except ValueError:
        raise missing from None
    if id.hex != number:
        raise missing
    return id


def compare(payment: Payment, found: Transaction, pay: WeChatPay, openid: str | None) -> None:
    """Signed or not: it must be our merchant, our app, our amount, our payer, and no second transaction.

    `openid`: the payer's; nothing of one who was forgotten meanwhile.
    """
    said = {
        "appid": found.appid == pay.appid,
        "mchid": found.mchid == pay.mchid,
        "trade_type": found.trade_type in (None, "JSAPI"),
        "transaction_id": payment.transaction_id in (None, found.transaction_id),
    }
    if found.is_paid:
        money = found.amount
        said["amount"] = money is not None and (money.total, money.currency) == (payment.amount_fen, "CNY")
        said["payer"] = openid is None or found.payer is None or found.payer.openid == openid
        said["transaction_id"] &= found.transaction_id is not None
    _all_as_asked(payment, said)


def compare_refund(payment: Payment, refund: Refund, found: Refunded, pay: WeChatPay) -> None:
    """A call's answer names no merchant: it was asked in ours."""
    money = found.amount
    said = {
        "mchid": found.mchid in (None, pay.mchid),
        "out_trade_no": refund.payment_id == payment.id,
        "amount": (money.total, money.refund) == (payment.amount_fen, refund.amount_fen),
        "refund_id": refund.refund_id in (None, found.refund_id),
        "transaction_id": found.transaction_id in (None, payment.transaction_id),
    }
    _all_as_asked(payment, said)


def _all_as_asked(payment: Payment, said: dict[str, bool]) -> None:
    wrong = [name for name, right in said.items() if not right]
    if wrong:
        log.error("pay_not_what_we_asked", payment_id=str(payment.id), fields=wrong)
        raise NotWhatWeAsked(field=wrong[0])
