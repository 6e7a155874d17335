"""Every answer, whoever gives it and whatever its status, is the one envelope."""

import pytest

from app.kit.language import prefers_english
from tests.client import client_of
from tests.conftest import settings_for
from tests.venues.slots import MORNING

FAILURE = {"errcode", "errmsg", "error", "detail", "request_id", "doc_url"}
BOOKING = "/bookings/018f0000-0000-7000-8000-000000000000"


@pytest.fixture
async def broken(database_url):
    from app.main import create_app

    settings = settings_for(database_url)
    small = settings.http.model_copy(update={"max_body_bytes": 100})
    app = create_app(settings.model_copy(update={"http": small}))

    @app.get("/api/v1/broken")
    async def broken() -> None:
        raise ZeroDivisionError

    async with app.router.lifespan_context(app), client_of(app) as client:
        yield client


FAILURES = [
    ("GET", "/nowhere", b"", 404),
    ("GET", "/places/140502/venues/", b"", 404),
    ("DELETE", BOOKING, b"", 405),
    ("GET", BOOKING, b"", 401),
    ("POST", f"{BOOKING}/reject", b"x" * 101, 413),
    ("GET", "/broken", b"", 500),
]


@pytest.mark.parametrize(("method", "path", "content", "status"), FAILURES)
@pytest.mark.parametrize("always_200", [False, True])
async def test_failures_of_the_framework_are_enveloped_too(broken, method, path, content, status, always_200):
    headers = {"X-Always-200": "1"} if always_200 else {}
    answer = await broken.request(method, path, content=content, headers=headers)
    body = answer.json()
    assert (answer.status_code, body["errcode"] // 1000) == (200 if always_200 else status, status)
    assert set(body) == FAILURE
    assert body["request_id"] == answer.headers["X-Request-ID"]


async def test_a_body_that_does_not_tell_its_length_is_measured(broken):
    async def endless():
        while True:
            yield b"x" * 60

    answer = await broken.post(f"{BOOKING}/reject", content=endless())
    assert (answer.status_code, answer.json()["errmsg"]) == (413, "提交的内容过大")


async def test_a_request_keeps_the_id_it_came_with_unless_it_is_strange(client):
    for given, kept in (("mini-42", True), ("a b", False), ("x" * 65, False)):
        answer = await client.get("/nowhere", headers={"X-Request-ID": given})
        assert (answer.headers["X-Request-ID"] == given) is kept


async def test_a_wrong_field_is_named_in_both_languages_and_its_value_is_not_repeated(client, town, a):
    client.by(await a("resident", at=town.willow))
    url, wish = f"/venues/{town.willow.id}/bookings", MORNING | {"purpose": "", "secret": "13800000000"}
    said = {}
    for language in ("zh", "en"):
        answer = await client.post(url, json=wish, headers={"Accept-Language": language})
        assert answer.status_code == 422
        assert "13800000000" not in answer.text
        said[language] = {each["location"]: each["message"] for each in answer.json()["detail"]["fields"]}
    assert said["zh"] == {"body.purpose": "至少 1 个字符", "body.secret": "不认识的字段"}
    assert said["en"]["body.secret"] == "Extra inputs are not permitted"


async def test_malformed_json_is_invalid(client, town, a):
    client.by(await a("resident", at=town.willow))
    headers = {"Content-Type": "application/json"}
    answer = await client.post(f"/venues/{town.willow.id}/bookings", content=b"{", headers=headers)
    assert (answer.status_code, answer.json()["errcode"]) == (422, 422000)


async def test_success_is_200_too_for_whoever_wants_it_always(client, town, a):
    answer = await client.get(f"/places/{town.willow.code}/venues", headers={"X-Always-200": "1"})
    assert (answer.status_code, answer.json()["errcode"]) == (200, 0)


async def test_what_is_the_same_for_everybody_is_sent_once(client, town):
    url = f"/places/{town.willow.code}"
    first = await client.get(url)
    assert first.headers["Cache-Control"].startswith("public")
    again = await client.get(url, headers={"If-None-Match": f'"other", {first.headers["ETag"]}'})
    assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", first.headers["ETag"])
    assert (await client.get(url, headers={"If-None-Match": '"other"'})).status_code == 200


async def test_what_is_ones_own_is_never_stored_on_the_way(client, town, a):
    client.by(await a("resident", at=town.willow))
    for url in ("/me", "/nowhere", "/me/bookings"):
        assert (await client.get(url)).headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("accept", "english"),
    [
        ("", False),
        ("zh-CN,zh;q=0.9,en;q=0.8", False),
        ("en-US,en;q=0.9,zh-CN;q=0.8", True),
        ("en;q=0.2, zh;q=0.7", False),
        ("en, zh", False),
        ("fr, en;q=0.1", True),
        ("en;q=oops", True),
    ],
)
def test_chinese_unless_english_is_preferred(accept, english):
    assert prefers_english(accept) is english


async def test_english_for_whoever_prefers_it(client):
    answer = await client.get(BOOKING, headers={"Accept-Language": "en-GB,en;q=0.9"})
    assert answer.json()["errmsg"] == "Sign in first."
