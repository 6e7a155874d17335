"""A hundred pushes in any order, with duplicates, and the server killed in the middle: the newest stand."""

import asyncio
import json
import os
import random
import signal

import httpx
import psycopg
import pytest

from tests.database import database
from tests.processes import serving

pytestmark = pytest.mark.thorough

PUSHES, SKUS = 100, 20


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


async def push(client, version):
    """At least once, as a merchant's server does it: until it hears that it was taken."""
    answer = await client.post("/merchant/offers/bulk", json={"offers": rows(version)})
    return answer.status_code


async def pour(port, key, versions, kill=None):
    """Those that were not answered are left; after a third of them the server is killed."""
    left = list(versions)
    async with httpx.AsyncClient(
        base_url=f"http://127.0.0.1:{port}/api/v1",
        headers={"Authorization": f"Bearer {key}"},
        trust_env=False,
        timeout=30,
    ) as client:

        async def some():
            while left and not (kill and len(left) < 2 * len(versions) / 3):
                version = left.pop()
                try:
                    if await push(client, version) != 200:
                        left.append(version)
                except httpx.HTTPError:
                    left.append(version)
                    return

        workers = [asyncio.create_task(some()) for _ in range(4)]
        if kill:
            await asyncio.wait(workers, return_when=asyncio.FIRST_COMPLETED)
            os.killpg(kill, signal.SIGKILL)
        await asyncio.gather(*workers)
    return left


@pytest.fixture
def own_database(worker_id):
    with database(f"crash_{worker_id}") as url:
        yield url


def key_in(folder):
    return json.loads((folder / "demo.json").read_text())["merchant_live"]


def test_a_hundred_pushes_with_a_kill_in_between_leave_the_newest_and_nothing_half(own_database, tmp_path):
    settings = {"DATABASE_URL": own_database, "SECRET_KEY": "the same after the kill", "DEMO": "1"}
    versions = [*range(1, PUSHES * 3 // 4 + 1), *random.choices(range(1, PUSHES * 3 // 4 + 1), k=PUSHES // 4)]
    random.shuffle(versions)
    with serving("run", tmp_path, **settings) as (process, port):
        left = asyncio.run(pour(port, key_in(tmp_path), versions, kill=process.pid))
    assert left, "the kill came too late to be in the middle"
    with serving("run", tmp_path, **settings) as (_, port):
        repeated = [*left, *random.sample(versions, 10)]
        assert asyncio.run(pour(port, key_in(tmp_path), repeated)) == []
    with psycopg.connect(own_database.replace("+psycopg", "")) as connection:
        found = connection.execute(
            "SELECT o.source_version, o.title, s.source_version, count(*) FROM offers o "
            "JOIN offer_submissions s ON s.offer_id = o.id WHERE o.external_id LIKE 'SKU-%' GROUP BY 1, 2, 3"
        ).fetchall()
    newest = max(versions)
    assert found == [(newest, f"第{newest}版", newest, SKUS)]
