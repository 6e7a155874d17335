"""What is sent, how it is signed, and what happens when nobody takes it."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import select, text, update

from app.across.webhooks import retrying, signing
from app.across.webhooks.delivering import attempt
from app.across.webhooks.models import Delivery, Endpoint
from app.kit.clock import now
from tests.client import data, said
from tests.processes import free_port

URL = "/merchant/webhook-endpoints"


@pytest.fixture
async def server(key):
    return await key()


@pytest.fixture
async def endpoint(enter, server):
    return await enter(server)


@pytest.fixture
def send_test(client, server, endpoint):
    async def tested():
        return data(await client.by(server).post(f"{URL}/{endpoint['id']}/test"))

    return tested


@pytest.fixture
def log(client, server):
    async def read(delivery):
        return data(await client.by(server).get(f"/merchant/deliveries/{delivery['id']}"))

    return read


def test_the_signature_is_that_of_the_standard():
    """The example of the Standard Webhooks specification."""
    signed = signing.signature(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        id="msg_p5jXN8AQM9LWM0D4loKWxJek",
        timestamp=1614265330,
        body='{"test": 2432232314}',
    )
    assert signed == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


async def test_a_test_event_arrives_signed_and_is_written_down(endpoint, send_test, try_all, receiver, log):
    delivery = await send_test()
    assert delivery["status"] == "pending"
    await try_all()
    [letter] = receiver.letters
    assert letter.id == delivery["id"] and letter.is_signed_with(endpoint["secret"])
    said_so = json.loads(letter.body)
    assert said_so["type"] == "webhook.test" and said_so["data"]["endpoint_id"] == endpoint["id"]
    found = await log(delivery)
    assert (found["status"], found["attempts"], found["body"]) == ("delivered", 1, letter.body)
    [tried] = found["tries"]
    assert (tried["status_code"], tried["failure"], tried["answer"]) == (200, None, "ok")
    await try_all()
    assert len(receiver.letters) == 1


async def test_nobody_without_the_secret_could_have_signed_it(send_test, try_all, receiver):
    await send_test()
    await try_all()
    assert not receiver.letters[0].is_signed_with(signing.new_secret())
    receiver.letters[0].body += " "
    assert not receiver.letters[0].is_signed_with(signing.new_secret())


async def test_while_a_secret_is_changed_both_sign_and_later_the_new_one_alone(
    client, session, endpoint, send_test, try_all, receiver
):
    anew = data(await client.post(f"{URL}/{endpoint['id']}/rotate"))
    assert anew["secret"] != endpoint["secret"]
    await send_test()
    await try_all()
    assert receiver.letters[0].is_signed_with(endpoint["secret"])
    assert receiver.letters[0].is_signed_with(anew["secret"])
    await session.execute(update(Endpoint).values(former_until=now() - timedelta(seconds=1)))
    await session.commit()
    await send_test()
    await try_all()
    assert not receiver.letters[1].is_signed_with(endpoint["secret"])
    assert receiver.letters[1].is_signed_with(anew["secret"])


@pytest.mark.parametrize("status", [301, 400, 404, 429, 500])
async def test_what_is_not_taken_is_tried_again_under_the_same_id(send_test, try_all, receiver, log, status):
    delivery = await send_test()
    receiver.status = status
    receiver.answer_with = {"Location": receiver.url} if status == 301 else {}
    await try_all()
    found = await log(delivery)
    assert (found["status"], [each["status_code"] for each in found["tries"]]) == ("pending", [status])
    receiver.status = 200
    await try_all()
    assert (await log(delivery))["status"] == "delivered"
    assert receiver.ids == [delivery["id"]] * 2


async def test_it_waits_as_long_as_they_ask(session, send_test, outside, receiver):
    delivery = await send_test()
    receiver.status, receiver.answer_with = 429, {"Retry-After": "7200"}
    await attempt(outside, delivery["id"])
    due_at = (await session.scalars(select(Delivery.due_at))).one()
    assert due_at > now() + timedelta(seconds=7100)
    query = text("SELECT scheduled_at FROM procrastinate_jobs WHERE scheduled_at IS NOT NULL")
    assert (await session.scalars(query)).all() == [due_at]


async def test_after_three_days_of_trying_it_is_dead_and_can_be_sent_once_more(
    client, send_test, try_all, receiver, log
):
    delivery = await send_test()
    receiver.status = 500
    for _ in range(12):
        await try_all()
    found = await log(delivery)
    assert (found["status"], found["attempts"]) == ("dead", len(retrying.PAUSES) + 1)
    receiver.status = 200
    assert data(await client.post(f"/merchant/deliveries/{delivery['id']}/replay"))["status"] == "pending"
    await try_all()
    assert (await log(delivery))["status"] == "delivered" and set(receiver.ids) == {delivery["id"]}


async def test_who_says_gone_is_told_nothing_more(client, endpoint, send_test, try_all, receiver, log):
    delivery = await send_test()
    receiver.status = 410
    await try_all()
    found = data(await client.get(f"{URL}/{endpoint['id']}"))
    assert (found["status"], found["disabled_because"]) == ("disabled", "gone")
    assert (await log(delivery))["status"] == "dead"
    replay = f"/merchant/deliveries/{delivery['id']}/replay"
    assert said(await client.post(replay)) == (409, "endpoint_disabled")
    receiver.status = 200
    data(await client.post(f"{URL}/{endpoint['id']}/enable"))
    data(await client.post(replay))
    await try_all()
    assert (await log(delivery))["status"] == "delivered"


async def test_who_fails_for_five_days_is_given_up(client, session, endpoint, send_test, try_all, receiver):
    await send_test()
    receiver.status = 500
    await try_all()
    await session.execute(update(Endpoint).values(failing_since=now() - timedelta(days=6)))
    await session.commit()
    await try_all()
    found = data(await client.get(f"{URL}/{endpoint['id']}"))
    assert (found["status"], found["disabled_because"]) == ("disabled", "failing")


async def test_who_fails_again_and_again_is_left_alone_until_one_try_goes_well(
    session, endpoint, send_test, try_all, receiver
):
    for _ in range(8):
        await send_test()
    receiver.status = 500
    await try_all(rested=False)
    assert len(receiver.letters) == retrying.FAILURES_BEFORE_REST
    receiver.status = 200
    past = now() - timedelta(seconds=1)
    await session.execute(update(Endpoint).values(resting_until=past))
    await session.commit()
    await try_all(rested=False)
    assert len(receiver.letters) == retrying.FAILURES_BEFORE_REST + 8
    assert (await session.scalars(select(Endpoint.failures))).one() == 0


@pytest.mark.parametrize(
    ("url", "failure"),
    [("https://127.0.0.2:{port}/", "address_private"), ("http://127.0.0.1:{port}/", "unreachable")],
)
async def test_an_address_that_turned_bad_is_no_error_of_ours(
    session, send_test, outside, receiver, log, url, failure
):
    nobody = free_port()
    outside.servers.gate.allowed = frozenset({f"127.0.0.1:{nobody}"})
    await session.execute(update(Endpoint).values(url=url.format(port=nobody)))
    await session.commit()
    delivery = await send_test()
    await attempt(outside, delivery["id"])
    assert [each["failure"] for each in (await log(delivery))["tries"]] == [failure]


def test_pauses_grow_to_three_days_and_never_strike_all_at_once():
    at = now()
    tries = [[retrying.next_try(n, at=at, asked=None) or at for n in range(1, 10)] for _ in range(20)]
    assert len({tuple(each) for each in tries}) == 20
    assert all(sorted(each) == each and each[0] > at for each in tries)
    assert sum(retrying.PAUSES, timedelta()) > timedelta(days=3)
    assert retrying.next_try(10, at=at, asked=None) is None


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [("120", 120), ("99999999999", 10**6), ("-5", 0), ("soon", 0), ("", 0), (None, 0), ("１２", 0)],
)
def test_a_wish_that_is_none_is_ignored(asked, seconds):
    assert retrying.wish_of(asked, at=now()) == timedelta(seconds=seconds)


def test_a_wish_may_be_a_date():
    at = now().replace(microsecond=0)
    asked = (at + timedelta(hours=1)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    assert retrying.wish_of(asked, at=at) == timedelta(hours=1)
