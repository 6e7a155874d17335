"""What the API needs goes away, and comes back; and the API itself is replaced under load."""

import asyncio
import contextlib
import signal
import time
from collections import Counter

import httpx
import psycopg

from tests.proof.city import headers
from tests.proof.conftest import size

PAUSE = 0.02  # between the requests of each of eight: some two hundred a second
LIST = "/api/v1/places/140502009010/venues?limit=3"


def asked(api, path, person=None, seconds=10.0):
    begun = time.monotonic()
    said = headers(person) if person else {}
    answer = httpx.get(f"{api.base}{path}", headers=said, timeout=seconds, trust_env=False)
    return answer, time.monotonic() - begun


def test_when_all_connections_are_busy_the_others_are_told_to_come_back(city, tell):
    """Somebody holds a lock, and everybody who waits for it a connection."""
    with city.process(DATABASE_POOL_SIZE="4", DATABASE_LOCK_TIMEOUT="20s") as api:
        person = city.world.residents[0]
        plain = max(asked(api, "/api/v1/me", person)[1] for _ in range(5))
        with psycopg.connect(city.world.url) as connection:
            connection.execute("LOCK TABLE bookings IN ACCESS EXCLUSIVE MODE")
            slow, took, alive, ready = asyncio.run(_crowded(api, person))
        after, _ = asked(api, "/api/v1/me/bookings", person)
    statuses = Counter(each.status_code for each in slow)
    kept = statuses[503] == len(slow) and all("Retry-After" in each.headers for each in slow)
    tell("B9", "pool exhausted: 503 with Retry-After", f"{dict(statuses)}", kept)
    reached = f"{took:.1f} s; one alone {plain:.2f} s"
    tell("B9", "and within 2 s, beside what a request takes", reached, took <= 2.2 + 5 * plain, timed=True)
    tell("B9", "and /healthz meanwhile", f"{alive} s", alive < 1, timed=True)
    tell("K1", "/readyz says so meanwhile", f"{ready}", ready == 503)
    tell("B9", "and afterwards all is well", f"{after.status_code}", after.status_code == 200)


async def _crowded(api, person):
    async with httpx.AsyncClient(base_url=api.base, trust_env=False, timeout=30) as client:
        holding = [
            asyncio.create_task(client.get("/api/v1/me/bookings", headers=headers(person))) for _ in range(4)
        ]
        await asyncio.sleep(0.5)
        begun = time.monotonic()
        slow = asyncio.gather(*(client.get("/api/v1/me", headers=headers(person)) for _ in range(5)))
        await asyncio.sleep(0.1)
        at = time.monotonic()
        await client.get("/healthz")
        alive = round(time.monotonic() - at, 2)
        answers = await slow
        took = time.monotonic() - begun
        ready = (await client.get("/readyz")).status_code
        for each in holding:
            each.cancel()
        await asyncio.gather(*holding, return_exceptions=True)
    return answers, took, alive, ready


def test_postgresql_goes_away_and_comes_back(city, api, tell):
    person = city.world.residents[0]
    assert asked(api, "/api/v1/me", person)[0].status_code == 200
    city.kill_postgres()
    begun = time.monotonic()
    with contextlib.suppress(AssertionError):
        while api.status_of("/readyz") == 200 and time.monotonic() - begun < 10:
            time.sleep(0.05)
    noticed = time.monotonic() - begun
    away, took = asked(api, "/api/v1/me", person)
    alive = api.status_of("/healthz")
    city.start_postgres()
    back = api.until_ready(30)
    after = asked(api, "/api/v1/me", person)[0].status_code
    tell("K1", "PostgreSQL away: /readyz turns", f"after {noticed:.1f} s", noticed <= 2.5, timed=True)
    kept = away.status_code == 503 and "Retry-After" in away.headers
    tell(
        "B2",
        "PostgreSQL away: requests",
        f"{away.status_code} in {took:.1f} s; /healthz {alive}",
        kept and alive == 200,
    )
    tell(
        "B2",
        "PostgreSQL back, no restart: ready",
        f"after {back:.1f} s, then {after}",
        back <= 10 and after == 200,
    )


class Proxy:
    """As nginx or a cloud's balancer: asks each now and then whether it is ready, and sends to who is."""

    def __init__(self, processes):
        self.processes, self.ready = processes, list(processes)

    async def watch(self):
        async with httpx.AsyncClient(trust_env=False, timeout=2) as client:
            while True:
                self.ready = [each for each in self.processes if await self._is_ready(client, each)]
                await asyncio.sleep(0.2)

    async def _is_ready(self, client, process):
        try:
            return (await client.get(f"{process.base}/readyz")).status_code == 200
        except httpx.TransportError:
            return False


async def _restart_under_load(city, two, requests):
    proxy = Proxy(two)
    watching = asyncio.create_task(proxy.watch())
    heard, asked = Counter[str](), 0
    over = asyncio.Event()

    async def resident(number):
        nonlocal asked
        person = city.world.residents[number]
        async with httpx.AsyncClient(trust_env=False, timeout=20) as client:
            while not over.is_set() or asked < requests:
                asked += 1
                url = (proxy.ready or two)[asked % len(proxy.ready or two)].base
                await asyncio.sleep(PAUSE)
                try:
                    path = "/api/v1/me" if asked % 2 else LIST
                    heard[str((await client.get(f"{url}{path}", headers=headers(person))).status_code)] += 1
                except httpx.TransportError as failure:
                    heard[type(failure).__name__] += 1

    def replace():
        for each in two:
            each.signal(signal.SIGTERM)
            each.running.wait(30)
            each.start().until_ready()
            time.sleep(0.5)

    residents = [asyncio.create_task(resident(n)) for n in range(8)]
    await asyncio.sleep(0.5)
    await asyncio.to_thread(replace)
    over.set()
    await asyncio.gather(*residents)
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)
    return heard


def test_a_rolling_restart_fails_no_request(city, two, tell):
    requests = size(500, 10_000)
    heard = asyncio.run(_restart_under_load(city, two, requests))
    failed = {name: count for name, count in heard.items() if name != "200"}
    what = "two processes restarted one after the other (SIGTERM)"
    tell("B4", what, f"{failed or 0} failed of {heard.total()}", not failed)
