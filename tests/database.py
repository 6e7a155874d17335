"""Databases to test in: one template, migrated once, and as many copies as are wanted.

On the server that DATABASE_URL names, else on an embedded one that lives as long as the run. On a server
of yours TEST_KEEP_TEMPLATE=1 leaves the template there for the next run with the same migrations.
"""

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
from alembic import command
from alembic.config import Config
from sqlalchemy import make_url

from app.kit import embedded

ROOT = Path(__file__).parents[1]
FROM = ("migrations/**/*.py", "app/**/models.py", "app/kit/*.py")


@contextmanager
def server() -> Iterator[None]:
    """The address goes into the environment, where the workers of pytest-xdist will find it."""
    with tempfile.TemporaryDirectory(prefix="linli-tests-", ignore_cleanup_errors=True) as folder:
        os.chmod(folder, 0o711)  # the server's own user must be able to pass
        given = os.environ.get("DATABASE_URL")
        if given:
            with _prepared(given):
                yield
        else:
            with (
                embedded.serving(Path(folder) / "postgres", say=lambda _: None, careless=True) as url,
                _prepared(url),
            ):
                yield
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _prepared(url: str) -> Iterator[None]:
    os.environ["TEST_SERVER"] = url
    os.environ["TEST_RUN"] = f"linli_test_{os.getpid()}"
    if os.environ.get("TEST_KEEP_TEMPLATE"):
        os.environ["TEST_TEMPLATE"] = _kept()
        yield
    else:
        with database("template", template="template1") as url:
            command.upgrade(alembic(url), "head")
            os.environ["TEST_TEMPLATE"] = name_of("template")
            yield


def _kept() -> str:
    """Made under another name, so that one who is killed half-way leaves none behind."""
    name = f"linli_kept_{_digest()}"
    if not on_server("SELECT FROM pg_database WHERE datname = %s", name):
        with database("half", template="template1") as url:
            command.upgrade(alembic(url), "head")
            with suppress(psycopg.errors.DuplicateDatabase):  # somebody else was quicker
                on_server(f"CREATE DATABASE {name} TEMPLATE {name_of('half')}")
    return name


def _digest() -> str:
    """Of all that a migrated database comes from."""
    files = sorted(each for where in FROM for each in ROOT.glob(where))
    return hashlib.sha256(b"".join(each.read_bytes() for each in files)).hexdigest()[:16]


def name_of(purpose: str) -> str:
    return f"{os.environ['TEST_RUN']}_{purpose}"


def on_server(statement: str, *values: str) -> bool:
    """Whether it found or changed a row."""
    with psycopg.connect(os.environ["TEST_SERVER"], autocommit=True) as connection:
        return connection.execute(statement.encode(), values or None).rowcount > 0


def url_of(database: str) -> str:
    url = make_url(os.environ["TEST_SERVER"]).set(database=database, drivername="postgresql+psycopg")
    return url.render_as_string(hide_password=False)


def alembic(url: str) -> Config:
    return Config(ROOT / "alembic.ini", attributes={"url": url})


@contextmanager
def database(purpose: str, *, template: str | None = None) -> Iterator[str]:
    """A fresh copy of the migrated template, gone afterwards."""
    name = name_of(purpose)
    _drop(name)
    on_server(f"CREATE DATABASE {name} TEMPLATE {template or os.environ['TEST_TEMPLATE']}")
    try:
        yield url_of(name)
    finally:
        _drop(name)


def _drop(name: str) -> None:
    """FORCE ends everybody's sessions but an autovacuum's, which is a superuser's and soon over."""
    for _ in range(40):
        try:
            on_server(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
            return
        except (psycopg.errors.InsufficientPrivilege, psycopg.errors.ObjectInUse):
            time.sleep(0.25)
    on_server(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
