"""Our books against WeChat Pay's bill: each of the four kinds of difference is found, and found once."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.commons.payments.events import BillDue
from app.commons.payments.reconciliation import service as reconciliation
from app.commons.payments.reconciliation.jobs import compare_bill
from app.commons.payments.reconciliation.models import Difference
from app.commons.payments.reconciliation.service import Reconciliation
from app.demo.pay.books import Books
from app.demo.pay.books import Order as Theirs
from app.demo.pay.payer import take_payment
from app.kit.clock import CHINA, now, today
from app.kit.wxpay import NotifyUnreadable, PayAway
from app.kit.wxpay.bill import fen, read_bill
from tests.client import data, said
from tests.payments.orders import PRICE, Order


@pytest.fixture
async def day(order, session):
    """Four orders were paid today, and of the last five yuan are on their way back."""
    orders = [Order(order.sessions, order.gateway, order.place, order.payer) for _ in range(4)]
    payments = [await each.paid() for each in orders]
    await orders[3].refund(payments[3], 500)
    return payments


@pytest.fixture
def compare(order, session):
    """The bill is fetched and compared; what differs, by number."""

    async def compared():
        await compare_bill(order.gateway.outside, BillDue(day=today()))
        found = await session.scalars(select(Difference).order_by(Difference.id))
        return [(str(each.kind), each.out_trade_no, each.ours_fen, each.theirs_fen) for each in found]

    return compared


async def test_books_that_agree_have_no_difference(day, compare, client, a, town):
    assert await compare() == []
    client.by(await a("admin", at=town.street))
    [bill] = data(await client.get("/payments/bills"))["items"]
    assert (bill["payments"], bill["paid_fen"]) == (4, 4 * PRICE)
    assert (bill["refunds"], bill["refunded_fen"], bill["differences"]) == (1, 500, 0)


async def test_each_planted_difference_is_found_and_found_once_c4(order, day, compare):
    first, second, third, fourth = day
    theirs = order.gateway.books.orders
    lost = theirs.pop(first.out_trade_no)  # ours alone
    foreign = dict(lost.wish, out_trade_no="FOREIGN-ORDER-1")
    theirs["FOREIGN-ORDER-1"] = Theirs(foreign)  # theirs alone
    take_payment(theirs["FOREIGN-ORDER-1"])
    theirs[second.out_trade_no].wish["amount"]["total"] = PRICE + 1
    [back] = order.gateway.books.refunds.values()
    back.wish["amount"]["refund"] = 400
    expected = {
        ("only_ours", first.out_trade_no, PRICE, None),
        ("only_theirs", "FOREIGN-ORDER-1", None, PRICE),
        ("amount", second.out_trade_no, PRICE, PRICE + 1),
        ("refund", fourth.out_trade_no, 500, 400),
    }
    for _ in range(2):
        found = await compare()
        assert (set(found), len(found)) == (expected, 4)
    assert third.out_trade_no not in {number for _, number, _, _ in found}


async def test_a_refund_that_only_one_of_us_knows_is_found(order, day, compare):
    order.gateway.books.refunds.clear()
    assert await compare() == [("refund", day[3].out_trade_no, 500, None)]


async def test_what_they_have_and_we_do_not_yet_is_asked_for_at_once(order, compare):
    checkout = await order.ask()
    take_payment(order.gateway.books.orders[checkout.out_trade_no])
    assert await compare() == [("only_theirs", checkout.out_trade_no, None, PRICE)]
    assert await order.settle(checkout.payment_id)
    assert (await order.payment(checkout.payment_id)).paid_at


async def test_somebody_looks_at_a_difference_and_says_what_it_was(order, day, compare, client, a, town):
    order.gateway.books.orders.pop(day[0].out_trade_no)
    await compare()
    client.by(await a("admin", at=town.street))
    [found] = data(await client.get("/payments/differences", params={"resolved": False}))["items"]
    [waiting] = data(await client.get("/me/todo"))["items"]
    assert (waiting["kind"], waiting["id"]) == ("payments.reconcile", found["id"])
    note = {"note": "对方账单延迟一日"}
    url = f"/payments/differences/{found['id']}/resolve"
    assert data(await client.post(url, json=note))["note"] == note["note"]
    assert data(await client.post(url, json={"note": "再说一遍"}))["note"] == note["note"]
    assert data(await client.get("/payments/differences", params={"resolved": False}))["items"] == []
    assert data(await client.get("/me/todo"))["items"] == []


async def test_bills_are_not_for_everybody(client, a, town):
    client.by(await a("staff", at=town.willow))
    for url in ("/payments/bills", "/payments/differences"):
        assert said(await client.get(url)) == (403, "forbidden")


async def test_todays_bill_is_not_there_yet_and_an_older_days_is_fetched_anew(client, a, town):
    client.by(await a("admin", at=town.street))
    answer = await client.post("/payments/bills", json={"day": today().isoformat()})
    assert said(answer) == (409, "bill_too_early")
    long_past = today() - timedelta(days=3)
    assert (await client.post("/payments/bills", json={"day": long_past.isoformat()})).status_code == 202


async def test_the_days_that_were_not_compared_are_due_after_ten_the_next_morning(
    order, day, compare, session, monkeypatch
):
    tomorrow = now() + timedelta(days=1)
    monkeypatch.setattr(reconciliation, "today", lambda: today() + timedelta(days=1))
    for hour, expected in ((1, []), (23, [today()])):
        later = tomorrow.astimezone(CHINA).replace(hour=hour)
        monkeypatch.setattr(reconciliation, "now", lambda later=later: later)
        assert list(await Reconciliation(session).due()) == expected
    await compare()
    assert list(await Reconciliation(session).due()) == []


async def test_a_bill_that_was_damaged_on_the_way_is_not_believed(order, day, monkeypatch):
    bill = Books.bill
    told = iter([lambda books, on: bill(books, on), lambda books, on: bill(books, on) + " "])
    monkeypatch.setattr(Books, "bill", lambda books, on: next(told)(books, on))
    with pytest.raises(PayAway):
        await order.gateway.outside.pay.trade_bill(today())


async def test_a_bill_that_does_not_add_up_is_not_believed(order, day):
    content = order.gateway.books.bill(today())
    assert len(read_bill(content)) == 5
    lines = content.splitlines()
    for wrong in (lines[:1] + lines[2:], lines[:-1], [*lines[:-2], lines[-1]]):
        with pytest.raises(NotifyUnreadable):
            read_bill("\n".join(wrong))


@pytest.mark.parametrize(("yuan", "expected"), [("0.01", 1), ("1.1", 110), ("4.35", 435), ("19.90", 1990)])
def test_yuan_become_fen_without_a_float(yuan, expected):
    assert fen(yuan) == expected
