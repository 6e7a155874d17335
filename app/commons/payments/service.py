"""What other slices and people do with money. A slice that takes money needs four words:

    payment = await PaymentService(session).open(subject="nursing_orders", subject_id=order.id, ...)
    ... await checkout(request, token, ...)           (till.service: what the payer's phone needs)
    @on(PaymentSucceeded) ... @on(PaymentClosed) ...  (events: filter by `subject`)
    await PaymentService(session).call_off("nursing_orders", order.id)
    await PaymentService(session).refund(payment_id, amount_fen=..., reason=...)

Whoever calls these has decided that the caller may; the methods with an `actor` decide by themselves.
"""

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import TypeAlias
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.books.service import Books
from app.commons.payments.errors import DescriptionRefused, PaidAlready, RefundTooLarge
from app.commons.payments.events import RefundUnsettled
from app.commons.payments.flow import TAKEN, PaymentStatus, RefundFlow
from app.commons.payments.models import Payment, Refund
from app.commons.payments.repository import PaymentRepository, RefundRepository
from app.commons.payments.schemas import PaymentQuery, RefundCreate, RefundRedirect
from app.kit.access import Actor, Place
from app.kit.clock import now
from app.kit.errors import Busy, Forbidden
from app.kit.events import emit
from app.kit.page import Rows
from app.kit.timeline import Step, move, steps_of
from app.kit.wall import beyond
from app.kit.wxpay import AbnormalTo, WeChatPay
from app.kit.wxpay.signing import Verifier
from app.permissions import Permission

PAY_WITHIN = timedelta(minutes=30)
LONGEST = timedelta(days=7)  # what WeChat Pay allows
LONGEST_DESCRIPTION = 127
BEYOND_THE_PLANE = re.compile("[\U00010000-\U0010ffff]")  # emoji: WeChat Pay takes three bytes at most

PaymentRow: TypeAlias = Payment  # what other slices call the rows they get from here


class PaymentService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.payments = PaymentRepository(session)
        self.refunds = RefundRepository(session)
        self.books = Books(session)

    async def open(
        self,
        *,
        subject: str,
        subject_id: UUID,
        place: Place,
        payer_id: UUID,
        amount_fen: int,
        description: str,
        organisation_id: UUID | None = None,
        pay_within: timedelta = PAY_WITHIN,
    ) -> Payment:
        """Ask for money for a thing; again with the same payer and amount is the same payment.

        With another amount or payer the former is closed, and should it be paid all the same, paid back by
        itself. `subject` is the name of a table, `subject_id` a row of it; `payer_id` an account (who pays,
        not for whom), `organisation_id` whose members may see it, `amount_fen` at least 1, `description` what
        the payer reads in WeChat, `pay_within` at most 7 days. PaidAlready, DescriptionRefused.
        """
        checked = _fit(description)
        async with beyond(self.session):  # the other parent may have asked to pay before
            for each in await self.payments.of_subject(subject, subject_id):
                if each.status in TAKEN and each.status is not PaymentStatus.REFUNDED:
                    raise PaidAlready
                if each.status is PaymentStatus.UNPAID and not each.closing_at:
                    if (each.payer_id, each.amount_fen) == (payer_id, amount_fen) and each.expires_at > now():
                        return each
                    await self.books.call_off(each)
            await self.session.flush()
            wish = Payment(
                place=place,
                place_id=place.id,
                subject=subject,
                subject_id=subject_id,
                payer_id=payer_id,
                organisation_id=organisation_id,
                amount_fen=amount_fen,
                description=checked,
                expires_at=now() + min(pay_within, LONGEST),
            )
            wish.look_at = wish.expires_at
            return await self.payments.claim(wish, Actor(payer_id), taken=Busy)

    async def call_off(self, subject: str, subject_id: UUID) -> None:
        """The thing will not be paid for any more: what is open is closed, and told to nobody.

        What is paid already stays so: `refund` it.
        """
        async with beyond(self.session):  # whoever may call it off need not be who pays
            for each in await self.payments.of_subject(subject, subject_id):
                if each.status is PaymentStatus.UNPAID:
                    await self.books.call_off(each)

    async def refund(self, payment_id: UUID, *, amount_fen: int, reason: str) -> Refund:
        """Pay back a part, or all that is left; accepted is not done: RefundSucceeded or RefundFailed tells.

        NothingToRefund, RefundTooLarge, TooManyRefunds, RefundTooLate.
        """
        async with beyond(self.session):  # the nurse who breaks off the visit sees no payment
            return await self.books.refund(await self.payments.locked(payment_id), amount_fen, reason)

    async def of_subject(self, subject: str, subject_id: UUID) -> Sequence[Payment]:
        """All payments ever asked for a thing, oldest first, with their refunds; locked."""
        async with beyond(self.session):
            return await self.payments.of_subject(subject, subject_id)

    async def payment(self, actor: Actor, payment_id: UUID) -> Payment:
        payment = await self.payments.get(payment_id, actor)
        await self.payments.with_refunds([payment], actor)
        return payment

    async def my_payments(self, actor: Actor, wanted: PaymentQuery) -> Rows[Payment]:
        query = self.payments.matching(actor, wanted).where(Payment.payer_id == actor.id)
        found = await self.payments.page(query, wanted, actor)
        await self.payments.with_refunds(found.items, actor)
        return found

    async def list_payments(self, actor: Actor, place: Place, wanted: PaymentQuery) -> Rows[Payment]:
        query = self.payments.matching(actor, wanted, under=place)
        found = await self.payments.page(query, wanted, actor)
        await self.payments.with_refunds(found.items, actor)
        return found

    async def timeline(self, actor: Actor, payment_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.payments.get(payment_id, actor))

    async def refund_by_hand(self, actor: Actor, payment_id: UUID, wish: RefundCreate) -> Refund:
        """For what no rule of a service foresaw: a dispute settled, a kindness."""
        payment = await self.payments.get(payment_id, actor, lock=True)
        if not payment.permits(Permission.PAYMENTS_REFUND, actor):
            raise Forbidden(permission=Permission.PAYMENTS_REFUND, place=payment.place.code)
        await self.payments.with_refunds([payment], actor)
        refund = await self.books.refund(payment, wish.amount_fen, wish.reason)
        return refund.seen_by(actor)

    async def redirect(self, actor: Actor, refund_id: UUID, wish: RefundRedirect, pay: WeChatPay) -> Refund:
        """What the payer's bank would not take, another way: still the same refund, with the same number."""
        refund = await self.refunds.get(refund_id, actor)
        await self.payments.locked(refund.payment_id)
        refund = await self.refunds.get(refund_id, actor, lock=True)
        move(self.session, refund, RefundFlow.redirect, by=actor)
        _ = pay.signer  # PayNotSetUp
        refund.otherwise = _otherwise(wish, pay.listener.verifier)
        refund.look_at = now()
        await emit(self.session, RefundUnsettled(refund_id=refund.id))
        return refund

    async def retry(self, actor: Actor, refund_id: UUID) -> Refund:
        """With the same number, so that it cannot be paid back twice."""
        refund = await self.refunds.get(refund_id, actor)
        payment = await self.payments.locked(refund.payment_id)
        refund = await self.refunds.get(refund_id, actor, lock=True)
        counted, left_fen = refund.counts, payment.left_fen  # as it is before this one counts again
        move(self.session, refund, RefundFlow.retry, by=actor)
        if not counted and refund.amount_fen > left_fen:
            raise RefundTooLarge(left_fen=left_fen)
        refund.look_at = now()
        await emit(self.session, RefundUnsettled(refund_id=refund.id))
        return refund


def _otherwise(wish: RefundRedirect, seal: Verifier) -> dict[str, str]:
    to: AbnormalTo = "USER_BANK_CARD" if wish.card else "MERCHANT_BANK_CARD"
    if wish.card is None:
        return {"to": to}
    return {
        "to": to,
        "bank_type": wish.card.bank_type,
        "bank_account": seal.seal(wish.card.bank_account),
        "real_name": seal.seal(wish.card.real_name),
    }


def _fit(description: str) -> str:
    """What no table forbids, but WeChat Pay would."""
    plain = BEYOND_THE_PLANE.sub("", description).strip()
    while len(plain.encode()) > LONGEST_DESCRIPTION:
        plain = plain[:-1]
    if not plain:
        raise DescriptionRefused
    return plain
