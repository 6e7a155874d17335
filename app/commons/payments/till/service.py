"""Each step is written down before it is asked for, so that what is killed between can be gone on with."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from fastapi import Request
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.books.service import Books
from app.commons.payments.errors import NotWhatWeAsked, PaidAlready, PayerUnknown, PaymentIsClosed
from app.commons.payments.flow import TAKEN, PaymentStatus, RefundStatus
from app.commons.payments.models import Payment, Refund
from app.kit.access import Actor, Token, current_actor
from app.kit.clock import now
from app.kit.errors import Unauthenticated
from app.kit.events import Outside
from app.kit.wall import beyond
from app.kit.wxpay import AbnormalTo, PayAway, PayRefused, Refunded, RequestPayment, Transaction
from app.registry.people.service import openid_of

log = structlog.get_logger(__name__)

PREPAY_LIVES = timedelta(hours=2) - timedelta(minutes=5)
APART = timedelta(minutes=1)  # two refunds of one payment
TRY_AGAIN = {"NOT_ENOUGH", "FREQUENCY_LIMITED", "RATELIMIT_EXCEEDED", "SYSTEM_ERROR"}

Opening = Callable[[AsyncSession, Actor], Awaitable[Payment]]


@dataclass(frozen=True)
class Checkout:
    payment_id: UUID
    out_trade_no: str
    amount_fen: int
    request_payment: RequestPayment


async def checkout(request: Request, token: Token, opening: Opening) -> Checkout:
    """What the payer's phone needs, for a route that opens a payment; to be called from a dependency.

    `opening(session, actor)` is the slice's own use case, 404, 403, 409 and `PaymentService.open`. It is
    committed before WeChat Pay is asked; the route's own transaction begins after all that, so the router is
    a `SecretRoute` (whoever asks again gets the same payment, with or without an Idempotency-Key).

        async def checkout_of(request: Request, order_id: UUID, token: Token) -> Checkout:
            return await checkout(request, token, lambda session, actor: Orders(session).pay(actor, order_id))

    PaidAlready, PaymentIsClosed, PayAway, PayNotSetUp.
    """
    if token is None:
        raise Unauthenticated
    state = request.app.state
    own = request.state.session
    try:
        async with state.sessions.begin() as request.state.session:
            actor = await current_actor(request, token)
            payment = await opening(request.state.session, actor)
    finally:
        request.state.session = own
    outside = Outside(state.sessions, state.wechat, state.keyring, state.pay, state.servers)
    return await Till(outside).ask(payment.id)


class Till:
    def __init__(self, outside: Outside) -> None:
        self.outside, self.pay = outside, outside.pay

    @asynccontextmanager
    async def books(self) -> AsyncIterator[Books]:
        """A transaction of its own. It stands beyond the wall: what WeChat Pay says is nobody's request."""
        async with self.outside.sessions.begin() as session, beyond(session):
            yield Books(session)

    async def ask(self, payment_id: UUID) -> Checkout:
        """The same payment, while it can be paid, has the same number and the same words."""
        _ = self.pay.signer  # PayNotSetUp, before anything is promised
        async with self.books() as books:
            payment = await books.payments.locked(payment_id)
            _still_open(payment)
            openid = await openid_of(books.session, payment.payer_id)
            if openid is None:
                raise PayerUnknown
            others = await books.payments.of_subject(payment.subject, payment.subject_id)
            before = [each.id for each in others if each.status is PaymentStatus.UNPAID and each.closing_at]
            payment.asked_at = payment.asked_at or now()
            payment.look_at = now() + wait_for(0)
        for each in before:  # two that can be paid for one thing would be one too many
            if not await self.settle(each):
                raise PayAway
        if payment.prepay_id is None or _is_past(payment.prepaid_until):
            payment.prepay_id = await self._prepaid(payment, openid)
        return Checkout(
            payment_id=payment.id,
            out_trade_no=payment.out_trade_no,
            amount_fen=payment.amount_fen,
            request_payment=self.pay.request_payment(payment.prepay_id),
        )

    async def settle(self, payment_id: UUID) -> bool:
        """Find out what became of it, or close it; True where it is over, one way or the other."""
        async with self.books() as books:
            payment = await books.payments.locked(payment_id)
            if payment.status is not PaymentStatus.UNPAID:
                return True
            if payment.asked_at is None:
                return False
        try:
            if payment.closing_at and await self.pay.close(payment.out_trade_no):
                return await self._closed(payment_id)
            found = await self.pay.query(payment.out_trade_no)
            return found is not None and await self._taken(found)
        except (PayAway, PayRefused, NotWhatWeAsked) as failure:
            log.warning("payment_not_settled", payment_id=str(payment_id), cause=type(failure).__name__)
            return False

    async def settle_refund(self, refund_id: UUID) -> None:
        """Ask for it, or what became of it: what may be there is looked for before it is asked again."""
        async with self.books() as books:
            payment = await books.payments.locked(await books.refunds.payment_of(refund_id))
            refund = await books.refunds.locked(refund_id)
            known, too_soon = refund.asked_at is not None, _soon_after_another(payment, refund)
            if refund.status not in (RefundStatus.REQUESTED, RefundStatus.PROCESSING) or too_soon:
                return
            refund.asked_at = refund.asked_at or now()
        try:
            found = await self._refunded(payment, refund, known)
        except PayAway:
            return  # the sweep comes back to it
        except PayRefused as refusal:
            return await self._refund_refused(refund_id, str(refusal.detail["reason"]))
        async with self.books() as books:
            await books.take_refund(found, self.pay)

    async def _refunded(self, payment: Payment, refund: Refund, known: bool) -> Refunded:
        found = await self.pay.query_refund(refund.out_refund_no) if known else None
        tried_again = refund.status is RefundStatus.REQUESTED and found and found.status == "CLOSED"
        if found and refund.otherwise and found.status == "ABNORMAL":
            return await self._refunded_otherwise(refund, found)
        if found and not tried_again:
            return found
        return await self.pay.refund(
            out_trade_no=payment.out_trade_no,
            out_refund_no=refund.out_refund_no,
            amount_fen=refund.amount_fen,
            total_fen=payment.amount_fen,
            reason=refund.reason,
        )

    async def _refunded_otherwise(self, refund: Refund, found: Refunded) -> Refunded:
        card = dict(refund.otherwise or {})
        to: AbnormalTo = "USER_BANK_CARD" if card.pop("to") == "USER_BANK_CARD" else "MERCHANT_BANK_CARD"
        return await self.pay.refund_otherwise(
            refund_id=found.refund_id, out_refund_no=refund.out_refund_no, to=to, card=card
        )

    async def _refund_refused(self, refund_id: UUID, code: str) -> None:
        """An empty purse fills again; the rest is for people to look at."""
        log.error("refund_refused", refund_id=str(refund_id), code=code)
        if code in TRY_AGAIN:
            return
        async with self.books() as books:
            payment = await books.payments.locked(await books.refunds.payment_of(refund_id))
            refund = await books.refunds.locked(refund_id)
            if refund.otherwise:
                await books.stall(payment, refund)
            else:
                await books.refund_failed(payment, refund)

    async def _prepaid(self, payment: Payment, openid: str) -> str:
        try:
            prepay_id = await self.pay.prepay(
                out_trade_no=payment.out_trade_no,
                description=payment.description,
                amount_fen=payment.amount_fen,
                openid=openid,
            )
        except PayRefused:
            await self.settle(payment.id)  # it may be refused because it is paid or closed
            async with self.books() as books:
                _still_open(await books.payments.locked(payment.id))
            raise
        async with self.books() as books:
            kept = await books.payments.locked(payment.id)
            kept.prepay_id, kept.prepaid_until = prepay_id, now() + PREPAY_LIVES
        return prepay_id

    async def _taken(self, found: Transaction) -> bool:
        async with self.books() as books:
            payment = await books.take(found, self.pay)
            return payment.status is not PaymentStatus.UNPAID

    async def _closed(self, payment_id: UUID) -> bool:
        async with self.books() as books:
            payment = await books.payments.locked(payment_id)
            if payment.status is PaymentStatus.UNPAID:
                await books.close(payment)
            return True


def wait_for(looks: int) -> timedelta:
    """Once a minute for five minutes, then ever more seldom, at last once an hour."""
    return timedelta(minutes=1 if looks < 5 else min(2 ** (looks - 4), 60))


def _still_open(payment: Payment) -> None:
    if payment.status in TAKEN:
        raise PaidAlready
    if payment.status is PaymentStatus.CLOSED or payment.closing_at:
        raise PaymentIsClosed


def _is_past(moment: datetime | None) -> bool:
    return moment is None or moment <= now()


def _soon_after_another(payment: Payment, refund: Refund) -> bool:
    """WeChat Pay takes two parts of one payment only a minute apart."""
    if refund.asked_at:
        return False
    asked = [each.asked_at for each in payment.refunds if each.id != refund.id and each.asked_at]
    return bool(asked) and now() - max(asked) < APART
