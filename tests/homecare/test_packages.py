"""Several visits bought at once: what is drawn, given back and refunded, and that the book is right."""

import asyncio
from collections import Counter
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import func, select, text
from uuid_utils.compat import uuid7

from app.kit.clock import today
from app.services.homecare.packages.jobs import end_packages_that_have_run_out
from app.services.homecare.packages.models import VisitEntry
from tests.client import client_of, data, said
from tests.homecare.ward import ward_in
from tests.town import Town

PRICE, VISITS = 45_001, 5
WHY = {"reason_code": "plans_changed"}


async def on_sale(client, ward, **other):
    about = {"title": "伤口换药 5 次", "visits": VISITS, "price_fen": PRICE, "valid_days": 180}
    wish = about | {"item_id": str(ward.items["wound-dressing"].id)} | other
    url = f"/nursing/providers/{ward.provider.id}/packages"
    return data(await client.by(ward.admin).post(url, json=wish))


async def bought(client, ward, **other):
    """Paid with WeChat Pay, and good from today."""
    package = await on_sale(client, ward, **other)
    url = f"/nursing/packages/{package['id']}/purchases"
    body = {"patient_id": str(ward.patient.id)}
    purchase = data(await client.by(ward.family).post(url, json=body))
    assert (purchase["status"], purchase["moves"]) == ("ordered", ["pay", "cancel"])
    checkout = data(await client.post(f"/nursing/purchases/{purchase['id']}/pay"))
    assert (await ward.gateway.pays(checkout["out_trade_no"]))["notified"] == 204
    await ward.let_jobs_run()
    return await now_of(client, ward, purchase)


async def now_of(client, ward, purchase):
    return data(await client.by(ward.family).get(f"/nursing/purchases/{purchase['id']}"))


async def book_of(client, ward, purchase):
    lines = data(await client.by(ward.family).get(f"/nursing/purchases/{purchase['id']}/entries"))
    assert [each["number"] for each in lines] == list(range(1, len(lines) + 1))
    return [(each["occasion"], each["visits"], each["balance"]) for each in lines]


async def test_a_package_is_bought_and_a_visit_drawn_from_it_is_not_paid_again(client, till):
    ward, purchase = till, await bought(client, till)
    assert (purchase["status"], purchase["balance"], purchase["rest_fen"]) == ("active", VISITS, PRICE)
    assert purchase["valid_until"] == str(today() + timedelta(days=180))
    order = await ward.until(client, "consented", purchase_id=purchase["id"])
    lines = {each["code"]: each["amount_fen"] for each in order["lines"]}
    assert lines["package"] == -(lines["service"] + lines["visit_fee"] + lines["materials"] + lines["travel"])
    assert (order["price_fen"], order["package_fen"]) == (0, PRICE // VISITS)
    url = f"/nursing/orders/{order['id']}"
    assert data(await client.by(ward.assessor).post(f"{url}/assess", json={"result": "pass"}))
    assert said(await client.by(ward.family).post(f"{url}/pay")) == (409, "illegal_move")
    await ward.let_jobs_run()
    assert data(await client.get(url))["status"] == "dispatched"
    assert sum(ward.gateway.books.paid().values()) == PRICE
    assert await book_of(client, ward, purchase) == [("bought", 5, 5), ("drawn", -1, 4)]
    [mine] = data(await client.get("/me/nursing-purchases"))["items"]
    assert (mine["id"], mine["balance"], mine["rest_fen"]) == (purchase["id"], 4, PRICE - PRICE // 5)
    theirs = f"/nursing/providers/{ward.provider.id}/purchases"
    assert [each["id"] for each in data(await client.by(ward.admin).get(theirs))["items"]] == [purchase["id"]]


async def test_what_the_package_does_not_cover_is_paid_beside_it(client, till):
    purchase = await bought(client, till, covers=["service", "visit_fee"])
    order = await till.until(client, "dispatched", purchase_id=purchase["id"])
    assert order["price_fen"] == 2500
    assert sum(till.gateway.books.paid().values()) == PRICE + 2500
    ended = await client.by(till.admin).post(f"/nursing/orders/{order['id']}/cancel", json=WHY)
    assert data(ended)["status"] == "cancelled"
    assert await till.paid_back() == 2500
    assert (await now_of(client, till, purchase))["balance"] == VISITS


async def test_the_assessor_says_another_price_and_the_package_pays_it(client, till):
    purchase = await bought(client, till)
    order = await till.until(client, "consented", purchase_id=purchase["id"])
    body = {
        "result": "pass",
        "lines": [
            {"code": "service", "title": "复杂换药", "amount_fen": 9000},
            {"code": "extra", "title": "负压材料", "amount_fen": 3000},
        ],
    }
    url = f"/nursing/orders/{order['id']}/assess"
    assessed = data(await client.by(till.assessor).post(url, json=body))
    assert {each["code"]: each["amount_fen"] for each in assessed["lines"]}["package"] == -9000
    assert (assessed["status"], assessed["price_fen"]) == ("assessed", 3000)


async def test_it_is_good_for_its_patient_item_and_days_alone(client, till, session):
    ward, purchase = till, await bought(client, till)
    wish = ward.wish(item="vital-signs", purchase_id=purchase["id"])
    assert said(await client.by(ward.family).post("/nursing/orders", json=wish)) == (409, "package_unfit")
    late = ward.wish(days=200, purchase_id=purchase["id"])
    assert said(await client.post("/nursing/orders", json=late)) == (409, "package_unfit")
    unknown = ward.wish(purchase_id=str(uuid7()))
    assert said(await client.post("/nursing/orders", json=unknown)) == (404, "purchase_not_found")
    url = f"/nursing/purchases/{purchase['id']}"
    assert said(await client.by(ward.nurse).get(url)) == (404, "purchase_not_found")
    assert said(await client.by(None).get(url))[0] == 401
    package = await on_sale(client, ward)
    data(await client.post(f"/nursing/packages/{package['id']}/withdraw"))
    again = f"/nursing/packages/{package['id']}/purchases"
    body = {"patient_id": str(ward.patient.id)}
    assert said(await client.by(ward.family).post(again, json=body)) == (404, "package_not_found")
    assert (await client.get(f"/nursing/providers/{ward.provider.id}/packages")).status_code == 200


async def test_visits_that_nobody_made_go_back_into_the_book_once(client, till, time_goes_by):
    """Not assessed, called off in time, and a nurse who never came."""
    ward, purchase = till, await bought(client, till)
    refused = await ward.until(client, "consented", hour=9, purchase_id=purchase["id"])
    url = f"/nursing/orders/{refused['id']}/assess"
    data(await client.by(ward.assessor).post(url, json={"result": "fail"}))
    early = await ward.until(client, "accepted", days=5, purchase_id=purchase["id"])
    data(await client.by(ward.family).post(f"/nursing/orders/{early['id']}/cancel", json=WHY))
    order = await ward.until(client, "accepted", purchase_id=purchase["id"])
    time_goes_by(days=1, hours=12)
    data(await client.by(ward.family).post(f"/nursing/orders/{order['id']}/nurse-absent"))
    compensated = await ward.paid_back()
    assert compensated == (PRICE // VISITS) * 30 // 100
    data(await client.by(ward.admin).post(f"/nursing/orders/{order['id']}/close"))
    assert Counter(each[0] for each in await book_of(client, ward, purchase)) == {
        "bought": 1,
        "drawn": 3,
        "given_back": 3,
    }
    assert (await now_of(client, ward, purchase))["balance"] == VISITS


async def test_called_off_late_the_fee_is_of_what_the_visit_is_worth(client, till, hours_before):
    ward, purchase = till, await bought(client, till)
    order = await ward.until(client, "accepted", days=3, purchase_id=purchase["id"])
    hours_before(order, 12)
    url = f"/nursing/orders/{order['id']}"
    fee = data(await client.by(ward.family).get(url))["cancel_fee_fen"]
    assert fee == PRICE // VISITS * 20 // 100
    data(await client.post(f"{url}/cancel", json=WHY))
    assert await ward.paid_back() == PRICE // VISITS - fee
    assert (await now_of(client, ward, purchase))["balance"] == VISITS - 1


async def test_the_unused_rest_is_refunded_and_what_comes_back_later_too(client, till):
    ward, purchase = till, await bought(client, till)
    order = await ward.until(client, "accepted", days=5, purchase_id=purchase["id"])
    url = f"/nursing/purchases/{purchase['id']}"
    ended = data(await client.by(ward.family).post(f"{url}/refund"))
    assert (ended["status"], ended["balance"], ended["moves"]) == ("ended", 0, [])
    assert await ward.paid_back() == PRICE - PRICE // VISITS
    assert said(await client.by(ward.family).post(f"{url}/refund")) == (409, "illegal_move")
    data(await client.by(ward.admin).post(f"/nursing/orders/{order['id']}/cancel", json=WHY))
    assert await ward.paid_back() == PRICE
    lines = await book_of(client, ward, purchase)
    assert lines[2:] == [("refunded", -4, 0), ("given_back", 1, 1), ("refunded", -1, 0)]


async def test_called_off_while_the_money_comes_all_of_it_goes_back_and_no_visit_is_held(client, till):
    package = await on_sale(client, till)
    url = f"/nursing/packages/{package['id']}/purchases"
    body = {"patient_id": str(till.patient.id)}
    purchase = data(await client.by(till.family).post(url, json=body))
    checkout = data(await client.post(f"/nursing/purchases/{purchase['id']}/pay"))
    assert (await till.gateway.pays(checkout["out_trade_no"]))["notified"] == 204
    ended = data(await client.post(f"/nursing/purchases/{purchase['id']}/cancel"))
    assert (ended["status"], ended["balance"]) == ("ended", 0)
    await till.let_jobs_run()
    assert await till.paid_back() == PRICE
    assert await book_of(client, till, purchase) == []


async def test_what_has_run_out_is_paid_back_by_itself_and_told(client, till, session):
    purchase = await bought(client, till)
    await session.execute(text("UPDATE nursing_purchases SET valid_until = current_date - 2"))
    for _ in range(2):
        await end_packages_that_have_run_out(session)
        await session.commit()
    assert (await now_of(client, till, purchase))["status"] == "ended"
    assert await till.paid_back() == PRICE
    told = await session.scalars(text("SELECT task_name FROM procrastinate_jobs"))
    assert sum("tell_of_unused_visits" in each for each in told) == 1


async def test_not_paid_it_holds_no_visit_and_can_be_called_off(client, till):
    package = await on_sale(client, till)
    url = f"/nursing/packages/{package['id']}/purchases"
    body = {"patient_id": str(till.patient.id)}
    purchase = data(await client.by(till.family).post(url, json=body))
    wish = till.wish(purchase_id=purchase["id"])
    assert said(await client.post("/nursing/orders", json=wish)) == (409, "package_unfit")
    [waiting] = [each for each in data(await client.get("/me/todo"))["items"] if each["id"] == purchase["id"]]
    assert waiting["kind"] == "nursing.pay_package"
    url = f"/nursing/purchases/{purchase['id']}"
    assert said(await client.post(f"{url}/refund")) == (409, "illegal_move")
    assert data(await client.post(f"{url}/cancel"))["status"] == "ended"
    assert said(await client.post(f"{url}/pay")) == (409, "illegal_move")
    assert await book_of(client, till, purchase) == []


async def test_a_revisit_is_granted_after_the_visit_and_costs_nothing(client, ward):
    order = await ward.until(client, "accepted")
    url = f"/nursing/orders/{order['id']}/revisits"
    early = await client.by(ward.admin).post(url, json={})
    assert said(early) == (409, "revisit_too_early")
    for name in ("depart", "arrive", "start", "complete"):
        data(await client.by(ward.nurse).post(f"/nursing/orders/{order['id']}/{name}"))
    assert said(await client.by(ward.family).post(url, json={}))[0] == 403
    granted = data(await client.by(ward.admin).post(url, json={"reason": "伤口愈合复查"}))
    assert (granted["granted_for"], granted["balance"], granted["rest_fen"]) == (order["id"], 1, 0)
    again = await ward.until(client, "consented", hour=15, purchase_id=granted["id"])
    assert (again["price_fen"], again["package_fen"]) == (0, 0)
    wish = ward.wish(days=2, purchase_id=granted["id"])
    draft = data(await client.by(ward.family).post("/nursing/orders", json=wish))
    used_up = await client.post(f"/nursing/orders/{draft['id']}/submit")
    assert said(used_up) == (409, "package_used_up")


@pytest.fixture
async def scene(live):
    """Two visits granted; committed for real: only so can two orders meet in the book."""
    async with live.state.everything() as session:
        ward = await ward_in(session, live.state.everything, await Town().build(session))
        for _ in range(4):
            await ward.hire()
        async with client_of(live) as client:
            order = await ward.until(client, "completed")
            url = f"/nursing/orders/{order['id']}/revisits"
            granted = data(await client.by(ward.admin).post(url, json={"visits": 2}))
            yield ward, client, session, granted


async def test_five_orders_draw_at_once_from_two_visits_and_two_have_one(scene, live):
    ward, client, session, granted = scene
    hours = (9, 11, 13, 15, 17)
    drafts = [await ward.draft(client, days=2, hour=hour, purchase_id=granted["id"]) for hour in hours]
    headers = {"Authorization": f"Bearer {ward.family.token}"}
    answers = await asyncio.gather(
        *(client.post(f"/nursing/orders/{each['id']}/submit", headers=headers) for each in drafts)
    )
    assert Counter(each.status_code for each in answers) == {200: 2, 409: 3}
    assert {each.json()["error"] for each in answers if each.status_code == 409} == {"package_used_up"}
    lines = (await session.scalars(select(VisitEntry).order_by(VisitEntry.number))).all()
    assert [(each.number, each.visits, each.balance) for each in lines] == [(1, 2, 2), (2, -1, 1), (3, -1, 0)]
    await the_careless_way_draws_more_than_there_is(live, UUID(granted["id"]))


async def the_careless_way_draws_more_than_there_is(live, purchase_id):
    """The control: look first, then write a line of one's own number; four look before any writes."""
    looked = asyncio.Barrier(4)
    total = select(func.sum(VisitEntry.visits)).where(VisitEntry.purchase_id == purchase_id)
    async with live.state.everything() as session:
        session.add(_line(purchase_id, 10, visits=1, occasion="given_back"))
        await session.commit()

    async def draw(number: int) -> None:
        async with live.state.everything() as mine:
            left = await mine.scalar(total)
            await looked.wait()
            mine.add(_line(purchase_id, number, visits=-1, occasion="drawn", balance=left - 1))
            await mine.commit()

    await asyncio.gather(*(draw(11 + n) for n in range(4)))
    async with live.state.everything() as session:
        assert await session.scalar(total) == -3


def _line(purchase_id, number, *, balance=1, **about):
    return VisitEntry(purchase_id=purchase_id, number=number, balance=balance, order_id=uuid7(), **about)
