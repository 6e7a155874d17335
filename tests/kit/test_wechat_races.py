"""Committed for real, over two applications on one database: only so can processes meet."""

import asyncio
from collections import Counter
from dataclasses import dataclass

import pytest
from sqlalchemy import text

import app.worker
from app.kit.events import Event, Outside, emit, on_outside
from app.kit.wechat import Sent, WeChatAway
from app.kit.wechat.token import LOCK, Tokens
from app.worker import work
from tests.conftest import app_on
from tests.kit.wechat_desk import Desk, tell

CALLERS = 20


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
async def apps(live, desk):
    """Two, before one WeChat."""
    other = app_on(live.state.settings.db.url)
    async with other.router.lifespan_context(other):
        for each in (live, other):
            each.state.wechat.http = desk.http()
        yield live, other


async def told_by(apps, count=CALLERS):
    callers = [apps[n % len(apps)].state for n in range(count)]
    each = (tell(state.wechat, state.sessions) for state in callers)
    return Counter(
        type(one) if isinstance(one, Exception) else one
        for one in await asyncio.gather(*each, return_exceptions=True)
    )


async def test_twenty_first_calls_at_once_fetch_one_token(apps, desk):
    assert await told_by(apps) == {Sent.SENT: CALLERS}
    assert await desk.calls("stable_token") == 1


async def test_twenty_calls_with_an_expired_token_renew_it_once(apps, desk):
    await told_by(apps, 2)
    for round in range(2, 7):
        await desk.play(access_token=42001, stable_token={"seconds": 0.05})
        assert await told_by(apps) == {Sent.SENT: CALLERS}
        assert await desk.calls("stable_token") == round
    assert len(await desk.tokens()) == 6


async def test_without_the_lock_each_process_would_ask_for_its_own(apps, desk, monkeypatch):
    async def no_lock(*_):
        pass

    monkeypatch.setattr(Tokens, "_lock", no_lock)
    await desk.play(stable_token={"seconds": 0.05})
    await told_by(apps)
    assert await desk.calls("stable_token") == len(apps)


async def test_where_wechat_is_away_those_who_wait_give_up_together(apps, desk):
    await desk.play(stable_token={"seconds": 0.05, "errcode": -1})
    assert await told_by(apps) == {WeChatAway: CALLERS}
    assert await desk.calls("stable_token") <= len(apps)
    await desk.play()
    assert await told_by(apps) == {Sent.SENT: CALLERS}


async def test_whoever_waits_too_long_for_another_process_gives_up(apps, desk):
    app, _ = apps
    app.state.wechat.settings.timeout = -0.9  # a tenth of a second for the lock
    async with app.state.sessions.begin() as session:
        await session.execute(text(f"SELECT pg_advisory_xact_lock({LOCK}, hashtext('test'))"))
        with pytest.raises(WeChatAway):
            await tell(app.state.wechat, app.state.sessions)
    assert desk.asked == []


async def test_one_who_hangs_up_does_not_take_the_token_from_the_others(apps, desk):
    app, _ = apps
    await desk.play(stable_token={"seconds": 0.1})
    first = asyncio.create_task(tell(app.state.wechat, app.state.sessions))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(tell(app.state.wechat, app.state.sessions))
    await asyncio.sleep(0.02)
    first.cancel()
    assert await second is Sent.SENT
    assert await desk.calls("stable_token") == 1


@dataclass(frozen=True, kw_only=True)
class SomethingToTell(Event):
    name: str


@on_outside(SomethingToTell)
async def tell_wechat(outside: Outside, event: SomethingToTell) -> None:
    await tell(outside.wechat, outside.sessions, thing1=event.name)


async def test_a_job_speaks_with_wechat_outside_any_transaction(live, desk, monkeypatch):
    monkeypatch.setattr(app.worker, "WeChat", lambda settings, keyring: desk.client(keyring=keyring))
    async with live.state.sessions.begin() as session:
        await emit(session, SomethingToTell(name="活动室"))
    await work(live.state.settings, forever=False)
    [message] = (await desk.sent())["messages"]
    assert message["data"] == {"thing1": {"value": "活动室"}}
