"""Who chose to pay online pays between the shop's yes and its setting out, and has back what is not owed."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from app.kit.access import NOBODY, Behalf
from app.kit.clock import now
from app.services.orders.models import Order
from app.services.orders.privacy import KEEPER
from app.services.orders.service import let_go_of_what_is_not_paid
from tests.client import data, said
from tests.orders.purse import Purse

WHY = {"reason_code": "changed_plans"}
PRICE, JOINT = 3500, 2500


@pytest.fixture
def purse(client, session, sessions, gateway):
    return Purse(client, session, sessions, gateway)


@pytest.fixture
def accepted(scene, alice, order, say):
    """An order of Alice's that is to be paid online, as far as the shop's yes."""

    async def so_far(person=alice, **other):
        wanted = await order(person, pays="online", **other)
        return await say(scene.owner, wanted, "accept")

    return so_far


@pytest.fixture
def read(client):
    async def read_by(person, wanted):
        return data(await client.by(person).get(f"/orders/{wanted['id']}"))

    return read_by


async def test_from_the_shops_yes_over_the_payment_to_the_rating(
    client, scene, alice, order, say, purse, read
):
    wanted = await order(alice, pays="online")
    pay = f"/orders/{wanted['id']}/pay"
    assert said(await client.by(alice).post(pay)) == (409, "illegal_move")
    shown = await say(scene.owner, wanted, "accept")
    assert (shown["price_fen"], shown["moves"]) == (PRICE, ["decline"])
    assert said(await client.post(f"/orders/{wanted['id']}/depart", json={})) == (409, "order_unpaid")
    assert said(await client.post(pay)) == (403, "forbidden")
    assert said(await client.by(None).post(pay)) == (401, "unauthenticated")
    [waits] = data(await client.by(alice).get("/me/todo"))["items"]
    assert (waits["kind"], (await read(alice, wanted))["moves"]) == (
        "orders.pay",
        ["pay", "cancel", "no_show"],
    )
    checkout = await purse.ask(alice, wanted)
    again = await purse.ask(alice, wanted)
    assert (checkout["amount_fen"], again["payment_id"]) == (PRICE, checkout["payment_id"])
    await purse.pays(checkout)
    await purse.gateway.says_again(checkout["out_trade_no"])
    await purse.let_jobs_run()
    mine = await read(alice, wanted)
    assert (mine["status"], mine["paid_at"] is not None, mine["moves"]) == (
        "accepted",
        True,
        ["cancel", "no_show"],
    )
    assert said(await client.post(pay)) == (409, "paid_already")
    await say(scene.owner, wanted, "depart")
    await say(scene.owner, wanted, "arrive", code=mine["arrival_code"])
    await say(scene.owner, wanted, "done")
    assert (await say(alice, wanted, "confirm"))["status"] == "confirmed"
    steps = data(await client.get(f"/orders/{wanted['id']}/timeline"))
    assert [each["move"] for each in steps] == ["accept", "pay", "depart", "arrive", "done", "confirm"]
    assert await purse.back() == 0


async def test_what_is_free_or_paid_at_the_door_asks_for_no_payment(
    client, scene, alice, order, say, session
):
    at_the_door, free = await order(alice), await order(alice, pays="online")
    await session.execute(update(Order).where(Order.pays == "online").values(price_fen=0))
    await session.commit()
    for wanted in (at_the_door, free):
        await say(scene.owner, wanted, "accept")
        assert said(await client.by(alice).post(f"/orders/{wanted['id']}/pay")) == (409, "no_online_payment")
        assert (await say(scene.owner, wanted, "depart"))["status"] == "departed"


async def test_whoever_backs_out_before_the_worker_sets_out_everything_goes_back(
    scene, alice, accepted, say, purse
):
    declined, cancelled = await accepted(), await accepted()
    for wanted in (declined, cancelled):
        await purse.pay(alice, wanted)
    await say(scene.owner, declined, "decline", reason_code="worker_ill")
    await say(alice, cancelled, "cancel", **WHY)
    assert await purse.back() == 2 * PRICE


async def test_money_that_comes_when_the_shop_has_declined_goes_back_by_itself(
    scene, alice, accepted, say, purse, read
):
    wanted = await accepted()
    checkout = await purse.ask(alice, wanted)
    await say(scene.owner, wanted, "decline", reason_code="worker_ill")
    await purse.pays(checkout)
    assert (await read(alice, wanted))["paid_at"] is None
    assert await purse.back() == PRICE


async def test_nobody_came_and_it_goes_back_nobody_opened_and_staff_decide(
    session, town, scene, alice, accepted, say, purse, a
):
    staff = await a("staff", at=town.willow)
    stood_up, missed, dear = [await accepted() for _ in range(3)]
    for wanted in (stood_up, missed, dear):
        await purse.pay(alice, wanted)
    for wanted in (missed, dear):
        await say(scene.owner, wanted, "depart")
    past = {"starts_at": now() - timedelta(hours=3), "ends_at": now() - timedelta(hours=1)}
    await session.execute(update(Order).values(**past))
    await session.commit()
    await say(alice, stood_up, "no-show")
    assert await purse.back() == PRICE
    for wanted in (missed, dear):
        await say(scene.owner, wanted, "no-show")
        await say(alice, wanted, "dispute", reason_code="i_was_there")
    assert await purse.back() == PRICE
    await say(staff, missed, "void", reason_code="shop_at_fault")
    assert await purse.back() == 2 * PRICE
    await say(staff, dear, "uphold", reason_code="both", price_fen=1001)
    assert await purse.back() == 3 * PRICE - 1001
    # What went back is not asked for again, whatever staff find.
    await say(scene.owner, stood_up, "dispute", reason_code="we_came")
    await say(staff, stood_up, "uphold", reason_code="they_came", price_fen=PRICE)
    assert await purse.back() == 3 * PRICE - 1001


async def test_whoever_paid_has_a_way_out_where_the_shop_came_in_and_never_says_that_it_is_done(
    town, scene, alice, accepted, say, purse, read, a
):
    wanted = await accepted()
    await purse.pay(alice, wanted)
    await say(scene.owner, wanted, "depart")
    code = (await read(alice, wanted))["arrival_code"]
    await say(scene.owner, wanted, "arrive", code=code)
    assert (await read(alice, wanted))["moves"] == ["dispute"]
    await say(alice, wanted, "dispute", reason_code="left_undone")
    await say(await a("staff", at=town.willow), wanted, "void", reason_code="shop_at_fault")
    assert await purse.back() == PRICE


async def test_neighbours_who_paid_have_the_difference_back_once_enough_have_joined(
    client, scene, alice, accepted, lives, purse, read
):
    terms = {"item_id": str(scene.items["cleaning"].id), "price_fen": JOINT, "homes": 2}
    data(await client.by(scene.owner).put(f"/merchants/{scene.shop.id}/joint-price", json=terms))
    first = await accepted(shared=True)
    assert await purse.pay(alice, first) == PRICE
    bob = await lives(scene.building, "302")
    join = await client.by(bob).post(f"/visits/{first['visit_id']}/join", json={"pays": "online"})
    assert (data(join)["price_fen"], (await read(alice, first))["price_fen"]) == (JOINT, JOINT)
    assert await purse.back() == PRICE - JOINT


async def test_the_price_that_falls_while_it_is_being_paid_is_the_one_that_stays(
    client, session, alice, accepted, purse, read
):
    wanted = await accepted()
    checkout = await purse.ask(alice, wanted)
    await session.execute(update(Order).values(price_fen=JOINT))
    await session.commit()
    await purse.pays(checkout)
    assert (await read(alice, wanted))["paid_at"] is not None
    assert await purse.back() == PRICE - JOINT


async def test_what_is_not_paid_when_the_window_comes_is_let_go(session, alice, accepted, purse, read):
    late, paid = await accepted(), await accepted()
    await purse.pay(alice, paid)
    await let_go_of_what_is_not_paid(session, before=now() + timedelta(days=2))
    await session.commit()
    assert [(await read(alice, each))["status"] for each in (late, paid)] == ["cancelled", "accepted"]


async def test_who_is_forgotten_has_back_what_was_paid_for_what_is_to_come(session, alice, accepted, purse):
    await purse.pay(alice, await accepted())
    await KEEPER.forget(session, Behalf(alice.id), NOBODY)
    await session.commit()
    assert await purse.back() == PRICE
