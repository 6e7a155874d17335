"""Columns that only we can read: sealed, and beside them a blind index where one looks for equals.

A sealed column says so in its `info`, with the purpose its key is derived for, and with the name of its blind
index if it has one; `python -m app keys rotate` finds them by that.

    phone_sealed: Mapped[bytes | None] = mapped_column(info=sealed("residents.phone", blind="phone_blind"))
"""

from typing import Any

from sqlalchemy import Column
from sqlalchemy.sql import FromClause

from app.kit.db import Base
from app.kit.secrets import Keyring

PURPOSE, BLIND = "sealed", "blind"


class Unopenable(Exception):
    """A seal that none of our keys opens: a key was taken away too early, or the row was tampered with."""


def sealed(purpose: str, *, blind: str | None = None) -> dict[str, str | None]:
    return {PURPOSE: purpose, BLIND: blind}


def closed(model: type[Base], keyring: Keyring, **plain: str | None) -> dict[str, bytes | None]:
    """The columns that keep these fields: for `phone`, `phone_sealed` and its blind index."""
    columns: dict[str, bytes | None] = {}
    for name, value in plain.items():
        columns |= _closed(_column(model, name), keyring, value)
    return columns


def _closed(column: Column[Any], keyring: Keyring, value: str | None) -> dict[str, bytes | None]:
    purpose, blind = column.info[PURPOSE], column.info[BLIND]
    raw = None if value is None else value.encode()
    kept = {column.name: None if raw is None else keyring.seal(raw, purpose=purpose)}
    return kept | ({blind: None if raw is None else keyring.blind(raw, purpose=purpose)} if blind else {})


def opened(row: Base, keyring: Keyring, name: str) -> str | None:
    column = _column(type(row), name)
    kept: bytes | None = getattr(row, column.name)
    if kept is None:
        return None
    plain = keyring.open(kept, purpose=column.info[PURPOSE])
    if plain is None:
        raise Unopenable(f"{column} of {row.id}")
    return plain.decode()


def blinds(model: type[Base], keyring: Keyring, name: str, value: str) -> list[bytes]:
    """What to look for: until all rows are sealed anew, an equal may be indexed under any of the keys."""
    return keyring.blinds(value.encode(), purpose=_column(model, name).info[PURPOSE])


def sealed_columns(table: FromClause) -> list[Column[Any]]:
    return [column for column in table.columns if isinstance(column, Column) and PURPOSE in column.info]


def _column(model: type[Base], name: str) -> Column[Any]:
    return next(each for each in sealed_columns(model.__table__) if each.name == f"{name}_sealed")
