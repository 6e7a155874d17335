"""The work that is measured: M1 to M9 of the goals."""

import asyncio
import itertools
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta

import click
import httpx
import psycopg

from app.kit.clock import today
from bench import bulk, finding, halls
from bench.compare import Comparison, Contender, Round
from bench.load import Requests, request
from bench.processes import (
    LABELS,
    ROOT,
    Server,
    environment,
    free_port,
    ours,
    peer,
    peers_at_hand,
    wait_for,
)
from bench.table import Row, at_least, at_most, costs, told
from bench.world import HOME, World, grown, slot

DIRECTORY = f"/api/v1/places/{HOME}/merchants"


@dataclass(frozen=True)
class Size:
    rounds: int
    seconds: float
    slots: int  # that are fought over
    communities: int
    bookings: int


def again(path: str) -> Requests:
    return itertools.repeat(request("GET", path))


def server(each: Round) -> float:
    return each.server


def total(each: Round) -> float:
    return each.total


def the_same(name: str, said: httpx.Response, ours: httpx.Response) -> None:
    """Whatever a peer shows, it shows as we do."""
    theirs, expected = said.json()["data"]["items"], ours.json()["data"]["items"]
    if [each["id"] for each in theirs] != [each["id"] for each in expected]:
        raise click.ClickException(f"{name} lists others than we do")
    for mine, other in zip(expected, theirs, strict=True):
        different = {key for key in other if other[key] != mine.get(key)}
        if different:
            raise click.ClickException(f"{name} says something else in {sorted(different)}")


def get(server: Server, path: str) -> httpx.Response:
    return httpx.get(f"http://127.0.0.1:{server.port}{path}", trust_env=False, timeout=30)


def directory(world: World, size: Size) -> Iterator[Row]:
    """M1 and M2: the merchants of a community, as bytes that are ready and as an answer made anew."""
    with ExitStack() as stack:
        cached = stack.enter_context(ours(world.url, world.folder / "a"))
        fresh = stack.enter_context(
            ours(world.url, world.folder / "b", name="Linli, nothing ready", HTTP_READY_BYTES="0")
        )
        answer = get(cached, f"{DIRECTORY}?limit=100")
        body = world.folder / "body"
        body.write_bytes(answer.content)
        raw = stack.enter_context(
            ours(world.url, world.folder / "c", name="raw ASGI, same bytes", app="raw", BODY=str(body))
        )
        peers = []
        for which in peers_at_hand():
            found = stack.enter_context(peer(which, world.url, DIRECTORY))
            if which != "limit":
                the_same(found.name, get(found, DIRECTORY), answer)
            peers.append(found)
        click.echo(f"\n{len(answer.json()['data']['items'])} merchants, {len(answer.content) / 1000:.0f} KB")
        yield from _ready(world, size, cached, raw, [each for each in peers if each.name != LABELS["limit"]])
        yield from _made_anew(world, size, fresh, peers)


def _ready(world: World, size: Size, cached: Server, raw: Server, peers: list[Server]) -> Iterator[Row]:
    mine = Contender("Linli, ready bytes", cached, lambda: again(f"{DIRECTORY}?limit=100"))
    floor = Contender(raw.name, raw, lambda: again("/"))
    others = [Contender(each.name, each, lambda: again(DIRECTORY)) for each in peers]
    run = Comparison([floor, mine, *others], world.postgres_cpu).run(size.rounds, size.seconds)
    costs("M1: the directory of merchants, ready", run.contenders)
    yield at_least("M1", "a raw ASGI app's CPU over ours, same bytes", run.ratio(floor, mine, server), 0.85)
    for each in others:
        what = f"{each.name}'s CPU over ours"
        ratio = run.ratio(each, mine, total)
        asked = each.name in (LABELS["drf"], LABELS["sqlmodel"])
        yield at_least("M1", what, ratio, 75) if asked else told("M1", what, ratio)
        yield told("M1", f"{each.name}'s p99 over ours", run.ratio(each, mine, lambda r: r.p99))


def _made_anew(world: World, size: Size, fresh: Server, peers: list[Server]) -> Iterator[Row]:
    mine = Contender(fresh.name, fresh, lambda: again(f"{DIRECTORY}?limit=100&function=life"))
    others = [Contender(each.name, each, lambda: again(f"{DIRECTORY}?function=life")) for each in peers]
    run = Comparison([mine, *others], world.postgres_cpu).run(size.rounds, size.seconds)
    costs("M2: the same with a filter, made anew for each request", run.contenders)
    for each in others:
        if each.name == LABELS["limit"]:
            yield at_most("M2", f"our CPU over {each.name}", run.ratio(mine, each, total), 1.5)
        else:
            what, ratio = f"{each.name}'s CPU over ours", run.ratio(each, mine, total)
            yield at_least("M2", what, ratio, 8) if each.name == LABELS["drf"] else told("M2", what, ratio)


def routing(world: World, size: Size) -> Iterator[Row]:
    """M3: the first and the last route that refuse a stranger at once."""
    with (
        ours(world.url, world.folder / "a") as swift,
        ours(world.url, world.folder / "b", name="without the trie", app="without_trie") as slow,
    ):
        contract = get(swift, "/openapi.json").json()
        closed = [
            path.replace("{code}", HOME)
            for path, operations in contract["paths"].items()
            if operations.get("get", {}).get("security") == [{"HTTPBearer": []}] and path.count("{") == 0
        ]
        first, last = closed[0], closed[-1]
        refused = frozenset({401})

        def contender(name: str, server: Server, path: str) -> Contender:
            return Contender(name, server, lambda: again(path), refused)

        contenders = [
            contender(f"{kind} route{how}", where, path)
            for where, how in ((swift, ""), (slow, ", no trie"))
            for kind, path in (("first", first), ("last", last))
        ]
        run = Comparison(contenders, world.postgres_cpu).run(size.rounds, size.seconds)
        costs(f"M3: {first} and {last}, of {len(contract['paths'])} paths", contenders)
        yield at_most(
            "M3", "CPU of the last route over the first", run.ratio(contenders[1], contenders[0], server), 1.1
        )
        yield told("M3", "the same without the trie", run.ratio(contenders[3], contenders[2], server))
        yield told(
            "M3", "the last without the trie over with it", run.ratio(contenders[3], contenders[1], server)
        )


def booking(world: World, size: Size) -> Iterator[Row]:
    """M4: a seat, with rights and rules, beside check–insert–commit–refresh; and a fight for slots."""
    peers = [each for each in ("sqlmodel", "limit") if each in peers_at_hand()]
    with ExitStack() as stack:
        serving = stack.enter_context(ours(world.url, world.folder / "a"))
        mine = Contender("Linli", serving, world.bookings)
        others = [
            Contender(
                LABELS[each],
                stack.enter_context(peer(each, world.url, DIRECTORY)),
                lambda: world.bookings(peers=True),
            )
            for each in peers
        ]
        run = Comparison([mine, *others], world.postgres_cpu).run(size.rounds, size.seconds)
        costs("M4: book a seat", run.contenders)
        for each in others:
            what, ratio = f"{each.name}'s CPU over ours", run.ratio(each, mine, total)
            yield (
                at_least("M4", what, ratio, 3) if each.name == LABELS["sqlmodel"] else told("M4", what, ratio)
            )
        yield asyncio.run(fight(world, serving, size.slots))


async def fight(world: World, serving: Server, slots: int) -> Row:
    """Sixty-four residents and one seat, again and again."""
    winners, others, slowest = 0, Counter[str](), 0.0
    limits = httpx.Limits(max_connections=64)
    base = f"http://127.0.0.1:{serving.port}/api/v1"
    async with httpx.AsyncClient(base_url=base, trust_env=False, timeout=60, limits=limits) as client:
        for number in range(slots):
            wish = {"unit_no": 1, "headcount": 1, "purpose": "自习", **slot(29, 16 + number % 26)}
            wish["unit_no"] = world.seats - number // 26 % world.seats
            crowd = [world.residents[(number * 64 + n) % len(world.residents)] for n in range(64)]
            begun = time.perf_counter()
            answers = await asyncio.gather(
                *(
                    client.post(
                        f"/venues/{world.library}/bookings",
                        json=wish,
                        headers={"Authorization": f"Bearer {each.token}"},
                    )
                    for each in crowd
                )
            )
            slowest = max(slowest, time.perf_counter() - begun)
            outcomes = Counter(each.json().get("error", "won") for each in answers)
            winners += outcomes.pop("won", 0) == 1
            others += outcomes
    others.pop("slot_taken", None)
    reached = f"{winners} of {slots}; worst {slowest:.2f} s" + (f"; {dict(others)}" if others else "")
    return Row(
        "M4",
        "64 want one slot: exactly one gets it",
        reached,
        f"{slots} of {slots}",
        winners == slots and not others,
    )


# A library in each, and bookings long past in all of them.
LIBRARIES = """
INSERT INTO venues SELECT (jsonb_populate_record(NULL::venues, to_jsonb(one) || jsonb_build_object(
    'id', gen_random_uuid(), 'place_id', place.id, 'parent_id', NULL))).*
FROM (SELECT * FROM venues WHERE id = %s) one, places place WHERE place.code LIKE 'bench-%%'
"""
PAST = """
INSERT INTO bookings SELECT (jsonb_populate_record(NULL::bookings, to_jsonb(one) || jsonb_build_object(
    'id', gen_random_uuid(), 'venue_id', venue.id, 'place_id', venue.place_id,
    'unit_nos', jsonb_build_array(n %% 24 + 1),
    'slot', tstzrange(start, start + interval '30 min')))).*
FROM (SELECT * FROM bookings LIMIT 1) one,
    (SELECT v.id, v.place_id FROM venues v JOIN places p ON p.id = v.place_id
     WHERE p.code LIKE 'bench-%%') venue,
    generate_series(1, %s) n,
    LATERAL (SELECT timestamptz '1990-01-01 00:00+08' + n / 24 * interval '30 min' AS start) at
"""


def growth(world: World, size: Size) -> Iterator[Row]:
    """M7: the same questions in a community alone and among many, with all their bookings."""
    venues = f"/api/v1/places/{HOME}/venues?limit=20"
    nothing_ready = {"HTTP_READY_BYTES": "0"}
    with ours(world.url, world.folder / "a", **nothing_ready) as first:
        one = Contender("one community", first, world.bookings)
        Comparison([one], world.postgres_cpu, clients=4).run(1, 0.3)  # a booking to make others of
    large_town = grown(world, "grown", size.communities)
    with psycopg.connect(large_town, autocommit=True) as connection:
        connection.execute(LIBRARIES.encode(), [world.library])
        connection.execute(PAST.encode(), [size.bookings // size.communities])
        connection.execute("VACUUM (ANALYZE)")
    with (
        ours(world.url, world.folder / "a", **nothing_ready) as small,
        ours(large_town, world.folder / "b", **nothing_ready) as large,
    ):
        many = f"{size.communities} communities, {size.bookings} bookings"
        for what, ask in (("the list of venues", lambda: again(venues)), ("a booking", world.bookings)):
            alone, among = Contender("one community", small, ask), Contender(many, large, ask)
            run = Comparison([alone, among], world.postgres_cpu, clients=4).run(size.rounds, size.seconds)
            costs(f"M7: {what}", run.contenders)
            ratio = run.ratio(among, alone, lambda each: each.p50)
            yield at_most("M7", f"{what}: p50 among {many}, over alone", ratio, 1.2)


def slots(world: World, size: Size) -> Iterator[Row]:
    """M9: a month of a hall with five parts, a dozen rules and two hundred bookings, beside one without."""
    first, last = today() + timedelta(days=1), today() + timedelta(days=28)
    venues = asyncio.run(halls.build(world.url))
    with ExitStack() as stack:
        serving = stack.enter_context(ours(world.url, world.folder / "a"))
        paths = [f"/api/v1/venues/{each}/slots?from={first}&to={last}" for each in venues]
        answers = [get(serving, each) for each in paths]
        found = [len(each.json()["data"]) for each in answers]
        if len(set(found)) > 1 or not found[0]:
            raise click.ClickException(f"the halls and the room have {found} slots")
        body = world.folder / "slots"
        body.write_bytes(answers[0].content)
        raw = stack.enter_context(
            ours(world.url, world.folder / "b", name="raw ASGI, same bytes", app="raw", BODY=str(body))
        )
        full = Contender("a full hall", serving, lambda: again(paths[0]))
        empty = Contender("an empty hall", serving, lambda: again(paths[1]))
        room = Contender("an empty room, no rules", serving, lambda: again(paths[2]))
        floor = Contender(raw.name, raw, lambda: again("/"))
        run = Comparison([room, empty, full, floor], world.postgres_cpu, clients=4).run(
            size.rounds, size.seconds
        )
        costs(f"M9: {found[0]} slots of a month, {len(answers[0].content) / 1000:.0f} KB", run.contenders)
        what = f"{halls.BOOKINGS} bookings in {halls.PARTS} parts over none: p50"
        yield at_most("M9", what, run.ratio(full, empty, lambda each: each.p50), 1.2)
        yield told("M9", "a full hall over an empty room: p50", run.ratio(full, room, lambda each: each.p50))
        yield told("M9", "a full hall's CPU over raw ASGI, same bytes", run.ratio(full, floor, total))


def push(world: World, size: Size) -> Iterator[Row]:
    yield from bulk.rows(world, size.rounds)


def search(world: World, size: Size) -> Iterator[Row]:
    yield from finding.rows(world, communities=size.communities, entries=size.bookings, rounds=size.rounds)


def wall(world: World, size: Size) -> Iterator[Row]:
    """What row-level security costs, on the same tables and rows: booking, one's own rows, a list."""
    reader = world.residents[0]
    mine = request("GET", "/api/v1/me/bookings", Authorization=f"Bearer {reader.token}")
    public = f"/api/v1/places/{HOME}/venues"
    with (
        ours(world.url, world.folder / "a", HTTP_READY_BYTES="0") as walled,
        ours(world.url, world.folder / "b", name="no wall", app="without_wall", HTTP_READY_BYTES="0") as bare,
    ):
        works: dict[str, Callable[[], Requests]] = {
            "book a seat": world.bookings,
            "read my bookings": lambda: itertools.repeat(mine),
            "list the venues": lambda: again(public),
        }
        for what, requests in works.items():
            pair = [Contender("behind the wall", walled, requests), Contender("no wall", bare, requests)]
            run = Comparison(pair, world.postgres_cpu).run(size.rounds, size.seconds)
            costs(f"Wall: {what}", pair)
            ratio = run.ratio(pair[0], pair[1], total)
            yield at_most("Wall", f"{what}: CPU with the wall over without", ratio, 1.1)


def start(world: World, size: Size) -> Iterator[Row]:
    """M8: the second `make run`, and what the API weighs after work."""
    folder = world.folder / "demo"
    folder.mkdir()
    taken = []
    for _ in range(2):
        port = free_port()
        begun = time.monotonic()
        process = subprocess.Popen(
            [sys.executable, "-m", "app", "run"],
            cwd=ROOT,
            env=environment(DEMO="1", PORT=str(port), DATA_DIR=str(folder)),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for("make run", process, f"http://127.0.0.1:{port}{DIRECTORY}", 120)
        taken.append(time.monotonic() - begun)
        process.terminate()
        process.wait(30)
    yield Row("M8", "`make run`, first start to first answer", f"{taken[0]:.1f} s", "", None)
    yield Row("M8", "second start to first answer", f"{taken[1]:.1f} s", "≤ 10 s", taken[1] <= 10)
    with ours(world.url, world.folder / "a") as serving:
        load = Contender("Linli", serving, lambda: again(f"{DIRECTORY}?function=life"))
        Comparison([load], world.postgres_cpu).run(1, size.seconds)
        weight = serving.megabytes()
    yield Row("M8", "resident memory of the API after work", f"{weight:.0f} MB", "≤ 150 MB", weight <= 150)


WORKS = {
    "directory": directory,
    "routing": routing,
    "booking": booking,
    "slots": slots,
    "wall": wall,
    "growth": growth,
    "push": push,
    "search": search,
    "start": start,
}
