import asyncio
import json
from base64 import urlsafe_b64encode
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import httpx
import jwt
import pytest
from sqlalchemy import event, func, select, update

from app.kit.clock import now, today
from app.kit.secrets import Keyring
from app.kit.wechat import WeChatAway
from app.permissions import Role
from app.registry.people.flow import GrantStatus
from app.registry.people.models import Account, Grant, RefreshToken, SignIn
from app.registry.people.tokens import PURPOSE, digest
from tests.client import Person, client_of, data, said
from tests.town import SECRET

KEY = Keyring(SECRET).current


async def sign_in(client, code="demo:wenjing"):
    return data(await client.by(None).post("/auth/wechat", json={"code": code}))


async def me(client, access_token):
    return await client.get("/me", headers={"Authorization": f"Bearer {access_token}"})


async def refresh(client, refresh_token):
    return await client.by(None).post("/auth/refresh", json={"refresh_token": refresh_token})


# Signing in


async def test_a_stranger_gets_an_account_and_no_rights(client, session, town):
    answer = await sign_in(client)
    assert answer["account"].keys() == {"id", "name", "phone"}
    assert (answer["account"]["name"], answer["expires_in"]) == (None, 900)
    account = await session.scalar(select(Account).where(Account.openid == "openid-demo-wenjing"))
    assert str(account.id) == answer["account"]["id"]
    seen = data(await me(client, answer["access_token"]))
    assert (seen["id"], seen["grants"]) == (answer["account"]["id"], [])


async def test_whoever_comes_again_is_the_same_person(client, session):
    first, again, other = await sign_in(client), await sign_in(client), await sign_in(client, "demo:jianping")
    assert first["account"] == again["account"] != other["account"]
    assert first["refresh_token"] != again["refresh_token"]
    assert await session.scalar(select(func.count()).select_from(Account)) == 2


async def test_signing_in_does_not_take_away_what_one_may_do(client, session, town):
    account = Account(openid="openid-demo-yali", name="秦雅丽")
    session.add(account)
    await session.flush()
    session.add(
        Grant(status=GrantStatus.ACTIVE, account_id=account.id, role=Role.STAFF, place_id=town.willow.id)
    )
    await session.commit()
    answer = await sign_in(client, "demo:yali")
    assert answer["account"] == {"id": str(account.id), "name": "秦雅丽", "phone": None}
    [grant] = data(await me(client, answer["access_token"]))["grants"]
    assert grant["role"] == "staff"


@pytest.mark.parametrize("code", ["081234", "demo:", "demo", "DEMO:resident"])
async def test_a_code_that_wechat_does_not_know_is_refused(client, code):
    answer = await client.post("/auth/wechat", json={"code": code})
    assert said(answer) == (401, "code_refused")
    assert (answer.json()["errcode"], answer.json()["errmsg"]) == (401001, "登录凭证无效或已过期，请重新登录")


@pytest.mark.parametrize("body", [{}, {"code": ""}, {"code": 7}, {"code": "x" * 129}, {"code": "x", "a": 1}])
async def test_what_is_no_code_is_malformed(client, body):
    assert said(await client.post("/auth/wechat", json=body)) == (422, "invalid")


FAULTS = {
    40029: (401, "code_refused"),
    40163: (401, "code_refused"),
    40226: (403, "login_blocked"),
    -1: (503, WeChatAway.slug()),
    45011: (503, WeChatAway.slug()),
    40013: (503, WeChatAway.slug()),
}


@pytest.mark.parametrize(("errcode", "expected"), FAULTS.items())
async def test_what_wechat_refuses_has_a_name_of_ours(client, session, wechat_says, errcode, expected):
    await wechat_says(errcode)
    answer = await client.post("/auth/wechat", json={"code": "demo:wenjing"})
    assert said(answer) == expected
    assert answer.headers.get("Retry-After") == ("2" if expected[0] == 503 else None)
    assert await session.scalar(select(Account)) is None


async def test_once_wechat_is_well_again_one_can_sign_in(client, wechat_says):
    await wechat_says(-1)
    assert (await client.post("/auth/wechat", json={"code": "demo:wenjing"})).status_code == 503
    await wechat_says(None)
    assert await sign_in(client)


def unreachable(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError(f"no route to {request.url}")


def too_slow(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout(f"{request.url} does not answer")


def answers(status: int = 200, content: bytes = b"", **body: Any):
    return lambda request: httpx.Response(status, content=content or json.dumps(body).encode())


AWAY = {
    "unreachable": unreachable,
    "too slow": too_slow,
    "broken": answers(502, b"<html>Bad Gateway</html>"),
    "a page": answers(200, b"<html>maintenance</html>"),
    "nothing": answers(200, b" "),
    "not text": answers(200, b"\xff\xfe\x00"),
    "a list": answers(200, b"[]"),
    "null": answers(200, b"null"),
    "nobody": answers(200, session_key="k"),
    "an empty name": answers(200, openid=""),
    "a number for a name": answers(200, openid=7),
    "a name the database cannot keep": answers(200, openid="a\x00b"),
    "half a character for a name": answers(200, b'{"openid": "\\ud800"}'),
    "a number for a union": answers(200, openid="o-1", unionid=5),
    "a list for a fault": answers(200, errcode=[1]),
    "a nest": answers(200, b"[" * 5000 + b"]" * 5000),
    "an unheard-of fault": answers(200, errcode=99999, errmsg="?"),
    "a fault in words": answers(200, errcode="40029"),
}


@pytest.mark.parametrize("server", AWAY.values(), ids=AWAY)
async def test_where_wechat_does_not_answer_sensibly_we_say_so(client, wechat_is, server):
    wechat_is(server)
    answer = await client.post("/auth/wechat", json={"code": "demo:wenjing"})
    assert said(answer) == (503, WeChatAway.slug())
    assert answer.headers["Retry-After"] == "2"
    assert "appid" not in answer.text


async def test_the_session_key_stays_behind(client, app, wechat_is, monkeypatch):
    wechat_is(answers(openid="o-1", session_key="tiihtNczf5v6AKRyjwEUhQ==", unionid="u-1"))
    answer = await client.post("/auth/wechat", json={"code": "any"})
    tokens = data(answer)
    seen = await me(client, tokens["access_token"])
    renewed = await refresh(client, tokens["refresh_token"])
    for each in (answer, seen, renewed):
        assert "session_key" not in each.text and "tiih" not in each.text and "o-1" not in each.text
        assert each.headers["Cache-Control"] == "no-store"


async def test_wechat_is_asked_in_its_own_words(client, wechat_is):
    asked = []

    def server(request: httpx.Request) -> httpx.Response:
        asked.append((request.url.path, dict(request.url.params)))
        return httpx.Response(200, json={"openid": "o-1", "errcode": 0})

    wechat_is(server)
    await sign_in(client, "0a1b&appid=evil")
    words = {
        "appid": "test",
        "secret": "",
        "js_code": "0a1b&appid=evil",
        "grant_type": "authorization_code",
    }
    assert asked == [("/wechat/sns/jscode2session", words)]


# Refreshing


async def test_a_refresh_token_is_good_for_one_refresh(client):
    first = await sign_in(client)
    second = data(await refresh(client, first["refresh_token"]))
    third = data(await refresh(client, second["refresh_token"]))
    assert len({each["refresh_token"] for each in (first, second, third)}) == 3
    assert first["account"] == third["account"]
    for each in (first, second, third):  # an access token lives out its quarter of an hour
        assert (await me(client, each["access_token"])).status_code == 200


async def test_a_spent_refresh_token_ends_its_session_although_it_is_refused(client):
    first, elsewhere = await sign_in(client), await sign_in(client)
    second = data(await refresh(client, first["refresh_token"]))
    for _ in range(2):
        assert said(await refresh(client, first["refresh_token"])) == (401, "token_reused")
    for each in (first, second):
        assert said(await me(client, each["access_token"])) == (401, "token_refused")
    assert said(await refresh(client, second["refresh_token"])) == (401, "token_refused")
    assert (await me(client, elsewhere["access_token"])).status_code == 200


@pytest.mark.parametrize("token", ["made-up", "x" * 43, "你好", "' OR 1=1 --"])
async def test_a_refresh_token_of_somebody_elses_making_is_refused(client, token):
    assert said(await refresh(client, token)) == (401, "token_refused")


async def test_a_guess_that_is_nearly_right_costs_as_much_as_one_that_is_not(client, wire):
    """What is looked for is a digest, so no guess is compared letter by letter; the clock tells nothing."""
    right = (await sign_in(client))["refresh_token"]
    near = right[:-1] + ("A" if right[-1] != "A" else "B")
    asked = dict[str, list[str]]()
    for guess in (near, right[:20] + "x" * 23, "x" * 43):
        asked[guess] = []
        with statements_of(wire, into=asked[guess]):
            assert said(await refresh(client, guess)) == (401, "token_refused")
    assert len({tuple(each) for each in asked.values()}) == 1 and asked[near] != []
    assert (await refresh(client, right)).is_success


@contextmanager
def statements_of(wire, into):
    def note(*each):
        if "SAVEPOINT" not in each[2]:  # they are the test's own, and numbered
            into.append(each[2])

    event.listen(wire.sync_connection, "before_cursor_execute", note)
    yield
    event.remove(wire.sync_connection, "before_cursor_execute", note)


async def test_an_access_token_does_not_refresh(client):
    tokens = await sign_in(client)
    answer = await refresh(client, tokens["access_token"])
    assert answer.status_code in (401, 422)


async def test_refresh_tokens_cannot_be_read_in_the_database(client, session):
    tokens = await sign_in(client)
    assert (await session.scalars(select(RefreshToken.token_hash))).all() == [digest(tokens["refresh_token"])]


async def test_a_session_ends_by_itself_after_its_time(client, session):
    tokens = await sign_in(client)
    await session.execute(update(SignIn).values(expires_at=now() - timedelta(seconds=1)))
    await session.commit()
    assert said(await me(client, tokens["access_token"])) == (401, "token_refused")
    assert said(await refresh(client, tokens["refresh_token"])) == (401, "token_refused")


# Signing out


async def test_whoever_signs_out_is_out_at_the_next_request(client):
    here, elsewhere = await sign_in(client), await sign_in(client)
    bearer = {"Authorization": f"Bearer {here['access_token']}"}
    assert data(await client.post("/auth/logout", headers=bearer)) is None
    assert said(await me(client, here["access_token"])) == (401, "token_refused")
    assert said(await refresh(client, here["refresh_token"])) == (401, "token_refused")
    assert said(await client.post("/auth/logout", headers=bearer)) == (401, "token_refused")
    assert (await me(client, elsewhere["access_token"])).status_code == 200


async def test_nobody_cannot_sign_out(client):
    assert said(await client.post("/auth/logout")) == (401, "unauthenticated")


# Tokens we did not give


def base64(value: str) -> str:
    return urlsafe_b64encode(value.encode()).rstrip(b"=").decode()


def signed(claims: dict[str, Any], *, secret: bytes | None = None, alg: str = "HS256", **header: Any) -> str:
    key = KEY.derive(PURPOSE) if secret is None else secret
    return jwt.encode(claims, key, alg, headers={"kid": KEY.id} | header)


def unsigned(claims: dict[str, Any]) -> str:
    header = base64(json.dumps({"alg": "none", "kid": KEY.id}))
    return f"{header}.{base64(json.dumps(claims, default=str))}."


def without(claims: dict[str, Any], name: str) -> str:
    return signed({key: value for key, value in claims.items() if key != name})


def tampered(claims: dict[str, Any]) -> str:
    """Somebody else's payload under a signature of ours."""
    header, _, signature = signed(claims).split(".")
    payload = base64(json.dumps(claims | {"sub": "00000000-0000-0000-0000-000000000001"}, default=str))
    return f"{header}.{payload}.{signature}"


FORGERIES = {
    "signed with another key": lambda claims: signed(claims, secret=b"a guess of thirty-two characters"),
    "signed with the bare secret": lambda claims: signed(claims, secret=SECRET.encode().ljust(32)),
    "signed for another purpose": lambda claims: signed(claims, secret=KEY.derive("idempotency")),
    "signed in another way": lambda claims: signed(claims, alg="HS384", secret=KEY.derive(PURPOSE) * 2),
    "not signed": unsigned,
    "an unknown key": lambda claims: signed(claims, kid="cafecafe"),
    "no key": lambda claims: jwt.encode(claims, KEY.derive(PURPOSE)),
    "tampered with": tampered,
    "cut short": lambda claims: signed(claims)[:-2],
    "without a subject": lambda claims: without(claims, "sub"),
    "without a session": lambda claims: without(claims, "sid"),
    "without an end": lambda claims: without(claims, "exp"),
    "a subject that is no id": lambda claims: signed(claims | {"sub": "admin"}),
    "a session that is no id": lambda claims: signed(claims | {"sid": 7}),
    "an end that never comes": lambda claims: signed(claims | {"exp": "never"}),
    "from the future": lambda claims: signed(claims | {"nbf": now() + timedelta(days=1)}),
    "not a token": lambda claims: "not.a.token",
    "a nest": lambda claims: f"{base64('[' * 20_000)}.e30.e30",
    "a word": lambda claims: "null",
}


async def claims_of(session, person: Person) -> dict[str, Any]:
    sign_in_id = await session.scalar(select(SignIn.id).where(SignIn.account_id == person.id))
    return {"sub": str(person.id), "sid": str(sign_in_id), "exp": now() + timedelta(minutes=5)}


async def test_a_token_as_we_sign_it_is_believed(client, session, a):
    assert (await me(client, signed(await claims_of(session, await a())))).status_code == 200


@pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES)
async def test_a_token_that_is_not_ours_is_refused(client, session, a, forge):
    token = forge(await claims_of(session, await a()))
    assert said(await me(client, token)) == (401, "token_refused")


async def test_an_expired_token_says_that_it_is_time_to_refresh(client, session, a):
    claims = await claims_of(session, await a())
    late = signed(claims | {"exp": now() - timedelta(seconds=1)})
    assert said(await me(client, late)) == (401, "token_expired")


async def test_nobody_signs_in_with_somebody_elses_session(client, session, a):
    hers, his = await claims_of(session, await a()), await claims_of(session, await a())
    assert said(await me(client, signed(hers | {"sid": his["sid"]}))) == (401, "token_refused")


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic cm9vdDpyb290", "token"])
async def test_without_a_bearer_token_one_is_nobody(client, header):
    answer = await client.get("/me", headers={"Authorization": header})
    assert said(answer) == (401, "unauthenticated")


# Me, and what I was granted


async def test_i_see_who_i_am_and_what_i_may_do_where(client, session, town, a):
    alice = await a("staff", at=town.willow)
    ends = today() + timedelta(days=30)
    session.add(
        Grant(
            status=GrantStatus.ACTIVE,
            account_id=alice.id,
            role=Role.RESIDENT,
            place_id=town.cedar.id,
            starts_on=today(),
            ends_on=ends,
        )
    )
    await session.commit()
    seen = data(await client.by(alice).get("/me"))
    assert (seen["id"], seen["name"], seen["phone"]) == (str(alice.id), "staff", None)
    staff, resident = seen["grants"]
    assert staff.pop("id") != resident.pop("id")
    always = {"kind": "primary", "starts_on": None, "ends_on": None, "organisation_id": None}
    assert staff == always | {"role": "staff", "place": {"code": town.willow.code, "name": "东圣社区"}}
    assert resident == {
        "role": "resident",
        "kind": "primary",
        "organisation_id": None,
        "place": {"code": town.cedar.code, "name": "东田石社区"},
        "starts_on": str(today()),
        "ends_on": str(ends),
    }


async def test_nobody_is_nobody(client):
    assert said(await client.get("/me")) == (401, "unauthenticated")


DATES = {
    "for ever": (None, None, True),
    "from today": (0, None, True),
    "until today": (None, 0, True),
    "just today": (0, 0, True),
    "since yesterday until tomorrow": (-1, 1, True),
    "from tomorrow": (1, None, False),
    "until yesterday": (None, -1, False),
    "some days ago": (-9, -3, False),
}


@pytest.mark.parametrize(("starts", "ends", "counts"), DATES.values(), ids=DATES)
async def test_a_grant_counts_from_its_first_day_to_its_last(client, session, town, a, starts, ends, counts):
    alice = await a("staff", at=town.willow)
    starts_on, ends_on = (None if n is None else today() + timedelta(days=n) for n in (starts, ends))
    await session.execute(update(Grant).values(starts_on=starts_on, ends_on=ends_on))
    await session.commit()
    assert len(data(await client.by(alice).get("/me"))["grants"]) == counts
    wish = {"title": "岗位", "categories": [{"code": "care", "title": "关爱"}]}
    answer = await client.put(f"/places/{town.willow.code}/catalogs/posts", json=wish)
    assert answer.status_code == (200 if counts else 403)


async def test_somebody_whose_only_grant_is_over_is_still_signed_in(client, session, town, a):
    alice = await a("resident", at=town.willow)
    await session.execute(update(Grant).values(ends_on=today() - timedelta(days=1)))
    await session.commit()
    assert data(await client.by(alice).get("/me"))["grants"] == []


# All at once


async def test_ten_first_sign_ins_at_once_make_one_account_and_ten_refreshes_one_heir(live):
    async with client_of(live) as client:
        everyone = await asyncio.gather(*(sign_in(client) for _ in range(10)))
        assert len({each["account"]["id"] for each in everyone}) == 1
        token = everyone[0]["refresh_token"]
        answers = await asyncio.gather(*(refresh(client, token) for _ in range(10)))
        assert sorted(each.status_code for each in answers) == [200] + [401] * 9
        [heir] = [data(each) for each in answers if each.is_success]
        assert said(await me(client, heir["access_token"])) == (401, "token_refused")
