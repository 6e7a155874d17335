"""The guide to backups, carried out block by block: what was dumped comes back, and what was deleted, too."""

import sys
import time

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from bench.processes import ROOT
from tests.guides.reading import blocks
from tests.operations.server import Server

PORT = 5432  # of the embedded server; in the administrator's terminal PGPORT says another's
GUIDE = ROOT / "docs" / "operations" / "backup.md"


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

    def __init__(self, city, server):
        self.server = server
        self.url = f"postgresql://linli@/linli?host={server.home}&port={server.port}"
        self.changed = {
            "/var/lib/postgresql/18/main": f"{server.data}",
            "/var/backups/linli": f"{server.home}/backups",
            "postgresql://linli:secret@db.example/linli": f"{city.world.url}&port={PORT}",
            "postgresql://linli:secret@new.example/linli": self.url,
            ".venv/bin/python": sys.executable,
        }
        self.blocks = [each.text for each in blocks(GUIDE)]
        self.said = self._exports(0)

    def follow(self, number, **changed):
        """Of the blocks of the guide that one. Linli's own folder is not open to the server's user here."""
        text = self._words(self.blocks[number], changed)
        linli = "-m app" in text
        where = ROOT if linli else self.server.home
        self.server.run("bash", "-ec", f"{self.said}\ncd {where}\n{text}", outside=linli)
        self.said += self._exports(number, **changed)

    def _exports(self, number, **changed):
        lines = self._words(self.blocks[number], changed).splitlines()
        return "".join(f"{line}\n" for line in lines if line.startswith("export "))

    def _words(self, text, changed):
        for found, instead in (self.changed | changed).items():
            text = text.replace(found, instead)
        return text


@pytest.fixture
def administrator(city):
    with Server.running("listen_addresses = ''\nport = {port}\n") as server:
        backups = server.home / "backups"
        backups.mkdir()
        server.account.given(backups)
        yield Administrator(city, server)


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
        [(at,)] = connection.execute("SELECT clock_timestamp()::text").fetchall()
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
