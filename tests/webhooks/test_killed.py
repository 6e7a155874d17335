"""A worker is killed in the middle of its work, and yet everything is told at least once, and signed."""

import asyncio
import os
import signal
from datetime import timedelta

import pytest
from pydantic import SecretStr
from sqlalchemy import func, select, update

from app.across.webhooks import jobs, signing
from app.across.webhooks.models import SECRET, Delivery, Endpoint
from app.kit.clock import now
from app.kit.events import emit
from app.kit.secrets import Keyring
from app.services.merchants.events import MerchantApproved
from app.worker import work
from tests.partners.conftest import organisation_in
from tests.processes import python_m_app
from tests.town import Town
from tests.webhooks.receiver import receiving

KEY = "a key that is long enough for an installation"
EVENTS = 32


@pytest.fixture
async def receiver():
    async with receiving() as receiver:
        yield receiver


async def listening_shop(session, url, secret):
    town = await Town().build(session)
    shop = await organisation_in(session, town)
    endpoint = Endpoint(
        place=shop.place,
        organisation_id=shop.id,
        sandbox=False,
        url=url,
        events=["*"],
        secret_sealed=Keyring(KEY).seal(secret.encode(), purpose=SECRET),
    )
    session.add(endpoint)
    await session.flush()
    return shop


@pytest.mark.thorough
async def test_a_killed_worker_loses_nothing_and_nothing_is_forged(live, receiver, tmp_path):
    secret, settings = signing.new_secret(), live.state.settings
    async with live.state.everything() as session:
        shop = await listening_shop(session, receiver.url, secret)
        for _ in range(EVENTS):
            about = {"merchant_id": shop.id, "organisation_id": shop.id, "place_id": shop.place_id}
            await emit(session, MerchantApproved(**about))
        await session.commit()
    words = {"DATABASE_URL": settings.db.url, "SECRET_KEY": KEY, "WEBHOOK_ALLOW": receiver.address}
    worker = python_m_app("worker", DATA_DIR=str(tmp_path), **words)
    async with asyncio.timeout(60):
        await receiver.has(EVENTS // 4)
    os.killpg(worker.pid, signal.SIGKILL)
    worker.communicate()
    async with live.state.everything.begin() as session:
        told = await session.scalar(select(func.count(Delivery.delivered_at)))
        assert 0 < told < EVENTS  # it was in the middle
        long_ago = now() - timedelta(hours=1)
        await session.execute(update(Delivery).values(due_at=long_ago, leased_until=None))
        await jobs.take_up_what_was_left(session)
    own = {"secret_key": SecretStr(KEY), "webhook_allow": [receiver.address]}
    await work(settings.model_copy(update=own), forever=False)
    async with live.state.everything() as session:
        every = {str(each) for each in await session.scalars(select(Delivery.id))}
        assert await session.scalar(select(func.count(Delivery.delivered_at))) == EVENTS
    assert len(every) == EVENTS and set(receiver.ids) == every
    assert all(each.is_signed_with(secret) for each in receiver.letters)
