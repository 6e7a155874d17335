"""The command line, as a person or a service manager uses it: real processes, real signals."""

import asyncio
import os
import signal
import socket
import struct
import threading
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from types import NoneType

import httpx
import psycopg
import pytest
from click.testing import CliRunner

from app.__main__ import cli
from app.kit import logs
from app.kit.clock import today
from app.kit.postgres import DatabaseRefused, check
from app.settings import DatabaseSettings
from tests.database import database
from tests.processes import free_port, outcome, python_m_app, serving

pytestmark = pytest.mark.thorough

DEMO = {"DEMO": "1"}


@pytest.fixture
def own_database(worker_id):
    with database(f"main_{worker_id}") as url:
        yield url


def libpq(url: str) -> str:
    return url.replace("+psycopg", "")


def sign_in(client: httpx.Client, name: str) -> None:
    answer = client.post("/auth/wechat", json={"code": f"demo:{name}"})
    client.headers["Authorization"] = f"Bearer {answer.json()['data']['access_token']}"


def half_hours(count: int) -> list[dict[str, object]]:
    day = today() + timedelta(days=3)
    at = [f"{day}T{8 + n // 2:02}:{n % 2 * 30:02}:00+08:00" for n in range(count + 1)]
    return [
        {"starts_at": start, "ends_at": end, "purpose": "合唱排练", "headcount": 1}
        for start, end in pairwise(at)
    ]


def test_the_demo_lets_a_resident_book_and_the_staff_approve_and_ends_when_told(own_database, tmp_path):
    with serving("run", tmp_path, DATABASE_URL=own_database, **DEMO) as (process, port):
        with httpx.Client(base_url=f"http://127.0.0.1:{port}/api/v1", trust_env=False, timeout=10) as client:
            halls = client.get("/places/140502009010/venues?limit=50").json()["data"]["items"]
            [hall] = [each["id"] for each in halls if each["name"] == "活动室"]
            sign_in(client, "resident")
            booking = client.post(f"/venues/{hall}/bookings", json=half_hours(1)[0]).json()["data"]
            assert booking["status"] == "pending"
            sign_in(client, "staff")
            assert client.post(f"/bookings/{booking['id']}/approve").json()["data"]["status"] == "confirmed"
            sign_in(client, "neighbour")
            assert client.get(f"/bookings/{booking['id']}").status_code == 404
            sign_in(client, "resident")
            assert told(client) == ["您预约的场地已通过审核"]
        process.send_signal(signal.SIGTERM)
        code, said = outcome(process, 20)
    assert (code, "Traceback" in said) == (0, False)
    assert f"curl http://127.0.0.1:{port}/api/v1/" in said


def told(client: httpx.Client) -> list[str]:
    """The worker of the same process brings it within a moment."""
    for _ in range(100):
        items = client.get("/me/notices").json()["data"]["items"]
        if texts := [each["text"] for each in items if each["subject"] == "bookings"]:
            return texts
        threading.Event().wait(0.1)
    return []


def test_the_api_alone_ends_in_good_order_when_interrupted(own_database, tmp_path):
    with serving("serve", tmp_path, DATABASE_URL=own_database, WECHAT_APPID="wx1", SECRET_KEY="k" * 32) as (
        process,
        _,
    ):
        process.send_signal(signal.SIGINT)
        code, said = outcome(process, 20)
    assert (code, "Traceback" in said) == (0, False)


def test_told_to_end_in_the_middle_of_the_start_it_leaves_nothing_behind(tmp_path):
    os.chmod(tmp_path.parents[0], 0o711)
    process = python_m_app("run", PORT=str(free_port()), DATA_DIR=str(tmp_path / "data"), **DEMO)
    assert process.stdout
    assert any("bringing the tables" in line for line in process.stdout)
    process.send_signal(signal.SIGTERM)
    assert outcome(process, 30)[0] == 143
    left = [each.read_bytes() for each in Path("/proc").glob("[0-9]*/cmdline") if each.exists()]
    assert not [each for each in left if str(tmp_path).encode() in each]


def test_a_kill_while_bookings_pour_in_loses_none_that_was_acknowledged(own_database, tmp_path):
    settings = {"DATABASE_URL": own_database, "SECRET_KEY": "the same after the kill"}
    acknowledged: list[str] = []
    with serving("run", tmp_path, **settings, **DEMO) as (process, port):
        with psycopg.connect(libpq(own_database)) as connection:  # one account stands for eight people
            connection.execute("UPDATE venues SET terms = jsonb_build_object('quotas', '[]'::jsonb)")
        asyncio.run(pour(port, acknowledged, kill=process.pid))
    assert acknowledged
    with serving("run", tmp_path, **settings, **DEMO) as (_, port):
        base = f"http://127.0.0.1:{port}/api/v1"
        with httpx.Client(base_url=base, trust_env=False, timeout=10) as client:
            sign_in(client, "resident")
            assert all(client.get(f"/bookings/{each}").status_code == 200 for each in acknowledged)
    with psycopg.connect(libpq(own_database)) as connection:
        overlapping = connection.execute(
            "SELECT count(*) FROM allocations a JOIN allocations b USING (venue_id, unit_no) "
            "WHERE a.blocked && b.blocked AND a.id < b.id"
        ).fetchone()
        bare = "SELECT count(*) FROM bookings WHERE id NOT IN (SELECT subject_id FROM allocations)"
        unplaced = connection.execute(bare).fetchone()
        half_made = connection.execute("SELECT count(*) FROM idempotency_keys WHERE body IS NULL").fetchone()
    assert (overlapping, unplaced, half_made) == ((0,), (0,), (0,))


async def pour(port: int, acknowledged: list[str], *, kill: int) -> None:
    """Eight people book seat after seat of the library until the server dies under their hands."""
    base = f"http://127.0.0.1:{port}/api/v1"
    async with httpx.AsyncClient(base_url=base, trust_env=False, timeout=10) as client:
        answer = await client.post("/auth/wechat", json={"code": "demo:resident"})
        client.headers["Authorization"] = f"Bearer {answer.json()['data']['access_token']}"
        venues = (await client.get("/places/140502009010/venues?limit=50")).json()["data"]["items"]
        [library] = [each["id"] for each in venues if each["name"] == "微型图书馆"]

        async def book(first: int) -> None:
            for seat in range(first, 25, 8):
                for slot in half_hours(24):
                    key = {"Idempotency-Key": f"{seat}-{slot['starts_at']}"[:64]}
                    wish = slot | {"unit_no": seat}
                    answer = await client.post(f"/venues/{library}/bookings", json=wish, headers=key)
                    assert answer.status_code == 201, answer.text
                    acknowledged.append(answer.json()["data"]["id"])
                    if len(acknowledged) == 60:
                        os.kill(kill, signal.SIGKILL)

        ended = await asyncio.gather(*(book(first) for first in range(1, 9)), return_exceptions=True)
    assert [each for each in ended if not isinstance(each, httpx.TransportError)] == []


def ran(*words: str, **settings: str) -> tuple[int, str]:
    """The command in this very process, which costs a second less than in one of its own."""
    result = CliRunner().invoke(cli, words, env=settings)
    logs.configure(for_people=False)  # or the tests after this one would write into what CliRunner has closed
    assert isinstance(result.exception, (SystemExit, NoneType)), result.exception
    return result.exit_code, result.output


def refused(*words: str, **settings: str) -> str:
    """One clear sentence, exit code 1, no traceback."""
    code, said = ran(*words, **settings)
    assert code == 1, said
    [line] = [each for each in said.splitlines() if each.startswith("Error: ")]
    return line


def test_a_taken_port_is_named(own_database, tmp_path):
    with socket.socket() as taken:
        port = free_port()
        taken.bind(("127.0.0.1", port))
        taken.listen()
        settings = {"DATABASE_URL": own_database, "PORT": str(port), "DATA_DIR": str(tmp_path), **DEMO}
        code, said = outcome(python_m_app("run", **settings))
    assert (code, "Traceback" in said) == (1, False)
    assert f"Error: port {port} on 127.0.0.1 cannot be used" in said


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("postgresql://nobody:secret@127.0.0.1:1/town", "the database town at 127.0.0.1:1 cannot be used"),
        ("mysql://town", "DATABASE_URL is not the address of a PostgreSQL"),
        ("postgresql://[", "DATABASE_URL is not the address of a PostgreSQL"),
    ],
)
def test_a_database_that_cannot_be_reached_is_named_without_its_password(tmp_path, url, sentence):
    line = refused("migrate", DATABASE_URL=url, DATA_DIR=str(tmp_path))
    assert sentence in line and "secret" not in line


def test_without_wechat_or_a_key_the_server_refuses_to_start(own_database, tmp_path):
    settings = {"DATABASE_URL": own_database, "DATA_DIR": str(tmp_path)}
    assert "WECHAT_APPID is not set" in refused("serve", SECRET_KEY="k" * 32, **settings)
    for command in ("serve", "worker"):
        assert "SECRET_KEY is not set" in refused(command, SECRET_KEY="short", **settings)


def test_the_demo_runs_only_where_it_was_asked_for(own_database, tmp_path):
    assert "DEMO=1" in refused("run", DATABASE_URL=own_database, DATA_DIR=str(tmp_path))


def test_a_setting_that_makes_no_sense_is_named(tmp_path):
    for port in ("eighty", "70000"):
        assert "PORT" in refused("serve", PORT=port, DATA_DIR=str(tmp_path))


def test_the_first_administrator_is_made_from_the_command_line(own_database, tmp_path):
    settings = {"DATABASE_URL": own_database, "DATA_DIR": str(tmp_path)}
    assert ran("demo", **settings)[0] == 0
    give = ("grant", "--role", "admin", "--place", "140502009010", "--openid", "openid-of-somebody")
    for word in ("granted", "held already"):
        code, said = ran(*give, **settings)
        assert (code, word in said) == (0, True)
    wrong = ("grant", "--role", "king", "--place", "140502009010", "--openid", "x")
    assert "there is no role king" in refused(*wrong, **settings)
    wrong = ("grant", "--role", "admin", "--place", "99", "--openid", "x")
    assert "there is no place 99" in refused(*wrong, **settings)


def test_on_tables_that_are_older_it_neither_serves_nor_works(worker_id, tmp_path):
    with database(f"unmigrated_{worker_id}", template="template0") as url:
        settings = {"DATABASE_URL": url, "SECRET_KEY": "k" * 32, "WECHAT_APPID": "wx1"}
        settings |= {"PORT": str(free_port()), "DATA_DIR": str(tmp_path)}
        for command in ("serve", "worker"):
            assert "run python -m app migrate first" in refused(command, **settings)


def test_a_missing_extension_is_named(own_database):
    with pytest.raises(DatabaseRefused, match="lacks the extension telepathy"):
        check(DatabaseSettings(url=own_database), ("btree_gist", "telepathy"))


def test_a_server_that_is_too_old_is_named():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        threading.Thread(target=greet_as_postgresql_14, args=(listening,), daemon=True).start()
        url = f"postgresql://x@127.0.0.1:{listening.getsockname()[1]}/town?sslmode=disable&gssencmode=disable"
        with pytest.raises(DatabaseRefused, match="is PostgreSQL 14; 15 or newer is needed"):
            check(DatabaseSettings(url=url))


def greet_as_postgresql_14(listening: socket.socket) -> None:
    """The start of PostgreSQL's protocol: authentication is fine, this is my version, ask."""

    def message(kind: bytes, body: bytes) -> bytes:
        return kind + struct.pack("!i", len(body) + 4) + body

    connection, _ = listening.accept()
    connection.recv(1024)
    connection.sendall(
        message(b"R", struct.pack("!i", 0))
        + message(b"S", b"server_version\x0014.9\x00")
        + message(b"S", b"client_encoding\x00UTF8\x00")
        + message(b"K", struct.pack("!ii", 1, 1))
        + message(b"Z", b"I")
    )
    connection.recv(1024)
    connection.close()


def test_the_contract_is_printed_without_a_database():
    assert ran("openapi") == (0, (Path(__file__).parents[1] / "openapi/openapi.json").read_text())
