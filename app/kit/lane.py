"""The fast lane: what everybody may read is made once, and its bytes are given until somebody changes it.

An answer marked `cached(seconds)` depends on its address and on rows that are the same for everybody. While
it is made, the tables it reads are noted. Those models say `announced = True`; a statement that changes one
of their tables tells every process (NOTIFY), which forgets what was made of it. Whatever reads any other
table is never kept. Nothing is kept longer than the answer itself allows, an answer that says `cached(0)`
because it knows the hour not beyond the minute, and nothing at all while the line to the database is down.
"""

import asyncio
import re
import time
from collections import OrderedDict, defaultdict
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b
from typing import Any

import psycopg
import structlog
from fastapi import FastAPI
from sqlalchemy import Connection, Table, event, text
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from app.kit.db import API_ROLE, Base
from app.kit.logs import new_request_id, request_id_of

log = structlog.get_logger(__name__)

CHANNEL = "linli_public"
TRIGGER = "tell_readers"
FUNCTION = f"""
CREATE OR REPLACE FUNCTION {TRIGGER}() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN PERFORM pg_notify('{CHANNEL}', TG_TABLE_NAME); RETURN NULL; END $$
"""
KNOWN = """
SELECT c.relname, EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = %s)
FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'p', 'f')
"""
Key = tuple[str, bytes]
A_MINUTE = 60
KEPT_IN_304 = (b"etag", b"cache-control")
LISTENS_FOR = 5.0  # seconds, after which the line is tried
PAUSE = 1.0


@dataclass(frozen=True)
class Noted:
    """The tables that one request read, and those that it changed."""

    read: set[str] = field(default_factory=set)
    changed: set[str] = field(default_factory=set)


noted_now: ContextVar[Noted | None] = ContextVar("noted_now", default=None)


def announced() -> list[Table]:
    return [each.local_table for each in Base.registry.mappers if each.class_.announced]  # type: ignore[misc]


def bring_up_to_date(connection: Connection) -> None:
    """Every announced table that is there tells its readers; within the migrator's lock."""
    connection.execute(text(FUNCTION))
    for table in announced():
        if connection.scalar(text("SELECT to_regclass(:it)"), {"it": table.name}):
            connection.execute(
                text(
                    f"CREATE OR REPLACE TRIGGER {TRIGGER} AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE "
                    f"ON {table.name} FOR EACH STATEMENT EXECUTE FUNCTION {TRIGGER}()"
                )
            )
    connection.commit()


@dataclass(frozen=True, slots=True)
class Ready:
    """An answer that anybody may be given."""

    body: bytes
    etag: bytes
    headers: list[tuple[bytes, bytes]]
    tables: frozenset[str]
    until: float

    @classmethod
    def of(cls, response: Response, tables: Collection[str], *, max_age: int) -> "Ready":
        body = bytes(response.body)
        etag = f'"{blake2b(body, digest_size=12).hexdigest()}"'
        response.headers["ETag"] = etag
        return cls(body, etag.encode(), response.raw_headers, frozenset(tables), lasts(max_age))

    def answer_to(self, known: bytes) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
        """Status, headers and body for whoever says what they know (If-None-Match)."""
        if known and (known == b"*" or self.etag in known):
            return 304, [each for each in self.headers if each[0] in KEPT_IN_304], b""
        return 200, self.headers, self.body


class Lane:
    """Empty, and silent, until somebody listens for changes."""

    def __init__(self, most_bytes: int) -> None:
        self.most_bytes = most_bytes
        self.listening = False
        self.given = self.changes = 0
        self.weight = 0
        self._kept: OrderedDict[Key, Ready] = OrderedDict()
        self._making: defaultdict[Key, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._watched: frozenset[str] = frozenset()
        self._mentioned: Callable[[str], Iterable[str]] = lambda _: ()

    def get(self, key: Key) -> Ready | None:
        ready = self._kept.get(key)
        if ready is not None and ready.until <= time.monotonic():
            self._drop(key)
            return None
        return ready

    def keep(self, key: Key, ready: Ready, *, since: int) -> None:
        """Unless something changed since it was begun, or it was made of what nobody watches."""
        if not self.listening or since != self.changes or not ready.tables <= self._watched:
            return
        self._drop(key)
        self._kept[key] = ready
        self.weight += len(ready.body)
        while self.weight > self.most_bytes:
            self._drop(next(iter(self._kept)))

    def forget(self, table: str | None = None) -> None:
        """What was made of this table; without one, everything."""
        self.changes += 1
        for key in [key for key, each in self._kept.items() if table is None or table in each.tables]:
            self._drop(key)

    def know(self, relations: dict[str, bool]) -> None:
        """Which there are, and which of them are watched; from now on something may be kept."""
        names = re.compile(rf"\b(?:{'|'.join(map(re.escape, relations)) or '(?!)'})\b")
        # Rather too many than too few: whatever is named like a table counts as read.
        self._mentioned = lru_cache(1000)(lambda statement: frozenset(names.findall(statement)))
        self._watched = frozenset(name for name, watched in relations.items() if watched)
        self.listening = True

    def note(self, statement: str) -> None:
        noted = noted_now.get()
        if noted is not None:
            reads = statement.startswith(("SELECT", "WITH"))
            (noted.read if reads else noted.changed).update(self._mentioned(statement))

    @contextmanager
    def noting(self) -> Iterator[Noted]:
        noted = Noted()
        token = noted_now.set(noted)
        try:
            yield noted
        finally:
            noted_now.reset(token)

    def hear_of(self, noted: Noted) -> None:
        """Our own changes at once, so that whoever made them reads them; the others' by the database."""
        for table in noted.changed & self._watched:
            self.forget(table)

    @asynccontextmanager
    async def turn(self, key: Key) -> AsyncIterator[None]:
        """One makes it; who asks meanwhile waits for that, and only makes it too if nothing was kept."""
        lock = self._making[key]
        if lock.locked():
            async with lock:
                pass
            yield
            return
        try:
            async with lock:
                yield
        finally:
            self._making.pop(key, None)

    def _drop(self, key: Key) -> None:
        dropped = self._kept.pop(key, None)
        if dropped is not None:
            self.weight -= len(dropped.body)


def key_of(scope: Scope) -> Key:
    return scope["path"], scope["query_string"]


def lasts(max_age: int) -> float:
    """Until when, by the monotonic clock; opening hours change by the minute."""
    return time.monotonic() + (max_age or A_MINUTE - time.time() % A_MINUTE)


class FastLane:
    """Before everything else: what is ready leaves at once. It is counted, but not written down.

    Around the whole application, not one of its middlewares: those before it would cost as much as it does.
    """

    def __init__(self, app: FastAPI) -> None:
        self.app, self.lane = app, app.state.lane

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        ready = None
        if scope["type"] == "http" and scope["method"] == "GET":
            ready = self.lane.get(key_of(scope))
        if ready is None:
            return await self.app(scope, receive, send)
        self.lane.given += 1
        given = known = b""
        for name, value in scope["headers"]:
            if name == b"if-none-match":
                known = value
            elif name == b"x-request-id":
                given = value
        status, headers, body = ready.answer_to(known)
        request_id = request_id_of(given.decode("latin-1")) if given else new_request_id()
        headers = [*headers, (b"x-request-id", request_id.encode())]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})


def watch(engine: AsyncEngine, lane: Lane) -> None:
    """Note what is read by any statement that SQLAlchemy sends."""

    @event.listens_for(engine.sync_engine, "before_cursor_execute")
    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        lane.note(statement)


async def listen(conninfo: str, lane: Lane) -> None:
    """Until cancelled. A line that breaks is opened anew, and what was kept before is forgotten."""
    if not lane.most_bytes:
        return
    while True:
        try:
            await _hear(conninfo, lane)
        except (psycopg.Error, OSError, TimeoutError) as failure:
            log.warning("lane_without_database", cause=type(failure).__name__)
        finally:
            lane.listening = False
            lane.forget()
        await asyncio.sleep(PAUSE)


async def _hear(conninfo: str, lane: Lane) -> None:
    connection = await psycopg.AsyncConnection.connect(
        conninfo,
        autocommit=True,
        options=f"-c role={API_ROLE}",
        connect_timeout=5,
        application_name="linli lane",
    )
    async with connection:
        await connection.execute(f"LISTEN {CHANNEL}")
        found = await connection.execute(KNOWN, [TRIGGER])
        lane.know(dict(await found.fetchall()))
        while True:
            async for told in connection.notifies(timeout=LISTENS_FOR):
                lane.forget(told.payload)
            async with asyncio.timeout(LISTENS_FOR):
                await connection.execute("SELECT 1")


@asynccontextmanager
async def open_lane(conninfo: str, lane: Lane) -> AsyncIterator[None]:
    listening = asyncio.create_task(listen(conninfo, lane))
    try:
        yield
    finally:
        listening.cancel()
        with suppress(asyncio.CancelledError):
            await listening
