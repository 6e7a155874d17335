"""One agreement, one message; and 43101 is an ordinary end."""

import json
from uuid import uuid4

import pytest
from sqlalchemy import select, text

from app.across.notices.events import NoticePut
from app.across.notices.models import Notice
from app.across.notices.subscriptions.jobs import hear_of_a_change_of_mind, send_by_wechat
from app.across.notices.subscriptions.models import Subscription
from app.across.notices.telling import tell
from app.kit.wechat import WeChatAway
from app.registry.people.models import Account
from app.registry.pushes.events import WeChatPushed
from app.registry.pushes.service import PushService
from tests.client import data, said
from tests.notices.conftest import IDS


@pytest.fixture
async def alice(client, a, template_ids):
    person = await a()
    client.by(person)
    return person


async def answer(client, *answers, name="bookings"):
    body = {"answers": [{"template_id": IDS[name], "answer": each} for each in answers]}
    return await client.post("/me/subscriptions", json=body)


async def left(client, name="bookings"):
    return {each["template"]: each["left"] for each in data(await client.get("/me/subscriptions"))}[name]


@pytest.fixture
def told(session, outside, alice):
    """Alice is told something; the job does what it is for."""

    async def go() -> NoticePut:
        subject_id = uuid4()
        await tell(session, "booking_approved", account_id=alice.id, subject_id=subject_id)
        await session.commit()
        notice_id = await session.scalar(select(Notice.id).where(Notice.subject_id == subject_id))
        event = NoticePut(notice_id=notice_id)
        await send_by_wechat(outside, event)
        return event

    return go


async def endings(session):
    query = select(Subscription.ending).order_by(Subscription.id)
    return [each and str(each) for each in await session.scalars(query)]


async def test_each_accept_is_good_for_one_message(client, session, desk, told, alice):
    assert data(await answer(client, "accept", "accept"))[0]["left"] == 2
    for expected in (1, 0, 0):
        await told()
        assert await left(client) == expected
    sent = (await desk.sent())["messages"]
    openid = await session.scalar(select(Account.openid).where(Account.id == alice.id))
    assert [(each["touser"], each["template_id"]) for each in sent] == [(openid, "t-bookings")] * 2
    assert sent[0]["data"]["phrase2"] == {"value": "已通过"}
    assert sent[0]["page"].startswith("pages/bookings/show?id=")
    assert len(data(await client.get("/me/notices"))["items"]) == 3


async def test_whoever_agreed_to_nothing_is_told_in_the_inbox_alone(client, desk, told):
    await told()
    assert await desk.calls("send") == 0
    assert len(data(await client.get("/me/notices"))["items"]) == 1


async def test_43101_is_an_ordinary_end_and_the_end_of_all_agreements(client, session, desk, told):
    data(await answer(client, "accept", "accept"))
    await desk.play(send=43101)
    await told()
    assert await left(client) == 0
    assert await endings(session) == ["unsubscribed", "unsubscribed"]


@pytest.mark.parametrize("errcode", [-1, 45009, {"status": 502}, {"body": "garbage"}])
async def test_what_passes_is_tried_again_and_uses_nothing_up(client, session, desk, told, outside, errcode):
    data(await answer(client, "accept"))
    await desk.play(send=errcode)
    with pytest.raises(WeChatAway):
        await told()
    assert await left(client) == 1
    await desk.play()
    [notice_id] = await session.scalars(select(Notice.id))
    await send_by_wechat(outside, NoticePut(notice_id=notice_id))
    assert (await left(client), len((await desk.sent())["messages"])) == (0, 1)


@pytest.mark.parametrize("errcode", [40003, 40037, 41030, 47003])
async def test_what_wechat_would_refuse_again_is_not_tried_again(client, session, desk, told, errcode):
    data(await answer(client, "accept"))
    await desk.play(send=errcode)
    await told()
    assert await endings(session) == ["refused"]


async def test_a_notice_heard_of_twice_is_sent_once(client, desk, told, outside):
    data(await answer(client, "accept", "accept"))
    event = await told()
    await send_by_wechat(outside, event)
    assert (await left(client), len((await desk.sent())["messages"])) == (1, 1)


@pytest.mark.parametrize("no", ["reject", "ban"])
async def test_whoever_says_no_ends_what_they_had_agreed_to(client, session, told, no):
    data(await answer(client, "accept"))
    data(await answer(client, no))
    assert await left(client) == 0
    assert await endings(session) == ["withdrawn", None]


@pytest.mark.parametrize("as_xml", [False, True])
async def test_a_change_of_mind_in_wechats_settings_counts(client, session, outside, alice, as_xml):
    data(await answer(client, "accept"))
    openid = await session.scalar(select(Account.openid).where(Account.id == alice.id))
    one = {"TemplateId": "t-bookings", "SubscribeStatusString": "reject"}
    listed = {"SubscribeMsgChangeEvent": {"List": one}} if as_xml else {"List": [one]}
    event = {"MsgType": "event", "Event": "subscribe_msg_change_event", "CreateTime": 1}
    pushes = PushService(session, outside.keyring)
    await pushes.receive(event | {"FromUserName": openid} | listed)
    await session.commit()
    push_id = await session.scalar(text("SELECT id FROM wechat_pushes"))
    await hear_of_a_change_of_mind(outside, WeChatPushed(push_id=push_id, kind="subscribe_msg_change_event"))
    assert await left(client) == 0


async def test_templates_we_do_not_know_are_passed_over(client, alice):
    body = {"answers": [{"template_id": "t-next-year", "answer": "accept"}]}
    assert {each["left"] for each in data(await client.post("/me/subscriptions", json=body))} == {0}


async def test_agreements_are_ones_own_and_malformed_ones_are_none(client, alice, a):
    data(await answer(client, "accept"))
    assert await left(client.by(await a())) == 0
    bodies: list[object] = [{}, {"answers": []}, {"answers": [{"template_id": "t", "answer": "maybe"}]}]
    for body in bodies:
        assert said(await client.post("/me/subscriptions", json=body)) == (422, "invalid")
    assert said(await client.by(None).get("/me/subscriptions")) == (401, "unauthenticated")
    assert said(await client.post("/me/subscriptions", json={})) == (401, "unauthenticated")


async def test_titles_come_in_english_too(client, alice):
    seen = data(await client.get("/me/subscriptions", headers={"Accept-Language": "en"}))
    assert json.dumps(seen).isascii()
