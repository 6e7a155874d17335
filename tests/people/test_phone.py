"""A phone number is WeChat's word, kept whole and shown masked."""

import httpx
import pytest
from sqlalchemy import select

from app.kit.secrets import Keyring
from app.kit.wechat import WeChatAway
from app.registry.people.models import Account
from tests.client import client_of, data, said
from tests.kit.wechat_desk import Desk
from tests.town import SECRET


@pytest.fixture
def desk(app, monkeypatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr(app.state.wechat, "http", desk.http())
    monkeypatch.setattr(app.state.wechat.tokens, "known", None)
    return desk


@pytest.fixture
async def wenjing(client, desk):
    return await signed_in(client)


async def signed_in(client, code="demo:wenjing"):
    tokens = data(await client.post("/auth/wechat", json={"code": code}))
    client.headers["Authorization"] = f"Bearer {tokens['access_token']}"
    return client


async def give(client, code="once:wenjing", **headers):
    return await client.post("/me/phone", json={"code": code}, headers=headers)


async def phone_in(session, openid="openid-demo-wenjing"):
    account = await session.scalar(select(Account).where(Account.openid == openid))
    return account.with_keys(Keyring(SECRET)).phone


async def test_a_person_gives_their_number_and_everybody_sees_it_masked(wenjing, session):
    given = await give(wenjing)
    number = await phone_in(session)
    masked = f"{number[:3]}****{number[-4:]}"
    assert (len(number), data(given)["phone"]) == (11, masked)
    seen = [
        given,
        await wenjing.get("/me"),
        await wenjing.post("/auth/wechat", json={"code": "demo:wenjing"}),
    ]
    assert all(masked in each.text and number not in each.text for each in seen)


async def test_a_code_is_good_for_once(wenjing, session):
    first = await give(wenjing)
    assert said(await give(wenjing)) == (422, "phone_code_refused")
    assert (await phone_in(session))[:3] == data(first)["phone"][:3]


async def test_a_code_of_somebody_elses_is_refused(wenjing, session):
    assert said(await give(wenjing, "once:jianping")) == (422, "phone_code_refused")
    assert await phone_in(session) is None


FAULTS = {
    40029: (422, "phone_code_refused"),
    40163: (422, "phone_code_refused"),
    -1: (503, WeChatAway.slug()),
    45011: (503, WeChatAway.slug()),
    40013: (503, WeChatAway.slug()),
    42001: (503, WeChatAway.slug()),
}


@pytest.mark.parametrize(("errcode", "expected"), FAULTS.items())
async def test_what_wechat_refuses_has_a_name_of_ours(wenjing, desk, session, errcode, expected):
    await desk.play(getuserphonenumber=errcode)
    assert said(await give(wenjing)) == expected
    assert await phone_in(session) is None


@pytest.mark.parametrize("body", [{}, {"code": ""}, {"code": 7}, {"code": "x" * 129}, {"phone": "138"}])
async def test_what_is_no_code_is_malformed(wenjing, desk, body):
    assert said(await wenjing.post("/me/phone", json=body)) == (422, "invalid")
    assert await desk.calls("getuserphonenumber") == 0


@pytest.mark.parametrize("token", ["", "Bearer x.y.z"])
async def test_wechat_is_not_asked_for_nobody(client, desk, token):
    assert (await give(client, Authorization=token)).status_code == 401
    assert desk.asked == []


async def test_while_wechat_is_asked_no_connection_is_held(live, monkeypatch):
    """Ten who wait for WeChat would else leave none for the eleventh."""
    desk, pool = Desk(), live.state.sessions.kw["bind"].pool
    held = []

    async def count(request: httpx.Request) -> None:
        if request.url.path.endswith("getuserphonenumber"):
            held.append(pool.checkedout())

    http = desk.http()
    http.event_hooks["request"].append(count)
    monkeypatch.setattr(live.state.wechat, "http", http)
    async with client_of(live) as client:
        assert (await give(await signed_in(client))).status_code == 200
    assert held == [0]
