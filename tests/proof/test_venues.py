"""Twenty hot slots, a hall against its parts, people who swap: over persistent connections."""

import asyncio
import random
import ssl
import sys
import threading
import time
from collections import Counter
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from statistics import quantiles

import httpx
import psycopg
import pytest
from uuid_utils.compat import uuid7

from bench.processes import ROOT, SECRET, UNLIMITED, running
from bench.world import HOME, Person, slot
from tests.proof.city import City, headers
from tests.proof.conftest import size
from tests.venues.careless import OVERLAPPING, UNGUARDED

SLOTS = 20
CLONED = """
INSERT INTO venues SELECT (jsonb_populate_record(NULL::venues, to_jsonb(one) || jsonb_build_object(
    'id', %s::uuid, 'name', %s::text, 'parent_id', %s::uuid, 'needs_approval', false))).*
FROM venues one JOIN places ON places.id = one.place_id WHERE one.name = '活动室' AND places.code = %s
"""
HOURS = """
INSERT INTO opening_hours SELECT (jsonb_populate_record(NULL::opening_hours, to_jsonb(hour) ||
    jsonb_build_object('id', gen_random_uuid(), 'owner_id', %s::uuid))).*
FROM opening_hours hour JOIN venues one ON one.id = hour.owner_id JOIN places ON places.id = one.place_id
WHERE one.name = '活动室' AND places.code = %s
"""
# A hall that is taken while a part of it is, or a booking that holds anything but its slot.
HALF_HELD = """
SELECT count(*) FROM bookings b WHERE b.venue_id = ANY (%s) AND b.status = 'confirmed' AND (
    SELECT count(*) FROM allocations a WHERE a.subject_id = b.id AND a.blocked = b.slot
) <> CASE WHEN EXISTS (SELECT FROM venues v WHERE v.parent_id = b.venue_id) THEN %s ELSE 1 END
"""
WAITING = """
SELECT coalesce(extract(epoch FROM max(clock_timestamp() - waitstart)), 0) FROM pg_locks WHERE NOT granted
"""


@dataclass
class Hall:
    """A hall and its parts; a room alone is a hall without."""

    id: str
    parts: list[str] = field(default_factory=list)

    @property
    def spaces(self) -> list[str]:
        return [self.id, *self.parts]


def build(city: City, parts: int) -> Hall:
    hall = Hall(str(uuid7()), [str(uuid7()) for _ in range(parts)])
    for each in hall.spaces:
        city.sql(CLONED, each, f"厅{each}", None if each == hall.id else hall.id, HOME)
        city.sql(HOURS, each, HOME)
    return hall


@dataclass
class Heard:
    outcomes: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)

    @property
    def p99(self) -> float:
        return quantiles(self.seconds, n=100)[98]

    @property
    def odd(self) -> set[str]:
        return set(self.outcomes) - {"won", "slot_taken"}

    def __str__(self) -> str:
        return f"{len(self.seconds)} answers, p99 {self.p99:.2f} s, worst {max(self.seconds):.2f} s"


class Crowd:
    """So many clients, each on a connection of its own, and each asking as soon as it is answered."""

    def __init__(self, ports: list[int], people: list[Person]) -> None:
        self.ports, self.people, self.heard = ports, people, Heard()

    async def run(self, act) -> Heard:
        """All are there before the first one asks: to make a client takes longer than to be answered."""
        trust = ssl.create_default_context()
        async with AsyncExitStack() as stack:
            clients = [
                await stack.enter_async_context(
                    httpx.AsyncClient(
                        base_url=f"http://127.0.0.1:{self.ports[number % len(self.ports)]}/api/v1",
                        trust_env=False,
                        verify=trust,
                        timeout=60,
                        limits=httpx.Limits(max_connections=1, max_keepalive_connections=1),
                        headers=headers(person),
                    )
                )
                for number, person in enumerate(self.people)
            ]
            await asyncio.gather(*(act(self, client, number) for number, client in enumerate(clients)))
        return self.heard

    async def post(self, client, path, body):
        begun = time.monotonic()
        try:
            answer = await client.post(path, json=body)
        except httpx.TransportError:
            self.heard.outcomes["no answer"] += 1
            return None
        self.heard.seconds.append(time.monotonic() - begun)
        self.heard.outcomes["won" if answer.is_success else answer.json()["error"]] += 1
        return answer


def wish(ahead: int, half_hour: int) -> dict[str, object]:
    return {"headcount": 1, "purpose": "排练", **slot(ahead, half_hour)}


def fight(spaces: list[str], ahead: int, asks: int):
    """Twenty half hours; each client asks for one after the other, in an order of its own."""

    async def act(crowd, client, number):
        choice = random.Random(number)
        for _ in range(asks):
            path = f"/venues/{choice.choice(spaces)}/bookings"
            await crowd.post(client, path, wish(ahead, 16 + choice.randrange(SLOTS)))

    return act


@contextmanager
def longest_wait(city: City):
    """For a lock, as PostgreSQL sees it."""
    seen, over = [0.0], threading.Event()

    def watch() -> None:
        with psycopg.connect(city.world.url, autocommit=True) as connection:
            while not over.wait(0.02):
                [(waited,)] = connection.execute(WAITING).fetchall()
                seen[0] = max(seen[0], float(waited))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield seen
    finally:
        over.set()
        watcher.join()


@pytest.fixture
def ports(two):
    return [each.port for each in two]


def crowd_of(city: City, ports: list[int], many: int) -> Crowd:
    return Crowd(ports, city.world.residents[:many])


def test_twenty_hot_slots(city, ports, tell):
    room = build(city, 0)
    asyncio.run(crowd_of(city, ports, 2).run(fight(room.spaces, 3, 3)))  # warm
    timed = []
    for day, (many, asks) in enumerate([(40, size(4, 20)), (200, size(2, 8))]):
        with longest_wait(city) as waited:
            heard = asyncio.run(crowd_of(city, ports, many).run(fight(room.spaces, 5 + day, asks)))
        won = heard.outcomes["won"]
        kept = won <= SLOTS and not heard.odd - {"unavailable"}
        tell("V1", f"{many} clients, {SLOTS} slots", f"{won} won, {heard.odd or 'others slot_taken'}", kept)
        later = heard.outcomes["unavailable"]  # who waited two seconds for a connection
        timed.append((f"{many} clients: told to come back", f"{later}", not later))
        swift = heard.p99 < 1 if many == 40 else max(heard.seconds) < 5
        timed.append((f"{many} clients waited", f"{heard}; lock {waited[0]:.2f} s", swift and waited[0] < 1))
    tell("V1", "overlaps afterwards", f"{city.count(OVERLAPPING)}", city.count(OVERLAPPING) == 0)
    for what, reached, kept in timed:
        tell("V1", what, reached, kept, timed=True)


def test_a_hall_against_its_parts(city, ports, tell):
    hall = build(city, 5)
    heard = asyncio.run(crowd_of(city, ports, 40).run(fight(hall.spaces, 7, size(4, 20))))
    half = city.count(HALF_HELD, hall.spaces, len(hall.parts))
    reached = f"{heard.outcomes['won']} won, {heard.odd or 'others slot_taken'}; {half} half held"
    tell("V2", "40 clients want a hall or one of its 5 parts", reached, not heard.odd and half == 0)
    tell("V2", "overlaps afterwards", f"{city.count(OVERLAPPING)}", city.count(OVERLAPPING) == 0)


def test_people_who_swap(city, ports, tell):
    """Pairs that want one another's slot, again and again; and thieves, who want what is let go of."""
    room, rounds, pairs = build(city, 0), size(6, 40), 12
    mine: dict[int, str] = {}

    async def settle(crowd, client, number):
        answer = await client.post(f"/venues/{room.id}/bookings", json=wish(9, 16 + number))
        mine[number] = answer.json()["data"]["id"]

    async def act(crowd, client, number):
        choice = random.Random(number)
        if number >= 2 * pairs:
            return await fight(room.spaces, 9, rounds)(crowd, client, number)
        for _ in range(rounds):
            there = choice.choice([number ^ 1, number, choice.randrange(2 * pairs)])
            await crowd.post(client, f"/bookings/{mine[number]}/reschedule", slot(9, 16 + there))

    asyncio.run(crowd_of(city, ports, 2 * pairs).run(settle))
    heard = asyncio.run(crowd_of(city, ports, 40).run(act))
    kept = city.count(
        "SELECT count(*) FROM bookings WHERE id = ANY (%s) AND status = 'confirmed'", [*mine.values()]
    )
    half = city.count(HALF_HELD, room.spaces, 1)
    reached = f"{kept} of {2 * pairs} kept theirs, {half} without; {heard.odd or 'others slot_taken'}"
    tell(
        "V3",
        f"{pairs} pairs swap while 16 thieves book",
        reached,
        kept == 2 * pairs and not half and not heard.odd,
    )
    tell("V3", "how long they waited", str(heard), max(heard.seconds) < 5, timed=True)
    tell("V3", "overlaps afterwards", f"{city.count(OVERLAPPING)}", city.count(OVERLAPPING) == 0)


def test_the_control_books_twice(city, tell):
    """The same fight with a look before the insert, and no referee: or V1 would prove nothing."""
    room, url = build(city.spare, 0), city.spare.world.url
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(UNGUARDED)
        settings = {
            "DATABASE_URL": url,
            "DATA_DIR": str(city.world.folder / "careless"),
            "SECRET_KEY": SECRET,
        }
        settings |= {"WECHAT_APPID": "proof", **UNLIMITED}
        command = [sys.executable, "-m", "tests.proof.careless"]
        with running("the control", command, "/healthz", ROOT, **settings) as server:
            asyncio.run(crowd_of(city, [server.port], 40).run(fight(room.spaces, 5, 4)))
        [(doubles,)] = connection.execute(OVERLAPPING.encode()).fetchall()
    tell("V4", "the control: check, then insert", f"{doubles} doubles", doubles > 0)
