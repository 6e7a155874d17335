from typing import Any

import pytest

from tests.catalog.wishes import LIST, wish
from tests.client import Client, Person, data
from tests.town import Settler, Town


@pytest.fixture
async def staff(town: Town, a: Settler) -> Person:
    return await a("staff", at=town.willow)


@pytest.fixture
def url(town: Town) -> str:
    return f"/places/{town.willow.code}/catalogs/government"


@pytest.fixture
async def catalog(client: Client, staff: Person, url: str) -> Any:
    """The government list of 东圣社区, without an item."""
    return data(await client.by(staff).put(url, json=LIST))


@pytest.fixture
async def draft(client: Client, staff: Person, url: str, catalog: Any) -> Any:
    """Written by staff, who are still signed in."""
    return data(await client.by(staff).post(f"{url}/items", json=wish()))


@pytest.fixture
async def item(client: Client, draft: Any) -> Any:
    """Published."""
    return data(await client.post(f"/catalog-items/{draft['id']}/publish"))
