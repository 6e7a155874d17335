import pytest

from tests.residents.people import House, house_in, id_number, resident


@pytest.fixture
async def house(client, session, town, a) -> House:
    return await house_in(client, session, town, await a("staff", at=town.willow))


@pytest.fixture
async def wang(client, house, a):
    """Wang himself, signed in and linked."""
    person = await a()
    await client.by(house.staff).post(
        f"/residents/{house.wang['id']}/link", json={"account_id": str(person.id)}
    )
    return person


@pytest.fixture
async def spouse(client, house):
    client.by(house.staff)
    other = {"name": "李秀", "relation": "spouse", "phone": None, "id_number": id_number(sequence=22)}
    return await resident(client, house.unit, house.home, **other)
