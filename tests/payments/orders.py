"""Somebody's order, as any slice would bring it."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from uuid_utils.compat import uuid7

from app.commons.payments.books.service import Books
from app.commons.payments.jobs import look_after_payments, look_after_refunds
from app.commons.payments.models import Account, LedgerEntry, Payment, Refund
from app.commons.payments.service import PaymentService
from app.commons.payments.till.service import Checkout, Till
from app.kit.access import Actor, Place
from app.kit.clock import now
from app.kit.wall import beyond
from app.permissions import Role
from tests.client import Person
from tests.gateway import Gateway

PRICE = 19900


@dataclass
class Order:
    """`await order.pay()` is what the payer's phone asks for."""

    sessions: async_sessionmaker[AsyncSession]
    gateway: Gateway
    place: Place
    payer: Person
    id: UUID = field(default_factory=uuid7)

    async def open(self, **other: Any) -> Payment:
        wish: dict[str, Any] = {
            "subject": "nursing_orders",
            "subject_id": self.id,
            "place": self.place,
            "payer_id": self.payer.id,
            "amount_fen": PRICE,
            "description": "上门护理：伤口换药",
        }
        async with self.sessions.begin() as session, beyond(session):
            return await PaymentService(session).open(**wish | other)

    async def ask(self, **other: Any) -> Checkout:
        return await Till(self.gateway.outside).ask((await self.open(**other)).id)

    async def paid(self, **other: Any) -> Payment:
        checkout = await self.ask(**other)
        assert (await self.gateway.pays(checkout.out_trade_no))["notified"] == 204
        return await self.payment(checkout.payment_id)

    async def call_off(self) -> None:
        async with self.sessions.begin() as session:
            await PaymentService(session).call_off("nursing_orders", self.id)

    async def refund(self, payment: Payment, amount_fen: int, reason: str = "服务前取消") -> UUID:
        """Asked for, and accepted by WeChat Pay."""
        async with self.sessions.begin() as session:
            refund = await PaymentService(session).refund(payment.id, amount_fen=amount_fen, reason=reason)
        await Till(self.gateway.outside).settle_refund(refund.id)
        return refund.id

    async def settle(self, payment_id: UUID) -> bool:
        return await Till(self.gateway.outside).settle(payment_id)

    async def settle_refund(self, refund_id: UUID) -> None:
        await Till(self.gateway.outside).settle_refund(refund_id)

    async def ask_again(self, payment_id: UUID) -> Checkout:
        return await Till(self.gateway.outside).ask(payment_id)

    async def sweep(self, **later: float) -> None:
        """The clock strikes, some time later."""
        async with self.sessions.begin() as session, beyond(session):
            await session.execute(update(Payment).values(look_at=Payment.look_at - timedelta(**later)))
            await look_after_payments(session)
            await look_after_refunds(session)

    async def run_out(self, payment_id: UUID) -> None:
        """The time to pay is over."""
        async with self.sessions.begin() as session, beyond(session):
            past = now() - timedelta(seconds=1)
            this = update(Payment).where(Payment.id == payment_id)
            await session.execute(this.values(expires_at=past, look_at=past))
            await look_after_payments(session)

    async def age(self, payment_id: UUID, **by: float) -> None:
        """As if it had all happened so much earlier."""
        ago = timedelta(**by)
        async with self.sessions.begin() as session, beyond(session):
            this = update(Payment).where(Payment.id == payment_id)
            await session.execute(this.values(prepaid_until=Payment.prepaid_until - ago))
            its = update(Refund).where(Refund.payment_id == payment_id)
            await session.execute(its.values(asked_at=Refund.asked_at - ago))

    async def retry(self, refund_id: UUID) -> None:
        async with self.sessions.begin() as session, beyond(session):
            by = Actor(uuid7(), {Role.PROVIDER_ADMIN: frozenset({self.place.id})})
            await PaymentService(session).retry(by, refund_id)

    async def payment(self, payment_id: UUID) -> Payment:
        async with self.sessions() as session, beyond(session):
            return await Books(session).payments.locked(payment_id)


async def told(session: AsyncSession) -> list[str]:
    """Which events other slices hear of, oldest first."""
    jobs = await session.scalars(text("SELECT task_name FROM procrastinate_jobs ORDER BY id"))
    return [each.rpartition(".")[2] for each in jobs if ".tests." not in each]


async def ledger(session: AsyncSession) -> dict[Account, int]:
    balance = dict.fromkeys(Account, 0)
    for entry in await session.scalars(select(LedgerEntry)):
        balance[entry.from_account] -= entry.amount_fen
        balance[entry.to_account] += entry.amount_fen
    return balance
