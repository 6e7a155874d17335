"""The disk under PostgreSQL fills up while bookings pour in, and has room again: nobody loses anything."""

import asyncio
import subprocess
import tempfile
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import httpx
import psycopg
import pytest

from tests.operations.server import Server
from tests.proof.conftest import SIZE
from tests.proof.pouring import Pour, said, wrong
from tests.proof.test_crashes import pour_while
from tests.proof.test_migrations import python_m_app

SMALL = "max_wal_size = 64MB\nmin_wal_size = 32MB\nport = {port}\nlisten_addresses = ''\n"
LIST = "/api/v1/places/140502009010/venues?limit=3"
ENOUGH = 20  # refusals, until there is room again

pytestmark = pytest.mark.skipif(SIZE != "full", reason="half a minute: only at full size")


class Disk:
    """256 MB, and a file that takes whatever is left of them."""

    def __init__(self, place: Path) -> None:
        self.place, self.filler = place, place / "filler"

    def fill(self) -> None:
        with self.filler.open("ab", buffering=0) as file, suppress(OSError):
            for bite in (2**20, 2**12):
                with suppress(OSError):
                    while True:
                        file.write(b"\0" * bite)

    def empty(self) -> None:
        self.filler.unlink()


@pytest.fixture(scope="module")
def disk():
    place = Path(tempfile.mkdtemp(prefix="linli-disk-"))
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256m,mode=0755", "linli", place])
    if mounted.returncode:
        place.rmdir()
        pytest.skip("nothing may be mounted here")
    yield Disk(place)
    subprocess.run(["umount", "-l", place], check=True)
    place.rmdir()


@pytest.fixture(scope="module")
def server(disk):
    with Server.running(SMALL, disk=disk.place) as server:
        yield server


@pytest.fixture(scope="module")
def cramped(city, server):
    """The same town as it was at the beginning, on that disk."""
    server.psql(
        "CREATE ROLE linli LOGIN CREATEROLE", "CREATE ROLE linli_api NOLOGIN", "GRANT linli_api TO linli"
    )
    server.psql("CREATE DATABASE linli OWNER linli")
    url = f"postgresql://linli@/linli?host={server.home}&port={server.port}"
    there = f"pg_restore --no-owner --no-privileges --exit-on-error --dbname='{url}'"
    server.run("bash", "-ec", f"pg_dump --format=custom '{city.spare.world.url}&port=5432' | {there}")
    assert python_m_app("migrate", DATABASE_URL=url).returncode == 0
    return replace(city, world=replace(city.world, url=url))


def status_of(api, path):
    return httpx.get(f"{api.base}{path}", trust_env=False, timeout=20).status_code


def pouring_through(city, api, disk, befall, writes=400):
    """Bookings, and in their middle the disk is full until `befall` is over; and what must be nothing."""
    pour, reads = Pour(city, [api.port]), list[int]()

    def misfortune():
        disk.fill()
        befall(pour, reads)
        disk.empty()

    asyncio.run(pour_while(pour, writes, misfortune, 1))
    return pour.ledger, wrong(city, pour.ledger), reads


def damage(server):
    """What `pg_amcheck` says of every heap and every index."""
    words = ["pg_amcheck", "--install-missing", "--heapallindexed", "-d", "linli"]
    try:
        server.run(*words)
    except AssertionError as found:
        return str(found)[-300:]
    return ""


def test_on_a_full_disk_people_are_told_to_come_back_and_can_still_read(cramped, disk, server, tell):
    def until_refused(pour, reads):
        deadline = time.monotonic() + 60
        while pour.ledger.heard[503] < ENOUGH and time.monotonic() < deadline:
            time.sleep(0.05)
        reads += [status_of(api, LIST), status_of(api, "/healthz")]

    with cramped.process() as api:
        ledger, found, reads = pouring_through(cramped, api, disk, until_refused)
    refused = {status: count for status, count in ledger.heard.items() if status not in (201, 409)}
    kept = set(refused) <= {503} and refused.get(503, 0) >= ENOUGH and reads == [200, 200]
    tell("B5", "the disk is full: writes; a list and /healthz", f"{refused}; {reads}", kept)
    tell("B5", "and has room again, no restart", said(found), not any(found.values()))
    found = damage(server)
    tell("B5", "pg_amcheck: every heap and index", found or "clean", not found)


def until_it_stops(server):
    """Its log is written and nothing else, until the connection breaks: how many megabytes that took."""
    with psycopg.connect(f"user=postgres host={server.home} port={server.port}", autocommit=True) as there:
        for megabytes in range(1, 1000):
            try:
                there.execute("SELECT pg_logical_emit_message(false, 'much', repeat('x', 1000000), true)")
            except psycopg.OperationalError as failure:
                if failure.sqlstate in (None, "57P02"):
                    return megabytes
    raise AssertionError("PostgreSQL has found room")


def test_a_log_without_room_stops_postgresql_and_it_comes_back_whole(cramped, disk, server, tell):
    """It acknowledges nothing that it could not write down: it stops, and starts when there is room."""

    def and_start(_, megabytes):
        megabytes.append(until_it_stops(server))
        time.sleep(1)
        disk.filler.write_bytes(b"")
        if not (server.data / "postmaster.pid").exists():
            server.start()

    with cramped.process() as api:
        ledger, found, [megabytes] = pouring_through(cramped, api, disk, and_start)
        back = api.until_ready(30)
    reached = f"after {megabytes} MB; {said(found)}; ready after {back:.1f} s"
    kept = not any(found.values()) and ledger.heard[503] > 0
    tell("B5", "no room for its log: PostgreSQL stops, and starts again", reached, kept)
    found = damage(server)
    tell("B5", "pg_amcheck afterwards", found or "clean", not found)
