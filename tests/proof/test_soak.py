"""Half of what it can do, for as long as one likes: nothing grows, nothing is left open.

`SOAK=3600 make proof ARGS=tests/proof/test_soak.py` is an hour.
"""

import asyncio
import os
import time
from collections import Counter
from itertools import cycle

import httpx
import pytest

from bench.processes import family, stat
from tests.proof.city import headers
from tests.proof.conftest import size
from tests.venues.slots import WHY

SECONDS = int(os.environ.get("SOAK", size(0, 120)))
WARM = SECONDS / 3  # until then caches fill, and Python asks for what it keeps
PAUSE = 0.04  # of each of eight: about half of what one process answers on two cores
HOME = "/api/v1/places/140502009010"
SESSIONS = """
SELECT count(*),
    count(*) FILTER (WHERE state = 'idle in transaction' AND state_change < now() - interval '2 s')
FROM pg_stat_activity WHERE application_name = 'linli'
"""


def megabytes(process):
    return sum(int(stat(pid)[21]) for pid in family(process.running.pid)) * 4096 / 2**20


async def somebody(client, person, heard, until):
    """Looks around, again and again."""
    paths = cycle(
        ("/api/v1/me", f"{HOME}/venues?limit=5", "/api/v1/me/bookings", f"{HOME}/merchants?limit=5")
    )
    while time.monotonic() < until:
        answer = await client.get(next(paths), headers=headers(person))
        heard[answer.status_code] += 1
        await asyncio.sleep(PAUSE)


async def somebody_who_books(city, client, heard, until):
    """And calls it off."""
    while time.monotonic() < until:
        person, wish = next(city.world._wishes)
        said = headers(person)
        made = await client.post(f"/api/v1/venues/{city.world.library}/bookings", json=wish, headers=said)
        heard[made.status_code] += 1
        if made.status_code == 201:
            url = f"/api/v1/bookings/{made.json()['data']['id']}/cancel"
            heard[(await client.post(url, json=WHY, headers=said)).status_code] += 1
        await asyncio.sleep(0.5)


async def watched(city, api, until):
    """Memory and all connections every second, once it is warm."""
    await asyncio.sleep(WARM)
    found = []
    while time.monotonic() < until:
        found.append((megabytes(api), *city.sql(SESSIONS)[0]))
        await asyncio.sleep(max(1, SECONDS / 120))
    return found


async def soaked(city, api):
    heard, until = Counter[int](), time.monotonic() + SECONDS
    async with httpx.AsyncClient(base_url=api.base, trust_env=False, timeout=20) as client:
        people = [somebody(client, each, heard, until) for each in city.world.residents[:7]]
        found, *_ = await asyncio.gather(
            watched(city, api, until), somebody_who_books(city, client, heard, until), *people
        )
    return heard, found


@pytest.mark.skipif(not SECONDS, reason="minutes: only at full size, or with SOAK=seconds")
def test_nothing_grows_and_nothing_is_left_open(city, tell):
    with city.process() as api:
        heard, found = asyncio.run(soaked(city, api))
    grown = found[-1][0] / found[0][0] - 1
    connections = [each for _, each, _ in found]
    what = f"{SECONDS} s of eight people, {heard.total()} requests"
    failed = {status: count for status, count in heard.items() if status >= 400}
    tell("K2", what, f"{failed or 0} failed", not failed)
    reached = f"{grown:+.1%}: {found[0][0]:.0f} to {found[-1][0]:.0f} MB"
    tell("K2", "memory, once it is warm", reached, grown < 0.05, timed=True)
    few, many = min(connections), max(connections)  # those of other processes of the proof, too
    tell("K2", "connections", f"{few} to {many}", many <= few + 3)
    left = max(each for *_, each in found)
    tell("K2", "idle in a transaction for more than 2 s", f"{left}", left == 0)
