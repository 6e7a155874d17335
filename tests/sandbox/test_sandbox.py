"""A test key says a magic value, and the people of its sandbox do so; a live key says it in vain."""

from datetime import timedelta

import pytest
import yaml
from sqlalchemy import select, update

from app.across.sandbox.values import FILE, values
from app.kit.clock import now
from app.services.offers.models import Offer
from app.services.orders.flow import OrderStatus
from app.services.orders.models import Order
from tests.client import data, said
from tests.offers.shelves import offer

BECOMES = {
    "magic-in-review": ("in_review", "in_review"),
    "magic-published": ("in_review", "live"),
    "magic-rejected": ("in_review", "refused"),
    "magic-taken-down": ("live", "taken_down"),
    "magic-sold-out": ("live", "sold_out"),
}
ENDS = {
    "magic-pays": "accepted",
    "magic-refuses": "cancelled",
    "magic-times-out": "cancelled",
    "magic-disputes": "accepted",
}
URL = "/merchant/sandbox/orders"


@pytest.fixture
def push(client):
    async def pushed(server, external_id):
        answer = await client.by(server).put(f"/merchant/offers/{external_id}", json=offer())
        return data(answer)["status"]

    return pushed


@pytest.fixture
def states(client):
    async def read(server):
        found = data(await client.by(server).get("/merchant/offers"))["items"]
        return {each["external_id"]: each["status"] for each in found}

    return read


async def test_everybody_reads_what_can_be_said_and_all_of_it_is_tried_here(client):
    found = data(await client.get("/sandbox/values"))
    assert [each["value"] for each in found] == [each["value"] for each in yaml.safe_load(FILE.read_text())]
    of = {each["value"]: each["of"] for each in found}
    assert {value for value, kind in of.items() if kind == "offer"} == BECOMES.keys()
    assert {value for value, kind in of.items() if kind == "order"} == ENDS.keys()
    assert all(each["zh"] and each["en"] for each in found)


async def test_offers_become_what_their_ids_say_and_residents_see_none_of_them(
    client, shop, push, states, play, town
):
    for value, (first, _) in BECOMES.items():
        assert await push(shop.sandbox, f"{value}-1") == first, value
    await push(shop.sandbox, "magic-rejectedly")
    await play()
    found = await states(shop.sandbox)
    assert found == {f"{value}-1": last for value, (_, last) in BECOMES.items()} | {
        "magic-rejectedly": "live"
    }
    assert data(await client.by(None).get(f"/places/{town.willow.code}/offers"))["items"] == []


async def test_a_live_key_says_every_magic_value_in_vain(client, session, shop, push, states, play):
    """The sweep: what is in the file, a live key says; nothing but the usual happens."""
    offers = [each.value for each in values() if each.of == "offer"]
    for value in offers:
        assert await push(shop.server, value) == "live"
    for value in [each.value for each in values() if each.of == "order"]:
        wish = {"item_code": "com-cleaning", "value": value}
        assert said(await client.by(shop.server).post(URL, json=wish)) == (403, "sandbox_only")
    for how in [each.value for each in values() if each.of == "webhook"]:
        address = f"/merchant/webhook-endpoints/{shop.merchant.id}/rehearse"
        answer = await client.by(shop.server).post(address, json={"event": "order.paid", "how": how})
        assert said(answer) == (404, "endpoint_not_found")
    await play()
    assert await states(shop.server) == dict.fromkeys(offers, "live")
    assert (await session.scalars(select(Offer.taken))).all() == [0] * len(offers)
    assert (await session.scalars(select(Order.id))).all() == []


async def test_a_person_and_a_key_without_the_scope_are_refused(client, shop, a):
    wish = {"item_code": "com-cleaning"}
    assert said(await client.by(None).post(URL, json=wish)) == (401, "unauthenticated")
    assert said(await client.by(shop.owner).post(URL, json=wish)) == (401, "key_needed")
    unknown = await client.by(shop.sandbox).post(URL, json={"item_code": "com-nothing"})
    assert said(unknown) == (409, "not_served_here")


async def test_whoever_ordered_does_as_the_value_says(client, shop, play):
    server = client.by(shop.sandbox)
    for value, ends in ENDS.items():
        order = data(await server.post(URL, json={"item_code": "com-cleaning", "value": value}))
        assert (order["status"], order["pays"], order["note"]) == ("requested", "online", value)
        data(await server.post(f"/merchant/orders/{order['id']}/accept", json={}))
        await play()
        found = data(await server.get(f"/merchant/orders/{order['id']}"))
        assert found["status"] == ends, value
        assert (found["paid_at"] is not None) is (ends == "accepted")


@pytest.mark.parametrize(("value", "ends"), [("magic-pays", "confirmed"), ("magic-disputes", "disputed")])
async def test_what_is_paid_is_served_to_the_end_with_the_code_that_everybody_knows(
    client, shop, play, value, ends
):
    server = client.by(shop.sandbox)
    order = data(await server.post(URL, json={"item_code": "com-cleaning", "value": value}))
    where = f"/merchant/orders/{order['id']}"
    data(await server.post(f"{where}/accept", json={}))
    assert said(await server.post(f"{where}/depart", json={})) == (409, "order_unpaid")
    await play()
    data(await server.post(f"{where}/depart", json={}))
    data(await server.post(f"{where}/arrive", json={"code": "000000"}))
    data(await server.post(f"{where}/done"))
    await play()
    assert data(await server.get(where))["status"] == ends


async def test_where_nobody_opens_the_server_says_so_and_contests_what_is_said_of_it(client, session, shop):
    server = client.by(shop.sandbox)
    order = data(await server.post(URL, json={"item_code": "com-cleaning"}))
    where = f"/merchant/orders/{order['id']}"
    data(await server.post(f"{where}/accept", json={}))
    past = {"starts_at": now() - timedelta(hours=3), "ends_at": now() - timedelta(hours=1)}
    await session.execute(update(Order).values(**past, status=OrderStatus.DEPARTED))
    await session.commit()
    assert data(await server.post(f"{where}/no-show"))["status"] == "no_show"
    disputed = data(await server.post(f"{where}/dispute", json={"reason_code": "we_came"}))
    assert disputed["status"] == "disputed"


async def test_the_sandbox_and_the_world_do_not_see_each_others_orders(client, session, shop, town, a):
    order = data(await client.by(shop.sandbox).post(URL, json={"item_code": "com-cleaning"}))
    where = f"orders/{order['id']}"
    assert said(await client.by(shop.server).get(f"/merchant/{where}")) == (404, "order_not_found")
    for person in (shop.owner, await a("staff", at=town.willow)):
        assert said(await client.by(person).get(f"/{where}")) == (404, "order_not_found")
    real = (await session.scalars(select(Order))).one()
    real.sandbox = False
    await session.commit()
    assert said(await client.by(shop.sandbox).get(f"/merchant/{where}")) == (404, "order_not_found")
    accepted = await client.by(shop.sandbox).post(f"/merchant/{where}/accept", json={})
    assert said(accepted) == (404, "order_not_found")
    assert data(await client.by(shop.server).get(f"/merchant/{where}"))["id"] == order["id"]
