"""Another merchant's key sees and changes nothing: asked of every route that is made for servers."""

import json
import re

import pytest

from tests.client import data
from tests.offers.shelves import row, shop_with_server

BASE = "/api/v1"


@pytest.fixture
async def theirs(client, session, town, items):
    """Another shop with an offer, a push, a key and a coupon of its own."""
    other = await shop_with_server(session, town.willow, "另一家店")
    client.by(other.server)
    done = data(await client.post("/merchant/offers/bulk", json={"offers": [row("SECRET-1", title="机密")]}))
    [offer] = data(await client.get("/merchant/offers"))["items"]
    return {
        "push_id": done["push_id"],
        "external_id": "SECRET-1",
        "key_id": str(other.server.id),
        "offer_id": offer["id"],
        "merchant_id": str(other.merchant.id),
    }


def routes_for_servers(contract):
    for path, found in contract["paths"].items():
        for method, operation in found.items():
            if {"MachineKey": []} in operation.get("security", ()):
                yield method, path.removeprefix(BASE), operation


def body_of(contract, operation):
    """The contract's own example of a body, as far as it has one."""
    media = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if not media:
        return {}
    schema = contract["components"]["schemas"][media["schema"]["$ref"].rpartition("/")[2]]
    return {
        name: each["examples"][0] for name, each in schema.get("properties", {}).items() if "examples" in each
    }


async def test_no_route_for_servers_shows_or_changes_what_is_anothers(app, client, shop, theirs, put):
    await put("MINE-1")
    contract = app.openapi()
    asked = named = 0
    for method, path, operation in routes_for_servers(contract):
        unknown = set(re.findall(r"\{(\w+)\}", path)) - theirs.keys()
        ids = theirs | dict.fromkeys(unknown, theirs["push_id"])
        url = path.format_map(ids)
        for server in (shop.server, shop.sandbox):
            body = {"json": body_of(contract, operation)} if method in ("post", "put") else {}
            answer = await client.by(server).request(method, url, **body)
            asked += 1
            named += "{" in path
            words = json.dumps(answer.json(), ensure_ascii=False)
            assert "机密" not in words and theirs["offer_id"] not in words, (method, path)
            if "{" in path and method != "put":
                assert answer.status_code in (404, 422), (method, path, answer.text)
    assert asked > 20 and named >= 8


async def test_to_put_under_anothers_id_makes_something_of_ones_own(client, shop, theirs, put):
    done = await put(theirs["external_id"], title="我家的")
    assert done["result"] == "created" and done["offer_id"] != theirs["offer_id"]


async def test_what_the_sweep_asks_of_is_there_for_its_owner(client, session, theirs):
    """The control: the same addresses, asked by whom they belong to."""
    shown = data(await client.get(f"/merchant/pushes/{theirs['push_id']}"))
    assert shown["push_id"] == theirs["push_id"]
    assert (await client.delete(f"/merchant/offers/{theirs['external_id']}")).is_success
    assert (await client.delete(f"/merchant/keys/{theirs['key_id']}")).is_success
