"""A query that forgot whom its rows are for, asked of every table in the API's own role.

In a database without any rule but the walls, every table holds one row: of a community, of Alice who lives
there, of an organisation. Whoever has nothing to do with any of them finds none; those whose business it is
find it, or the wall would prove nothing by being closed.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import psycopg
import pytest
from psycopg import Connection, sql
from psycopg.types.range import Range
from sqlalchemy import ARRAY, TIMESTAMP, Boolean, Column, Date, Enum, LargeBinary, Numeric, Table, Text, Uuid
from sqlalchemy.dialects.postgresql import DATERANGE, JSONB
from sqlalchemy.dialects.postgresql.ranges import AbstractSingleRange
from uuid_utils.compat import uuid7

import app.main
from app.kit.access import Place
from app.kit.db import API_ROLE, Base
from app.kit.wall import Wall, everybody, nobody, policies, subjects, walls
from app.registry.people.entering import ENTER
from tests.database import database
from tests.town import Town

THE_ROW = UUID(int=1000)  # of every table; so whatever names another row names this one
ALICE, BOB, CAROL, DAVE = THE_ROW, *(UUID(int=each) for each in range(1, 4))
SESSIONS = {each: UUID(int=each.int + 2000) for each in (ALICE, BOB, CAROL, DAVE)}
NOW = datetime.now(UTC)

WITHOUT_RULES = """
DO $$ DECLARE r record; BEGIN
    FOR r IN SELECT conrelid::regclass AS t, conname FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype IN ('f', 'c', 'x')
    LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', r.t, r.conname); END LOOP;
    FOR r IN SELECT c.oid::regclass AS t, tgname FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
        WHERE NOT tgisinternal AND c.relname NOT LIKE 'procrastinate%'
    LOOP EXECUTE format('DROP TRIGGER %I ON %s', r.tgname, r.t); END LOOP;
END $$
"""


def value(column: Column[Any]) -> Any:
    """Something that fits, and names Alice and the row wherever it names anybody or anything."""
    match getattr(column.type, "impl_instance", column.type):
        case Uuid() if any(key.column.table.name == "accounts" for key in column.foreign_keys):
            return ALICE
        case Uuid():
            return ALICE if column.name in ("actor_id", "owner_id", "account_id", "uploaded_by") else THE_ROW
        case Enum(enums=[first, *_]):
            return first
        case Boolean():
            return True
        case ARRAY(item_type=Uuid()):
            return [ALICE]
        case ARRAY():
            return []
        case Date():
            return NOW.date()
        case LargeBinary():
            return b""
        case JSONB():
            return "{}"
        case DATERANGE():
            return Range(NOW.date(), NOW.date() + timedelta(days=1))
        case AbstractSingleRange():
            return Range(NOW, NOW + timedelta(hours=1))
        case Text():
            return column.name
        case Numeric():
            return 1
        case TIMESTAMP():
            return NOW
        case _:
            return 1


def row_of(table: Table, place: Place) -> dict[str, Any]:
    said = {"id": THE_ROW, "place_id": place.id, "subject": "bookings", "subject_id": THE_ROW}
    optional = {"account_id", "organisation_id", "resident_id", "subject", "subject_id"}
    return {
        each.name: said.get(each.name, value(each))
        for each in table.columns
        if each.computed is None and (not each.nullable or each.name in optional)
    }


def insert(wire: Connection, table: str, row: dict[str, Any]) -> None:
    names = sql.SQL(", ").join(map(sql.Identifier, row))
    query = sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(
        sql.Identifier(table), names, sql.SQL(", ").join(sql.Placeholder() * len(row))
    )
    wire.execute(query, list(row.values()))


def let_in(wire: Connection, who: UUID, role: str, place: Place, organisation: UUID | None = None) -> None:
    """Signed in, and with that role; the row of `sign_ins` and of `grants` that is looked for is another."""
    insert(wire, "sign_ins", signed_in(who))
    grant = {"id": uuid7(), "account_id": who, "role": role, "place_id": place.id, "status": "active"}
    more = {"organisation_id": organisation, "kind": "primary", "created_at": NOW}
    insert(wire, "grants", grant | more)


def signed_in(who: UUID) -> dict[str, Any]:
    until = NOW + timedelta(days=1)
    known = {"id": SESSIONS[who], "account_id": who, "client": "", "created_at": NOW}
    return known | {"refreshed_at": NOW, "expires_at": until}


@pytest.fixture(scope="module")
def wire(worker_id: str) -> Iterator[Connection]:
    town = Town()
    with database(f"wall_{worker_id}") as url, psycopg.connect(url.replace("+psycopg", "")) as wire:
        wire.execute(WITHOUT_RULES)
        for each in town.places:
            insert(wire, "places", {**vars_of(each), "created_at": NOW})
        for table in Base.metadata.sorted_tables:
            if table.name != "places":
                insert(wire, table.name, row_of(table, town.willow))
        let_in(wire, ALICE, "resident", town.willow)
        let_in(wire, BOB, "staff", town.cedar)
        let_in(wire, CAROL, "staff", town.willow)
        let_in(wire, DAVE, "merchant_member", town.cedar, THE_ROW)
        wire.execute("UPDATE residents SET status = 'living_here'")
        wire.commit()
        yield wire


def vars_of(place: Place) -> dict[str, Any]:
    return {name: getattr(place, name) for name in ("id", "code", "kind", "name", "parent_id", "lineage")}


@pytest.fixture
def ask(wire: Connection) -> Iterator[Any]:
    """`ask(who, table)`: how many of the rows that are looked for are there for them."""

    def count(who: UUID | None, table: str) -> int:
        wire.rollback()
        wire.execute(f"SET LOCAL ROLE {API_ROLE}")
        if who:
            known = {"account": who, "session": SESSIONS[who], "now": NOW, "today": NOW.date()}
            entering = str(ENTER).replace(":account", "%(account)s").replace(":session", "%(session)s")
            entering = entering.replace(":now", "%(now)s").replace(":today", "%(today)s")
            assert wire.execute(entering.encode(), known).fetchall()
        query = sql.SQL("SELECT count(*) FROM {} WHERE id = %s").format(sql.Identifier(table))
        [(found,)] = wire.execute(query, [THE_ROW]).fetchall()
        return int(found)

    yield count
    wire.rollback()


WALLED = sorted(name for name, wall in walls().items() if wall.reads != "true")


def open_to_the_public(wall: Wall) -> bool:
    return wall.reads == "true"


@pytest.mark.parametrize("table", WALLED)
def test_what_is_nobodys_business_is_not_there(ask, table):
    assert ask(None, table) == ask(BOB, table) == 0
    assert ask(CAROL, table) + ask(ALICE, table) + ask(DAVE, table) > 0 or walls()[table] == nobody()


def test_every_table_says_whose_business_it_is():
    silent = [each.class_.__name__ for each in Base.registry.mappers if not hasattr(each.class_, "__wall__")]
    assert silent == [], "say __wall__ = own() | at_place(), or what else fits: see app/kit/wall.py"
    assert len(WALLED) > 12
    in_the_open = {name for name, wall in walls().items() if wall == everybody()}
    assert in_the_open == IN_THE_OPEN, "a table that anybody may read and write needs a reason"


# The tree and the calendar are the same for all, hours are read with what they are of, a token is sealed.
IN_THE_OPEN = {"places", "calendar_days", "calendar_years", "opening_hours", "wechat_tokens"}


TAKEN_BY_ALL = {"allocations"}  # a slot is taken by whoever books it, and freed by whoever gives it back


def test_files_can_be_read_by_way_of_every_table_that_names_some():
    assert app.slices.FILE_OPENERS.keys() <= subjects()


def test_what_everybody_reads_only_those_there_write(wire):
    wire.rollback()
    for name, wall in walls().items():
        if open_to_the_public(wall) and wall != everybody():
            theirs = "linli_reach" in wall.writes or "linli_organisations" in wall.writes
            taken = name in TAKEN_BY_ALL and "linli_accounts" in wall.writes
            assert theirs or taken or wall.writes == nobody().writes, name


def test_the_walls_of_the_database_are_those_that_are_declared(wire):
    wire.rollback()
    built = dict(wire.execute("SELECT tablename, count(*) FROM pg_policies GROUP BY 1").fetchall())
    wanted = {name: len(policies(wall, name)) for name, wall in walls().items()}
    assert built == {name: many for name, many in wanted.items() if many}
    query = "SELECT relname FROM pg_class WHERE relrowsecurity AND relkind = 'r'"
    assert {name for (name,) in wire.execute(query).fetchall()} == set(built)


def test_without_its_wall_a_table_would_lie_open(wire):
    """The control: the same question, of a table whose wall was taken down."""
    wire.rollback()
    wire.execute("ALTER TABLE notices DISABLE ROW LEVEL SECURITY")
    wire.execute(f"SET LOCAL ROLE {API_ROLE}")
    assert wire.execute("SELECT count(*) FROM notices").fetchall() == [(1,)]
    wire.rollback()


def test_nobody_enters_with_anothers_session(wire):
    wire.rollback()
    wire.execute(f"SET LOCAL ROLE {API_ROLE}")
    query = "SELECT * FROM linli_enter(%s, %s, %s, %s)"
    assert wire.execute(query, [ALICE, SESSIONS[BOB], NOW, NOW.date()]).fetchall() == []
    wire.rollback()
