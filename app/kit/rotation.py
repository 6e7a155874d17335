"""Seals everything anew with the current key: `python -m app keys rotate`.

First every process runs with the new SECRET_KEY and the old one among FORMER_SECRET_KEYS, then this, then the
old one may go. Each batch is a transaction of its own, and what is sealed anew is not read again: so it
can be ended at any time, and goes on where it was when called again. Nobody has to stop working meanwhile.
"""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Row, Table, and_, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from app.kit.db import Base, connect
from app.kit.sealing import BLIND, PURPOSE, sealed_columns
from app.kit.secrets import Keyring, keyring
from app.settings import Settings

BATCH = 500
NIL = UUID(int=0)

Say = Callable[[str], None]
Sessions = async_sessionmaker[AsyncSession]


class KeyMissing(Exception):
    """One sentence for a person."""


async def rotate_from_outside(settings: Settings, say: Say) -> None:
    engine = connect(settings.db.url, beyond=True)
    try:
        sessions = async_sessionmaker(engine, expire_on_commit=False)
        lost = await rotate(sessions, keyring(settings), say)
    finally:
        await engine.dispose()
    if lost:
        raise KeyMissing(f"{lost} values are sealed with a key that is not among FORMER_SECRET_KEYS")
    say("everything is sealed with the current key")


async def rotate(sessions: Sessions, keyring: Keyring, say: Say, *, batch: int = BATCH) -> int:
    """How many values none of our keys opens: as long as there are any, a key is missing."""
    lost = 0
    for table in Base.metadata.sorted_tables:
        if columns := sealed_columns(table):
            lost += await _Rotation(keyring, table, columns, batch).run(sessions, say)
    return lost


class _Rotation:
    def __init__(self, keyring: Keyring, table: Table, columns: Sequence[Column[Any]], batch: int) -> None:
        self.keyring, self.table, self.columns, self.batch = keyring, table, columns, batch
        self.after, self.done, self.lost = NIL, 0, 0

    async def run(self, sessions: Sessions, say: Say) -> int:
        rows: Sequence[Row[Any]] | None = None
        while rows is None or len(rows) == self.batch:
            async with sessions.begin() as session:
                rows = await self._next(session)
                for row in rows:
                    await self._seal(session, row)
            if rows:
                self.after, self.done = rows[-1].id, self.done + len(rows)
                say(f"{self.table.name}: {self.done} rows")
        return self.lost

    async def _next(self, session: AsyncSession) -> Sequence[Row[Any]]:
        current = self.keyring.current.id.encode()
        stale = or_(
            *(and_(each.is_not(None), func.substr(each, 1, len(current)) != current) for each in self.columns)
        )
        query = select(self.table.c.id, *self.columns).where(stale, self.table.c.id > self.after)
        query = query.order_by(self.table.c.id).limit(self.batch).with_for_update()
        return (await session.execute(query)).all()

    async def _seal(self, session: AsyncSession, row: Row[Any]) -> None:
        values: dict[str, bytes] = {}
        for column in self.columns:
            if kept := getattr(row, column.name):
                values |= self._anew(column, kept)
        if values:
            await session.execute(update(self.table).where(self.table.c.id == row.id).values(values))

    def _anew(self, column: Column[Any], kept: bytes) -> dict[str, bytes]:
        purpose, blind = column.info[PURPOSE], column.info[BLIND]
        plain = self.keyring.open(kept, purpose=purpose)
        if plain is None:
            self.lost += 1
            return {}
        anew = {column.name: self.keyring.seal(plain, purpose=purpose)}
        return anew | ({blind: self.keyring.blind(plain, purpose=purpose)} if blind else {})
