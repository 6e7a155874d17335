import asyncio
import json
from datetime import timedelta

import pytest
from pydantic import SecretStr
from sqlalchemy import func, select, text, update

from app.kit.clock import now
from app.kit.secrets import Keyring
from app.kit.wechat.push import Channel
from app.registry.pushes import service
from app.registry.pushes.errors import PushNotFound
from app.registry.pushes.events import WeChatPushed
from app.registry.pushes.jobs import forget_old_pushes
from app.registry.pushes.models import Push
from app.registry.pushes.service import PushService
from tests.client import client_of, said
from tests.kit.test_wechat_push import FORMER, KEY, VECTORS
from tests.town import SECRET

URL = "/wechat/push"
TEXT = {"ToUserName": "gh_1", "FromUserName": "o-1", "CreateTime": 1714037059, "MsgType": "text"}
HELLO = TEXT | {"Content": "你好", "MsgId": 23456789012345678}
CHECKED = TEXT | {"MsgType": "event", "Event": "wxa_media_check", "trace_id": "t-1"}


@pytest.fixture
def agree(app, monkeypatch):
    """`agree(key=KEY)`: what WeChat and we have agreed on."""

    def agreed(*, token="AAAAA", key="", former="", on=app) -> Channel:
        wechat = on.state.settings.wechat.model_copy(
            update={
                "push_token": SecretStr(token),
                "push_aes_key": SecretStr(key),
                "push_former_aes_key": SecretStr(former),
            }
        )
        monkeypatch.setattr(on.state.settings, "wechat", wechat)
        return Channel(wechat)

    return agreed


@pytest.fixture
def heard(monkeypatch):
    events = []

    async def hear(_, event):
        events.append(event)

    monkeypatch.setattr(service, "emit", hear)
    return events


def signed(channel, **more):
    return {"signature": channel.signature("1", "2"), "timestamp": "1", "nonce": "2"} | more


async def push(client, channel, message, **more):
    body = message if isinstance(message, bytes) else json.dumps(message, ensure_ascii=False).encode()
    return await client.post(URL, params=signed(channel, openid="o-1") | more, content=body)


async def push_sealed(client, channel, message, *, wrap="json", **more):
    """As WeChat does it, in JSON or XML."""
    plain = message if isinstance(message, bytes) else json.dumps(message).encode()
    sealed = channel.seal(plain)
    body = {
        "json": json.dumps({"ToUserName": "gh_1", "Encrypt": sealed}),
        "xml": f"<xml><ToUserName>gh_1</ToUserName><Encrypt><![CDATA[{sealed}]]></Encrypt></xml>",
    }[wrap]
    query = signed(channel, encrypt_type="aes", msg_signature=channel.signature("1", "2", sealed))
    return await client.post(URL, params=query | more, content=body.encode())


async def kept(session):
    return await session.scalar(select(func.count()).select_from(Push))


# The address


@pytest.mark.parametrize(("parts", "signature"), VECTORS.items())
async def test_the_address_is_checked_with_wechats_own_examples(client, agree, parts, signature):
    agree()
    timestamp, nonce = parts
    query = {"signature": signature, "timestamp": timestamp, "nonce": nonce, "echostr": "4375120948345356249"}
    answer = await client.get(URL, params=query)
    assert (answer.status_code, answer.text) == (200, "4375120948345356249")
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert said(await client.get(URL, params=query | {"nonce": "1"})) == (403, "push_refused")


async def test_who_asks_without_a_signature_is_not_understood(client, agree):
    agree()
    assert said(await client.get(URL)) == (422, "invalid")
    assert said(await client.post(URL)) == (422, "invalid")


async def test_without_a_token_nobody_is_believed(client, agree):
    channel = agree(token="")
    assert said(await client.get(URL, params=signed(channel, echostr="x"))) == (403, "push_refused")
    assert said(await push(client, channel, HELLO)) == (403, "push_refused")


# A message


async def test_a_message_is_taken_and_told_without_what_it_says(client, session, agree, heard):
    answer = await push(client, agree(), HELLO)
    assert (answer.status_code, answer.text) == (200, "success")
    [event] = heard
    assert event == WeChatPushed(push_id=event.push_id, kind="text")
    assert await PushService(session, Keyring(SECRET)).message(event.push_id) == HELLO


async def test_xml_is_read_as_json_is(client, session, agree, heard):
    xml = "".join(f"<{name}><![CDATA[{value}]]></{name}>" for name, value in CHECKED.items())
    assert (await push(client, agree(), f"<xml>{xml}</xml>".encode())).text == "success"
    assert [each.kind for each in heard] == ["wxa_media_check"]
    message = await PushService(session, Keyring(SECRET)).message(heard[0].push_id)
    assert message["trace_id"] == "t-1"


@pytest.mark.parametrize("wrap", ["json", "xml"])
async def test_an_encrypted_message_is_opened(client, agree, heard, wrap):
    channel = agree(key=KEY)
    assert (await push_sealed(client, channel, CHECKED, wrap=wrap)).text == "success"
    assert [each.kind for each in heard] == ["wxa_media_check"]


async def test_after_a_change_of_keys_the_former_one_is_still_believed(client, agree, heard):
    before = agree(key=FORMER)
    agree(key=KEY, former=FORMER)
    assert (await push_sealed(client, before, CHECKED)).text == "success"
    agree(key=KEY)
    assert said(await push_sealed(client, before, HELLO)) == (403, "push_refused")
    assert len(heard) == 1


async def test_what_is_not_signed_by_wechat_is_refused(client, session, agree, heard):
    plain, sealed = agree(), agree(key=KEY)
    assert said(await push_sealed(client, sealed, HELLO, msg_signature="0" * 40)) == (403, "push_refused")
    assert said(await push_sealed(client, sealed, HELLO, nonce="3")) == (403, "push_refused")
    agree()
    assert said(await push(client, plain, HELLO, signature="0" * 40)) == (403, "push_refused")
    assert said(await push_sealed(client, sealed, HELLO)) == (403, "push_refused")  # no key to open it
    assert (await kept(session), heard) == (0, [])


async def test_where_a_key_is_agreed_on_a_plain_message_is_not_believed(client, session, agree, heard):
    """Else whoever has seen one signature could put any text under it."""
    assert said(await push(client, agree(key=KEY), HELLO)) == (403, "push_refused")
    assert (await kept(session), heard) == (0, [])


UNREADABLE = [b"", b"[]", b"<html/>", {}, {"Event": "x"}, {"MsgType": "a b"}, {"MsgType": "\x00"}]


@pytest.mark.parametrize("message", UNREADABLE)
async def test_what_says_nothing_is_not_understood(client, session, agree, heard, message):
    assert said(await push(client, agree(), message)) == (422, "push_unreadable")
    sealed = agree(key=KEY)
    assert said(await push_sealed(client, sealed, message)) == (422, "push_unreadable")
    query = signed(sealed, encrypt_type="aes", msg_signature="0")
    assert said(await client.post(URL, params=query, json={"Encrypt": 7})) == (422, "push_unreadable")
    assert (await kept(session), heard) == (0, [])


# Again


AGAIN = {
    "a message by its id": (HELLO, HELLO | {"CreateTime": 1, "Content": "?"}, HELLO | {"MsgId": 2}),
    "an event by its sender": (CHECKED, CHECKED | {"isrisky": 1}, CHECKED | {"FromUserName": "o-2"}),
    "an event by its time": (CHECKED, CHECKED, CHECKED | {"CreateTime": 1714037060}),
    "an event by its name": (CHECKED, CHECKED, CHECKED | {"Event": "user_enter_tempsession"}),
    "an event by its trace": (CHECKED, CHECKED, CHECKED | {"trace_id": "t-2"}),
    "the rest by all it says": (TEXT, TEXT, TEXT | {"SessionFrom": "x"}),
}


@pytest.mark.parametrize(("first", "again", "other"), AGAIN.values(), ids=AGAIN)
async def test_what_is_sent_again_is_told_once(client, session, agree, heard, first, again, other):
    channel = agree()
    for message in (first, again, other, again):
        assert (await push(client, channel, message)).text == "success"
    assert (await kept(session), len(heard)) == (2, 2)


async def test_three_tries_at_once_are_one_message(live, agree):
    channel = agree(key=KEY, on=live)
    async with client_of(live) as client:
        answers = await asyncio.gather(*(push_sealed(client, channel, HELLO) for _ in range(3)))
    assert {each.text for each in answers} == {"success"}
    async with live.state.everything() as session:
        assert await kept(session) == 1


async def test_what_was_pushed_cannot_be_read_in_the_database(client, session, agree, heard):
    await push(client, agree(), HELLO)
    [row] = (await session.execute(text("SELECT to_jsonb(p)::text, sealed FROM wechat_pushes p"))).all()
    assert "o-1" not in row[0] and "你好".encode() not in row[1] and b"o-1" not in row[1]


async def test_a_push_is_forgotten_after_a_week(client, session, agree, heard):
    await push(client, agree(), HELLO)
    pushes = PushService(session, Keyring(SECRET))
    await forget_old_pushes(session)
    assert await pushes.message(heard[0].push_id)
    await session.execute(update(Push).values(created_at=now() - timedelta(days=8)))
    await forget_old_pushes(session)
    with pytest.raises(PushNotFound):
        await pushes.message(heard[0].push_id)
