from typing import get_type_hints

import pytest
from pydantic import TypeAdapter
from sqlalchemy import text

from app.across.search import jobs
from tests.client import data
from tests.merchants.conftest import it_is, items  # noqa: F401  the shops' own fixtures
from tests.merchants.shops import shop_in

OURS = "FROM procrastinate_jobs WHERE task_name LIKE 'app.across.search.%'"


@pytest.fixture
def find(client, town):
    """Titles, best first, as seen from a place (东圣社区 if none is named)."""

    async def found(q, at=None, **more):
        place = at or town.willow
        page = data(await client.get(f"/places/{place.code}/search", params={"q": q} | more))
        return [each["title"] for each in page["items"]]

    return found


@pytest.fixture
async def barber(session, town):
    return await shop_in(session, town.willow, "秀云理发店", summary="街坊老店，理发刮脸")


@pytest.fixture
def worker_works(session):
    """Whatever search has been told is heard."""

    async def done():
        told = await session.execute(text(f"SELECT task_name, args {OURS} ORDER BY id"))
        for name, said in told.all():
            handler = getattr(jobs, name.rpartition(".")[2])
            event = get_type_hints(handler)["event"]
            await handler(session, TypeAdapter(event).validate_python(said))
        await session.execute(text(f"DELETE {OURS}"))
        await session.commit()

    return done
