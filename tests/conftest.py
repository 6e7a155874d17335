"""One server a run, one database a worker, one transaction a test, nothing left behind."""

# ruff: noqa: E402
import gc

gc.disable()  # what is imported stays; to look through it again and again is a third of the start

import os
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager

import httpx
import pytest
from fastapi import FastAPI
from pydantic import SecretStr
from sqlalchemy import Connection, event
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession, async_sessionmaker
from sqlalchemy.orm import Session, SessionTransaction

from app.demo.outside import outside_world
from app.kit import logs
from app.kit.access import Place
from app.kit.db import BEYOND, connect
from app.kit.dispatch import Branch
from app.kit.wall import ASKED_FOR
from app.main import create_app
from app.settings import DatabaseSettings, QuotaSettings, Settings, WeChatSettings
from tests import recording
from tests.client import Client, Person, client_of
from tests.database import database, server
from tests.gateway import Gateway, forget_everything
from tests.gateway import keys as gateway_keys
from tests.town import SECRET, Settler, Town, settle

running = ExitStack()
TRIE: list[Branch] = []  # half a second to grow, and the same for every application

NOBODY_ASKS = "SELECT " + ", ".join(f"set_config('{each}', '', true)" for each in (BEYOND, *ASKED_FOR))


def pytest_configure() -> None:
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # behind `&`: nothing of ours would hear Ctrl-C
        signal.signal(signal.SIGINT, signal.default_int_handler)
    logs.configure(for_people=False)
    gc.set_threshold(100_000, 50, 50)


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


def pytest_sessionstart() -> None:
    if "PYTEST_XDIST_WORKER" not in os.environ:
        running.enter_context(server())


def pytest_sessionfinish() -> None:
    recording.write()
    running.close()


def settings_for(url: str) -> Settings:
    return Settings(
        secret_key=SecretStr(SECRET),
        db=DatabaseSettings(url=url, pool_timeout=30),  # however slow the machine
        wechat=WeChatSettings(appid="test", base_url="http://wechat.test/wechat"),
        quota=QuotaSettings(signed_in=0, public=0, rows=0, failures=0),
        pay=gateway_keys().settings("http://outside.test/pay", notify_url="http://test"),
    )


def app_on(url: str) -> FastAPI:
    """The application; WeChat and WeChat Pay are the stand-ins, spoken to in their own words."""
    app = create_app(settings_for(url))
    if not TRIE:
        TRIE.append(app.state.dispatcher.root)
    [app.state.dispatcher.root] = TRIE
    world = app.state.outside_world = outside_world(gateway_keys(), by_itself=False)
    app.state.wechat.http = app.state.pay.http = httpx.AsyncClient(transport=httpx.ASGITransport(world))
    world.state.http = httpx.AsyncClient(transport=httpx.ASGITransport(app, raise_app_exceptions=False))
    return app


@asynccontextmanager
async def living(url: str) -> AsyncIterator[FastAPI]:
    """With a pool of its own, and `everything`: sessions for the test's own eyes, which no wall stops."""
    app, engine = app_on(url), connect(url, beyond=True)
    app.state.everything = async_sessionmaker(engine, expire_on_commit=False)
    async with app.router.lifespan_context(app):
        yield app
    await engine.dispose()


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def database_url(worker_id: str) -> Iterator[str]:
    with database(worker_id) as url:
        yield url


@pytest.fixture(scope="session")
async def wire(database_url: str) -> AsyncIterator[AsyncConnection]:
    """One connection for the whole run, in the API's role: opening one costs more than most tests."""
    engine = connect(database_url, pool_size=1, beyond=True)
    async with engine.connect() as connection:
        yield connection
    await engine.dispose()


@pytest.fixture
async def sessions(wire: AsyncConnection) -> AsyncIterator[async_sessionmaker[AsyncSession]]:
    """Commits become savepoints of the test's one transaction, which is rolled back."""
    outer = await wire.begin()
    yield async_sessionmaker(wire, expire_on_commit=False, join_transaction_mode="create_savepoint")
    await outer.rollback()


class Requests(Session):
    """As the test's own, but behind the wall, where a transaction of the API begins knowing nobody."""


@event.listens_for(Requests, "after_begin")
def _nobody_asks(session: Session, transaction: SessionTransaction, wire: Connection) -> None:
    if not transaction.nested:  # a savepoint goes on with who asks
        session.info["wire"] = wire
        wire.exec_driver_sql(NOBODY_ASKS)


@event.listens_for(Requests, "after_transaction_end")
def _the_test_goes_on(session: Session, transaction: SessionTransaction) -> None:
    """Whatever session the test has open meanwhile, it sees everything again."""
    if transaction.parent is None and (wire := session.info.pop("wire", None)):
        wire.exec_driver_sql("SELECT set_config('linli.beyond', 'on', true)")


@pytest.fixture
async def session(sessions: async_sessionmaker[AsyncSession]) -> AsyncIterator[AsyncSession]:
    async with sessions() as session:
        yield session


@pytest.fixture(scope="session")
def app(database_url: str) -> FastAPI:
    return app_on(database_url)


@pytest.fixture
async def client(app: FastAPI, sessions: async_sessionmaker[AsyncSession]) -> AsyncIterator[Client]:
    app.state.sessions = async_sessionmaker(**sessions.kw | {"sync_session_class": Requests})
    async with client_of(app) as client:
        yield client


@pytest.fixture
def gateway(app: FastAPI, client: Client) -> Gateway:
    """WeChat Pay, which knows of no order yet."""
    forget_everything(app)
    return Gateway(app)


@pytest.fixture
async def town(session: AsyncSession) -> Town:
    return await Town().build(session)


@pytest.fixture
def a(session: AsyncSession) -> Settler:
    """`alice = await a("resident", at=town.willow)`"""

    async def settler(role: str | None = None, *, at: Place | None = None) -> Person:
        return await settle(session, role, at=at)

    return settler


@pytest.fixture
async def live(worker_id: str) -> AsyncIterator[FastAPI]:
    """An app with a real pool on a database of its own, where a commit is a commit."""
    with database(f"live_{worker_id}") as url:
        async with living(url) as app:
            yield app
