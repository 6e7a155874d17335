"""What people and WeChat Pay may ask of us over HTTP."""

import json
import time
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from app.demo.pay.protocol import callback, signature
from app.kit.clock import now
from tests.client import data, said
from tests.payments.orders import PRICE, ledger

NOTIFY, REFUND_NOTIFY = "/payments/wechat/notify", "/payments/wechat/refund-notify"
PAID = "TRANSACTION.SUCCESS"


@pytest.fixture
async def checkout(order):
    return await order.ask()


@pytest.fixture
def paid(order, checkout, app):
    """What WeChat Pay says when this one is paid."""
    known = order.gateway.books.orders[checkout.out_trade_no]
    known.state, known.transaction_id, known.paid_at = "SUCCESS", "4200000000000000000000000001", now()
    return known.said()


def keys_of(app):
    return app.state.outside_world.state.keys


async def hear(client, app, saying, *, event=PAID, to=NOTIFY, **when):
    headers, body = callback(keys_of(app), event, saying, **when)
    return await client.by(None).post(to, content=body, headers=headers)


# Who may read


async def test_without_signing_in_nobody_reads_a_payment(client, checkout):
    assert said(await client.get(f"/payments/{checkout.payment_id}")) == (401, "unauthenticated")


async def test_somebody_elses_payment_does_not_exist(client, checkout, a, town):
    for role in ("resident", "staff"):
        client.by(await a(role, at=town.willow))
        assert said(await client.get(f"/payments/{checkout.payment_id}")) == (404, "payment_not_found")


async def test_the_payer_sees_how_it_stands(client, order, checkout):
    await order.gateway.pays(checkout.out_trade_no)
    payment = data(await client.by(order.payer).get(f"/payments/{checkout.payment_id}"))
    assert (payment["status"], payment["amount_fen"], payment["refunds"]) == ("paid", PRICE, [])
    assert payment["out_trade_no"] == checkout.out_trade_no
    [listed] = data(await client.get("/me/payments", params={"status": "paid"}))["items"]
    assert listed == payment
    [step] = data(await client.get(f"/payments/{checkout.payment_id}/timeline"))
    assert (step["move"], step["actor_name"]) == ("settle", None)


async def test_the_payer_may_not_pay_themselves_back(client, order):
    payment = await order.paid()
    wish = {"amount_fen": 100, "reason": "不满意"}
    answer = await client.by(order.payer).post(f"/payments/{payment.id}/refunds", json=wish)
    assert said(answer) == (403, "forbidden")


# What WeChat Pay says


async def test_a_callback_is_answered_without_a_word(client, app, paid, session):
    answer = await hear(client, app, paid)
    assert (answer.status_code, answer.content) == (204, b"")
    assert await ledger(session) == {"gateway": PRICE, "payers": -PRICE}


async def test_said_five_times_it_is_entered_once(client, app, paid, session):
    answers = [await hear(client, app, paid) for _ in range(5)]
    assert {each.status_code for each in answers} == {204}
    assert await ledger(session) == {"gateway": PRICE, "payers": -PRICE}


@pytest.mark.parametrize("seconds", [-86_400, -301, 301, 86_400])
async def test_a_callback_of_another_time_is_refused_c1(client, app, paid, seconds):
    answer = await hear(client, app, paid, at=time.time() + seconds)
    assert said(answer) == (401, "pay_signature_refused")
    assert (answer.json()["code"], answer.json()["message"]) == ("FAIL", "失败")


async def test_within_five_minutes_a_callback_is_believed(client, app, paid):
    assert (await hear(client, app, paid, at=time.time() - 290)).status_code == 204


async def test_the_probe_for_those_who_check_nothing_is_refused_c1(client, app, paid):
    headers, body = callback(keys_of(app), PAID, paid)
    headers["Wechatpay-Signature"] = "WECHATPAY/SIGNTEST/" + headers["Wechatpay-Signature"]
    for more in ({}, {"X-Always-200": "1"}):
        answer = await client.post(NOTIFY, content=body, headers=headers | more)
        assert said(answer) == (401, "pay_signature_refused")


async def test_each_header_changed_or_left_out_is_refused_c1(client, app, paid, session):
    headers, body = callback(keys_of(app), PAID, paid)
    signed = [name for name in headers if name.startswith("Wechatpay-")]
    assert len(signed) == 5
    for name in signed:
        for value in ("x", headers[name][:-1] + "A"):
            answer = await client.post(NOTIFY, content=body, headers=headers | {name: value})
            assert said(answer) == (401, "pay_signature_refused"), name
        if name != "Wechatpay-Signature-Type":
            without = {key: value for key, value in headers.items() if key != name}
            assert (await client.post(NOTIFY, content=body, headers=without)).status_code == 401, name
    assert await ledger(session) == {"gateway": 0, "payers": 0}


def changed(value):
    return value + 1 if isinstance(value, int) else "x"


def each_changed(message):
    """The message with one field changed, field after field, however deep."""
    for name, value in message.items():
        if isinstance(value, dict):
            yield from ((f"{name}.{inner}", message | {name: other}) for inner, other in each_changed(value))
        else:
            yield name, message | {name: changed(value)}


async def test_a_callback_forged_in_any_single_field_is_refused_c1(client, app, paid, session):
    headers, body = callback(keys_of(app), PAID, paid)
    forged = dict(each_changed(json.loads(body)))
    assert len(forged) == 10
    for name, message in forged.items():
        answer = await client.post(NOTIFY, content=json.dumps(message).encode(), headers=headers)
        assert said(answer) == (401, "pay_signature_refused"), name
    assert await ledger(session) == {"gateway": 0, "payers": 0}


OTHERS = {
    "appid": ("wx-of-another", (409, "not_what_we_asked")),
    "mchid": ("1900000110", (409, "not_what_we_asked")),
    "out_trade_no": ("0199d1a27c3e7b529f043a5d8e21c6b7", (404, "payment_not_found")),
    "payer": ({"openid": "somebody-else"}, (409, "not_what_we_asked")),
    "trade_type": ("NATIVE", (409, "not_what_we_asked")),
    "trade_state": ("NOTPAY", (422, "notify_unreadable")),
    "transaction_id": (None, (422, "notify_unreadable")),
    "success_time": ("yesterday", (422, "notify_unreadable")),
}
AMOUNTS = (
    {"total": PRICE - 1},
    {"total": PRICE + 1},
    {"total": str(PRICE)},
    {"currency": "USD"},
    {"total": None},
)


async def test_what_is_signed_and_not_what_we_asked_is_refused_c1(client, app, paid, session):
    for name, (value, refused) in OTHERS.items():
        assert said(await hear(client, app, paid | {name: value})) == refused, name
    for other in AMOUNTS:
        answer = await hear(client, app, paid | {"amount": paid["amount"] | other})
        assert answer.status_code in (409, 422), other
    assert await ledger(session) == {"gateway": 0, "payers": 0}


async def test_a_second_transaction_for_one_payment_is_refused(client, app, paid):
    assert (await hear(client, app, paid)).status_code == 204
    answer = await hear(client, app, paid | {"transaction_id": "4200000000000000000000000002"})
    assert said(answer) == (409, "not_what_we_asked")


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"null", b'{"resource": {}}', b"\xff", b"[" * 5000])
async def test_what_is_signed_and_makes_no_sense_is_refused(client, app, checkout, body):
    for to in (NOTIFY, REFUND_NOTIFY):
        answer = await client.post(to, content=body, headers=signature(keys_of(app), body))
        assert said(answer) == (422, "notify_unreadable")
        assert answer.json()["code"] == "FAIL"


@pytest.fixture
async def refund(order, paid, client, app):
    """Five yuan are on their way back."""
    assert (await hear(client, app, paid)).status_code == 204
    [payment_id] = {each["id"] for each in data(await client.by(order.payer).get("/me/payments"))["items"]}
    payment = await order.payment(payment_id)
    number = (await order.refund(payment, 500)).hex
    return order.gateway.books.refunds[number]


async def test_a_refund_is_heard_of_once(client, app, refund, session):
    refund.state, refund.success_at = "SUCCESS", now()
    for _ in range(3):
        answer = await hear(
            client, app, refund.said("refund_status"), event="REFUND.SUCCESS", to=REFUND_NOTIFY
        )
        assert answer.status_code == 204
    assert await ledger(session) == {"gateway": PRICE - 500, "payers": 500 - PRICE}


OTHER_REFUNDS = {
    "mchid": ("1900000110", 409),
    "out_trade_no": ("0199d1a27c3e7b529f043a5d8e21c6b7", 404),
    "out_refund_no": ("0199d1a27c3e7b529f043a5d8e21c6b7", 404),
    "refund_id": ("50000", 409),
    "transaction_id": ("4200000000000000000000000002", 409),
    "refund_status": ("CLOSED", 422),
    "amount": ({"total": PRICE, "refund": 501}, 409),
}


async def test_a_refund_that_is_not_what_we_asked_is_refused(client, app, refund, session):
    refund.state, refund.success_at = "SUCCESS", now()
    right = refund.said("refund_status")
    for name, (value, status) in OTHER_REFUNDS.items():
        answer = await hear(client, app, right | {name: value}, event="REFUND.SUCCESS", to=REFUND_NOTIFY)
        assert answer.status_code == status, name
    assert await ledger(session) == {"gateway": PRICE, "payers": -PRICE}


async def test_the_bank_of_the_payer_may_stall_a_refund(client, app, order, refund, a, town):
    await order.gateway.pays_back(refund.number, "abnormal")
    [shown] = data(await client.by(order.payer).get("/me/payments"))["items"]
    assert [each["status"] for each in shown["refunds"]] == ["abnormal"]
    assert shown["refunded_fen"] == 0
    client.by(await a("provider_admin", at=town.willow))
    [waiting] = data(await client.get("/me/todo"))["items"]
    assert (waiting["kind"], waiting["id"]) == ("payments.refund", str(UUID(refund.number)))
    await order.gateway.pays_back(refund.number)
    assert data(await client.get("/me/todo"))["items"] == []


CARD = {"bank_type": "ICBC_DEBIT", "bank_account": "6222020200098765432", "real_name": "李文静"}


@pytest.mark.parametrize(
    ("card", "received"), [(CARD | {"real_name": "𠮷" * 50}, "银行卡尾号5432"), (None, "商户结算账户")]
)
async def test_what_the_bank_refused_is_paid_back_another_way_and_no_card_is_kept(
    client, order, refund, a, town, session, card, received
):
    await order.gateway.pays_back(refund.number, "abnormal")
    url = f"/refunds/{UUID(refund.number)}/redirect"
    assert said(await client.by(order.payer).post(url, json={"card": card}))[0] == 403
    client.by(await a("provider_admin", at=town.willow))
    assert data(await client.post(url, json={"card": card}))["status"] == "requested"
    kept = str(await session.scalar(text("SELECT otherwise FROM refunds")))
    assert "6222020200098765432" not in kept and "𠮷" not in kept
    await order.settle_refund(UUID(refund.number))
    assert (refund.state, refund.received) == ("PROCESSING", received)
    assert await session.scalar(text("SELECT otherwise FROM refunds")) in (None, {})
    assert said(await client.post(url, json={"card": card})) == (409, "illegal_move")
    await order.gateway.pays_back(refund.number)
    assert await ledger(session) == {"gateway": PRICE - 500, "payers": 500 - PRICE}


async def test_all_that_was_paid_can_be_tried_again_and_not_what_went_back_otherwise_meanwhile(
    client, order, a, town
):
    payment = await order.paid()
    whole = await order.refund(payment, PRICE)
    await order.gateway.pays_back(whole.hex, "closed")
    client.by(await a("provider_admin", at=town.willow))
    assert data(await client.post(f"/refunds/{whole}/retry"))["status"] == "requested"
    await order.settle_refund(whole)
    await order.gateway.pays_back(whole.hex, "closed")
    await order.refund(payment, 1)
    assert said(await client.post(f"/refunds/{whole}/retry")) == (409, "refund_too_large")


async def test_a_way_that_is_refused_too_waits_for_people_again(client, order, refund, a, town, session):
    await order.gateway.pays_back(refund.number, "abnormal")
    client.by(await a("provider_admin", at=town.willow))
    url = f"/refunds/{UUID(refund.number)}/redirect"
    for fault, status in (
        ({"status": 400, "code": "PARAM_ERROR"}, "abnormal"),
        ({"status": 500}, "requested"),
    ):
        await order.gateway.play(abnormal=fault)
        data(await client.post(url, json={}))
        await order.settle_refund(UUID(refund.number))
        [shown] = data(await client.get(f"/payments/{await payment_of(session)}"))["refunds"]
        assert shown["status"] == status
    await order.gateway.play()
    await order.settle_refund(UUID(refund.number))
    assert (refund.state, order.gateway.calls("abnormal")) == ("PROCESSING", 3)


async def payment_of(session):
    return await session.scalar(text("SELECT payment_id FROM refunds"))


async def test_a_late_word_of_a_refund_does_not_undo_its_end(client, app, refund, session):
    """REFUND.SUCCESS overtook the answer to our call."""
    refund.state, refund.success_at = "SUCCESS", now() - timedelta(seconds=1)
    done = await hear(client, app, refund.said("refund_status"), event="REFUND.SUCCESS", to=REFUND_NOTIFY)
    refund.state = "ABNORMAL"
    late = await hear(client, app, refund.said("refund_status"), event="REFUND.ABNORMAL", to=REFUND_NOTIFY)
    assert (done.status_code, late.status_code) == (204, 204)
    assert await ledger(session) == {"gateway": PRICE - 500, "payers": 500 - PRICE}
