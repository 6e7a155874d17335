"""Killed without a good-bye, in the middle of writing: what was acknowledged is there, once."""

import asyncio
import json
import threading
import time
from collections.abc import Callable

from tests.proof.conftest import SIZE, size
from tests.proof.pouring import Pour, said, wrong


async def pour_while(pour: Pour, writes: int, misfortune: Callable[[], None], times: int) -> None:
    """The misfortune befalls again and again, evenly over the writes."""
    over = threading.Event()

    def befall() -> None:
        for number in range(1, times + 1):
            while len(pour.ledger.acknowledged) < number * writes // (times + 1):
                if over.is_set():
                    return
                time.sleep(0.01)
            misfortune()

    waiting = asyncio.create_task(asyncio.to_thread(befall))
    try:
        await pour.run(writes)
    finally:
        over.set()
        await waiting


def test_the_api_is_killed_while_bookings_pour_in(city, api, tell):
    writes, kills = size(240, 2000), size(2, 10)
    pour = Pour(city, [api.port])

    def misfortune():
        api.kill()
        api.start().until_ready()

    asyncio.run(pour_while(pour, writes, misfortune, kills))
    found = wrong(city, pour.ledger)
    tell("B1", f"kill -9 of the API, {kills} × in {writes} writes", said(found), not any(found.values()))
    assert len(pour.ledger.acknowledged) == writes


def test_postgresql_is_killed_while_bookings_pour_in(city, api, tell):
    writes, kills = size(160, 1500), size(1, 5)
    slowest = 0.0
    pour = Pour(city, [api.port])

    def misfortune():
        nonlocal slowest
        city.kill_postgres()
        city.start_postgres()
        slowest = max(slowest, api.until_ready(30))

    asyncio.run(pour_while(pour, writes, misfortune, kills))
    found = wrong(city, pour.ledger)
    what = f"kill -9 of PostgreSQL and its children, {kills} × in {writes} writes"
    tell("B2", what, said(found), not any(found.values()))
    tell(
        "B2",
        "ready again after PostgreSQL is, without a restart",
        f"{slowest:.1f} s",
        slowest <= 10,
        timed=True,
    )
    assert len(pour.ledger.acknowledged) == writes


def test_a_session_of_postgresql_is_killed_while_bookings_pour_in(city, api, tell):
    writes, kills = size(160, 1500), size(1, 10)
    pour = Pour(city, [api.port])

    def misfortune():
        city.kill_a_backend()
        time.sleep(0.3)
        api.until_ready(30)

    asyncio.run(pour_while(pour, writes, misfortune, kills))
    found = wrong(city, pour.ledger)
    what = f"kill -9 of one session of PostgreSQL, {kills} × in {writes} writes"
    tell("B2", what, said(found), not any(found.values()))


def test_the_worker_is_killed_in_the_middle_of_its_jobs(city, api, tell):
    """Each booking that staff call off is told to whoever had booked, once."""
    told, kills = size(60, 500), size(2, 10)
    [(staff,)] = city.sql("SELECT id FROM accounts WHERE openid = 'openid-demo-staff'")
    before = told_of(city)
    asyncio.run(Pour(city, [api.port]).run(told))
    token = city.token_of(staff)
    asyncio.run(call_off(city, api, token, told))
    waiting = city.count(
        "SELECT count(*) FROM procrastinate_jobs WHERE status = 'todo' AND task_name LIKE '%%notices%%'"
    )
    workers = city.workers
    with city.process("worker") as worker:
        for number in range(1, kills + 1):
            city.until_workers(workers + number)  # not killed before it has begun
            until_done(city, before, number * told // (kills + 2), 60)
            worker.kill()
            worker.start()
        begun = time.monotonic()
        if SIZE != "full":
            bring_forward(city, workers + kills + 1)
        until_done(city, before, told, 150)
        took = time.monotonic() - begun
        time.sleep(1)
    found = done(city, before)
    tell(
        "B3",
        f"kill -9 of the worker, {kills} × in {waiting} jobs",
        f"{found} notices of {told}",
        found == told,
    )
    tell(
        "B3",
        "and the jobs a dead worker left are taken up",
        f"all done after {took:.0f} s",
        took < 120,
        timed=True,
    )


def told_of(city):
    """How many have been told that theirs was called off; whatever else falls due meanwhile is not ours."""
    return city.count("SELECT count(*) FROM notices WHERE template = 'booking_called_off'")


def done(city, before):
    return told_of(city) - before


def bring_forward(city, workers):
    """The half minute until a silent worker counts as dead, and the minute until somebody looks for one."""
    city.until_workers(workers)
    city.sql(
        "UPDATE procrastinate_workers SET last_heartbeat = now() - interval '31 s' "
        "WHERE id < (SELECT max(id) FROM procrastinate_workers)"
    )
    city.sql(
        "INSERT INTO procrastinate_jobs (queue_name, task_name, args) "
        "VALUES ('default', 'app.kit.housekeeping.take_up_what_a_dead_worker_left', %s)",
        json.dumps({"timestamp": int(time.time()) // 60 * 60 + 1}),
    )


def until_done(city, before, enough, seconds):
    deadline = time.monotonic() + seconds
    while done(city, before) < enough and time.monotonic() < deadline:
        time.sleep(0.1)


async def call_off(city, api, token, count):
    import httpx

    rows = city.sql("SELECT id FROM bookings WHERE status = 'confirmed' ORDER BY id DESC LIMIT %s", count)
    limits = httpx.Limits(max_connections=8)
    async with httpx.AsyncClient(trust_env=False, timeout=30, limits=limits) as client:
        answers = await asyncio.gather(
            *(
                client.post(
                    f"{api.base}/api/v1/bookings/{id}/cancel",
                    json={"reason_code": "maintenance"},
                    headers={"Authorization": f"Bearer {token}"},
                )
                for (id,) in rows
            )
        )
    assert {each.status_code for each in answers} == {200}, answers[0].text
