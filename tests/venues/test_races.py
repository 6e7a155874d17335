"""Committed for real: only so can requests meet."""

import asyncio
from collections import Counter

import pytest
from httpx import ASGITransport
from sqlalchemy import func, select, text

from app.across.notices.models import Notice
from app.kit.access import Place
from app.kit.secrets import Keyring
from app.registry.people.service import authenticate
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.schemas import BookingCreate
from app.services.venues.bookings.service import BookingService
from app.worker import work
from tests.client import Client, client_of, data
from tests.conftest import app_on
from tests.town import SECRET, Town, hall_in, settle
from tests.venues.slots import MORNING

CROWD = 60


@pytest.fixture
async def scene(live):
    """A hall, and sixty residents who want it."""
    async with live.state.everything() as session:
        town = await Town().build(session)
        hall = await hall_in(session, town.willow)
        yield hall, [await settle(session, "resident", at=town.willow) for _ in range(CROWD)]


async def count(live, model):
    async with live.state.everything() as session:
        return await session.scalar(select(func.count()).select_from(model))


async def ask(client, hall, person, **headers):
    headers |= {"Authorization": f"Bearer {person.token}"}
    return await client.post(f"/venues/{hall.id}/bookings", json=MORNING, headers=headers)


async def test_sixty_want_one_slot_and_one_gets_it(live, scene):
    hall, residents = scene
    async with client_of(live) as client:
        answers = await asyncio.gather(*(ask(client, hall, each) for each in residents))
    assert Counter(each.status_code for each in answers) == {201: 1, 409: CROWD - 1}
    assert {each.json()["error"] for each in answers if each.status_code == 409} == {"slot_taken"}
    assert await count(live, Booking) == 1


@pytest.mark.parametrize("units", [1, 2])
async def test_whoever_waits_too_long_for_the_slot_is_asked_to_come_again(live, scene, units):
    """It may yet become free: the other one's transaction is not over."""
    hall, (first, second, *_) = scene
    async with live.state.everything() as session:
        place = await session.get_one(Place, hall.place_id)
        hall = await hall_in(session, place, units=units)
    hasty = app_on(live.state.settings.db.url)
    await hasty.state.sessions.kw["bind"].dispose()
    from app.kit.db import connect

    hasty.state.sessions.configure(bind=connect(live.state.settings.db.url, lock_timeout="50ms"))
    async with live.state.everything.begin() as slow, client_of(hasty) as client:
        actor = await authenticate(slow, Keyring(SECRET), first.token)
        await BookingService(slow).book(actor, hall.id, BookingCreate.model_validate(MORNING))
        answer = await ask(client, hall, second)
    assert (answer.status_code, answer.json()["error"]) == (409, "busy")


async def test_ten_twins_with_one_key_have_one_effect_and_one_answer(live, scene):
    hall, (alice, *_) = scene
    async with client_of(live) as client:
        twins = [ask(client, hall, alice, **{"Idempotency-Key": "tap-tap-tap"}) for _ in range(10)]
        answers = await asyncio.gather(*twins)
    assert {each.status_code for each in answers} == {201}
    assert len({each.content for each in answers}) == 1
    assert Counter(each.headers.get("Idempotency-Replayed") for each in answers) == {None: 1, "true": 9}
    assert await count(live, Booking) == 1


async def test_ten_approve_at_once_and_one_does(live, scene):
    hall, (alice, *_) = scene
    async with live.state.everything() as session, client_of(live) as client:
        client.by(await settle(session, "staff", at=hall.place))
        booking = data(await ask(client, hall, alice))
        url = f"/bookings/{booking['id']}"
        answers = await asyncio.gather(*(client.post(f"{url}/approve") for _ in range(10)))
        steps = data(await client.get(f"{url}/timeline"))
    assert Counter(each.status_code for each in answers) == {200: 1, 409: 9}
    assert [each["to_status"] for each in steps] == ["confirmed"]


async def test_the_answer_leaves_after_the_commit(live, scene):
    hall, (alice, *_) = scene
    booked_when_answered = []

    async def watched(scope, receive, send):
        async def watch(message):
            if message["type"] == "http.response.start":
                booked_when_answered.append(await count(live, Booking))
            await send(message)

        await live(scope, receive, watch)

    async with Client(transport=ASGITransport(watched), base_url="http://test/api/v1") as client:
        assert (await ask(client, hall, alice)).status_code == 201
    assert booked_when_answered == [1]


async def test_the_resident_hears_of_the_decision_once_however_often_it_is_told(live, scene):
    hall, (alice, *_) = scene
    async with live.state.everything() as session, client_of(live) as client:
        staff = await settle(session, "staff", at=hall.place)
        booking = data(await ask(client, hall, alice))
        await client.by(staff).post(f"/bookings/{booking['id']}/approve")
        await work(live.state.settings, forever=False)
        await session.execute(text("UPDATE procrastinate_jobs SET status = 'todo'"))
        await session.commit()
        await work(live.state.settings, forever=False)
        done = await session.scalars(
            text("SELECT status FROM procrastinate_jobs WHERE task_name LIKE '%tell_resident'")
        )
        assert done.all() == ["succeeded"]
        [notice] = await session.scalars(select(Notice))
    assert (notice.account_id, notice.text) == (alice.id, "您预约的场地已通过审核")
