"""A shop comes to the door: from the wish to the rating."""

from datetime import timedelta

import pytest
from sqlalchemy import select, text, update

from app.across.webhooks.models import Delivery, Endpoint
from app.commons.catalog.flow import ItemStatus
from app.commons.catalog.models import Item
from app.kit.access import NOBODY, Behalf
from app.kit.clock import now
from app.kit.secrets import Keyring
from app.permissions import Scope
from app.services.merchants.flow import MerchantStatus
from app.services.merchants.models import Merchant
from app.services.orders.flow import OrderStatus
from app.services.orders.models import Order
from app.services.orders.privacy import KEEPER
from app.services.orders.service import end_what_was_forgotten
from tests.client import Person, data, said
from tests.files import samples
from tests.partners.conftest import member_of, organisation_in
from tests.town import SECRET

WHY = {"reason_code": "changed_plans"}


async def test_from_the_wish_to_the_rating(client, session, scene, alice, order, say):
    wanted = await order(alice, note="请轻敲门")
    assert (wanted["status"], wanted["price_fen"], wanted["moves"]) == ("requested", 3500, ["cancel"])
    assert (wanted["merchant_name"], wanted["item_title"]) == ("惠民家政", "钟点保洁")
    worker = data(
        await client.by(scene.owner).post(f"/merchants/{scene.shop.id}/workers", json={"name": "秦师傅"})
    )
    await say(scene.owner, wanted, "accept", worker_id=worker["id"])
    mine = data(await client.by(alice).get(f"/orders/{wanted['id']}"))
    assert (mine["status"], mine["worker"]["name"], mine["address"]) == ("accepted", "秦师傅", "12号楼301")
    await say(scene.owner, wanted, "depart")
    await say(scene.owner, wanted, "arrive", code=mine["arrival_code"])
    done = await say(scene.owner, wanted, "done")
    assert (done["status"], done["address"]) == ("done", None)
    assert (await say(alice, wanted, "confirm"))["status"] == "confirmed"
    rated = await say(alice, wanted, "rate", stars=5, comment="准时，干净")
    assert rated["rating"]["stars"] == 5
    answer = await client.post(f"/orders/{wanted['id']}/rate", json={"stars": 1})
    assert said(answer) == (409, "already_rated")
    steps = data(await client.get(f"/orders/{wanted['id']}/timeline"))
    assert [each["move"] for each in steps] == ["accept", "depart", "arrive", "done", "confirm"]


async def test_the_shop_sees_the_address_only_while_it_is_coming_and_the_code_never(
    client, session, scene, alice, order, say
):
    wanted = await order(alice)
    seen = data(await client.by(scene.owner).get(f"/orders/{wanted['id']}"))
    assert (seen["address"], seen["arrival_code"]) == (None, None)
    seen = await say(scene.owner, wanted, "accept")
    assert (seen["address"], seen["arrival_code"]) == ("12号楼301", None)
    [kept] = await session.execute(text("SELECT * FROM orders"))
    assert "12号楼301".encode() not in str(kept).encode()
    await say(scene.owner, wanted, "decline", **WHY)
    assert data(await client.get(f"/orders/{wanted['id']}"))["address"] is None


async def test_whoever_has_nothing_to_do_with_it_does_not_see_it(
    client, session, town, scene, alice, order, a, lives
):
    wanted = await order(alice)
    other = await member_of(session, await organisation_in(session, town, "另一家店"))
    for stranger in (other, await lives(scene.building, "302"), await a("staff", at=town.cedar)):
        client.by(stranger)
        assert said(await client.get(f"/orders/{wanted['id']}")) == (404, "order_not_found")
        assert said(await client.post(f"/orders/{wanted['id']}/accept", json={})) == (404, "order_not_found")
        assert data(await client.get(f"/merchants/{scene.shop.id}/orders"))["items"] == []
    assert said(await client.by(None).get(f"/orders/{wanted['id']}")) == (401, "unauthenticated")


async def test_each_side_says_only_its_own_verbs(client, town, scene, alice, order, a):
    wanted = await order(alice)
    staff = await a("staff", at=town.willow)
    for person, verb, body in ((alice, "accept", {}), (staff, "accept", {}), (scene.owner, "cancel", WHY)):
        answer = await client.by(person).post(f"/orders/{wanted['id']}/{verb}", json=body)
        assert said(answer) == (403, "forbidden"), verb
    assert (
        data(await client.by(staff).get(f"/places/{town.willow.code}/orders"))["items"][0]["id"]
        == wanted["id"]
    )


async def test_what_is_not_brought_here_cannot_be_ordered(client, session, town, scene, alice, a):
    url = f"/merchants/{scene.shop.id}/orders"
    client.by(alice)
    tutoring = scene.wish(item_id=str(scene.items["tutoring"].id))
    assert said(await client.post(url, json=tutoring)) == (409, "not_served_here")
    past = scene.wish(starts_at="2020-01-01T09:00:00+08:00", ends_at="2020-01-01T10:00:00+08:00")
    assert said(await client.post(url, json=past)) == (409, "time_refused")
    neighbour = await a("resident", at=town.cedar)
    assert said(await client.by(neighbour).post(url, json=scene.wish())) == (403, "forbidden")
    assert said(await client.by(alice).post(f"/merchants/{alice.id}/orders", json=scene.wish())) == (
        404,
        "merchant_not_found",
    )


async def test_ones_own_address_need_not_be_said(order, alice):
    assert (await order(alice, address=None))["address"] == "12号楼301"


async def test_after_five_wrong_codes_there_has_to_be_another(client, scene, alice, order, say):
    wanted = await order(alice)
    await say(scene.owner, wanted, "accept")
    await say(scene.owner, wanted, "depart")
    right = data(await client.by(alice).get(f"/orders/{wanted['id']}"))["arrival_code"]
    wrong = {"code": f"{(int(right) + 1) % 10**6:06}"}
    client.by(scene.owner)
    for left in (4, 3, 2, 1, 0):
        answer = await client.post(f"/orders/{wanted['id']}/arrive", json=wrong)
        assert said(answer) == (409, "code_wrong") and answer.json()["detail"] == {"left": left}
    answer = await client.post(f"/orders/{wanted['id']}/arrive", json={"code": right})
    assert said(answer) == (409, "code_locked")
    assert said(await client.post(f"/orders/{wanted['id']}/new-code")) == (403, "forbidden")
    anew = (await say(alice, wanted, "new-code"))["arrival_code"]
    assert (await say(scene.owner, wanted, "arrive", code=anew))["status"] == "arrived"


async def test_either_side_may_back_out_until_the_worker_sets_out(client, scene, alice, order, say):
    first, second, third = [await order(alice) for _ in range(3)]
    assert (await say(alice, first, "cancel", **WHY))["status"] == "cancelled"
    await say(scene.owner, second, "accept")
    assert (await say(scene.owner, second, "decline", **WHY))["status"] == "declined"
    await say(scene.owner, third, "accept")
    await say(scene.owner, third, "depart")
    answer = await client.by(alice).post(f"/orders/{third['id']}/cancel", json=WHY)
    assert said(answer) == (409, "illegal_move")


async def test_nobody_opened_or_nobody_came_and_staff_settle_it(
    client, session, town, scene, alice, order, say, a
):
    staff = await a("staff", at=town.willow)
    missed, stood_up = await order(alice), await order(alice)
    for each in (missed, stood_up):
        await say(scene.owner, each, "accept")
    await say(scene.owner, missed, "depart")
    assert said(await client.post(f"/orders/{missed['id']}/no-show")) == (409, "too_early")
    assert said(await client.by(alice).post(f"/orders/{stood_up['id']}/no-show")) == (409, "too_early")
    past = {"starts_at": now() - timedelta(hours=3), "ends_at": now() - timedelta(hours=1)}
    await session.execute(update(Order).values(**past))
    await session.commit()
    assert (await say(scene.owner, missed, "no-show"))["status"] == "no_show"
    assert (await say(alice, stood_up, "no-show"))["status"] == "no_show"
    assert (await say(alice, missed, "dispute", reason_code="i_was_there"))["status"] == "disputed"
    assert (await say(scene.owner, stood_up, "dispute", reason_code="we_came"))["status"] == "disputed"
    assert (await say(staff, missed, "void", reason_code="shop_at_fault"))["status"] == "cancelled"
    upheld = await say(staff, stood_up, "uphold", reason_code="both", price_fen=1000)
    assert (upheld["status"], upheld["price_fen"]) == ("confirmed", 1000)


async def test_what_no_shop_answers_lapses_and_what_nobody_contests_is_confirmed(
    session, client, scene, alice, order, say
):
    unanswered, done = await order(alice), await order(alice)
    for verb in ("accept", "depart"):
        await say(scene.owner, done, verb)
    code = data(await client.by(alice).get(f"/orders/{done['id']}"))["arrival_code"]
    await say(scene.owner, done, "arrive", code=code)
    await say(scene.owner, done, "done")
    later = now() + timedelta(days=9)
    for status in (OrderStatus.REQUESTED, OrderStatus.DONE):
        await end_what_was_forgotten(session, status, before=later)
    await session.commit()
    client.by(alice)
    assert data(await client.get(f"/orders/{unanswered['id']}"))["status"] == "declined"
    assert data(await client.get(f"/orders/{done['id']}"))["status"] == "confirmed"


async def test_neighbours_of_one_building_join_a_visit_and_all_pay_less(
    client, session, town, scene, alice, order, lives, say
):
    url = f"/merchants/{scene.shop.id}/joint-price"
    terms = {"item_id": str(scene.items["cleaning"].id), "price_fen": 2500, "homes": 3}
    assert said(await client.by(alice).put(url, json=terms)) == (403, "forbidden")
    data(await client.by(scene.owner).put(url, json=terms))
    first = await order(alice, shared=True)
    bob, carol = await lives(scene.building, "302"), await lives(scene.building, "303")
    elsewhere = await lives(town.grid, "1")
    [seen] = data(await client.by(bob).get("/me/visits"))
    assert (seen["homes"], seen["homes_needed"], seen["joint_price_fen"]) == (1, 3, 2500)
    assert data(await client.by(elsewhere).get("/me/visits")) == []
    assert said(await client.post(f"/visits/{seen['id']}/join", json={})) == (404, "visit_not_found")
    join = f"/visits/{seen['id']}/join"
    assert data(await client.by(bob).post(join, json={}))["price_fen"] == 3500
    assert said(await client.by(bob).post(join, json={})) == (409, "already_joined")
    assert data(await client.by(carol).post(join, json={}))["price_fen"] == 2500
    for person in (alice, bob):
        [mine] = data(await client.by(person).get("/me/orders"))["items"]
        assert (mine["price_fen"], mine["visit_id"]) == (2500, seen["id"])
    assert mine["address"] == "12号楼302"
    for order_of in data(await client.by(scene.owner).get(f"/merchants/{scene.shop.id}/orders"))["items"]:
        await say(scene.owner, order_of, "decline", **WHY)
    assert said(await client.by(await lives(scene.building, "304")).post(join, json={})) == (
        409,
        "visit_over",
    )
    assert first["visit_id"] == seen["id"]


async def test_without_a_joint_price_there_is_nothing_to_share(client, scene, alice):
    answer = await client.by(alice).post(f"/merchants/{scene.shop.id}/orders", json=scene.wish(shared=True))
    assert said(answer) == (409, "no_joint_price")


async def test_a_shops_server_says_the_same_verbs(client, scene, alice, order):
    wish = {"name": "接单系统", "mode": "live", "scopes": [Scope.ORDERS_READ, Scope.ORDERS_WRITE]}
    made = data(
        await client.by(scene.owner).post(f"/organisations/{scene.shop.organisation_id}/keys", json=wish)
    )
    wanted = await order(alice)
    client.by(Person(made["id"], made["key"]))
    [seen] = data(await client.get("/merchant/orders"))["items"]
    assert (seen["id"], seen["moves"]) == (wanted["id"], ["accept", "decline"])
    assert data(await client.post(f"/merchant/orders/{wanted['id']}/accept", json={}))["status"] == "accepted"
    assert data(await client.get(f"/merchant/orders/{wanted['id']}"))["address"] == "12号楼301"
    assert said(await client.post(f"/merchant/orders/{alice.id}/accept", json={})) == (404, "order_not_found")
    assert said(await client.post(f"/merchant/orders/{wanted['id']}/arrive", json={"code": "000000"})) == (
        409,
        "illegal_move",
    )


async def test_what_waits_for_whom(client, scene, alice, order):
    await order(alice)
    [waiting] = data(await client.by(scene.owner).get("/me/todo"))["items"]
    assert waiting["kind"] == "orders.answer"


async def test_every_move_is_told_to_machines_and_names_nobody(
    client, session, town, scene, alice, order, say
):
    about = {"organisation_id": scene.shop.organisation_id, "sandbox": False, "events": ["order.*"]}
    session.add(Endpoint(place=town.willow, url="https://x.example/", secret_sealed=b"", **about))
    await session.commit()
    wanted = await order(alice)
    await say(scene.owner, wanted, "accept")
    told = (await session.scalars(select(Delivery).order_by(Delivery.id))).all()
    assert [each.event for each in told] == ["order.requested", "order.accepted"]
    assert all(str(alice.id) not in each.body and wanted["id"] in each.body for each in told)


@pytest.mark.parametrize("field", ["address", "note"])
async def test_who_is_forgotten_leaves_no_address(session, scene, alice, order, field):
    await order(alice, note="三楼左手")
    person = Behalf(alice.id)
    [before] = await KEEPER.data_of(session, Keyring(SECRET), person)
    assert dict(before)[field] in ("12号楼301", "三楼左手")
    await KEEPER.forget(session, person, NOBODY)
    await session.commit()
    assert await KEEPER.data_of(session, Keyring(SECRET), person) == []
    [kept] = await session.scalars(select(Order))
    assert (kept.status, kept.address_sealed, kept.note) == ("cancelled", None, None)


async def test_an_order_keeps_its_names_when_the_service_is_no_longer_offered(
    client, session, scene, alice, order
):
    wanted = await order(alice)
    await session.execute(update(Item).values(status=ItemStatus.WITHDRAWN))
    await session.execute(update(Merchant).values(status=MerchantStatus.SUSPENDED))
    await session.commit()
    seen = data(await client.by(alice).get(f"/orders/{wanted['id']}"))
    assert (seen["merchant_name"], seen["item_title"]) == ("惠民家政", "钟点保洁")


async def test_whoever_is_visited_sees_who_comes_and_nobody_else_does(
    client, session, scene, alice, order, say, lives
):
    upload = {"files": {"file": ("qin.png", samples.png(), "image/png")}, "data": {"purpose": "worker"}}
    photo = data(await client.by(scene.owner).post("/files", **upload))["id"]
    hired = {"name": "秦师傅", "photo_file_id": photo}
    worker = data(await client.post(f"/merchants/{scene.shop.id}/workers", json=hired))
    wanted, neighbour = await order(alice), await lives(scene.building, "302")
    assert said(await client.by(alice).get(f"/files/{photo}")) == (404, "file_not_found")
    await say(scene.owner, wanted, "accept", worker_id=worker["id"])
    assert (await client.by(alice).get(f"/files/{photo}")).status_code == 200
    assert said(await client.by(neighbour).get(f"/files/{photo}")) == (404, "file_not_found")
