"""No input, however hostile, makes a 5xx; every refusal is in the envelope. Generated from the contract."""

import json
import re
from collections import Counter
from urllib.parse import quote

import pytest

from tests.town import hall_in

pytestmark = [pytest.mark.thorough, pytest.mark.timeout(900)]  # thousands of requests each

STRINGS = [
    "\x00",
    "a\x00b",
    "\u202e",
    "😀" * 50,
    "\u0301" * 1000,
    "",
    " ",
    "x" * 5000,
    str(2**63),
    "-1",
    "1e999",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-12:00",
    "2016-12-31T23:59:60Z",
    "1988-04-10T00:30:00+08:00",
    "../../etc/passwd",
    "' OR 1=1 --",
    "%_\\",
]
VALUES: list[object] = [*STRINGS, 0, -1, 2**31, 2**63, 10**30, 1.5, True, None, [], {}, [[]], {"a": "\x00"}]
BODIES = [
    b"",
    b"null",
    b"1",
    b"{",
    b"[]",
    b'{"a":NaN}',
    b'{"a":1e999}',
    b'{"a":"\\ud800"}',
    b'{"\\ud800":1}',
    b'{"a":1,"a":2}',
    b"[" * 900 + b"]" * 900,
    b'{"a":' * 100_000,
    b"\xef\xbb\xbf{}",
    '{"a":1}'.encode("utf-16"),
    b"\xff\xfe",
    b'{"headcount":' + b"9" * 5000 + b"}",
]
A_FEW = 1
ENVELOPE = {"errcode", "errmsg", "error", "detail", "request_id", "doc_url"}
WECHAT_PAYS = {"code", "message"}  # what WeChat Pay reads, beside what everybody reads
ANY_ID = "0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7"


@pytest.fixture
async def hall(session, town):
    return await hall_in(session, town.willow)


@pytest.fixture
def fill(town, hall):
    """A path with real ids where there are any, and one thing replaced."""
    known = {"code": town.willow.code, "name": "nursing", "venue_id": str(hall.id)}

    def filled(path: str, **instead: str) -> str:
        values = known | {name: quote(value, safe="") or "%20" for name, value in instead.items()}
        return re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], ANY_ID), path).removeprefix("/api/v1")

    return filled


def operations(contract):
    for path, found in contract["paths"].items():
        for method, operation in found.items():
            yield path, method, operation


def hostile_parameters(contract, fill):
    """`limit` is the same everywhere, and asked of one; every path meets every value."""
    asked = Counter[str]()
    for path, method, operation in operations(contract):
        for parameter in operation.get("parameters", ()):
            kind = json.dumps(parameter, sort_keys=True) + path * (parameter["in"] == "path")
            asked[kind] += 1
            for value in STRINGS if asked[kind] <= A_FEW else ():
                if parameter["in"] == "query":
                    yield method, fill(path), {"params": {parameter["name"]: value}}
                elif parameter["in"] == "path":
                    yield method, fill(path, **{parameter["name"]: value[:2000]}), {}


def hostile_bodies(contract, fill):
    for path, method, operation in operations(contract):
        for kind in operation.get("requestBody", {}).get("content", {}):
            for body in BODIES:
                yield method, fill(path), {"content": body, "headers": {"Content-Type": kind}}
            yield method, fill(path), {"content": b"{}", "headers": {"Content-Type": "text/plain"}}


def hostile_fields(contract, fill):
    asked = Counter[str]()
    for path, method, operation in operations(contract):
        media = operation.get("requestBody", {}).get("content", {}).get("application/json")
        for body in fields(contract, media["schema"], asked) if media else ():
            yield method, fill(path), {"content": body, "headers": {"Content-Type": "application/json"}}


def fields(contract, schema, asked):
    """Each field in turn with each value, the others left out; fields of one name and shape are one."""
    found = contract["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    for name in found["properties"]:
        shape = json.dumps([name, found["properties"][name]], sort_keys=True)
        asked[shape] += 1
        for value in VALUES if asked[shape] <= A_FEW else ():
            yield json.dumps({name: value}).encode()


@pytest.mark.parametrize("probes", [hostile_parameters, hostile_bodies, hostile_fields])
async def test_no_input_makes_a_5xx_and_every_refusal_is_in_the_envelope(app, client, town, fill, a, probes):
    client.by(await a("staff", at=town.willow))
    asked = refused = 0
    for method, url, rest in probes(app.openapi(), fill):
        answer = await client.request(method, url, **rest)
        asked += 1
        assert answer.status_code < 500, (method, url, rest)
        if answer.status_code >= 400:
            refused += 1
            expected = ENVELOPE | (WECHAT_PAYS if url.endswith("notify") else set())
            assert set(answer.json()) == expected, (method, url)
    assert asked > 200
    assert refused > asked / 4


WHOLE = {"purpose": "排练", "headcount": 1, "starts_at": "2026-12-01T09:00:00+08:00"}


@pytest.mark.parametrize("value", VALUES, ids=lambda value: repr(value)[:30])
async def test_a_whole_booking_with_one_hostile_field_is_refused_or_kept_but_never_breaks(
    client, town, hall, a, value
):
    client.by(await a("resident", at=town.willow))
    whole = WHOLE | {"ends_at": "2026-12-01T10:00:00+08:00"}
    for name in (*whole, "unit_no"):
        body = json.dumps(whole | {name: value}).encode()
        headers = {"Content-Type": "application/json"}
        answer = await client.post(f"/venues/{hall.id}/bookings", content=body, headers=headers)
        assert answer.status_code in (201, 409, 422), (name, answer.text)
