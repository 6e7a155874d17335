import httpx
import pytest
from sqlalchemy import text

from app.kit.health import older_migrations
from app.main import create_app
from app.settings import DatabaseSettings
from tests.conftest import app_on, settings_for

OUTSIDE = "http://test"
FIRST = "0bed85dbd437"


async def test_a_server_with_its_tables_is_ready(client):
    assert (await client.get(f"{OUTSIDE}/healthz")).json() == {"status": "ok"}
    answer = await client.get(f"{OUTSIDE}/readyz")
    checks = {"database": True, "migrations": True, "queue": True}
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", **checks})


@pytest.mark.parametrize(
    "url",
    ["postgresql+psycopg://nobody@127.0.0.1:1/nowhere", "postgresql+psycopg://nobody@/x?host=/nonexistent"],
)
async def test_without_its_database_a_server_lives_and_says_come_back_later(url):
    app = app_on(url)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=OUTSIDE) as client:
        assert (await client.get("/healthz")).status_code == 200
        assert (await client.get("/readyz")).status_code == 503
        answer = await client.get("/api/v1/places/140502/venues")
    assert (answer.status_code, answer.json()["error"]) == (503, "unavailable")
    assert int(answer.headers["Retry-After"]) > 0


async def test_when_all_connections_are_taken_one_comes_back_later_on_the_same_connection(database_url):
    """The transport raises what the application raises on, whereupon a real server hangs up."""
    narrow = DatabaseSettings(url=database_url, pool_size=1, pool_timeout=0.05)
    app = create_app(settings_for(database_url).model_copy(update={"db": narrow}))
    async with app.state.engine.connect(), httpx.AsyncClient(transport=httpx.ASGITransport(app)) as client:
        answer = await client.get(f"{OUTSIDE}/api/v1/places/140502/venues")
    await app.state.engine.dispose()
    assert (answer.status_code, answer.json()["error"]) == (503, "unavailable")


@pytest.mark.parametrize(("revision", "ready"), [(FIRST, 503), (None, 503), ("of-a-later-version", 200)])
async def test_with_older_tables_a_server_is_not_ready_and_with_newer_ones_it_serves_on(
    client, session, revision, ready
):
    assert FIRST in older_migrations()
    await session.execute(text("SET LOCAL ROLE NONE"))
    await session.execute(text("DELETE FROM alembic_version"))
    if revision:
        await session.execute(text("INSERT INTO alembic_version VALUES (:it)"), {"it": revision})
    await session.commit()
    assert (await client.get(f"{OUTSIDE}/readyz")).status_code == ready
