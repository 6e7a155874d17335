import pytest

from tests.client import data
from tests.proxies.family import Family, family_in
from tests.residents.people import House, house_in


@pytest.fixture
async def family(client, session, town, a) -> Family:
    return await family_in(client, session, town, a)


@pytest.fixture
async def mandate(client, family):
    """The daughter acts for her father, in nursing and for his data."""
    return data(await family.record(client.by(family.house.staff), family.father, family.daughter))


@pytest.fixture
async def house(client, session, town, a) -> House:
    return await house_in(client, session, town, await a("staff", at=town.willow))


@pytest.fixture
async def wang(client, house, a):
    """Wang himself, signed in and linked."""
    person = await a()
    account = {"account_id": str(person.id)}
    data(await client.by(house.staff).post(f"/residents/{house.wang['id']}/link", json=account))
    return person


@pytest.fixture
def sections():
    def of(answer):
        return {each["name"]: each["rows"] for each in answer["sections"]}

    return of
