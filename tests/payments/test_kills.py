"""Killed between any two steps of pay, callback and dispatch: nothing is lost, and nothing done twice."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from uuid import UUID

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from app.across.notices.models import Notice
from app.across.notices.telling import tell
from app.commons.payments.events import PaymentSucceeded
from app.commons.payments.flow import PaymentStatus
from app.commons.payments.models import LedgerEntry
from app.kit.errors import AppError
from app.kit.events import Event, on
from tests.gateway import Gateway, forget_everything
from tests.payments.orders import Order
from tests.town import Town, settle

pytestmark = pytest.mark.thorough

PAYER = "payer"


class Killed(BaseException):
    """The process is gone: no `except Exception` sees it, and what was not committed was never there."""


async def dispatch(session: AsyncSession, told: PaymentSucceeded) -> None:
    """What a slice does when the money is there; it must bear hearing it twice."""
    account_id = await session.scalar(
        text("SELECT payer_id FROM payments WHERE id = :id"), {"id": told.payment_id}
    )
    await tell(session, "booking_approved", account_id=account_id, subject_id=told.subject_id)


on(PaymentSucceeded)(dispatch)
DISPATCH = Event.subscribers[PaymentSucceeded].pop()  # heard only where a test says so


class Reaper:
    """Comes at the n-th step: before or after a commit, before or after a call to WeChat Pay."""

    def __init__(self) -> None:
        self.left = 0
        self.seen: list[str] = []

    def at(self, step: int) -> None:
        self.left, self.seen = step, []

    def passes(self, what: str) -> None:
        self.seen.append(what)
        self.left -= 1
        if self.left == 0:
            raise Killed(what)


class Mortal:
    """Sessions of a process that may be killed before or after any commit."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession], reaper: Reaper) -> None:
        self.sessions, self.reaper = sessions, reaper

    def __call__(self) -> AsyncSession:
        return self.sessions()

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:
        async with self.sessions.begin() as session:
            yield session
            self.reaper.passes("before a commit")
        self.reaper.passes("after a commit")


@pytest.fixture
async def reaper(live, monkeypatch):
    reaper = Reaper()
    send = live.state.pay._send

    async def sent(method, url, target, body):
        reaper.passes(f"before {target}")
        answer = await send(method, url, target, body)
        reaper.passes(f"after {target}")
        return answer

    monkeypatch.setattr(live.state.pay, "_send", sent)
    monkeypatch.setitem(Event.subscribers, PaymentSucceeded, [DISPATCH])
    live.state.sessions = Mortal(live.state.sessions, reaper)
    return reaper


@pytest.fixture
async def desk(live, reaper):
    """`desk()`: another order of somebody's, committed for real."""
    async with live.state.everything() as session:
        town = await Town().build(session)
        payer = await settle(session, "resident", at=town.willow)

    def another() -> Order:
        forget_everything(live)  # or it would repeat all it ever said
        return Order(live.state.sessions, Gateway(live), town.willow, payer)

    return another


async def go_on(order: Order, live) -> None:
    """What the people, WeChat Pay and the worker do, again and again until all is done."""
    checkout = None
    with suppress(AppError):  # paid already
        checkout = await order.ask()
    known = [
        each
        for each in order.gateway.books.orders.values()
        if checkout and each.number == checkout.out_trade_no
    ]
    for each in known:
        if each.state == "NOTPAY":
            await order.gateway.pays(each.number)
    for number in list(order.gateway.app.state.outside_world.state.callbacks):
        await order.gateway.says_again(number)
    await work(live)


async def work(live) -> None:
    """As the worker does: the effect is committed, then that it was done."""
    async with live.state.everything() as session:
        query = "SELECT id, args FROM procrastinate_jobs WHERE task_name LIKE '%test_kills.dispatch'"
        jobs = (await session.execute(text(query))).all()
    for id, args in jobs:
        told = PaymentSucceeded(
            payment_id=UUID(args["payment_id"]), subject=args["subject"], subject_id=UUID(args["subject_id"])
        )
        async with live.state.everything.begin() as session:
            await dispatch(session, told)
        async with live.state.everything.begin() as session:
            await session.execute(text("DELETE FROM procrastinate_jobs WHERE id = :id"), {"id": id})


async def outcome(order: Order, live) -> tuple[list[PaymentStatus], int, int]:
    """The payments of the order, how often money was entered, how often somebody was sent."""
    async with live.state.everything() as session:
        ids = await session.scalars(text("SELECT id FROM payments WHERE subject_id = :id"), {"id": order.id})
        payments = [await order.payment(each) for each in ids.all()]
        entries = select(func.count()).where(LedgerEntry.payment_id.in_([each.id for each in payments]))
        sent = select(func.count()).select_from(Notice).where(Notice.subject_id == order.id)
        return (
            [each.status for each in payments],
            await session.scalar(entries) or 0,
            await session.scalar(sent) or 0,
        )


async def test_killed_between_any_two_steps_nothing_is_lost_and_nothing_done_twice(live, desk, reaper):
    killed_at = []
    for step in range(1, 100):
        order = desk()
        reaper.at(step)
        try:
            await go_on(order, live)
        except Killed as where:
            killed_at.append(str(where))
        else:
            break
        reaper.at(0)
        await go_on(order, live)
        await go_on(order, live)
        assert await outcome(order, live) == ([PaymentStatus.PAID], 1, 1), killed_at
    assert len(killed_at) > 10
    assert any("jsapi" in each for each in killed_at)
