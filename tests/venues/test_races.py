"""Committed for real: only so can requests meet."""

import asyncio
from collections import Counter

import psycopg
import pytest
from httpx import ASGITransport
from sqlalchemy import func, select, text

from app.across.notices.models import Notice
from app.kit.access import Place
from app.kit.db import connect
from app.kit.secrets import Keyring
from app.registry.people.service import authenticate
from app.services.venues.allocations.models import Allocation
from app.services.venues.allocations.repository import AllocationRepository
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.schemas import BookingCreate
from app.services.venues.bookings.service import BookingService
from app.worker import work
from tests.client import Client, client_of, data
from tests.conftest import app_on
from tests.town import SECRET, Town, hall_in, settle
from tests.venues.careless import OVERLAPPING, UNGUARDED, check_then_insert
from tests.venues.slots import MORNING, slot, times

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


async def ask(client, hall, person, wish=MORNING, **headers):
    headers |= {"Authorization": f"Bearer {person.token}"}
    return await client.post(f"/venues/{hall.id}/bookings", json=wish, headers=headers)


async def overlapping(live):
    async with live.state.everything() as session:
        return await session.scalar(text(OVERLAPPING))


async def fight(live, venues, residents, wishes):
    """Each resident asks for one of the venues at one of the times, all at once: what they heard."""
    async with client_of(live) as client:
        answers = await asyncio.gather(
            *(
                ask(client, venues[n % len(venues)], each, wishes[n % len(wishes)])
                for n, each in enumerate(residents)
            )
        )
    return Counter("won" if each.is_success else each.json()["error"] for each in answers)


async def test_sixty_want_one_slot_and_one_gets_it(live, scene):
    hall, residents = scene
    async with client_of(live) as client:
        answers = await asyncio.gather(*(ask(client, hall, each) for each in residents))
    assert Counter(each.status_code for each in answers) == {201: 1, 409: CROWD - 1}
    assert {each.json()["error"] for each in answers if each.status_code == 409} == {"slot_taken"}
    assert await count(live, Booking) == 1


async def divided(live, hall):
    """The hall with two parts, of which none needs approval."""
    async with live.state.everything() as session:
        place = await session.get_one(Place, hall.place_id)
        whole = await hall_in(session, place, needs_approval=False)
        parts = [
            await hall_in(session, place, parent_id=whole.id, needs_approval=False, name=f"{n}")
            for n in range(2)
        ]
    return [whole, *parts]


async def test_a_hall_and_its_parts_are_fought_over_and_nothing_overlaps(live, scene):
    hall, residents = scene
    spaces = await divided(live, hall)
    wishes = [slot(9), slot(9.5), slot(9, hours=2), slot(10)]
    heard = await fight(live, spaces, residents, wishes)
    assert set(heard) == {"won", "slot_taken"}
    assert await overlapping(live) == 0
    async with live.state.everything() as session:
        bookings = (await session.scalars(select(Booking))).all()
    whole = [each for each in bookings if each.venue_id == spaces[0].id]
    assert all(not one.slot.overlaps(other.slot) for one in whole for other in bookings if one is not other)


async def test_to_check_and_then_insert_would_have_booked_it_twice(live, scene, monkeypatch):
    """The control: the same crowd, the same requests, without the referee."""
    hall, residents = scene
    spaces = await divided(live, hall)
    monkeypatch.setattr(AllocationRepository, "insert", check_then_insert)
    with psycopg.connect(live.state.settings.db.conninfo, autocommit=True) as owner:
        owner.execute(UNGUARDED)
    await fight(live, spaces, residents, [slot(9), slot(9.5)])
    assert await overlapping(live) > 0


async def test_two_who_swap_keep_what_they_have_and_nothing_is_lost(live, scene):
    hall, (alice, bob, *thieves) = scene
    room, *_ = await divided(live, hall)
    async with client_of(live) as client:

        async def move(person, booking, hour):
            headers = {"Authorization": f"Bearer {person.token}"}
            url = f"/bookings/{booking['id']}/reschedule"
            return await client.post(url, json=times(hour), headers=headers)

        hers, his = [
            data(await ask(client, room, each, slot(hour))) for each, hour in ((alice, 9), (bob, 10))
        ]
        swaps = [move(alice, hers, 10), move(bob, his, 9), move(bob, his, 11), move(alice, hers, 10)]
        thefts = [ask(client, room, each, slot(9 + n % 2)) for n, each in enumerate(thieves[:12])]
        answers = await asyncio.gather(*swaps, *thefts)
    assert {each.json()["error"] for each in answers if not each.is_success} == {"slot_taken"}
    async with live.state.everything() as session:
        booked = {each.id: each.slot for each in await session.scalars(select(Booking))}
        taken = {each.subject_id: each.blocked for each in await session.scalars(select(Allocation))}
    assert {str(each) for each in taken} >= {hers["id"], his["id"]}
    assert taken == booked and await overlapping(live) == 0


@pytest.fixture
async def hasty(live):
    """The same town, where nobody waits for another's transaction longer than 50 ms."""
    app = app_on(live.state.settings.db.url)
    await app.state.sessions.kw["bind"].dispose()
    engine = connect(live.state.settings.db.url, lock_timeout="50ms")
    app.state.sessions.configure(bind=engine)
    yield app
    await engine.dispose()


@pytest.mark.parametrize("units", [1, 2])
async def test_whoever_waits_too_long_for_the_slot_is_asked_to_come_again(live, hasty, scene, units):
    """It may yet become free: the other one's transaction is not over."""
    hall, (first, second, *_) = scene
    async with live.state.everything() as session:
        place = await session.get_one(Place, hall.place_id)
        hall = await hall_in(session, place, units=units)
    async with live.state.everything.begin() as slow, client_of(hasty) as client:
        actor = await authenticate(slow, Keyring(SECRET), first.token)
        await BookingService(slow).book(actor, hall.id, BookingCreate.model_validate(MORNING))
        answer = await ask(client, hall, second)
    assert (answer.status_code, answer.json()["error"]) == (409, "busy")


async def test_what_the_queue_of_jobs_meets_the_decision_meets_too(live, hasty, scene):
    """The job stands in the same transaction: somebody locked the queue, so nothing is approved."""
    hall, (alice, *_) = scene
    async with live.state.everything() as session, client_of(hasty) as client:
        client.by(await settle(session, "staff", at=hall.place))
        booking = data(await ask(client, hall, alice))
        with psycopg.connect(live.state.settings.db.conninfo) as owner:
            owner.execute("LOCK TABLE procrastinate_jobs IN EXCLUSIVE MODE")
            answer = await client.post(f"/bookings/{booking['id']}/approve")
        assert (answer.status_code, answer.json().get("error")) == (409, "busy")
        assert data(await client.get(f"/bookings/{booking['id']}"))["status"] == "pending"


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
