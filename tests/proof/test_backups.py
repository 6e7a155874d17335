"""The guide to backups, carried out block by block: what was dumped comes back, and what was deleted, too."""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from app.kit.embedded.place import Place, find_package
from bench.processes import ROOT
from tests.guides.reading import blocks

GUIDE = ROOT / "docs" / "operations" / "backup.md"
FRESH = """
listen_addresses = ''
unix_socket_directories = '{home}'
lc_messages = 'C'
"""


def everything(url):
    """Of every table how many rows, and a sum over all of them."""
    with psycopg.connect(url) as connection:
        names = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
        return [(name, *_sum_of(connection, name)) for (name,) in names.fetchall()]


def _sum_of(connection, name):
    query = SQL("SELECT count(*), coalesce(sum(hashtextextended(t::text, 0)), 0) FROM {} t")
    return connection.execute(query.format(Identifier(name))).fetchone()


class Administrator:
    """Of a new PostgreSQL with nothing in it, who follows the guide in one terminal."""

    def __init__(self, city, home):
        place = Place(city.world.folder / "postgres", find_package(), print)
        self.home, self.account, self.programs = home, place.account, place.programs
        self.url = f"postgresql://linli@/linli?host={home}"
        self.changed = {
            "/var/lib/postgresql/18/main": f"{home}/data",
            "/var/backups/linli": f"{home}/backups",
            "postgresql://linli:secret@db.example/linli": city.world.url,
            "postgresql://linli:secret@new.example/linli": self.url,
            ".venv/bin/python -m app": f"PYTHONDONTWRITEBYTECODE=1 {ROOT}/.venv/bin/python -m app",
        }
        self.blocks = [each.text for each in blocks(GUIDE)]
        self.said = self._exports(0)

    def follow(self, number, **changed):
        """Of the blocks of the guide that one."""
        text = self._words(self.blocks[number], changed)
        root = "-m app" in text  # where Linli is installed, the server's user has no business here
        self._run("bash", "-ec", f"{self.said}\ncd {ROOT if root else self.home}\n{text}", root=root)
        self.said += self._exports(number, **changed)

    def _exports(self, number, **changed):
        lines = self._words(self.blocks[number], changed).splitlines()
        return "".join(f"{line}\n" for line in lines if line.startswith("export "))

    def _words(self, text, changed):
        for found, instead in (self.changed | changed).items():
            text = text.replace(found, instead)
        return text

    def installs(self):
        (self.home / "backups").mkdir()
        self.account.given(self.home / "backups")
        self._run("initdb", "-D", f"{self.home}/data", "-U", "postgres", "-A", "trust", "--no-sync")
        with (self.home / "data" / "postgresql.conf").open("a") as file:
            file.write(FRESH.format(home=self.home))
        self._run("pg_ctl", "start", "-w", "-s", "-D", f"{self.home}/data", "-l", f"{self.home}/log")

    def leaves(self):
        self._run("pg_ctl", "stop", "-w", "-s", "-m", "immediate", "-D", f"{self.home}/data")

    def _run(self, *words, root=False):
        environment = {
            "PATH": f"{self.programs}:{os.environ['PATH']}",
            "PGHOST": str(self.home),
            "PGUSER": "postgres",
            "LC_ALL": "C.UTF-8",
        }
        process = {} if root else self.account.process()
        done = subprocess.run(
            words, cwd="/", env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, **process,
        )  # fmt: skip
        assert done.returncode == 0, f"{words[-1]}\n{done.stdout}"


@pytest.fixture
def administrator(city):
    home = Path(tempfile.mkdtemp(prefix="linli-restored-"))
    administrator = Administrator(city, home)
    administrator.account.given(home)
    administrator.installs()
    yield administrator
    administrator.leaves()
    shutil.rmtree(home)


def test_what_was_backed_up_comes_back(city, tell, administrator):
    """The numbers are those of the guide's blocks: 0 says where things lie."""
    dump, new_server, restore, archive, copy, moment, verify = range(1, 8)
    assert len(administrator.blocks) == verify + 1
    url, before = administrator.url, everything(city.world.url)
    administrator.follow(dump)
    administrator.follow(new_server)
    begun = time.monotonic()
    administrator.follow(restore)
    took = time.monotonic() - begun
    rows, same = sum(row[1] for row in before), everything(url) == before
    reached = f"{rows} rows of {len(before)} tables, equal: {same}, in {took:.1f} s"
    tell("H1", "pg_dump, pg_restore on a new server, as the guide says", reached, same)

    administrator.follow(archive)
    administrator.follow(copy)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("UPDATE bookings SET purpose = '写在副本之后'")
        whole = everything(url)
        time.sleep(0.1)
        [at] = connection.execute("SELECT clock_timestamp()::text").fetchone()
        time.sleep(0.1)
        connection.execute("DROP TABLE bookings CASCADE")
        connection.execute("DELETE FROM notices")
    damaged, begun = everything(url), time.monotonic()
    assert damaged != whole
    administrator.follow(moment, **{"2026-11-25 14:30:00+08": at})
    took = time.monotonic() - begun
    administrator.follow(verify)
    same = everything(url) == whole
    reached = f"what was written before is there, the damage is not: {same}, in {took:.1f} s"
    tell("H1", "back to the moment before a table was dropped, as the guide says", reached, same)
