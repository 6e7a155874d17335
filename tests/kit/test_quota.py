import jwt
import pytest

from app.kit.quota import Quotas
from app.kit.secrets import Keyring
from app.registry.people import tokens
from app.settings import QuotaSettings
from tests.client import data, said
from tests.town import SECRET

ALICE_ELSEWHERE = "0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7"


@pytest.fixture
def few(app):
    """Three a minute for those signed in, five for the public, four failures."""
    before, app.state.quotas = app.state.quotas, Quotas(QuotaSettings(signed_in=3, public=5, failures=4))
    yield
    app.state.quotas = before


async def test_whoever_asks_too_often_hears_when_to_come_again(few, client, a):
    client.by(await a())
    left = [(await client.get("/me")).headers["RateLimit"] for _ in range(3)]
    assert [each.split(";")[1] for each in left] == ["r=2", "r=1", "r=0"]
    answer = await client.get("/me")
    assert said(answer) == (429, "too_many_requests")
    seconds = answer.json()["detail"]["seconds"]
    assert answer.headers["Retry-After"] == str(seconds) and 1 <= seconds <= 60
    assert answer.headers["RateLimit-Policy"] == '"signed-in";q=3;w=60'
    assert str(seconds) in answer.json()["errmsg"]


async def test_one_persons_haste_is_nobody_elses_trouble(few, client, a):
    alice, bob = await a(), await a()
    for _ in range(4):
        hasty = await client.by(alice).get("/me")
    assert hasty.status_code == 429
    assert data(await client.by(bob).get("/me"))["id"] == str(bob.id)


async def test_the_public_is_counted_by_address_but_what_is_ready_costs_nothing(app, few, client, town):
    url = f"/places/{town.willow.code}"
    lane, app.state.lane.listening = app.state.lane, True
    ready = [(await client.by(None).get(url)).status_code for _ in range(20)]
    lane.listening = False
    assert ready == [200] * 20
    others = [(await client.get(f"/places/99{number}")).status_code for number in range(5)]
    assert others == [404] * 4 + [429]


FORGED = {
    "no signature": lambda claims: jwt.encode(claims, "", "none"),
    "another key": lambda claims: jwt.encode(claims, "x" * 32, "HS256", headers={"kid": kid()}),
    "an unknown key": lambda claims: jwt.encode(claims, "x" * 32, "HS256", headers={"kid": "00000000"}),
    "the public name of the key as key": lambda claims: jwt.encode(
        claims, kid().ljust(32, "0"), "HS256", headers={"kid": kid()}
    ),
    "another algorithm": lambda claims: jwt.encode(claims, key() * 2, "HS512", headers={"kid": kid()}),
    "nothing in it": lambda claims: jwt.encode({}, key(), "HS256", headers={"kid": kid()}),
    "expired": lambda claims: jwt.encode(claims | {"exp": 1}, key(), "HS256", headers={"kid": kid()}),
    "a changed payload": lambda claims: _changed(jwt.encode(claims, key(), "HS256", headers={"kid": kid()})),
    "somebody else's session": lambda claims: jwt.encode(
        claims | {"sid": ALICE_ELSEWHERE}, key(), "HS256", headers={"kid": kid()}
    ),
}


def kid() -> str:
    return Keyring(SECRET).current.id


def key() -> bytes:
    return Keyring(SECRET).current.derive(tokens.PURPOSE)


def _changed(token: str) -> str:
    head, payload, signature = token.split(".")
    return ".".join((head, payload[:-2] + ("AA" if payload[-2:] != "AA" else "BB"), signature))


@pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED)
async def test_a_forged_token_lets_nobody_in_and_is_written_down(client, a, forge, capfd):
    alice = await a()
    claims = jwt.decode(alice.token, options={"verify_signature": False})
    capfd.readouterr()
    answer = await client.get("/me", headers={"Authorization": f"Bearer {forge(claims)}"})
    assert answer.status_code == 401 and answer.json()["error"] in ("token_refused", "token_expired")
    assert '"event": "refused"' in capfd.readouterr().err
    assert data(await client.by(alice).get("/me"))["id"] == str(alice.id)


async def test_whoever_guesses_tokens_is_stopped_and_those_signed_in_go_on(few, client, a):
    alice = await a()
    guesses = [
        (await client.get("/me", headers={"Authorization": f"Bearer guess-{number}"})).status_code
        for number in range(6)
    ]
    assert guesses == [401] * 4 + [429] * 2
    assert data(await client.by(alice).get("/me"))["id"] == str(alice.id)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/auth/refresh", {"refresh_token": "a guess"}),
        ("/auth/wechat", {"code": "no code of WeChat's"}),
    ],
)
async def test_whoever_guesses_codes_is_not_even_listened_to(few, client, path, body):
    """Nor is the right one then, from there: 30 failures a minute are nobody's typing."""
    answers = [(await client.by(None).post(path, json=body)).status_code for _ in range(6)]
    assert answers == [401] * 4 + [429] * 2
    good = await client.post("/auth/wechat", json={"code": "demo:resident"})
    assert said(good) == (429, "too_many_requests")


async def test_what_carries_many_rows_counts_as_many_requests(app, few, client, a):
    quotas, alice = app.state.quotas, await a()
    request = type("Request", (), {"state": type("State", (), {})()})()
    await quotas.spend(request, quotas.signed_in, str(alice.id), cost=3)
    assert request.state.quota["RateLimit"].startswith('"signed-in";r=0;')
    assert (await client.by(alice).get("/me")).status_code == 429


def test_nothing_is_counted_where_the_setting_is_nought():
    quotas = Quotas(QuotaSettings(signed_in=0, public=0, failures=0))
    assert quotas.signed_in.item is quotas.public.item is quotas.failures.item is None
    assert Quotas(QuotaSettings()).failures.a_minute == 30
