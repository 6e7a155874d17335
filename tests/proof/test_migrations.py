"""Every migration with rows in the tables; and the newest while the version before it serves."""

import os
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import httpx
import psycopg
import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import make_url

from bench.processes import ROOT, SECRET, environment
from tests.database import alembic
from tests.processes import free_port
from tests.proof.city import SPARE, headers
from tests.proof.conftest import SIZE, size

# Bookings long past, seat by seat and half hour by half hour, and what they occupy: as many as one asks for.
MANY = """
WITH made AS (
    INSERT INTO bookings SELECT (jsonb_populate_record(NULL::bookings, %s::jsonb || jsonb_build_object(
        'id', gen_random_uuid(), 'unit_nos', jsonb_build_array(n %% 24 + 1),
        'slot', tstzrange(start, start + interval '30 min')))).*
    FROM generate_series(1, %s) n,
        LATERAL (SELECT timestamptz '1900-01-01 00:00+08' + n / 24 * interval '30 min' AS start) at
    RETURNING id, slot, unit_nos[1] AS unit_no)
INSERT INTO allocations SELECT (jsonb_populate_record(NULL::allocations, %s::jsonb || jsonb_build_object(
    'id', gen_random_uuid(), 'subject_id', id, 'unit_no', unit_no, 'blocked', slot))).*
FROM made
"""
CARRIED = ("SELECT count(*) FROM bookings", "SELECT count(*) FROM allocations")


@contextmanager
def database(city, name, *, template="template1"):
    city.sql(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    city.sql(f"CREATE DATABASE {name} TEMPLATE {template}")
    try:
        yield make_url(city.world.url).set(database=name).render_as_string(hide_password=False)
    finally:
        city.sql(f"DROP DATABASE {name} WITH (FORCE)")


def python_m_app(*words, cwd=ROOT, **settings):
    return subprocess.run(
        [sys.executable, "-m", "app", *words],
        cwd=cwd,
        env=environment(**settings),
        capture_output=True,
        text=True,
    )


def a_booking(city, api):
    """As rows: of the booking itself, and of what it occupies."""
    person, wish = next(city.world._wishes)
    path = f"{api.base}/api/v1/venues/{city.world.library}/bookings"
    made = httpx.post(path, json=wish, headers=headers(person), trust_env=False, timeout=20).json()["data"][
        "id"
    ]
    [(booking,)] = city.sql("SELECT to_jsonb(b)::text FROM bookings b WHERE id = %s", made)
    [(allocation,)] = city.sql("SELECT to_jsonb(a)::text FROM allocations a WHERE subject_id = %s", made)
    return booking, allocation


def down_and_up(config, url, way):
    """What failed of it, and how long it took."""
    begun, failed = time.monotonic(), None
    try:
        command.downgrade(config, f"-{way}")
        command.upgrade(config, "head")
    except Exception as failure:
        failed = f"{way} down: {type(failure).__name__}: {str(failure)[:300]}"
    return failed, time.monotonic() - begun


def test_every_migration_goes_down_and_up_again_with_rows_in_the_tables(city, api, tell):
    """To the first, which made `bookings`, and up again; and where rows are few, from all the way down."""
    rows = int(os.environ.get("ROWS", size(5_000, 200_000)))
    with database(city, "migrated", template=SPARE) as url, psycopg.connect(url, autocommit=True) as there:
        booking, allocation = a_booking(city, api)
        assert there.execute(MANY.encode(), [booking, rows, allocation]).rowcount == rows
        config = alembic(url.replace("postgresql://", "postgresql+psycopg://", 1))
        count = len([*ScriptDirectory.from_config(config).walk_revisions()])
        ways = [count - 1] if SIZE == "full" else sorted({1, 2, 5, count // 2, count - 1})
        found = [down_and_up(config, url, way) for way in ways]
        kept = [row for each in CARRIED for row in there.execute(each).fetchall()]
        found += [down_and_up(config, url, count)] if SIZE != "full" else []
    failed = next((failure for failure, _ in found if failure), None)
    carried = [number for (number,) in kept]
    what = f"{count} migrations on {rows} bookings, {len(found)} × down and up"
    reached = (
        failed
        or f"all; {carried[0]} bookings carried along, the longest way {max(took for _, took in found):.1f} s"
    )
    tell("G1", what, reached, failed is None and min(carried) >= rows)


def test_of_two_migrators_at_once_one_migrates(city, tell):
    """The other waits for it, and finds nothing left to do."""
    with database(city, "twice", template=SPARE) as url, ThreadPoolExecutor() as two:
        config = alembic(url.replace("postgresql://", "postgresql+psycopg://", 1))
        command.downgrade(config, "-3")
        both = [two.submit(python_m_app, "migrate", DATABASE_URL=url) for _ in "ab"]
        ended = [each.result().returncode for each in both]
        with psycopg.connect(url) as there:
            stamped = [
                stamp for (stamp,) in there.execute("SELECT version_num FROM alembic_version").fetchall()
            ]
    kept = ended == [0, 0] and stamped == ScriptDirectory.from_config(config).get_heads()
    tell("G3", "two migrators at once, three migrations to do", f"ended {ended}, at {stamped}", kept)


def git(*words):
    return subprocess.run(
        ["git", *words], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()


@pytest.fixture
def the_version_before(tmp_path):
    """The last commit with one head before the newest migration came, in a folder of its own."""
    head = ScriptDirectory(str(ROOT / "migrations")).get_revisions("head")[0]
    newest = Path(head.path).relative_to(ROOT)
    try:
        came_with = git("log", "--diff-filter=A", "--format=%H", "-1", "--", str(newest))
        git("worktree", "add", "--detach", str(tmp_path / "before"), f"{came_with}~1")
        while len(ScriptDirectory(str(tmp_path / "before" / "migrations")).get_heads()) > 1:
            git("-C", str(tmp_path / "before"), "checkout", "--detach", "HEAD~1")
    except (subprocess.CalledProcessError, FileNotFoundError):
        pytest.skip("the history is not here")
    yield tmp_path / "before"
    git("worktree", "remove", "--force", str(tmp_path / "before"))


def test_the_newest_migration_runs_while_the_version_before_it_serves(city, tell, the_version_before):
    with database(city, "before") as url:
        settings = {
            "DATABASE_URL": url,
            "SECRET_KEY": SECRET,
            "WECHAT_APPID": "x",
            "DATA_DIR": "/nonexistent",
        }
        assert python_m_app("demo", cwd=the_version_before, **settings).returncode == 0
        port, over, heard = free_port(), Event(), Counter[int]()
        old = subprocess.Popen(
            [sys.executable, "-m", "app", "serve"],
            cwd=the_version_before,
            env=environment(PORT=str(port), HTTP_READY_BYTES="0", **settings),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            base = f"http://127.0.0.1:{port}"
            until_it_answers(base)
            reading = [Thread(target=read, args=[base, over, heard]) for _ in range(4)]
            for each in reading:
                each.start()
            time.sleep(1)
            migrated = python_m_app("migrate", **settings)
            time.sleep(1)
            over.set()
            for each in reading:
                each.join()
        finally:
            old.kill()
            old.wait()
    failed = {status: count for status, count in heard.items() if status != 200}
    reached = f"{failed or 0} failed of {heard.total()}"
    tell(
        "G2",
        "the newest migration under the version before it",
        reached,
        not failed and migrated.returncode == 0,
    )


def until_it_answers(base):
    for _ in range(300):
        try:
            if httpx.get(f"{base}/healthz", trust_env=False).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError("the version before does not start")


def read(base, over, heard):
    paths = ("venues", "merchants", "catalogs/nursing", "facilities")
    with httpx.Client(base_url=base, trust_env=False, timeout=20) as client:
        number = 0
        while not over.is_set():
            number += 1
            heard[client.get(f"/api/v1/places/140502009010/{paths[number % 4]}").status_code] += 1
            time.sleep(0.02)
