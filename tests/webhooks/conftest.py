from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from app.across.webhooks.delivering import attempt
from app.across.webhooks.models import Delivery, Endpoint
from app.kit.clock import now
from app.kit.events import Outside
from app.kit.outbound import Gate, Outbound
from app.permissions import Scope
from tests.client import Person, data
from tests.partners.conftest import owner, shop  # noqa: F401  a shop and whose it is
from tests.webhooks.receiver import Receiver, receiving


@pytest.fixture
async def receiver(app) -> AsyncIterator[Receiver]:
    """A server on a private address that webhooks may reach all the same."""
    async with receiving() as receiver:
        usual = app.state.servers
        app.state.servers = Outbound(Gate([receiver.address]), seconds=2)
        yield receiver
        app.state.servers = usual


@pytest.fixture
def key(client, owner, shop):  # noqa: F811
    async def made(mode="live") -> Person:
        wish = {"name": "收银系统", "mode": mode, "scopes": [each.value for each in Scope]}
        found = data(await client.by(owner).post(f"/organisations/{shop.id}/keys", json=wish))
        return Person(found["id"], found["key"])

    return made


@pytest.fixture
def enter(client, receiver):
    """An endpoint where `receiver` listens, made by a server."""

    async def entered(server, *events, **other):
        wish = {"url": receiver.url, "events": events or ["*"]} | other
        return data(await client.by(server).post("/merchant/webhook-endpoints", json=wish))

    return entered


@pytest.fixture
def outside(app, sessions, receiver) -> Outside:
    state = app.state
    return Outside(sessions, state.wechat, state.keyring, state.pay, state.servers)


@pytest.fixture
def try_all(session, outside):
    """As the worker would, once time has passed: whatever has not ended is tried once."""

    async def tried(*, rested: bool = True) -> None:
        past = now() - timedelta(seconds=1)
        await session.execute(update(Delivery).values(due_at=past, leased_until=None))
        if rested:
            await session.execute(update(Endpoint).values(resting_until=None))
        await session.commit()
        for delivery_id in (await session.scalars(select(Delivery.id))).all():
            await attempt(outside, delivery_id)

    return tried
