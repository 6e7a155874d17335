import pytest

from tests.client import data
from tests.merchants.conftest import it_is, items  # noqa: F401  the shops' own fixtures
from tests.merchants.shops import shop_in


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
