from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from pydantic import TypeAdapter
from sqlalchemy import text

import app.across.sandbox.jobs as jobs
from app.kit.events import Outside
from app.services.offers.events import OffersPublished, OffersSubmitted
from app.services.orders.events import OrderAccepted, OrderDone
from tests.offers.conftest import items, put, shop  # noqa: F401  a shop with two keys

HEARD = {
    "look_at_what_was_submitted": OffersSubmitted,
    "look_at_what_was_published": OffersPublished,
    "hear_that_an_order_is_accepted": OrderAccepted,
    "hear_that_an_order_is_done": OrderDone,
}


@pytest.fixture
def play(app, session, sessions) -> Callable[[], Awaitable[None]]:
    """The worker's part: whatever the sandbox was told of is played, twice, as a job may be."""
    state = app.state
    outside = Outside(sessions, state.wechat, state.keyring, state.pay, state.servers)

    async def played() -> None:
        query = text("SELECT task_name, args FROM procrastinate_jobs WHERE task_name LIKE :ours ORDER BY id")
        told = (await session.execute(query, {"ours": f"{jobs.__name__}.%"})).all()
        for name, facts in told + told:
            await _hear(session, outside, name.rpartition(".")[2], facts)

    return played


async def _hear(session, outside, name, facts) -> None:
    event: Any = TypeAdapter(HEARD[name]).validate_python(facts)
    handler = getattr(jobs, name)
    if name.startswith("hear"):
        await handler(outside, event)
    else:
        await handler(session, event)
        await session.commit()
