"""A slot waits while its form is filled in, and no longer."""

import pytest
from sqlalchemy import func, select

from app.services.venues.allocations.models import Allocation
from app.services.venues.bookings.jobs import clear_what_lapsed
from tests.client import data, said
from tests.venues.slots import MORNING, NOON, WHY, book, say, slot, slots_of, times

FORM = {"purpose": "合唱排练", "headcount": 12}


async def hold(client, hall, wish=None):
    return data(await client.post(f"/venues/{hall.id}/holds", json=wish or times(9)))


async def test_what_is_held_is_nobody_elses_while_the_form_is_filled_in(client, town, hall, a):
    alice, bob = await a("resident", at=town.willow), await a("resident", at=town.willow)
    held = await hold(client.by(alice), hall)
    assert (held["status"], held["purpose"], held["moves"]) == ("held", None, ["submit", "cancel"])
    for path, wish in (("bookings", MORNING), ("holds", times(9.5))):
        answer = await client.by(bob).post(f"/venues/{hall.id}/{path}", json=wish)
        assert said(answer) == (409, "slot_taken")
    asked = await say(client.by(alice), held, "submit", FORM)
    assert (asked["id"], asked["status"], asked["purpose"]) == (held["id"], "pending", "合唱排练")
    assert asked["hold_until"] is None


async def test_without_approval_what_is_submitted_is_confirmed(client, town, room, a):
    held = await hold(client.by(await a("resident", at=town.willow)), room)
    assert (await say(client, held, "submit", FORM))["status"] == "confirmed"


async def test_a_lapsed_hold_is_cleared_by_whoever_wants_the_slot(client, session, clock, town, hall, a):
    alice, bob = await a("resident", at=town.willow), await a("resident", at=town.willow)
    clock("08:00", days=-1)
    held = await hold(client.by(alice), hall)
    clock("08:09", days=-1)
    assert said(await client.by(bob).post(f"/venues/{hall.id}/bookings", json=MORNING)) == (409, "slot_taken")
    clock("08:11", days=-1)
    assert (await slots_of(client, hall))["09:00"]["free"]
    assert (await book(client.by(bob), hall))["status"] == "pending"
    gone = data(await client.by(alice).get(f"/bookings/{held['id']}"))
    assert (gone["status"], gone["moves"]) == ("expired", [])
    [step] = data(await client.get(f"/bookings/{held['id']}/timeline"))
    assert (step["move"], step["roles"]) == ("expire", [])


async def test_too_late_to_submit_is_said_so_and_the_slot_is_free(client, clock, town, hall, a):
    alice, bob = await a("resident", at=town.willow), await a("resident", at=town.willow)
    clock("08:00", days=-1)
    held = await hold(client.by(alice), hall)
    clock("08:10", days=-1)
    for expected in ("hold_lapsed", "illegal_move"):
        answer = await client.post(f"/bookings/{held['id']}/submit", json=FORM)
        assert said(answer) == (409, expected)
    assert await book(client.by(bob), hall)


async def test_the_clock_clears_what_nobody_meets(client, session, clock, town, hall, a):
    clock("08:00", days=-1)
    await hold(client.by(await a("resident", at=town.willow)), hall)
    clock("09:00", days=-1)
    for _ in range(2):
        await clear_what_lapsed(session)
    assert await session.scalar(select(func.count()).select_from(Allocation)) == 0


async def test_a_hold_is_given_up_without_blame(client, town, hall, a):
    held = await hold(client.by(await a("resident", at=town.willow)), hall)
    assert (await say(client, held, "cancel", WHY))["status"] == "cancelled"
    assert await hold(client, hall)


async def test_a_hold_counts_in_the_quota(client, town, hall, a):
    client.by(await a("resident", at=town.willow))
    await hold(client, hall, times(8, hours=4))
    answer = await client.post(f"/venues/{hall.id}/bookings", json=slot(13))
    assert said(answer) == (409, "booking_refused")


async def test_a_group_that_grew_does_not_fit_the_seat_it_held(client, session, town, a):
    from tests.town import hall_in

    library = await hall_in(session, town.willow, units=3, capacity=3)
    held = await hold(client.by(await a("resident", at=town.willow)), library)
    answer = await client.post(f"/bookings/{held['id']}/submit", json=FORM | {"headcount": 2})
    assert said(answer) == (409, "booking_refused")


@pytest.mark.parametrize("path", ["holds", "bookings"])
async def test_the_four_corners(client, town, hall, a, path):
    url, wish = f"/venues/{hall.id}/{path}", times(9) if path == "holds" else NOON
    assert said(await client.post(url, json=wish)) == (401, "unauthenticated")
    client.by(await a("resident", at=town.cedar))
    assert said(await client.post(url, json=wish))[0] == 403
    missing = url.replace(str(hall.id), "0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7")
    assert said(await client.post(missing, json=wish)) == (404, "venue_not_found")
