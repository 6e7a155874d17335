"""The second wall: row-level security, declared beside each table and made true after every migration.

The first wall is `Repository.visible`: every query says whom its rows are for. Should one forget, PostgreSQL
asks again, in the role of the API, which owns no table: a row that is nobody's business is not there.

    class Booking(Stateful[BookingStatus]):
        __wall__ = own("booked_by") | at_place()

The wall is coarser than `visible`, on purpose: a role at a place opens the rows of that place whatever the
role permits; that of a resident opens nothing but their own. Who asks is said in the transaction, by
`people.entering`; where nobody has said so, only what is public is there. A change that the wall does not
allow is an error of PostgreSQL's, a bug of ours. `beyond` is for the few statements that have to look
further than whoever asks may see (who signs in, is that ID number taken); the worker, which acts for
everybody, always stands there.
"""

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

from sqlalchemy import ARRAY, ColumnElement, Connection, Function, Text, Uuid, cast, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.db import API_ROLE, BEYOND, Base

# What the transaction says of whoever asks: a setting that was never made is NULL, or empty after a commit.
ASKED = """
CREATE OR REPLACE FUNCTION linli_{name}() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('linli.{name}', true), '')::uuid[], ARRAY[]::uuid[]) $$
"""
STANDS_BEYOND = """
CREATE OR REPLACE FUNCTION linli_beyond() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('linli.beyond', true) = 'on', false) $$
"""
WHO = ("accounts", "residents", "households", "organisations", "reach")
ASKED_FOR = tuple(f"linli.{each}" for each in WHO)
FUNCTIONS = [*(ASKED.replace("{name}", each) for each in WHO), STANDS_BEYOND]

# The look-ups stand in subqueries, so that they are made once a statement and not once a row.
LISTED = "{row}.{column} = ANY ((SELECT linli_{name}())::uuid[])"
AT_PLACE = """(SELECT cardinality(linli_reach())) > 0 AND EXISTS (
    SELECT FROM places walled
    WHERE walled.id = {row}.{column} AND walled.lineage && (SELECT linli_reach()))"""
AT_PLACE_OF = """(SELECT cardinality(linli_reach())) > 0 AND EXISTS (
    SELECT FROM {table} held JOIN places walled ON walled.id = held.place_id
    WHERE held.id = {row}.{column} AND walled.lineage && (SELECT linli_reach()))"""
MEMBER_OF = """EXISTS (SELECT FROM {table} held
    WHERE held.id = {row}.{column} AND held.organisation_id = ANY ((SELECT linli_organisations())::uuid[]))"""
WITH_ROW = "EXISTS (SELECT FROM {table} walled WHERE walled.id = {row}.{column})"
# Procedural, so that only the branch that is taken is planned, and once a connection: written out in the
# policies, the walls of all subjects took 16 ms to plan for every row of a timeline.
SEES = """
CREATE OR REPLACE FUNCTION linli_sees(subject text, id uuid) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE AS
$$ BEGIN CASE $1 {branches} ELSE RETURN false; END CASE; END $$
"""
BRANCH = "WHEN '{table}' THEN RETURN EXISTS (SELECT FROM {table} walled WHERE walled.id = $2);"


@dataclass(frozen=True)
class Wall:
    """Two conditions in SQL; `{row}` stands for the table. Made by the functions below, joined by `|`."""

    reads: str
    writes: str

    def __or__(self, other: "Wall") -> "Wall":
        return Wall(f"{self.reads} OR {other.reads}", f"{self.writes} OR {other.writes}")


def when(condition: str, **names: str) -> Wall:
    """In SQL's own words, for what the functions below cannot say."""
    for name, value in names.items():
        condition = condition.replace(f"{{{name}}}", value)
    return Wall(f"({condition})", f"({condition})")


def own(column: str = "account_id") -> Wall:
    """Whoever asks, or those they act for."""
    return when(LISTED, name="accounts", column=column)


def resident(column: str = "resident_id") -> Wall:
    """Who whoever asks is among the residents, or acts for."""
    return when(LISTED, name="residents", column=column)


def at_home(column: str = "household_id") -> Wall:
    """Those who live together."""
    return when(LISTED, name="households", column=column)


def member(column: str = "organisation_id") -> Wall:
    """Whoever holds a role in the organisation."""
    return when(LISTED, name="organisations", column=column)


def at_place(column: str = "place_id") -> Wall:
    """Whoever holds a role there or above, other than that of a resident."""
    return when(AT_PLACE, column=column)


def at_place_of(table: str, column: str) -> Wall:
    """As `at_place`, for rows without a place of their own: that of the row they belong to counts."""
    return when(AT_PLACE_OF, table=table, column=column)


def member_of(table: str, column: str) -> Wall:
    """As `member`, for rows without an organisation of their own."""
    return when(MEMBER_OF, table=table, column=column)


def with_row(table: str, column: str) -> Wall:
    """Whoever sees the row that this one belongs to, through that row's own wall."""
    return when(WITH_ROW, table=table, column=column)


def with_subject(table: str | None = None, column: str = "subject_id") -> Wall:
    """As `with_row`, for rows that name a `subject` and a `subject_id`, or whose subject has a high wall.

    Subjects are the tables whose rows have a life, and those that say `names_files = True`.
    """
    subject = f"'{table}'" if table else "{row}.subject"
    return when("linli_sees({subject}, {row}.{column})", subject=subject, column=column)


def public(writes: Wall, *, where: str = "true") -> Wall:
    """Read by everybody, as far as `where` says, and by those who may write it."""
    return Wall(where if where == "true" else f"({where}) OR {writes.reads}", writes.writes)


def everybody() -> Wall:
    """No wall: what stands there is nobody's in particular."""
    return Wall("true", "true")


def nobody() -> Wall:
    """Only from `beyond`."""
    return Wall("false", "false")


async def let_in(session: AsyncSession, **more: Collection[UUID]) -> None:
    """From now on in this transaction whoever asks stands for these, too: `accounts=…`, `organisations=…`.

    People are let in by `people.entering`; this is for whoever acts for them, and for machines.
    """
    seen = [func.set_config(f"linli.{name}", _added(name, ids), True) for name, ids in more.items()]
    await session.execute(select(*seen))


def _added(name: str, ids: Collection[UUID]) -> ColumnElement[str]:
    there = getattr(func, f"linli_{name}")(type_=ARRAY(Uuid))
    return cast(there.concat(cast(list(ids), ARRAY(Uuid))), Text)


@asynccontextmanager
async def beyond(session: AsyncSession) -> AsyncIterator[None]:
    """What is asked in here is asked of all rows. Say at each use why whoever asks may not, and we must."""
    before = await session.scalar(select(func.current_setting(BEYOND, True), _set("on")))
    try:
        yield
    finally:
        if session.is_active:  # else the rollback takes it back
            await session.flush()
            await session.execute(select(_set(before or "")))


def _set(value: str) -> Function[str]:
    return func.set_config(BEYOND, value, True)


def walls() -> dict[str, Wall]:
    """By the table; one that forgot to say whose business it is, is nobody's."""
    models = [each.class_ for each in Base.registry.mappers]
    return {each.__tablename__: getattr(each, "__wall__", nobody()) for each in models}


def bring_up_to_date(connection: Connection) -> None:
    """Within the migrator's lock; only what has changed is touched, since a policy locks its table."""
    for function in FUNCTIONS:
        connection.exec_driver_sql(function)
    there = set(connection.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")))
    branches = "\n".join(BRANCH.replace("{table}", each) for each in sorted(subjects() & there))
    connection.exec_driver_sql(SEES.replace("{branches}", branches))
    for table, wall in walls().items():
        if table in there:
            _build(connection, table, policies(wall, table))
    connection.commit()


def take_down(connection: Connection) -> None:
    """Before a migration is taken back, since policies hold on to columns.

    Until the version that is to serve builds its own by `migrate`, the tables show the API nothing.
    """
    query = "SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'public'"
    for table, name in connection.execute(text(query)).all():
        connection.exec_driver_sql(f"DROP POLICY {name} ON {table}")
    connection.commit()


def subjects() -> set[str]:
    """Whose rows `with_subject` follows."""
    models = [each.class_ for each in Base.registry.mappers]
    return {each.__tablename__ for each in models if hasattr(each, "flow") or hasattr(each, "names_files")}


def policies(wall: Wall, table: str) -> dict[str, str]:
    """By name, what it says. Whoever reads a row may lock it: that they may not change it, 403 says."""
    if wall == everybody():
        return {}

    def said(condition: str) -> str:
        whole = condition.replace("{row}", table)
        return whole if whole == "true" else f"(SELECT linli_beyond()) OR {whole}"

    reads, writes = said(wall.reads), said(wall.writes)
    if reads == writes:
        return {"linli_all": f"FOR ALL TO {API_ROLE} USING ({reads})"}
    return {
        "linli_select": f"FOR SELECT TO {API_ROLE} USING ({reads})",
        "linli_insert": f"FOR INSERT TO {API_ROLE} WITH CHECK ({writes})",
        "linli_update": f"FOR UPDATE TO {API_ROLE} USING ({reads}) WITH CHECK ({writes})",
        "linli_delete": f"FOR DELETE TO {API_ROLE} USING ({writes})",
    }


def _build(connection: Connection, table: str, wanted: dict[str, str]) -> None:
    marks = {name: sha256(policy.encode()).hexdigest() for name, policy in wanted.items()}
    if (built := _built(connection, table)) == marks:
        return
    say = connection.exec_driver_sql
    for name in built:
        say(f"DROP POLICY {name} ON {table}")
    for name, policy in wanted.items():
        say(f"CREATE POLICY {name} ON {table} {policy}")
        say(f"COMMENT ON POLICY {name} ON {table} IS '{marks[name]}'")
    say(f"ALTER TABLE {table} {'ENABLE' if wanted else 'DISABLE'} ROW LEVEL SECURITY")


def _built(connection: Connection, table: str) -> dict[str, str]:
    query = """
    SELECT polname, coalesce(obj_description(oid, 'pg_policy'), '') FROM pg_policy
    WHERE polrelid = to_regclass(:table)
    """
    return {name: mark for name, mark in connection.execute(text(query), {"table": table})}
