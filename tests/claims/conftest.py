import pytest

from tests.residents.people import House, house_in


@pytest.fixture
async def house(client, session, town, a) -> House:
    return await house_in(client, session, town, await a("staff", at=town.willow))
