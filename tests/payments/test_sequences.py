"""Whatever WeChat Pay and the network do, in whatever order: the ledger is what the gateway's books are.

`SEQUENCES=10000 pytest tests/payments/test_sequences.py --timeout 0` takes some minutes; each sequence
is known by its number, and `SEQUENCES=1 FIRST=4711` plays that one alone.
"""

import os
import random
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from app.commons.payments.errors import NothingToRefund, PaidAlready, PaymentIsClosed
from app.commons.payments.flow import KEEPS_MONEY, OPEN
from app.commons.payments.models import Account, LedgerEntry, Occasion
from app.demo.pay.payer import end_refund, notify_paid, take_payment
from app.demo.pay.protocol import callback
from app.kit.errors import AppError
from app.kit.wxpay import PayAway
from tests.client import Client
from tests.payments.orders import PRICE, Order, ledger

SEQUENCES, FIRST = int(os.environ.get("SEQUENCES", "25")), int(os.environ.get("FIRST", "0"))
SHARE = 250  # sequences in one test, which is one transaction of many savepoints: PostgreSQL counts them
STEPS = 9
FAULTS: list[dict[str, Any]] = [
    {"status": 500},
    {"status": 500, "after": True},
    {"status": 429, "after": True},
    {"unsigned": True},
]
CALLS = ("jsapi", "query", "close", "refund", "query_refund")
FORGERIES: list[dict[str, Any]] = [
    {"amount": {"total": PRICE - 1, "currency": "CNY"}},
    {"mchid": "1900000110"},
    {"appid": "wx-of-another"},
    {"trade_state": "NOTPAY"},
    {"out_trade_no": "0" * 32},
]
DAY = 86_400


@dataclass
class Sequence:
    """One order, and everything that may happen to its money."""

    order: Order
    client: Client
    dice: random.Random
    payments: set[UUID] = field(default_factory=set)

    async def play(self) -> None:
        acts = [getattr(self, name) for name in dir(self) if name.startswith("may_")]
        for _ in range(STEPS):
            await self.dice.choice(acts)()
        await self.come_to_rest()

    async def may_ask(self) -> None:
        with suppress(PayAway, PaidAlready, PaymentIsClosed):
            payment = await self.order.open(amount_fen=self.dice.choice([PRICE, PRICE, PRICE + 100]))
            self.payments.add(payment.id)
            await self.order.ask_again(payment.id)

    async def may_break(self) -> None:
        fault = self.dice.choice(FAULTS) | {"times": self.dice.choice([1, 2])}
        await self.order.gateway.play(
            **{self.dice.choice(CALLS): fault}, notify={"times": self.dice.choice([0, 1])}
        )

    async def may_pay(self) -> None:
        for known in self._known():
            if known.state == "NOTPAY":
                take_payment(known)
                await notify_paid(self._state, known)
                return

    async def may_say_it_again(self) -> None:
        for known in self._known():
            if known.transaction_id:
                await notify_paid(self._state, known)

    async def may_say_it_a_day_late(self) -> None:
        await self._forge({}, 401, at=time.time() - DAY)

    async def may_lie(self) -> None:
        await self._forge(self.dice.choice(FORGERIES), None)

    async def may_call_off(self) -> None:
        if self.dice.random() < 0.3:
            await self.order.call_off()

    async def may_run_out(self) -> None:
        for payment_id in self.payments:
            if self.dice.random() < 0.3:
                await self.order.run_out(payment_id)

    async def may_be_looked_after(self) -> None:
        await self._settle_all()

    async def may_refund(self) -> None:
        for payment_id in self.payments:
            payment = await self.order.payment(payment_id)
            if payment.status in KEEPS_MONEY and payment.left_fen:
                await self.order.age(payment_id, minutes=2)
                with suppress(NothingToRefund):
                    await self.order.refund(payment, self.dice.randint(1, payment.left_fen))

    async def may_pay_back(self) -> None:
        for back in self._on_the_way():
            await end_refund(
                self._state, back, self.dice.choice(["success", "success", "abnormal", "closed"])
            )

    async def come_to_rest(self) -> None:
        """WeChat Pay works again, the clock goes on, and every refund arrives in the end."""
        await self.order.gateway.play()
        for _ in range(3):
            await self._settle_all()
            for back in self._on_the_way():
                await end_refund(self._state, back, "success")

    async def _settle_all(self) -> None:
        for payment_id in self.payments:
            await self.order.settle(payment_id)
            for refund in (await self.order.payment(payment_id)).refunds:
                if refund.status in OPEN:
                    await self.order.age(payment_id, minutes=2)
                    with suppress(AppError):
                        await self.order.settle_refund(refund.id)

    async def _forge(self, other: dict[str, Any], status: int | None, **when: float) -> None:
        for known in self._known():
            said = known.said() | {"trade_state": "SUCCESS", "transaction_id": "4200009"} | other
            headers, body = callback(self._state.keys, "TRANSACTION.SUCCESS", said, **when)
            answer = await self.client.post("/payments/wechat/notify", content=body, headers=headers)
            assert answer.status_code == status if status else 400 <= answer.status_code < 500

    @property
    def _state(self) -> Any:
        return self.order.gateway.app.state.outside_world.state

    def _known(self) -> list[Any]:
        books = self.order.gateway.books.orders
        return [books[each.hex] for each in sorted(self.payments) if each.hex in books]

    def _on_the_way(self) -> list[Any]:
        ours = {each.hex for each in self.payments}
        backs = self.order.gateway.books.refunds.values()
        return [each for each in backs if each.order.number in ours and each.state != "SUCCESS"]


async def entered(session, occasion):
    """By number, what our ledger has."""
    number = LedgerEntry.payment_id if occasion is Occasion.CAPTURE else LedgerEntry.refund_id
    query = select(number, func.sum(LedgerEntry.amount_fen)).where(LedgerEntry.occasion == occasion)
    return {id.hex: fen for id, fen in await session.execute(query.group_by(number))}


@pytest.mark.parametrize("first", range(FIRST, FIRST + SEQUENCES, SHARE))
async def test_in_whatever_order_the_ledger_is_what_the_gateways_books_are(order, client, session, first):
    books = order.gateway.books
    for seed in range(first, min(first + SHARE, FIRST + SEQUENCES)):
        another = Order(order.sessions, order.gateway, order.place, order.payer)
        sequence = Sequence(another, client, random.Random(seed))
        await sequence.play()
        for payment_id in sequence.payments:
            payment = await order.payment(payment_id)
            known = books.orders.get(payment.out_trade_no)
            paid = bool(known and known.transaction_id)
            assert (payment.paid_at is not None) is paid, seed
            back = {each.out_refund_no: each.amount_fen for each in payment.refunds if each.succeeded_at}
            theirs = (
                {each.number: each.fen for each in books.of(known) if each.state == "SUCCESS"}
                if known
                else {}
            )
            assert back == theirs, seed
    assert await entered(session, Occasion.CAPTURE) == books.paid()
    assert await entered(session, Occasion.REFUND) == books.paid_back()
    balance = await ledger(session)
    assert sum(balance.values()) == 0
    assert balance[Account.GATEWAY] == sum(books.paid().values()) - sum(books.paid_back().values())


async def test_a_ledger_that_trusted_every_callback_would_be_noticed(order, client, monkeypatch):
    """The control: without comparing, a forged callback is money that nobody paid."""
    monkeypatch.setattr("app.commons.payments.books.service.compare", lambda *_: None)
    checkout = await order.ask()
    sequence = Sequence(order, client, random.Random(0), {checkout.payment_id})
    with pytest.raises(AssertionError):
        await sequence._forge(FORGERIES[0], None)
