from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from app.demo.load import load
from tests.client import Client, client_of
from tests.conftest import living, settings_for
from tests.database import database


@pytest.fixture(scope="session")
async def demo(worker_id: str, anyio_backend: str) -> AsyncIterator[FastAPI]:
    """东圣社区, loaded into a database of its own."""
    with database(f"demo_{worker_id}") as url:
        await load(settings_for(url), say=lambda _: None)
        async with living(url) as app:
            yield app


@pytest.fixture
async def visitor(demo: FastAPI) -> AsyncIterator[Client]:
    async with client_of(demo) as client:
        yield client
