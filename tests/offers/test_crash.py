"""A hundred pushes in any order, with duplicates, and half of them cut off by a kill: the newest stand.

And whoever listens has heard of each of them, at least once, and of nothing else.
"""

import asyncio
import json
import os
import random
import signal
from contextlib import asynccontextmanager

import httpx
import psycopg
import pytest

from tests.client import data
from tests.database import database
from tests.processes import serving
from tests.webhooks.receiver import receiving

pytestmark = pytest.mark.thorough

PUSHES, SKUS = 100, 20
# Pushes of the machine that changed anything; the demo's own come before anybody listens.
CHANGING = """
SELECT count(*) FROM offer_pushes WHERE pushed_by NOT IN (SELECT id FROM merchants)
AND rows @? '$[*] ? (@.result == "created" || @.result == "updated")'
"""


def rows(version):
    return [
        {
            "external_id": f"SKU-{n}",
            "title": f"第{version}版",
            "item_code": "com-hourly-cleaning",
            "price_fen": 3000,
            "source_version": version,
        }
        for n in range(SKUS)
    ]


@asynccontextmanager
async def running(folder, settings):
    """The whole demo, worker and all, with a client that holds the shop's key."""
    manager = serving("run", folder, **settings)
    process, port = await asyncio.to_thread(manager.__enter__)
    key = json.loads((folder / "demo.json").read_text())["merchant_live"]
    try:
        async with httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{port}/api/v1",
            headers={"Authorization": f"Bearer {key}"},
            trust_env=False,
            timeout=60,
        ) as client:
            yield process, client
    finally:
        await asyncio.to_thread(manager.__exit__, None, None, None)


async def push(client, version):
    """Whether it was answered; a merchant's server asks again until it is."""
    try:
        answer = await client.post("/merchant/offers/bulk", json={"offers": rows(version)})
    except httpx.HTTPError:
        return False
    return answer.status_code == 200


async def pour(client, versions, *, at_once):
    """Those that were not answered."""
    gate = asyncio.Semaphore(at_once)

    async def one(version):
        async with gate:
            return version, await push(client, version)

    return [version for version, answered in await asyncio.gather(*map(one, versions)) if not answered]


async def cut_off(client, versions, process):
    """All at once, and the first answer is the last; those that were not answered."""
    pushes = {asyncio.create_task(push(client, version)): version for version in versions}
    await asyncio.wait(pushes, return_when=asyncio.FIRST_COMPLETED)
    os.killpg(process.pid, signal.SIGKILL)
    await asyncio.gather(*pushes)
    return [version for task, version in pushes.items() if not task.result()]


@pytest.fixture
def own_database(worker_id):
    with (
        database(f"crash_{worker_id}") as url,
        psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection,
    ):
        yield connection, url


async def all_told(connection):
    """What the dead were to tell is taken up a minute later; here, as if that minute had passed."""
    connection.execute(
        "UPDATE webhook_deliveries SET due_at = due_at - interval '1 hour', leased_until = NULL"
    )
    left = "SELECT count(*) FROM webhook_deliveries WHERE delivered_at IS NULL"
    async with asyncio.timeout(120):
        while connection.execute(left).fetchone() != (0,):  # noqa: ASYNC110  another process writes it
            await asyncio.sleep(0.5)


async def test_a_hundred_pushes_half_of_them_cut_off_leave_the_newest_and_all_is_told(own_database, tmp_path):
    connection, url = own_database
    versions = [*range(1, PUSHES * 3 // 4 + 1), *random.choices(range(1, PUSHES * 3 // 4 + 1), k=PUSHES // 4)]
    random.shuffle(versions)
    async with receiving() as receiver:
        settings = {
            "DATABASE_URL": url,
            "SECRET_KEY": "the same after the kill",
            "DEMO": "1",
            "WEBHOOK_ALLOW": receiver.address,
        }
        async with running(tmp_path, settings) as (process, client):
            wish = {"url": receiver.url, "events": ["offer.*"]}
            secret = data(await client.post("/merchant/webhook-endpoints", json=wish))["secret"]
            assert await pour(client, versions[: PUSHES // 2], at_once=4) == []
            left = await cut_off(client, versions[PUSHES // 2 :], process)
        assert len(left) > PUSHES // 3, "the kill came too late to be in the middle"
        async with running(tmp_path, settings) as (_, client):
            assert await pour(client, [*left, *random.sample(versions, 10)], at_once=4) == []
            await all_told(connection)
    newest = max(versions)
    found = connection.execute(
        "SELECT o.source_version, o.title, s.source_version, count(*) FROM offers o "
        "JOIN offer_submissions s ON s.offer_id = o.id WHERE o.external_id LIKE 'SKU-%' GROUP BY 1, 2, 3"
    ).fetchall()
    assert found == [(newest, f"第{newest}版", newest, SKUS)]
    sent = dict(connection.execute("SELECT id::text, body FROM webhook_deliveries").fetchall())
    assert connection.execute(CHANGING).fetchone() == (len(sent),)
    assert {letter.id for letter in receiver.letters} == sent.keys()
    assert all(
        letter.is_signed_with(secret) and letter.body == sent[letter.id] for letter in receiver.letters
    )
