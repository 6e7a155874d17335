"""Events of any kind at a test key's endpoint: once, twice, late, out of order."""

import json
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from app.across.webhooks.events import RehearsalDue
from app.across.webhooks.jobs import rehearse
from app.kit.clock import now
from tests.client import data, said


@pytest.fixture
async def server(key):
    return await key("test")


@pytest.fixture
async def url(enter, server):
    endpoint = await enter(server)
    return f"/merchant/webhook-endpoints/{endpoint['id']}/rehearse"


@pytest.fixture
def arrives(client, session, outside, receiver, server, url):
    async def sent(event, how):
        receiver.letters.clear()
        answer = await client.by(server).post(url, json={"event": event, "how": how})
        query = text("SELECT args FROM procrastinate_jobs WHERE task_name LIKE '%.rehearse' ORDER BY id DESC")
        facts = (await session.scalars(query)).first()
        await rehearse(outside, RehearsalDue(delivery_ids=tuple(facts["delivery_ids"])))
        return [each["id"] for each in data(answer)], [json.loads(each.body) for each in receiver.letters]

    return sent


async def test_as_asked(arrives, receiver):
    [id], [body] = await arrives("order.paid", "once")
    assert receiver.ids == [id] and body["type"] == "order.paid"
    assert body["data"].keys() == {"order_id", "organisation_id", "place_id"}
    [id], bodies = await arrives("offer.published", "twice")
    assert receiver.ids == [id, id] and bodies[0] == bodies[1]
    assert len(bodies[0]["data"]["offer_ids"]) == 1
    _, [body] = await arrives("claim.made", "late")
    assert datetime.fromisoformat(body["timestamp"]) < now() - timedelta(minutes=59)
    assert abs(int(receiver.letters[0].headers["webhook-timestamp"]) - now().timestamp()) < 60
    ids, bodies = await arrives("order.accepted", "out_of_order")
    assert receiver.ids == ids[::-1]
    assert bodies[0]["timestamp"] > bodies[1]["timestamp"] and bodies[0]["data"] == bodies[1]["data"]


async def test_it_is_for_test_keys_and_of_kinds_that_there_are(client, key, enter, server, url):
    wish = {"event": "order.paid"}
    assert said(await client.by(None).post(url, json=wish)) == (401, "unauthenticated")
    live = await key("live")
    assert said(await client.by(live).post(url, json=wish)) == (404, "endpoint_not_found")
    of_live = await enter(live)
    other = f"/merchant/webhook-endpoints/{of_live['id']}/rehearse"
    assert said(await client.by(live).post(other, json=wish)) == (403, "sandbox_only")
    assert said(await client.by(server).post(other, json=wish)) == (404, "endpoint_not_found")
    assert said(await client.by(server).post(url, json={"event": "order.lost"})) == (422, "event_unknown")
