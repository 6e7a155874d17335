"""Another merchant's key sees and changes nothing: asked of every route that is made for servers."""

import json
import re
from datetime import timedelta

import pytest
from sqlalchemy import text

from app.across.webhooks.models import Delivery, Endpoint
from app.kit.clock import now
from app.services.orders.models import Order
from tests.client import data
from tests.offers.shelves import row, shop_with_server

BASE, SECRET = "/api/v1", "机密"
# What the contract's own examples do not say.
BODIES = {"arrive": {"code": "123456"}, "redeem": {"code": "{code}"}, "accept": {}, "depart": {}}
THEIRS = """
SELECT to_jsonb(each) - 'last_used_at' FROM {table} each
WHERE organisation_id = :whose ORDER BY id
"""
TABLES = (
    "offers",
    "offer_submissions",
    "offer_pushes",
    "coupons",
    "orders",
    "webhook_endpoints",
    "machine_keys",
)


@pytest.fixture
async def other(session, town, items):
    return await shop_with_server(session, town.willow, "另一家店")


@pytest.fixture
async def theirs(client, session, town, items, a, other):
    """An offer, a push, a key, a coupon, an order, an endpoint and a delivery of the other shop's."""
    client.by(other.server)
    done = data(await client.post("/merchant/offers/bulk", json={"offers": [row("SECRET-1", title=SECRET)]}))
    [offer] = data(await client.get("/merchant/offers"))["items"]
    alice = await a("resident", at=town.willow)
    coupon = data(await client.by(alice).post(f"/offers/{offer['id']}/claim", json={}))
    whose = {"organisation_id": other.merchant.organisation_id, "place": town.willow}
    order = Order(
        merchant_id=other.merchant.id,
        account_id=alice.id,
        item_id=items["cleaning"].id,
        price_fen=3000,
        starts_at=now() + timedelta(days=1),
        ends_at=now() + timedelta(days=1, hours=2),
        note=SECRET,
        **whose,
    )
    about = {"url": "https://93.184.215.14/hook", "events": ["*"], "sandbox": False, "secret_sealed": b""}
    endpoint = Endpoint(**about, **whose)
    session.add_all([order, endpoint])
    await session.flush()
    delivery = Delivery(
        endpoint_id=endpoint.id, event="webhook.test", body=json.dumps({"type": SECRET}), due_at=now()
    )
    session.add(delivery)
    await session.commit()
    return {
        "push_id": done["push_id"],
        "external_id": "SECRET-1",
        "key_id": str(other.server.id),
        "offer_id": offer["id"],
        "door_order_id": str(order.id),
        "endpoint_id": str(endpoint.id),
        "delivery_id": str(delivery.id),
        "code": coupon["code"],
        "whose": str(other.merchant.organisation_id),
    }


@pytest.fixture
def all_of_theirs(session, theirs):
    async def read():
        session.expire_all()
        queries = [text(THEIRS.format(table=table)) for table in TABLES]
        return [(await session.scalars(query, {"whose": theirs["whose"]})).all() for query in queries]

    return read


def routes_for_servers(contract):
    for path, found in contract["paths"].items():
        for method, operation in found.items():
            if {"MachineKey": []} in operation.get("security", ()):
                yield method, path.removeprefix(BASE), operation


def body_of(contract, path, operation, theirs):
    """The contract's own example of a body, as far as it has one."""
    known = BODIES.get(path.rpartition("/")[2])
    if known is not None:
        return {key: value.format_map(theirs) for key, value in known.items()}
    media = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if not media:
        return {}
    schema = contract["components"]["schemas"][media["schema"]["$ref"].rpartition("/")[2]]
    return {
        name: each["examples"][0] for name, each in schema.get("properties", {}).items() if "examples" in each
    }


@pytest.mark.thorough
async def test_no_route_for_servers_shows_or_changes_what_is_anothers(
    app, client, shop, theirs, put, all_of_theirs
):
    await put("MINE-1")
    before, contract = await all_of_theirs(), app.openapi()
    assert all(before)
    asked = named = 0
    for method, path, operation in routes_for_servers(contract):
        assert set(re.findall(r"\{(\w+)\}", path)) <= theirs.keys(), path
        url = path.format_map(theirs)
        for server in (shop.server, shop.sandbox):
            body = body_of(contract, path, operation, theirs)
            more = {"json": body} if method in ("post", "put") else {}
            answer = await client.by(server).request(method, url, **more)
            asked += 1
            words = json.dumps(answer.json(), ensure_ascii=False)
            assert SECRET not in words and theirs["offer_id"] not in words, (method, path)
            if ("{" in path and method != "put") or path.endswith("/redeem"):
                assert answer.status_code == 404, (method, path, answer.text)
                named += 1
    assert asked >= 60 and named >= 40
    assert await all_of_theirs() == before


async def test_to_put_under_anothers_id_makes_something_of_ones_own(client, shop, theirs, put):
    done = await put(theirs["external_id"], title="我家的")
    assert done["result"] == "created" and done["offer_id"] != theirs["offer_id"]


async def test_what_the_sweep_asks_of_is_there_for_its_owner(client, other, theirs, all_of_theirs):
    """The control: the same addresses, asked by whom they belong to."""
    before = await all_of_theirs()
    client.by(other.server)
    for path in ("pushes/{push_id}", "orders/{door_order_id}", "webhook-endpoints/{endpoint_id}"):
        assert (await client.get(f"/merchant/{path.format_map(theirs)}")).is_success, path
    assert (await client.get(f"/merchant/deliveries/{theirs['delivery_id']}")).is_success
    assert data(await client.post("/merchant/claims/redeem", json={"code": theirs["code"]}))
    assert data(await client.post(f"/merchant/orders/{theirs['door_order_id']}/accept", json={}))
    assert data(await client.post(f"/merchant/webhook-endpoints/{theirs['endpoint_id']}/disable"))
    assert (await client.delete(f"/merchant/offers/{theirs['external_id']}")).is_success
    assert (await client.delete(f"/merchant/keys/{theirs['key_id']}")).is_success
    changed = [was != now for was, now in zip(before, await all_of_theirs(), strict=True)]
    assert dict(zip(TABLES, changed, strict=True)) == dict.fromkeys(TABLES, True) | {
        "offer_submissions": False,
        "offer_pushes": False,
    }
