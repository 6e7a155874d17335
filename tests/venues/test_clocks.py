"""Day borders, midnight, the ends of months, and a clock that jumps."""

import pytest

from app.kit.opening import Span, rows_for
from app.services.venues.bookings.jobs import clear_what_lapsed, expire_what_nobody_decided
from app.services.venues.door.jobs import close_what_is_over, release_what_was_missed
from app.services.venues.waitlist.jobs import end_waits_for_what_has_begun
from tests.client import data, said
from tests.town import hall_in
from tests.venues.slots import DAY, WHY, book, refusals, say, slot, slots_of, times

CHORES = (
    clear_what_lapsed,
    expire_what_nobody_decided,
    release_what_was_missed,
    close_what_is_over,
    end_waits_for_what_has_begun,
)
QUOTA = {"quotas": [{"measure": "minutes", "per": "day", "limit": 60}]}


@pytest.fixture
async def night(session, town):
    """Open from eight in the evening to two in the morning."""
    night = await hall_in(session, town.willow, needs_approval=False, kept_terms=QUOTA)
    for weekday in "1234567":
        session.add_all(rows_for(night.id, weekday, [Span.between("20:00", "02:00")]))
    await session.commit()
    return night


async def test_what_runs_over_midnight_stands_on_both_days(client, town, night, a):
    alice, bob = [await a("resident", at=town.willow) for _ in range(2)]
    booking = await book(client.by(alice), night, slot(23.5))
    assert (booking["starts_at"][8:16], booking["ends_at"][11:16]) == (f"{DAY.day:02}T23:30", "00:30")
    for hour, whole in ((23, 1), (24, 1), (23.5, 0.5)):
        answer = await client.by(bob).post(f"/venues/{night.id}/bookings", json=slot(hour, hours=whole))
        assert said(answer) == (409, "slot_taken")
    assert await book(client, night, slot(24.5, hours=0.5))  # [a, b) touches [b, c)
    grey = {time for time, each in (await slots_of(client, night)).items() if each["units_free"] == 0}
    assert grey == {"23:30", "00:00", "00:30"}
    client.by(alice)
    tonight = await client.post(f"/venues/{night.id}/bookings", json=slot(22, hours=1))
    after = await client.post(f"/venues/{night.id}/bookings", json=slot(25, hours=1))
    assert await refusals(tonight) == await refusals(after) == ["over_minutes_a_day"]  # half an hour on each
    assert await book(client, night, slot(22.5, hours=0.5))


async def test_one_may_come_in_after_midnight_to_what_began_before(client, session, town, night, clock, a):
    staff = await a("staff", at=town.willow)
    booking = await book(client.by(staff), night, slot(23.75, hours=1) | times(23.5))
    clock("23:40")
    assert (await say(client, booking, "check-in", {}))["status"] == "in_use"
    clock("00:29", days=1)
    await close_what_is_over(session)
    assert data(await client.get(f"/bookings/{booking['id']}"))["status"] == "in_use"
    clock("00:30", days=1)
    await close_what_is_over(session)
    assert data(await client.get(f"/bookings/{booking['id']}"))["status"] == "completed"


async def test_a_new_day_opens_at_midnight_and_not_a_second_before(client, town, room, clock, a):
    client.by(await a("resident", at=town.willow))
    wish = slot(9, days=1 + 31)
    clock("23:59")
    assert await refusals(await client.post(f"/venues/{room.id}/bookings", json=wish)) == ["too_early"]
    clock("00:00", days=1)
    assert await book(client, room, wish)


async def test_a_clock_that_jumps_ahead_and_back_takes_nothing_twice(client, session, town, room, clock, a):
    alice, bob = [await a("resident", at=town.willow) for _ in range(2)]
    clock("08:00")
    held = data(await client.by(alice).post(f"/venues/{room.id}/holds", json=times(9)))
    booking = await book(client, room, slot(10))
    waiting = data(
        await client.by(bob).post(f"/venues/{room.id}/waitlist", json=times(10) | {"headcount": 8})
    )
    for time in ("11:30", "07:00", "11:30", "08:05"):  # an hour's jump and more, and back again
        clock(time)
        for chore in CHORES:
            await chore(session)
        await session.flush()
    seen = [data(await client.by(alice).get(f"/bookings/{each['id']}"))["status"] for each in (held, booking)]
    assert seen == ["expired", "no_show"]
    steps = data(await client.get(f"/bookings/{booking['id']}/timeline"))
    assert [each["move"] for each in steps] == ["miss"]
    assert data(await client.by(bob).get(f"/waitlist/{waiting['id']}"))["status"] == "lapsed"
    slots = await slots_of(client, room)
    assert (slots["09:00"]["free"], slots["10:00"]["free"]) == (True, True)


async def test_a_clock_set_back_does_not_revive_what_was_called_off(client, town, room, clock, a):
    client.by(await a("resident", at=town.willow))
    clock("08:30")
    booking = await book(client, room, slot(12))
    await say(client, booking, "cancel", WHY)
    clock("07:30")
    answer = await client.post(f"/bookings/{booking['id']}/check-in", json={})
    assert said(answer) == (409, "illegal_move")
    assert await book(client, room, slot(12))


async def test_a_deadline_in_a_year_nobody_has_published_does_not_crash(client, session, town, clock, a):
    """The package knows the holidays of the years published; beyond, weekdays count, and it says so."""
    room = await hall_in(session, town.willow, needs_approval=False, kept_terms={"horizon_days": 366})
    client.by(await a("resident", at=town.willow))
    far = slot(9, days=300)
    day = far["starts_at"][:10]
    assert len(await slots_of(client, room, **{"from": day, "to": day})) == 26
    assert (await book(client, room, far))["status"] == "confirmed"
