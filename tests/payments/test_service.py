"""The life of money, from asking to having it back, with WeChat Pay at every step."""

from datetime import timedelta

import pytest

from app.commons.payments.errors import (
    NothingToRefund,
    PaidAlready,
    PaymentIsClosed,
    RefundTooLarge,
)
from app.commons.payments.events import (
    PaymentClosed,
    PaymentSucceeded,
    RefundFailed,
    RefundSucceeded,
)
from app.commons.payments.flow import PaymentStatus, RefundStatus
from app.kit.wxpay import PayAway
from tests.payments.orders import PRICE, ledger

FACTS = (PaymentSucceeded, PaymentClosed, RefundSucceeded, RefundFailed)


def facts(heard):
    return [type(each).__name__ for each in heard if isinstance(each, FACTS)]


async def test_whoever_pays_is_told_of_once_and_the_ledger_knows(order, session, heard):
    checkout = await order.ask()
    assert checkout.request_payment.package.startswith("prepay_id=wx")
    assert (await order.gateway.pays(checkout.out_trade_no))["notified"] == 204
    payment = await order.payment(checkout.payment_id)
    assert (payment.status, payment.amount_fen) == (PaymentStatus.PAID, PRICE)
    assert heard == [PaymentSucceeded(payment_id=payment.id, subject="nursing_orders", subject_id=order.id)]
    assert await ledger(session) == {"gateway": PRICE, "payers": -PRICE}


async def test_asked_twice_it_is_the_same_payment_with_the_same_number_and_words(order):
    first, second = await order.ask(), await order.ask()
    assert (first.payment_id, first.out_trade_no) == (second.payment_id, second.out_trade_no)
    assert first.request_payment.package == second.request_payment.package
    assert order.gateway.calls("jsapi") == 1


async def test_after_two_hours_it_is_asked_anew_with_the_same_words(order, monkeypatch):
    first = await order.ask(pay_within=timedelta(hours=5))
    await order.age(first.payment_id, hours=2)
    second = await order.ask()
    assert first.out_trade_no == second.out_trade_no
    assert first.request_payment.package != second.request_payment.package
    assert order.gateway.calls("jsapi") == 2


async def test_who_has_paid_is_not_asked_again(order):
    await order.paid()
    with pytest.raises(PaidAlready):
        await order.open()


async def test_another_amount_closes_the_former_before_it_can_be_paid(order, heard):
    former = await order.ask()
    latter = await order.ask(amount_fen=25900)
    assert former.out_trade_no != latter.out_trade_no
    assert order.gateway.books.orders[former.out_trade_no].state == "CLOSED"
    assert (await order.payment(former.payment_id)).status is PaymentStatus.CLOSED
    assert facts(heard) == []


async def test_another_amount_waits_until_the_former_is_surely_closed(order):
    await order.ask()
    await order.gateway.play(close={"status": 500})
    with pytest.raises(PayAway):
        await order.ask(amount_fen=25900)
    assert order.gateway.calls("jsapi") == 1


async def test_what_was_called_off_and_paid_all_the_same_is_paid_back_by_itself(order, session, heard):
    checkout = await order.ask()
    await order.call_off()
    assert (await order.gateway.pays(checkout.out_trade_no))["notified"] == 204
    payment = await order.payment(checkout.payment_id)
    [refund] = payment.refunds
    assert (refund.amount_fen, refund.status) == (PRICE, RefundStatus.REQUESTED)
    await order.settle_refund(refund.id)
    await order.gateway.pays_back(refund.out_refund_no)
    assert (await order.payment(payment.id)).status is PaymentStatus.REFUNDED
    assert await ledger(session) == {"gateway": 0, "payers": 0}
    assert facts(heard) == ["RefundSucceeded"]


async def test_what_is_paid_in_the_moment_it_is_closed_is_paid(order, heard):
    """Its time ran out, WeChat Pay says ORDERPAID."""
    checkout = await order.ask()
    await order.gateway.play(notify={"times": 1})
    await order.gateway.pays(checkout.out_trade_no)
    await order.run_out(checkout.payment_id)
    assert await order.settle(checkout.payment_id)
    assert (await order.payment(checkout.payment_id)).status is PaymentStatus.PAID
    assert facts(heard) == ["PaymentSucceeded"]


async def test_what_ran_out_of_time_is_closed_and_told(order, heard):
    checkout = await order.ask()
    await order.run_out(checkout.payment_id)
    assert await order.settle(checkout.payment_id)
    assert facts(heard) == ["PaymentClosed"]
    assert order.gateway.books.orders[checkout.out_trade_no].state == "CLOSED"
    with pytest.raises(PaymentIsClosed):
        await order.ask_again(checkout.payment_id)


async def test_a_lost_callback_is_made_up_for_by_asking(order, heard):
    checkout = await order.ask()
    await order.gateway.play(notify={"times": 1})
    assert (await order.gateway.pays(checkout.out_trade_no))["notified"] is None
    await order.sweep(minutes=2)
    assert await order.settle(checkout.payment_id)
    assert facts(heard) == ["PaymentSucceeded"]


async def test_a_prepay_whose_answer_was_lost_is_asked_again_and_is_the_same(order):
    await order.gateway.play(jsapi={"status": 500, "after": True, "times": 1})
    with pytest.raises(PayAway):
        await order.ask()
    checkout = await order.ask()
    assert len(order.gateway.books.orders) == 1
    assert checkout.out_trade_no in order.gateway.books.orders


async def test_an_answer_that_is_not_signed_is_no_answer(order):
    await order.gateway.play(jsapi={"unsigned": True})
    with pytest.raises(PayAway):
        await order.ask()


async def test_parts_are_paid_back_until_nothing_is_left(order, session, heard):
    payment = await order.paid()
    for amount, status in ((5000, PaymentStatus.PART_REFUNDED), (PRICE - 5000, PaymentStatus.REFUNDED)):
        refund = await order.refund(payment, amount)
        await order.gateway.pays_back(refund.hex)
        assert (await order.payment(payment.id)).status is status
        await order.age(payment.id, minutes=2)
    assert await ledger(session) == {"gateway": 0, "payers": 0}
    assert facts(heard) == ["PaymentSucceeded", "RefundSucceeded", "RefundSucceeded"]
    with pytest.raises(NothingToRefund):
        await order.refund(payment, 1)


async def test_never_more_is_paid_back_than_was_paid(order):
    payment = await order.paid()
    await order.refund(payment, 15000)
    with pytest.raises(RefundTooLarge) as refused:
        await order.refund(payment, PRICE - 15000 + 1)
    assert refused.value.detail == {"left_fen": PRICE - 15000}


async def test_what_is_not_paid_cannot_be_paid_back(order):
    payment = await order.open()
    with pytest.raises(NothingToRefund):
        await order.refund(payment, 1)


async def test_two_parts_are_asked_for_a_minute_apart(order):
    payment = await order.paid()
    await order.refund(payment, 5000)
    second = await order.refund(payment, 5000)
    assert order.gateway.calls("refund") == 1
    await order.age(payment.id, minutes=2)
    await order.settle_refund(second)
    assert order.gateway.calls("refund") == 2


@pytest.mark.parametrize(
    "fault", [{"status": 500, "after": True}, {"status": 429, "after": True}, {"status": 500}]
)
async def test_a_refund_of_unknown_outcome_is_looked_for_before_it_is_asked_again(order, fault):
    payment = await order.paid()
    await order.gateway.play(refund=fault | {"times": 1})
    refund = await order.refund(payment, 5000)
    assert (await order.payment(payment.id)).refunds[0].status is RefundStatus.REQUESTED
    await order.settle_refund(refund)
    assert (await order.payment(payment.id)).refunds[0].status is RefundStatus.PROCESSING
    assert order.gateway.calls("refund") == (1 if fault.get("after") else 2)
    assert [each.fen for each in order.gateway.books.refunds.values()] == [5000]


async def test_a_failed_refund_is_tried_again_with_the_same_number(order, session, client, heard, a, town):
    payment = await order.paid()
    refund = await order.refund(payment, 5000)
    await order.gateway.pays_back(refund.hex, "closed")
    assert facts(heard)[-1] == "RefundFailed"
    await order.retry(refund)
    await order.settle_refund(refund)
    await order.gateway.pays_back(refund.hex)
    assert (await order.payment(payment.id)).refunded_fen == 5000
    assert list(order.gateway.books.refunds) == [refund.hex]


async def test_an_empty_purse_fills_again(order):
    payment = await order.paid()
    await order.gateway.play(refund={"status": 403, "code": "NOT_ENOUGH", "times": 1})
    refund = await order.refund(payment, 5000)
    assert (await order.payment(payment.id)).refunds[0].status is RefundStatus.REQUESTED
    await order.settle_refund(refund)
    assert (await order.payment(payment.id)).refunds[0].status is RefundStatus.PROCESSING


async def test_what_wechat_pay_refuses_for_good_is_for_people_to_look_at(order, heard):
    payment = await order.paid()
    await order.gateway.play(refund={"status": 400, "code": "USER_ACCOUNT_ABNORMAL"})
    await order.refund(payment, 5000)
    assert (await order.payment(payment.id)).refunds[0].status is RefundStatus.CLOSED
    assert facts(heard)[-1] == "RefundFailed"
