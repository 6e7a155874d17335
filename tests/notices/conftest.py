import pytest

from app.kit.events import Outside
from tests.kit.wechat_desk import Desk
from tests.proxies.family import Family, family_in
from tests.residents.people import House, house_in

IDS = {"bookings": "t-bookings", "residents": "t-residents"}


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def template_ids(app, monkeypatch) -> None:
    """As a deployer sets them."""
    for name, id in IDS.items():
        monkeypatch.setitem(app.state.settings.wechat.templates, name, id)


@pytest.fixture
def outside(app, sessions, desk, template_ids) -> Outside:
    """What jobs are given; WeChat is the stand-in."""
    wechat = desk.client()
    wechat.settings = wechat.settings.model_copy(update={"templates": IDS})
    return Outside(sessions, wechat, app.state.keyring, app.state.pay, app.state.servers)


@pytest.fixture
async def family(client, session, town, a) -> Family:
    return await family_in(client, session, town, a)


@pytest.fixture
async def house(client, session, town, a) -> House:
    return await house_in(client, session, town, await a("staff", at=town.willow))
