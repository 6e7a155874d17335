"""Which PostgreSQL: the one that DATABASE_URL names, or an embedded one of our own."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager

import psycopg
from psycopg.conninfo import conninfo_to_dict

from app.kit import embedded
from app.settings import DatabaseSettings, Settings

OLDEST = 15
EXTENSIONS = ("btree_gist", "btree_gin", "pg_trgm")


class DatabaseRefused(Exception):
    """One sentence for a person."""


@contextmanager
def opened(settings: Settings, say: Callable[[str], None]) -> Iterator[Settings]:
    """The settings with the address of a server that will do. DatabaseRefused, or embedded.Unavailable."""
    if settings.db.url:
        check(settings.db)
        yield settings
        return
    root = settings.data_dir.resolve() / "postgres"
    with embedded.serving(root, say=say) as url:
        yield settings.model_copy(update={"db": settings.db.model_copy(update={"url": _for_sqlalchemy(url)})})


def _for_sqlalchemy(url: str) -> str:
    return DatabaseSettings(url=url).url


def check(database: DatabaseSettings, extensions: Collection[str] = EXTENSIONS) -> None:
    """Reachable, new enough, and with the extensions we need. DatabaseRefused."""
    where = _where(database.conninfo)
    try:
        with psycopg.connect(database.conninfo, connect_timeout=5) as connection:
            version = connection.info.server_version // 10_000
            if version < OLDEST:
                raise DatabaseRefused(
                    f"the database {where} is PostgreSQL {version}; {OLDEST} or newer is needed"
                )
            found = connection.execute("SELECT name FROM pg_available_extensions").fetchall()
    except psycopg.Error as failure:
        reason = " ".join(str(failure).split()) or type(failure).__name__
        raise DatabaseRefused(f"the database {where} cannot be used: {reason}") from None
    missing = sorted(set(extensions) - {name for (name,) in found})
    if missing:
        raise DatabaseRefused(
            f"the database {where} lacks the extension {', '.join(missing)}: install PostgreSQL's contrib"
        )


def _where(conninfo: str) -> str:
    """Without the password."""
    try:
        parts = conninfo_to_dict(conninfo)
    except psycopg.Error:
        raise DatabaseRefused("DATABASE_URL is not the address of a PostgreSQL (postgresql://…)") from None
    return f"{parts.get('dbname', '')} at {parts.get('host', 'localhost')}:{parts.get('port', 5432)}"
