from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.models import Item
from tests.client import Client, data
from tests.merchants.shops import list_in
from tests.offers.shelves import Shop, offer, shop_with_server
from tests.town import Town


@pytest.fixture
async def items(session: AsyncSession, town: Town) -> dict[str, Item]:
    """The commercial list of 东圣社区."""
    return await list_in(session, town.willow)


@pytest.fixture
async def shop(session: AsyncSession, town: Town, items: dict[str, Item]) -> Shop:
    return await shop_with_server(session, town.willow)


@pytest.fixture
def put(client: Client, shop: Shop) -> Callable[..., Awaitable[Any]]:
    """As the shop's server."""

    async def go(external_id: str = "SKU-1", version: int = 1, **other: Any) -> Any:
        client.by(shop.server)
        return data(await client.put(f"/merchant/offers/{external_id}", json=offer(version, **other)))

    return go


@pytest.fixture
def listed(client: Client, town: Town) -> Callable[..., Awaitable[list[str]]]:
    """The titles that somebody reads at a place, newest first."""

    async def titles(person: Any = None, place: Any = None) -> list[str]:
        found = await client.by(person).get(f"/places/{(place or town.willow).code}/offers")
        return [each["title"] for each in data(found)["items"]]

    return titles
