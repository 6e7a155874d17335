import pytest

from tests.client import data
from tests.proxies.family import Family, family_in


@pytest.fixture
async def family(client, session, town, a) -> Family:
    return await family_in(client, session, town, a)


@pytest.fixture
async def house(family):
    return family.house


@pytest.fixture
async def wang(client, house, a):
    """Wang himself, signed in and linked."""
    person = await a()
    account = {"account_id": str(person.id)}
    data(await client.by(house.staff).post(f"/residents/{house.wang['id']}/link", json=account))
    return person
