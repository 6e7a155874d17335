import pytest

from tests.proxies.family import Family, family_in


@pytest.fixture
async def family(client, session, town, a) -> Family:
    return await family_in(client, session, town, a)
