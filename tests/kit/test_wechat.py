"""Through the stand-in, over WeChat's own protocol."""

import json
import logging
import traceback
from datetime import timedelta

import httpx
import pytest
from sqlalchemy import select, update
from structlog.testing import capture_logs

from app.kit.clock import now
from app.kit.secrets import Keyring
from app.kit.wechat import (
    CodeRefused,
    Phone,
    PhoneCodeRefused,
    Scene,
    Sent,
    Suggestion,
    ValueRefused,
    Verdict,
    WeChatAway,
    WeChatMisused,
)
from app.kit.wechat.token import AccessToken
from tests.kit.wechat_desk import CALLS, OPENID, SECRET, VALUES, Desk, tell


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def wechat(desk):
    return desk.client()


def instead(wechat, handler):
    wechat.http = httpx.AsyncClient(transport=httpx.MockTransport(handler))


async def replied(sessions, body, *, content=None):
    """A client whom WeChat answers so, once it has given a token."""

    def handler(request):
        if request.url.path.endswith("stable_token"):
            return httpx.Response(200, json={"access_token": "t", "expires_in": 7200})
        return httpx.Response(200, content=content or json.dumps(body).encode())

    wechat = Desk().client()
    instead(wechat, handler)
    return wechat


# What each call does


async def test_a_message_is_sent_as_it_is(desk, wechat, sessions):
    assert await tell(wechat, sessions) is Sent.SENT
    [message] = (await desk.sent())["messages"]
    data = {key: {"value": value} for key, value in VALUES.items()}
    assert message == {"touser": OPENID, "template_id": "t-1", "data": data, "lang": "zh_CN"}


async def test_chinese_travels_as_it_is_written(desk, wechat, sessions):
    await tell(wechat, sessions)
    [request] = [each for each in desk.asked if each.url.path.endswith("/send")]
    assert "活动室已预约".encode() in request.content and b"\\u" not in request.content
    assert request.headers["Content-Type"] == "application/json"


async def test_whoever_has_not_subscribed_is_an_ordinary_end(desk, wechat, sessions):
    await desk.play(send=43101)
    assert await tell(wechat, sessions) is Sent.UNSUBSCRIBED
    assert (await desk.calls("send"), await desk.calls("stable_token")) == (1, 1)


async def test_a_value_that_wechat_would_refuse_is_not_even_sent(desk, wechat, sessions):
    for values in ({"thing1": ""}, {"thing1": "长" * 21}, {"phrase1": "ok"}, {"what1": "好"}):
        with pytest.raises(ValueRefused):
            await tell(wechat, sessions, **values)
    assert desk.asked == []


async def test_a_phone_number_comes_with_its_country(wechat, sessions):
    phone = await wechat.phone_of(sessions, "demo:wenjing", openid=OPENID)
    assert (phone.country_code, len(phone.number), phone.number[:3]) == ("86", 11, "138")
    assert phone.number not in repr(phone)


COUNTRIES = {"86": "13800138000", 86: "13800138000", "852": "+85213800138000", 852: "+85213800138000"}


def phone_info(country=86, local="13800138000", appid="test"):
    watermark = {"timestamp": 1, "appid": appid}
    return {"phone_info": {"purePhoneNumber": local, "countryCode": country, "watermark": watermark}}


@pytest.mark.parametrize(("country", "number"), COUNTRIES.items())
async def test_the_country_may_be_a_word_or_a_number(sessions, country, number):
    wechat = await replied(sessions, phone_info(country))
    phone = await wechat.phone_of(sessions, "any")
    assert phone == Phone(str(country), "13800138000")
    assert phone.number == number


@pytest.mark.parametrize(
    "answer",
    [
        phone_info(appid="another"),
        phone_info(local=""),
        phone_info(local="138x0138000"),
        phone_info(country=None),
        phone_info(country="86; "),
        {"phone_info": None},
        {},
    ],
)
async def test_a_phone_number_that_was_not_meant_for_us_is_not_taken(sessions, answer):
    wechat = await replied(sessions, answer)
    with pytest.raises(WeChatAway):
        await wechat.phone_of(sessions, "any")


@pytest.mark.parametrize("code", ["081234", "demo:", "once:wenjing"])
async def test_a_phone_code_is_good_once_and_for_its_own_person(wechat, sessions, code):
    if code == "once:wenjing":
        assert await wechat.phone_of(sessions, code, openid=OPENID)
    with pytest.raises(PhoneCodeRefused):
        await wechat.phone_of(sessions, code, openid=OPENID)
    with pytest.raises(PhoneCodeRefused):
        await wechat.phone_of(sessions, "once:somebody-else", openid=OPENID)


async def test_a_login_code_is_good_once(wechat):
    assert (await wechat.code2session("once:wenjing")).openid == OPENID
    with pytest.raises(CodeRefused):
        await wechat.code2session("once:wenjing")


VERDICTS = {
    "今晚八点合唱": Verdict(Suggestion.PASS, 100),
    "加微信领红包": Verdict(Suggestion.REVIEW, 10001),
    "网上赌博": Verdict(Suggestion.RISKY, 20006),
}


@pytest.mark.parametrize(("content", "verdict"), VERDICTS.items())
async def test_a_text_is_judged(desk, wechat, sessions, content, verdict):
    asked = wechat.check_text(sessions, openid=OPENID, content=content, scene=Scene.COMMENT)
    assert await asked == verdict
    assert desk.bodies("msg_sec_check") == [{"version": 2, "openid": OPENID, "scene": 2, "content": content}]


async def test_a_text_of_somebody_not_seen_lately_is_left_to_a_person(desk, wechat, sessions):
    await desk.play(msg_sec_check=61010)
    verdict = await CALLS["msg_sec_check"](wechat, sessions)
    assert verdict == Verdict(Suggestion.REVIEW, None)


@pytest.mark.parametrize("result", [None, {}, {"suggest": "maybe", "label": 1}, {"suggest": "pass"}, []])
async def test_a_verdict_that_says_nothing_is_none(sessions, result):
    wechat = await replied(sessions, {"errcode": 0, "result": result})
    with pytest.raises(WeChatAway):
        await CALLS["msg_sec_check"](wechat, sessions)


async def test_a_code_to_scan_is_a_picture(wechat, sessions):
    assert (await wechat.mini_program_code(sessions, scene="b=1f3")).startswith(b"\x89PNG")


@pytest.mark.parametrize("content", [b"", b"<html>", b'{"errcode": 0}', b'{"picture": "x"}', b"GIF89a"])
async def test_what_is_no_picture_is_none_whatever_its_label(sessions, content):
    wechat = await replied(sessions, None, content=content or b" ")
    with pytest.raises(WeChatAway):
        await wechat.mini_program_code(sessions, scene="b=1f3")


# What can go wrong with all of them

AWAY = {
    "busy": -1,
    "daily quota": 45009,
    "minute quota": 45011,
    "unheard of": 99999,
    "not allowed": 48001,
    "broken": {"status": 502},
    "too slow": {"seconds": 30},
    "a page": {"body": "<html>"},
    "nothing": {"body": " "},
    "a list": {"body": "[]"},
    "a nest": {"body": "[" * 100_000},
    "a fault in words": {"body": '{"errcode": "40029"}'},
    "a strange fault": {"body": '{"errcode": [40029]}'},
}


@pytest.mark.parametrize("fault", AWAY.values(), ids=AWAY)
@pytest.mark.parametrize("name", [*CALLS, "jscode2session", "stable_token"])
async def test_what_passes_is_worth_another_try(desk, sessions, name, fault):
    wechat = desk.client(timeout=0.2)
    await desk.play(**{name: fault})
    with pytest.raises(WeChatAway):
        if name == "jscode2session":
            await wechat.code2session("demo:wenjing")
        else:
            await CALLS.get(name, tell)(wechat, sessions)
    await desk.play()
    assert await tell(wechat, sessions) is Sent.SENT


OURS = {
    "send": (40003, 40033, 40037, 41030, 47001, 47003),
    "msg_sec_check": (40003, 40129, 43104, 43302, 44002, 47001),
    "getwxacodeunlimit": (41030, 47001),
}


@pytest.mark.parametrize(
    ("name", "errcode"), [(name, code) for name, codes in OURS.items() for code in codes]
)
async def test_what_would_be_wrong_again_is_a_bug_of_ours_and_logged(desk, wechat, sessions, name, errcode):
    await desk.play(**{name: errcode})
    with capture_logs() as lines, pytest.raises(WeChatMisused):
        await CALLS[name](wechat, sessions)
    assert {"wechat_refused"} == {each["event"] for each in lines if each["log_level"] == "error"}
    assert await desk.calls(name) == 1


@pytest.mark.parametrize("errcode", [40029, 40163, 40003])
async def test_a_phone_code_that_is_refused_is_the_callers_to_get_anew(desk, wechat, sessions, errcode):
    await desk.play(getuserphonenumber=errcode)
    with pytest.raises(PhoneCodeRefused):
        await wechat.phone_of(sessions, "demo:wenjing")


async def test_a_fault_may_last_for_two_calls(desk, wechat, sessions):
    await desk.play(send={"errcode": -1, "times": 2})
    for _ in range(2):
        with pytest.raises(WeChatAway):
            await tell(wechat, sessions)
    assert await tell(wechat, sessions) is Sent.SENT


# The token


async def kept(sessions):
    async with sessions() as session:
        return await session.scalar(select(AccessToken).execution_options(populate_existing=True))


async def test_all_clients_use_one_token_and_ask_for_it_once(desk, wechat, sessions):
    for each in (wechat, wechat, desk.client(), desk.client()):
        await tell(each, sessions)
    assert (await desk.calls("send"), await desk.calls("stable_token")) == (4, 1)
    [asked] = desk.bodies("stable_token")
    assert asked == {"appid": "test", "secret": SECRET, "grant_type": "client_credential"}


async def test_the_token_cannot_be_read_in_the_database(desk, wechat, sessions):
    await tell(wechat, sessions)
    [token] = await desk.tokens()
    assert token.encode() not in (await kept(sessions)).sealed


async def test_a_token_sealed_with_a_key_that_is_gone_is_fetched_again(desk, wechat, sessions):
    await tell(wechat, sessions)
    assert await tell(desk.client(keyring=Keyring("new")), sessions) is Sent.SENT
    assert await desk.calls("stable_token") == 2


async def test_a_token_is_used_until_five_minutes_before_its_end(desk, wechat, sessions):
    await tell(wechat, sessions)
    left = (await kept(sessions)).good_until - now()
    assert timedelta(seconds=7190 - 300) < left <= timedelta(seconds=7200 - 300)
    wechat.tokens.known = None
    async with sessions.begin() as session:
        await session.execute(update(AccessToken).values(good_until=now()))
    await tell(wechat, sessions)
    assert await desk.calls("stable_token") == 2


@pytest.mark.parametrize("errcode", [40001, 40014, 42001])
@pytest.mark.parametrize("name", CALLS)
async def test_a_token_that_wechat_takes_no_longer_is_renewed_once(desk, wechat, sessions, name, errcode):
    await tell(wechat, sessions)
    await desk.play(access_token=errcode)
    assert await CALLS[name](wechat, sessions)
    assert await desk.calls("stable_token") == 2
    assert all("force_refresh" not in each for each in desk.bodies("stable_token"))


async def test_whoever_comes_late_takes_the_token_that_another_has_renewed(desk, wechat, sessions):
    other = desk.client()
    for each in (wechat, other):
        await tell(each, sessions)
    await desk.play(access_token=42001)
    for each in (wechat, other, wechat):
        await tell(each, sessions)
    assert await desk.calls("stable_token") == 2


@pytest.mark.parametrize("errcode", [40001, 40014, 42001])
async def test_where_even_the_new_token_is_not_taken_it_is_given_up(desk, wechat, sessions, errcode):
    await desk.play(send=errcode)
    with pytest.raises(WeChatAway):
        await tell(wechat, sessions)
    assert (await desk.calls("send"), await desk.calls("stable_token")) == (2, 2)


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"access_token": "", "expires_in": 7200},
        {"access_token": 7, "expires_in": 7200},
        {"access_token": "t", "expires_in": "7200"},
        {"access_token": "t", "expires_in": 0},
        {"access_token": "t", "expires_in": 10**12},
        {"errcode": 40001, "errmsg": "invalid credential"},
        {"errcode": 40013, "errmsg": "invalid appid"},
    ],
)
async def test_what_is_no_token_is_none(wechat, sessions, answer):
    instead(wechat, lambda request: httpx.Response(200, json=answer))
    with pytest.raises(WeChatAway):
        await tell(wechat, sessions)
    assert await kept(sessions) is None


async def test_a_token_in_its_last_minutes_is_not_asked_for_at_each_call(wechat, sessions):
    asked = []

    def handler(request):
        asked.append(request.url.path.rpartition("/")[2])
        return httpx.Response(200, json={"access_token": "t", "expires_in": 300})

    instead(wechat, handler)
    for _ in range(3):
        await tell(wechat, sessions)
    assert asked == ["stable_token", "send", "send", "send"]


# What nobody may read


async def test_no_log_line_and_no_error_tells_a_secret(desk, sessions, caplog):
    """Not even where somebody turns the logs of all libraries on."""
    caplog.set_level(logging.DEBUG)
    wechat = desk.client(timeout=0.2)
    errors = []
    with capture_logs() as lines:
        for fault in (None, -1, 40003, 42001, 47003, {"status": 500}, {"seconds": 30}, {"body": "{"}):
            await desk.play(**dict.fromkeys((*CALLS, "jscode2session"), fault))
            for call in (*CALLS.values(), lambda wechat, _: wechat.code2session("demo:wenjing")):
                try:
                    await call(wechat, sessions)
                except Exception as failure:
                    errors.append("".join(traceback.format_exception(failure)) + repr(failure))
    await desk.play()
    told = "".join([*map(str, lines), caplog.text, *errors])
    number = (await desk.client().phone_of(sessions, "demo:wenjing")).number
    assert len(lines) > 20 and len(errors) > 20
    for secret in (SECRET, OPENID, "demo:wenjing", number, "活动室", *await desk.tokens()):
        assert secret not in told
