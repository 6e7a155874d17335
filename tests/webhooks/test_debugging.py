"""Whoever cannot get the signature right is told which step is wrong, and never the secret."""

import hmac
from base64 import b64encode

import pytest

from app.across.webhooks import signing
from tests.client import data, said


@pytest.fixture
async def server(key):
    return await key()


@pytest.fixture
async def sent(client, enter, server, try_all, receiver):
    """A test event as it arrived, and with what secret."""
    endpoint = await enter(server)
    client.by(server)
    await client.post(f"/merchant/webhook-endpoints/{endpoint['id']}/test")
    await try_all()
    return endpoint, receiver.letters[0]


@pytest.fixture
def verdict(client, sent):
    endpoint, letter = sent
    names = ("webhook-id", "webhook-timestamp", "webhook-signature")
    usual = {name.replace("-", "_"): letter.headers[name] for name in names} | {"body": letter.body}

    async def asked(**other):
        url = f"/merchant/webhook-endpoints/{endpoint['id']}/verify"
        answer = await client.post(url, json=usual | other)
        assert endpoint["secret"] not in answer.text
        found = data(answer)
        return found["valid"], {each["step"]: each["code"] for each in found["steps"]}

    return asked


def signed(key: bytes, content: str) -> str:
    return "v1," + b64encode(hmac.digest(key, content.encode(), "sha256")).decode()


async def test_what_was_sent_passes_every_step(verdict):
    right = {"timestamp": None, "form": None, "delivery": None, "signature": None}
    assert await verdict() == (True, right)


async def test_each_usual_mistake_is_told_by_its_name(verdict, sent):
    endpoint, letter = sent
    secret, timestamp = endpoint["secret"], letter.headers["webhook-timestamp"]
    whole = f"{letter.id}.{timestamp}.{letter.body}"
    key = signing.key_of(secret)
    mistakes = {
        "secret_not_decoded": signed(secret.encode(), whole),
        "only_body_signed": signed(key, letter.body),
        "in_hex": "v1," + hmac.digest(key, whole.encode(), "sha256").hex(),
        "another_secret": signed(b"another", whole),
    }
    for code, signature in mistakes.items():
        valid, steps = await verdict(webhook_signature=signature)
        assert (valid, steps["signature"]) == (False, code)
    valid, steps = await verdict(body=letter.body + "\n")
    assert (valid, steps["delivery"], steps["signature"]) == (False, "body_changed", "body_changed")


async def test_times_and_forms_are_checked_first(verdict):
    assert (await verdict(webhook_timestamp="yesterday"))[1] == {
        "timestamp": "not_a_time",
        "form": None,
        "delivery": None,
    }
    assert (await verdict(webhook_timestamp="1614265330"))[1]["timestamp"] == "too_old"
    assert (await verdict(webhook_timestamp="9914265330"))[1]["timestamp"] == "too_new"
    assert (await verdict(webhook_signature="sha256=00"))[1]["form"] == "no_version"
    assert (await verdict(webhook_id="no-id"))[1]["delivery"] == "unknown_id"
    odd = "\u0664\u0661"  # digits, but not those of a time
    assert (await verdict(webhook_timestamp=odd, webhook_signature="v1,é"))[0] is False


async def test_it_is_for_whose_endpoint_it_is(client, sent, key, verdict):
    endpoint, _ = sent
    url = f"/merchant/webhook-endpoints/{endpoint['id']}/verify"
    check = {"webhook_id": "1", "webhook_timestamp": "1", "webhook_signature": "v1,", "body": ""}
    assert said(await client.by(await key("test")).post(url, json=check)) == (404, "endpoint_not_found")
    nothing = await client.by(await key()).post(url, json=check | {"webhook_id": "\x00"})
    assert nothing.status_code in (200, 422)
    assert said(await client.by(None).post(url, json=check)) == (401, "unauthenticated")
