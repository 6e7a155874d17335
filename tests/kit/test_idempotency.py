from datetime import timedelta

import pytest
from sqlalchemy import select, update

from app.kit.clock import now
from app.kit.idempotency import Answer, forget_old_keys
from tests.town import hall_in
from tests.venues.slots import MORNING, NOON, WHY

KEY = {"Idempotency-Key": "0192-tap"}


@pytest.fixture
async def url(session, town):
    hall = await hall_in(session, town.willow)
    return f"/venues/{hall.id}/bookings"


async def test_the_same_request_gets_the_same_answer(client, town, url, a):
    client.by(await a("resident", at=town.willow))
    first = await client.post(url, json=MORNING, headers=KEY)
    again = await client.post(url, json=MORNING, headers=KEY)
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.content == again.content
    assert (await client.post(url, json=MORNING)).status_code == 409


async def test_another_request_under_the_same_key_is_refused(client, town, url, a):
    client.by(await a("resident", at=town.willow))
    await client.post(url, json=MORNING, headers=KEY)
    answer = await client.post(url, json=NOON, headers=KEY)
    assert (answer.status_code, answer.json()["errcode"]) == (422, 422001)


async def test_a_key_is_its_owners_alone(client, town, url, a):
    await client.by(await a("resident", at=town.willow)).post(url, json=MORNING, headers=KEY)
    answer = await client.by(await a("resident", at=town.willow)).post(url, json=NOON, headers=KEY)
    assert answer.status_code == 201


async def test_a_failure_is_not_remembered(client, town, url, a):
    alice, bob = await a("resident", at=town.willow), await a("resident", at=town.willow)
    his = (await client.by(bob).post(url, json=MORNING)).json()["data"]
    assert (await client.by(alice).post(url, json=MORNING, headers=KEY)).status_code == 409
    await client.by(bob).post(f"/bookings/{his['id']}/cancel", json=WHY)
    assert (await client.by(alice).post(url, json=MORNING, headers=KEY)).status_code == 201


async def test_the_answer_kept_is_the_true_one_even_for_whoever_always_wants_200(client, town, url, a):
    client.by(await a("resident", at=town.willow))
    first = await client.post(url, json=MORNING, headers=KEY | {"X-Always-200": "1"})
    again = await client.post(url, json=MORNING, headers=KEY)
    assert (first.status_code, again.status_code) == (200, 201)


async def test_what_is_kept_cannot_be_read_in_the_database(client, session, town, url, a):
    client.by(await a("resident", at=town.willow))
    await client.post(url, json=MORNING, headers=KEY)
    kept = await session.scalar(select(Answer.body))
    assert kept and "象棋比赛".encode() not in kept and b"errcode" not in kept


async def test_a_key_is_forgotten_after_a_day(client, session, town, url, a):
    client.by(await a("resident", at=town.willow))
    await client.post(url, json=MORNING, headers=KEY)
    await forget_old_keys(session)
    assert await session.scalar(select(Answer.id))
    await session.execute(update(Answer).values(created_at=now() - timedelta(hours=25)))
    await forget_old_keys(session)
    assert await session.scalar(select(Answer.id)) is None


@pytest.mark.parametrize("key", ["short", "x" * 65, "with space"])
async def test_a_strange_key_is_named_as_such(client, town, url, a, key):
    client.by(await a("resident", at=town.willow))
    answer = await client.post(url, json=MORNING, headers={"Idempotency-Key": key})
    assert answer.status_code == 422
    assert [each["location"] for each in answer.json()["detail"]["fields"]] == ["header.Idempotency-Key"]


async def test_a_stranger_with_a_key_is_still_a_stranger(client, url):
    assert (await client.by(None).post(url, json=MORNING, headers=KEY)).status_code == 401
