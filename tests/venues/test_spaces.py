"""Halls and their parts, seats and groups, and the time kept free around what is booked."""

import pytest

from tests.client import said
from tests.town import hall_in
from tests.venues.slots import DAY, MORNING, NOON, WHY, book, say, slot, slots_of, times


@pytest.fixture
async def parts(session, town, hall):
    """Two rooms into which the hall can be divided."""
    return [await hall_in(session, town.willow, parent_id=hall.id, needs_approval=False) for _ in range(2)]


async def wants(client, venue, wish):
    answer = await client.post(f"/venues/{venue.id}/bookings", json=wish)
    return "booked" if answer.status_code == 201 else said(answer)[1]


async def test_the_whole_hall_blocks_its_parts_and_the_other_way_round(client, town, hall, parts, a):
    client.by(await a("staff", at=town.willow))
    booking = await book(client, hall, MORNING)
    assert [await wants(client, each, MORNING) for each in parts] == ["slot_taken"] * 2
    await book(client, parts[1], NOON)
    assert await wants(client, hall, NOON) == "slot_taken"
    assert await wants(client, parts[0], NOON) == "booked"
    assert not (await slots_of(client, hall))["10:00"]["free"]
    assert not (await slots_of(client, parts[0]))["09:00"]["free"]
    await say(client, booking, "cancel", WHY)
    assert await wants(client, parts[0], MORNING) == "booked"


async def test_what_got_only_a_part_of_the_hall_got_nothing(client, town, hall, parts, a):
    client.by(await a("staff", at=town.willow))
    await book(client, parts[1])
    assert await wants(client, hall, MORNING) == "slot_taken"
    assert await wants(client, parts[0], MORNING) == "booked"


async def test_a_group_takes_as_many_seats_as_it_has_people(client, session, town, a):
    library = await hall_in(session, town.willow, units=5, capacity=5, needs_approval=False)
    client.by(await a("resident", at=town.willow))
    assert (await book(client, library, slot(9, headcount=3)))["unit_nos"] == [1, 2, 3]
    assert (await slots_of(client, library))["09:00"]["units_free"] == 2
    assert await wants(client, library, slot(9, headcount=3)) == "slot_taken"
    assert (await book(client, library, slot(9, headcount=2)))["unit_nos"] == [4, 5]


async def test_buffers_are_kept_when_booking_and_not_only_shown(client, session, town, a):
    terms = {"before_minutes": 30, "after_minutes": 30, "quotas": []}
    room = await hall_in(session, town.willow, kept_terms=terms)
    client.by(await a("resident", at=town.willow))
    await book(client, room, slot(12))
    for hour in (11, 13, 10.5, 13.5):
        assert await wants(client, room, slot(hour)) == "slot_taken"
    seen = await slots_of(client, room)
    assert [time for time, each in seen.items() if not each["free"]] == [
        f"{minutes // 60:02}:{minutes % 60:02}" for minutes in range(11 * 60, 14 * 60, 30)
    ]
    assert await wants(client, room, slot(14)) == "booked"


async def test_a_buffer_is_frozen_with_the_booking(client, session, town, a):
    room = await hall_in(session, town.willow, kept_terms={"after_minutes": 60, "quotas": []})
    client.by(await a("resident", at=town.willow))
    await book(client, room, slot(9))
    room.kept_terms = {"quotas": []}
    await session.commit()
    assert await wants(client, room, slot(10)) == "slot_taken"
    assert await wants(client, room, slot(11)) == "booked"


async def test_whoever_moves_a_booking_keeps_its_number(client, town, room, a):
    client.by(await a("resident", at=town.willow))
    booking = await book(client, room, MORNING)
    moved = await say(client, booking, "reschedule", times(9.5, hours=2))
    assert (moved["id"], moved["status"], moved["starts_at"][11:16]) == (booking["id"], "confirmed", "09:30")
    seen = await slots_of(client, room)
    assert [time for time, each in seen.items() if each["units_free"] == 0] == [
        "09:30",
        "10:00",
        "10:30",
        "11:00",
    ]


async def test_whoever_cannot_have_the_new_slot_keeps_the_old(client, town, room, a):
    alice, bob = await a("resident", at=town.willow), await a("resident", at=town.willow)
    hers = await book(client.by(alice), room, MORNING)
    await book(client.by(bob), room, NOON)
    for wish, refused in ((times(10), "slot_taken"), (times(7), "booking_refused")):
        answer = await client.by(alice).post(f"/bookings/{hers['id']}/reschedule", json=wish)
        assert said(answer) == (409, refused)
    assert await wants(client.by(bob), room, MORNING) == "slot_taken"


async def test_a_change_of_what_was_approved_is_asked_for_anew_but_not_by_staff(client, town, hall, a):
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    booking = await book(client.by(alice), hall)
    await say(client.by(staff), booking, "approve")
    assert (await say(client, booking, "reschedule", times(10)))["status"] == "confirmed"
    assert (await say(client.by(alice), booking, "reschedule", times(11)))["status"] == "pending"
    moves = [
        each["move"] for each in (await client.get(f"/bookings/{booking['id']}/timeline")).json()["data"]
    ]
    assert moves == ["approve", "reschedule_unasked", "reschedule"]


async def test_moved_seats_stay_the_same_if_they_are_free(client, session, town, a):
    library = await hall_in(session, town.willow, units=3, capacity=3, needs_approval=False)
    client.by(await a("resident", at=town.willow))
    booking = await book(client, library, slot(9, headcount=1, unit_no=2))
    assert (await say(client, booking, "reschedule", times(10)))["unit_nos"] == [2]
    await book(client, library, slot(11, headcount=1, unit_no=2))
    assert (await say(client, booking, "reschedule", times(11)))["unit_nos"] == [1]


async def test_the_small_hours_belong_to_the_evening_before(client, session, town, a):
    from app.kit.opening import Span, rows_for

    night = await hall_in(session, town.willow)
    session.add_all(rows_for(night.id, str(DAY), [Span.between("20:00", "02:00")]))
    await session.commit()
    client.by(await a("resident", at=town.willow))
    booking = await book(client, night, slot(23.5))
    assert booking["ends_at"][:16] == f"{times(24.5)['starts_at'][:16]}"
    seen = await slots_of(client, night)
    assert next(iter(seen)) == "20:00" and list(seen)[-1] == "01:30"
    assert [time for time, each in seen.items() if not each["free"]] == ["23:30", "00:00"]
