import pytest

from tests.client import data
from tests.proxies.family import Family, family_in


@pytest.fixture
async def family(client, session, town, a) -> Family:
    return await family_in(client, session, town, a)


@pytest.fixture
async def mandate(client, family):
    """The daughter acts for her father, in nursing and for his data."""
    return data(await family.record(client.by(family.house.staff), family.father, family.daughter))
