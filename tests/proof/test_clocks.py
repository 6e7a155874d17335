"""Clocks that jump an hour, ahead and back, while people are signed in and schedules are due."""

import signal
import time
from collections import Counter
from contextlib import ExitStack
from datetime import UTC, datetime

import httpx
import jwt
import pytest

from tests.proof.city import headers
from tests.proof.conftest import SIZE
from tests.proof.test_migrations import python_m_app

HOUR, LIFETIME = 3600, 15 * 60
LATE = 11 * 60  # seconds after which nobody keeps a moment any more


class Signed:
    """Somebody with a phone, who refreshes as an app does."""

    def __init__(self, api):
        self.client = httpx.Client(base_url=f"{api.base}/api/v1", trust_env=False, timeout=20)
        self.take(self.client.post("/auth/wechat", json={"code": "demo:resident"}))

    def take(self, answer):
        answer.raise_for_status()
        self.access = answer.json()["data"]["access_token"]
        self.refresh_token = answer.json()["data"]["refresh_token"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.client.close()

    def me(self):
        answer = self.client.get("/me", headers={"Authorization": f"Bearer {self.access}"})
        return answer.status_code, answer.json().get("error")

    def refresh(self):
        answer = self.client.post("/auth/refresh", json={"refresh_token": self.refresh_token})
        if answer.is_success:
            self.take(answer)
        return answer.status_code

    def lives(self):
        """Seconds from now, by the right clock."""
        return jwt.decode(self.access, options={"verify_signature": False})["exp"] - time.time()


def jumps(api, which, seconds):
    """Until the process believes it."""
    before = hour_of(api)
    api.signal(which)
    deadline = time.monotonic() + 5
    while abs(hour_of(api) - before - seconds) > 60:
        assert time.monotonic() < deadline, "the clock did not jump"


def hour_of(api):
    """What time the server thinks it is: it says so in every answer."""
    date = httpx.get(f"{api.base}/healthz", trust_env=False).headers["date"]
    return datetime.strptime(date, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=UTC).timestamp()


def books(city, person, wish, api):
    url = f"{api.base}/api/v1/venues/{city.world.library}/bookings"
    return httpx.post(url, json=wish, headers=headers(person), trust_env=False, timeout=20).status_code


def test_nobody_is_thrown_out_and_nothing_lives_for_ever_when_the_clock_jumps(city, tell):
    with city.process(module="tests.proof.adrift") as api, Signed(api) as somebody:
        jumps(api, signal.SIGUSR2, -HOUR)
        back = somebody.me()
        person, wish = next(city.world._wishes)
        booked = [books(city, person, wish, api)]
        jumps(api, signal.SIGUSR1, HOUR)
        jumps(api, signal.SIGUSR1, HOUR)
        ahead, refreshed = somebody.me(), somebody.refresh()
        fresh, lives = somebody.me(), somebody.lives()
        jumps(api, signal.SIGUSR2, -HOUR)
        home = somebody.me()
        person, wish = next(city.world._wishes)
        booked.append(books(city, person, wish, api))
    tell("B8", "the clock an hour back: whoever is signed in stays so", f"{back[0]}", back[0] == 200)
    kept = ahead == (401, "token_expired") and refreshed == 200 and fresh[0] == 200
    tell("B8", "an hour ahead: tokens end, and are refreshed", f"{ahead[1]}, then {refreshed}", kept)
    reached = f"{home[0]}; it lives {lives / 60:.0f} min, not for ever"
    tell("B8", "back again: a token from the future", reached, home[0] == 200 and lives <= HOUR + LIFETIME)
    verified = python_m_app("timeline", "verify", DATABASE_URL=city.world.url)
    said = (verified.stdout + verified.stderr).strip().splitlines()[-1]
    tell(
        "B8",
        "bookings meanwhile; the chained timeline afterwards",
        f"{booked}; {said[-60:]}",
        verified.returncode == 0,
    )


KEPT = "SELECT task_name, args ->> 'timestamp' FROM procrastinate_jobs WHERE args ? 'timestamp'"


def kept(city):
    """Schedules that became jobs, each by its name and the moment it was due."""
    return Counter(city.sql(KEPT))


def until_quiet(city, since):
    """There are more than `since`, and no more are added. A worker looks at its schedules first thing."""
    found, before, deadline = kept(city).total(), -1, time.monotonic() + 30
    while (found != before or found <= since) and time.monotonic() < deadline:
        time.sleep(1)
        before, found = found, kept(city).total()


def forgotten(city):
    """What workers before us have kept, and what they have left in the queue."""
    city.sql("DELETE FROM procrastinate_periodic_defers")
    city.sql(
        "UPDATE procrastinate_jobs SET status = 'cancelled' WHERE status = 'todo' AND args ? 'timestamp'"
    )


def test_no_schedule_is_kept_twice_by_workers_whose_clocks_differ(city, tell):
    """One is right, one an hour ahead, one an hour behind; and another starts when they have gone."""
    forgotten(city)
    begun, before = kept(city), city.workers
    with ExitStack() as stack:
        for drift in (0, HOUR, -HOUR):
            stack.enter_context(city.process("worker", module="tests.proof.adrift", DRIFT=str(drift)))
        city.until_workers(before + 3)
        until_quiet(city, begun.total())
    with city.process("worker"):
        city.until_workers(before + 4)
        until_quiet(city, 0)
    new = kept(city) - begun
    twice = {name: count for (name, _), count in new.items() if count > 1}
    astray = {name for name, due in new if abs(int(due) - time.time()) > LATE}
    what = "schedules of workers whose clocks differ by an hour"
    reached = f"{twice or 0} kept twice of {new.total()}, {astray or 0} at another hour"
    tell("B8", what, reached, not twice and not astray and new.total() > 0)


@pytest.mark.skipif(SIZE != "full", reason="a schedule is due every minute: only at full size")
def test_a_worker_whose_clock_is_put_back_keeps_its_schedules(city, tell):
    before = city.workers
    with city.process("worker", module="tests.proof.adrift") as worker:
        city.until_workers(before + 1)
        for which in (signal.SIGUSR1, signal.SIGUSR2):
            worker.signal(which)
            begun, since = time.monotonic(), kept(city).total()
            while kept(city).total() == since:
                assert time.monotonic() < begun + 90, "no schedule was kept"
                time.sleep(1)
    took = time.monotonic() - begun
    tell("B8", "a worker's clock put ahead and back: its schedules go on", f"after {took:.0f} s", took < 62)
