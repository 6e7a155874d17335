"""Every way out of an order: what becomes of the nurse's time, of the visit, and of the money."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import text, update

from app.commons.payments.jobs import look_after_payments
from app.commons.payments.models import Payment
from app.commons.payments.till.service import Till
from app.kit.clock import now
from app.services.homecare.watch.jobs import watch_for_late_nurses
from tests.client import data, said
from tests.homecare.ward import VERSION

WHY = {"reason_code": "plans_changed"}


async def end(client, ward, order, name, who, body=None):
    return data(await client.by(who).post(f"/nursing/orders/{order['id']}/{name}", json=body))


async def test_a_family_that_does_not_consent_ends_the_order_and_has_paid_nothing(client, ward):
    order = await ward.until(client, "submitted")
    deny = {"text_version": VERSION, "decision": "deny"}
    assert (await end(client, ward, order, "consent", ward.family, deny))["status"] == "refused"


@pytest.mark.parametrize("result", ["fail", "refer"])
async def test_what_is_not_safe_at_home_is_refused_before_anybody_pays(client, ward, result):
    order = await ward.until(client, "consented")
    ended = await end(client, ward, order, "assess", ward.assessor, {"result": result, "findings": "需住院"})
    assert (ended["status"], ended["assessment"]["result"]) == ("refused", result)
    steps = data(await client.get(f"/nursing/orders/{order['id']}/timeline"))
    assert steps[-1]["reason_code"] == f"assessment_{result}"


async def test_with_a_contraindication_nobody_can_let_it_pass(client, ward):
    order = await ward.until(client, "consented")
    body = {"result": "pass", "contraindications": ["凝血功能严重异常"]}
    answer = await client.by(ward.assessor).post(f"/nursing/orders/{order['id']}/assess", json=body)
    assert said(answer) == (409, "contraindicated")


async def test_what_is_not_paid_in_time_is_called_off_and_can_be_paid_no_more(client, till, session):
    order = await till.until(client, "assessed")
    checkout = data(await client.by(till.family).post(f"/nursing/orders/{order['id']}/pay"))
    await session.execute(update(Payment).values(expires_at=now(), look_at=now()))
    await look_after_payments(session)
    await session.commit()
    assert await Till(till.gateway.outside).settle(UUID(checkout["payment_id"]))
    await till.let_jobs_run()
    steps = data(await client.get(f"/nursing/orders/{order['id']}/timeline"))
    assert (steps[-1]["move"], steps[-1]["reason_code"]) == ("cancel", "lapsed")
    assert till.gateway.books.orders[checkout["out_trade_no"]].state == "CLOSED"
    assert await till.paid_back() == 0


async def test_calling_off_costs_what_the_tier_says_and_the_nurse_is_free_again(client, till, hours_before):
    ward, order = till, await till.until(client, "accepted", days=3)
    assert order["cancel_fee_fen"] == 0
    hours_before(order, 12)
    seen = data(await client.by(ward.family).get(f"/nursing/orders/{order['id']}"))
    assert seen["cancel_fee_fen"] == order["price_fen"] * 20 // 100
    ended = await end(client, ward, order, "cancel", ward.family, WHY)
    assert (ended["status"], ended["nurses"], ended["moves"]) == ("cancelled", [], [])
    assert await ward.paid_back() == order["price_fen"] - seen["cancel_fee_fen"]
    again = await ward.until(client, "accepted", days=3)
    assert again["nurses"] != []


async def test_the_provider_calls_off_at_no_price_and_everything_goes_back(client, till):
    order = await till.until(client, "accepted")
    ended = await end(client, till, order, "cancel", till.admin, WHY)
    assert (ended["status"], ended["cancel_fee_fen"]) == ("cancelled", 0)
    assert await till.paid_back() == order["price_fen"]


async def test_called_off_while_the_money_comes_all_of_it_goes_back_once(client, till, session):
    """WeChat Pay has told us, and the order has not heard of it yet."""
    ward, order = till, await till.until(client, "assessed")
    checkout = data(await client.by(ward.family).post(f"/nursing/orders/{order['id']}/pay"))
    assert (await ward.gateway.pays(checkout["out_trade_no"]))["notified"] == 204
    assert (await end(client, ward, order, "cancel", ward.family, WHY))["status"] == "cancelled"
    await ward.let_jobs_run()
    assert await ward.paid_back() == order["price_fen"]
    await ward.pay(order["id"])  # told again
    assert await ward.paid_back() == order["price_fen"]
    assert data(await client.get(f"/nursing/orders/{order['id']}"))["status"] == "cancelled"


async def test_what_went_back_by_hand_before_does_not_go_back_twice_nor_bar_the_way_out(client, till):
    ward, order = till, await till.until(client, "accepted")
    [payment] = data(await client.by(ward.family).get("/me/payments"))["items"]
    kindness = {"amount_fen": 1000, "reason": "等候时间较长"}
    data(await client.by(ward.admin).post(f"/payments/{payment['id']}/refunds", json=kindness))
    ended = await end(client, ward, order, "cancel", ward.admin, WHY)
    assert (ended["status"], ended["refund_due_fen"]) == ("cancelled", order["price_fen"])
    assert await ward.paid_back() == order["price_fen"]


async def test_an_order_that_cannot_be_ended_keeps_the_clock_from_no_other(
    client, till, session, hours_before
):
    """Paid so long ago that WeChat Pay takes no refund any more: people have to look at it."""
    stuck, other = [await till.until(client, "dispatched", hour=hour) for hour in (9, 14)]
    long_ago = update(Payment).where(Payment.subject_id == UUID(stuck["id"]))
    await session.execute(long_ago.values(paid_at=now() - timedelta(days=400)))
    await session.commit()
    hours_before(other, 0)
    await watch_for_late_nurses(session)
    await session.commit()
    found = [
        data(await client.by(till.family).get(f"/nursing/orders/{each['id']}")) for each in (stuck, other)
    ]
    assert [each["status"] for each in found] == ["dispatched", "cancelled"]
    assert await till.paid_back() == other["price_fen"]


async def test_where_the_provider_fails_part_of_the_next_visit_is_paid_by_it_and_that_is_told(
    client, till, session, hours_before
):
    """Called off by it, and nobody found to go; not where the family calls off."""
    ward = till
    order = await ward.until(client, "accepted")
    await end(client, ward, order, "cancel", ward.admin, WHY)
    [granted] = data(await client.by(ward.family).get("/me/nursing-purchases"))["items"]
    assert (granted["granted_for"], granted["covers"], granted["balance"]) == (
        order["id"],
        ["visit_fee", "travel"],
        1,
    )
    [step] = data(await client.get(f"/nursing/purchases/{granted['id']}/timeline"))
    assert step["reason_code"] == "cancelled_by_provider"
    told = list(await session.scalars(text("SELECT task_name FROM procrastinate_jobs")))
    assert sum("tell_of_compensation" in each for each in told) == 1
    again = await ward.until(client, "dispatched", purchase_id=granted["id"])
    assert again["price_fen"] == order["price_fen"] - 6000
    hours_before(again, 0)
    await watch_for_late_nurses(session)
    await session.commit()
    ended = data(await client.by(ward.family).get(f"/nursing/orders/{again['id']}"))
    assert (ended["status"], ended["refund_due_fen"]) == ("cancelled", again["price_fen"])
    assert await ward.paid_back() == order["price_fen"] + again["price_fen"]
    left = [each["balance"] for each in data(await client.get("/me/nursing-purchases"))["items"]]
    assert left == [1, 1]


async def test_a_nurse_gives_an_order_back_and_another_is_asked_but_she_is_not(client, ward):
    order = await ward.until(client, "accepted")
    (first, _), (second, _) = ward.nurses
    given = await end(client, ward, order, "give-back", first, {"reason_code": "ill"})
    assert (given["status"], given["nurses"]) == ("dispatched", [])
    assert data(await client.by(first).get("/me/nursing-offers"))["items"] == []
    url = f"/nursing/orders/{order['id']}"
    assert said(await client.post(f"{url}/accept")) == (409, "offer_lapsed")
    assert data(await client.by(second).post(f"{url}/accept"))["status"] == "accepted"


async def test_a_whole_sick_day_releases_all_she_had_promised(client, ward):
    orders = [await ward.until(client, "accepted", hour=hour) for hour in (9, 12, 15)]
    _, nurse = ward.nurses[0]
    day = orders[0]["starts_at"][:10]
    leave = {"starts_at": f"{day}T00:00:00+08:00", "ends_at": f"{day}T23:59:00+08:00", "reason": "病假"}
    sick = data(await client.by(ward.admin).post(f"/nursing/nurses/{nurse.id}/leaves", json=leave))
    assert set(sick["released"]) == {each["id"] for each in orders}
    second = ward.nurses[1][0]
    for each in orders:
        assert data(await client.by(second).post(f"/nursing/orders/{each['id']}/accept"))["nurses"]


async def test_reassigned_on_the_way_the_visit_is_called_off_and_another_nurse_goes(client, ward):
    order = await ward.until(client, "departed")
    taken = await end(client, ward, order, "reassign", ward.admin, {"reason_code": "car_broke_down"})
    assert (taken["status"], taken["nurses"], taken["address"]) == ("dispatched", [], None)
    second = ward.nurses[1][0]
    url = f"/nursing/orders/{order['id']}"
    for name in ("accept", "depart", "arrive", "start", "complete"):
        order = data(await client.by(second).post(f"{url}/{name}"))
    assert order["status"] == "completed"


async def test_put_off_it_keeps_its_price_and_is_offered_anew(client, ward):
    order = await ward.until(client, "accepted")
    other = ward.wish(hour=15, days=2)
    body = {key: other[key] for key in ("starts_at", "ends_at")}
    moved = await end(client, ward, order, "reschedule", ward.family, body)
    assert (moved["status"], moved["starts_at"], moved["price_fen"]) == (
        "dispatched",
        other["starts_at"],
        order["price_fen"],
    )
    too_early = ward.wish(hour=3)
    body = {key: too_early[key] for key in ("starts_at", "ends_at")}
    answer = await client.post(f"/nursing/orders/{order['id']}/reschedule", json=body)
    assert answer.json()["detail"]["failures"][0]["code"] == "nobody_free"


async def test_refused_at_the_door_the_trip_is_paid_and_the_rest_goes_back(client, till):
    order = await till.until(client, "arrived")
    ended = await end(client, till, order, "turn-away", till.nurse, {"reason_code": "unsafe"})
    assert ended["status"] == "refused"
    assert order["price_fen"] - await till.paid_back() == 5000 + 1000  # the visit fee and the way


async def test_a_clinical_stop_calls_120_opens_an_incident_that_is_looked_into(client, till):
    ward, order = till, await till.until(client, "serving")
    why = {"reason_code": "emergency", "called_120": True, "statement": "胸痛，已拨打120"}
    assert (await end(client, ward, order, "abort", ward.nurse, why))["status"] == "aborted"
    client.by(ward.admin)
    [incident] = data(await client.get(f"/nursing/providers/{ward.provider.id}/incidents"))["items"]
    assert (incident["kind"], incident["severity"], incident["statement"]) == (
        "aborted",
        "critical",
        "胸痛，已拨打120",
    )
    url = f"/nursing/incidents/{incident['id']}"
    assert said(await client.post(f"{url}/close", json={"findings": "无"})) == (409, "illegal_move")
    data(await client.post(f"{url}/investigate"))
    assert data(await client.post(f"{url}/close", json={"findings": "处置得当"}))["status"] == "closed"
    settle = {"refund_fen": 9000, "reason": "服务中止，退还未完成部分"}
    assert (await end(client, ward, order, "close", ward.admin, settle))["status"] == "closed"
    assert await ward.paid_back() == 9000


async def test_nobody_opens_and_she_must_have_waited_before_she_may_say_so(client, till, time_goes_by):
    ward, order = till, await till.until(client, "arrived")
    body = {"reason": "敲门三次，电话两次"}
    url = f"/nursing/orders/{order['id']}/patient-absent"
    answer = await client.by(ward.nurse).post(url, json=body)
    assert said(answer) == (409, "too_early_to_say")
    time_goes_by(days=2)
    assert data(await client.post(url, json=body))["status"] == "no_show_patient"
    assert await ward.paid_back() == order["price_fen"] - order["price_fen"] * 50 // 100


async def test_no_nurse_comes_something_goes_back_by_itself_and_the_family_chooses(
    client, till, time_goes_by
):
    ward, order = till, await till.until(client, "accepted")
    url = f"/nursing/orders/{order['id']}"
    assert said(await client.by(ward.family).post(f"{url}/nurse-absent")) == (409, "too_early_to_say")
    time_goes_by(days=1, hours=12)
    absent = data(await client.post(f"{url}/nurse-absent"))
    assert (absent["status"], absent["moves"]) == (
        "no_show_nurse",
        ["reschedule", "cancel", "dispute"],
    )
    assert await ward.paid_back() == order["price_fen"] * 30 // 100
    assert data(await client.by(ward.family).post(f"{url}/cancel", json=WHY))["status"] == "cancelled"
    assert await ward.paid_back() == order["price_fen"]


async def test_late_by_15_30_and_60_minutes_is_noticed_once_each(client, till, session, time_goes_by):
    ward, order = till, await till.until(client, "accepted", days=1)
    start = await session.scalar(text("SELECT lower(slot) FROM nursing_orders"))
    seen = []
    for minutes in (10, 16, 31, 31, 61, 61):
        time_goes_by(seconds=(start - now()).total_seconds() + minutes * 60)
        await watch_for_late_nurses(session)
        await session.commit()
        kinds = await session.scalars(text("SELECT kind FROM nursing_incidents ORDER BY id"))
        seen.append(list(kinds))
    assert seen[0] == []
    assert seen[1] == ["late_15"]
    assert seen[2] == seen[3] == ["late_15", "late_30"]
    assert seen[4] == seen[5] == ["late_15", "late_30", "late_60", "nurse_absent"]
    ended = data(await client.by(ward.family).get(f"/nursing/orders/{order['id']}"))
    assert ended["status"] == "no_show_nurse"
    due = await session.scalar(text("SELECT refund_due_fen FROM nursing_orders"))
    assert due == await ward.paid_back() == order["price_fen"] * 20 // 100 + order["price_fen"] * 30 // 100


async def test_a_dispute_is_settled_with_what_goes_back(client, till):
    ward, order = till, await till.until(client, "completed")
    body = {"reason_code": "left_early", "statement": "护士提前离开"}
    assert (await end(client, ward, order, "dispute", ward.family, body))["status"] == "disputed"
    settle = {"refund_fen": 5000, "reason": "核实后退还"}
    assert said(await client.post(f"/nursing/orders/{order['id']}/close", json=settle))[0] == 403
    assert (await end(client, ward, order, "close", ward.admin, settle))["status"] == "closed"
    assert await ward.paid_back() == 5000


async def test_without_its_papers_a_completed_visit_is_not_closed(client, ward):
    order = await ward.until(client, "completed")
    answer = await client.by(ward.admin).post(f"/nursing/orders/{order['id']}/close")
    assert said(answer) == (409, "record_incomplete")
    assert answer.json()["detail"]["missing"] == ["vitals", "record", "signature", "consumables", "waste"]


async def test_a_nurse_calls_for_help_silently_and_the_family_at_the_door_hears_nothing(
    client, ward, session
):
    order = await ward.until(client, "serving")
    url = f"/nursing/orders/{order['id']}/sos"
    location = {"latitude": 35.4907, "longitude": 112.8513}
    alarm = data(await client.by(ward.nurse).post(url, json={"location": location, "silent": True}))
    assert (alarm["kind"], alarm["silent"], alarm["subject_id"]) == ("nurse_sos", True, order["id"])
    again = data(await client.post(url))
    assert again["id"] == alarm["id"]
    assert said(await client.by(ward.family).get(f"/alarms/{alarm['id']}")) == (404, "alarm_not_found")
    taken = data(await client.by(ward.admin).post(f"/alarms/{alarm['id']}/acknowledge"))
    assert taken["acknowledged_by"] == str(ward.admin.id)
    [incident] = data(await client.get(f"/nursing/providers/{ward.provider.id}/incidents"))["items"]
    assert (incident["kind"], incident["severity"]) == ("nurse_safety", "critical")


@pytest.mark.parametrize(
    ("until", "verb", "why"),
    [
        ("serving", "abort", {"reason_code": "danger_to_nurse", "called_120": False, "statement": "被威胁"}),
        ("arrived", "turn-away", {"reason_code": "unsafe"}),
    ],
)
async def test_a_nurse_who_broke_off_is_not_out_of_the_door_yet_and_help_is_not_refused(
    client, ward, until, verb, why
):
    order = await ward.until(client, until)
    await end(client, ward, order, verb, ward.nurse, why)
    alarm = data(await client.post(f"/nursing/orders/{order['id']}/sos", json={"silent": True}))
    assert (alarm["kind"], alarm["silent"]) == ("nurse_sos", True)


async def test_a_family_calls_for_help_and_so_can_nobody_whose_visit_it_is_not(client, ward):
    order = await ward.until(client, "accepted")
    url = f"/nursing/orders/{order['id']}/sos"
    assert data(await client.by(ward.family).post(url, json={}))["kind"] == "family_sos"
    assert said(await client.by(ward.nurses[1][0]).post(url)) == (403, "not_your_visit")
    assert said(await client.by(ward.admin).post(url))[0] == 403
    draft = await ward.draft(client, hour=15)
    answer = await client.by(ward.family).post(f"/nursing/orders/{draft['id']}/sos")
    assert said(answer) == (409, "illegal_move")
