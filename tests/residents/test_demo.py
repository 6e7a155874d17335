import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import async_sessionmaker

from app.demo.load import load
from app.kit.db import connect
from app.kit.identifiers import birth_date
from app.kit.secrets import keyring
from app.registry.people.models import Account
from app.registry.residents.models import Resident
from tests.conftest import settings_for
from tests.database import database


@pytest.fixture
async def demo(worker_id):
    with database(f"demo_residents_{worker_id}") as url:
        settings = settings_for(url)
        await load(settings, lambda line: None)
        await load(settings, lambda line: None)
        engine = connect(url, pool_size=1, beyond=True)
        async with async_sessionmaker(engine)() as session:
            yield session, keyring(settings)
        await engine.dispose()


async def test_the_demos_people_live_in_households_and_some_have_no_phone(demo):
    session, keys = demo
    found = [each.with_keys(keys) for each in await session.scalars(select(Resident))]
    assert len({each.household_id for each in found}) == 6
    query = select(Account.openid, Resident.name).join(Resident, Resident.account_id == Account.id)
    assert dict(tuple(row) for row in await session.execute(query)) == {
        "openid-demo-resident": "李文静",
        "openid-demo-resident2": "郭建平",
        "openid-demo-proxy": "申晓峰",
        "openid-demo-neighbour": "卫小燕",
    }
    for each in found:
        assert each.id_number and birth_date(each.id_number) == each.born_on
    assert [each.name for each in found if each.age > 75 and each.phone is None] == ["申福贵"]
