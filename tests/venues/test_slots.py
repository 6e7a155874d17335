"""What can be had, when, and why not."""

from datetime import timedelta

import pytest

from app.kit.clock import today
from app.kit.opening import rows_for
from tests.client import said
from tests.town import hall_in
from tests.venues.slots import DAY, MORNING, book, slot, slots_of


def greys(seen):
    return {
        time: [each["code"] for each in slot["reasons"]] for time, slot in seen.items() if not slot["free"]
    }


async def test_a_day_has_a_slot_for_every_half_hour_and_all_see_it(client, town, hall):
    seen = await slots_of(client, hall)
    assert (next(iter(seen)), list(seen)[-1], len(seen)) == ("08:00", "20:30", 26)
    assert seen["09:00"] == {
        "starts_at": f"{DAY}T09:00:00+08:00",
        "ends_at": f"{DAY}T09:30:00+08:00",
        "free": True,
        "units_free": 1,
        "reasons": [],
    }


async def test_a_grey_slot_says_why_it_is_grey(client, town, hall, clock, a):
    client.by(await a("resident", at=town.willow))
    await book(client, hall, MORNING)
    clock("08:40")
    seen = await slots_of(client.by(None), hall)
    assert greys(seen) == {
        "08:00": ["too_late"],
        "08:30": ["too_late"],
        "09:00": ["slot_taken"],
        "09:30": ["slot_taken"],
    }
    assert seen["09:00"]["reasons"][0]["message"] == "该场地这一时段已被预约"


async def test_what_a_slot_says_is_what_booking_it_says(client, session, town, a):
    terms = {
        "quiet": [{"from": "12:00", "to": "13:00"}],
        "quotas": [{"measure": "minutes", "per": "day", "limit": 60}],
    }
    room = await hall_in(session, town.willow, kept_terms=terms)
    client.by(await a("resident", at=town.willow))
    await book(client, room, slot(9))
    seen = greys(await slots_of(client, room))
    for hour in (8, 9, 12, 15):
        answer = await client.post(f"/venues/{room.id}/bookings", json=slot(hour, hours=0.5))
        failures = answer.json()["detail"].get("failures", [])
        told = {each["code"] for each in failures} or {answer.json()["error"]}
        assert told <= set(seen[f"{hour:02}:00"])


async def test_a_stranger_sees_no_quota_but_a_household_its_own(client, session, town, a):
    room = await hall_in(
        session, town.willow, kept_terms={"quotas": [{"measure": "bookings", "per": "day", "limit": 1}]}
    )
    alice = await a("resident", at=town.willow)
    await book(client.by(alice), room, slot(9))
    assert greys(await slots_of(client, room))["15:00"] == ["over_bookings_a_day"]
    for other in (None, await a("resident", at=town.willow), await a("resident", at=town.cedar)):
        assert "15:00" not in greys(await slots_of(client.by(other), room))


async def test_a_day_that_is_closed_for_once_says_so(client, session, town, hall):
    session.add_all(rows_for(hall.id, str(DAY), []))
    await session.commit()
    assert set(map(tuple, greys(await slots_of(client, hall)).values())) == {("closed",)}


async def test_a_year_nobody_has_published_does_not_break_anything(client, hall):
    seen = await slots_of(client, hall, date="2031-10-01")
    assert len(seen) == 26 and set(map(tuple, greys(seen).values())) == {("too_early",)}


async def test_up_to_a_month_can_be_asked_for(client, hall):
    last = DAY + timedelta(days=30)
    answer = await client.get(f"/venues/{hall.id}/slots", params={"from": str(DAY), "to": str(last)})
    assert len(answer.json()["data"]) == 31 * 26
    for query in (
        {"from": str(DAY), "to": str(last + timedelta(days=1))},
        {"from": str(DAY), "to": str(today())},
    ):
        assert said(await client.get(f"/venues/{hall.id}/slots", params=query)) == (422, "invalid")
    assert len((await client.get(f"/venues/{hall.id}/slots")).json()["data"]) == 26


async def test_who_asks_again_is_told_that_nothing_has_changed(client, town, hall, a):
    url, query = f"/venues/{hall.id}/slots", {"date": str(DAY)}
    first = await client.get(url, params=query)
    assert first.headers["Cache-Control"] == "public, max-age=0, must-revalidate"
    known = {"If-None-Match": first.headers["ETag"]}
    assert (await client.get(url, params=query, headers=known)).status_code == 304
    await book(client.by(await a("resident", at=town.willow)), hall)
    client.by(None)
    assert (await client.get(url, params=query, headers=known)).status_code == 200


@pytest.mark.parametrize("minutes", [15, 60])
async def test_the_grid_is_as_fine_as_the_terms_say(client, session, town, minutes):
    terms = {"step_minutes": minutes, "shortest_minutes": 60}
    room = await hall_in(session, town.willow, kept_terms=terms)
    seen = await slots_of(client, room)
    assert len(seen) == (13 * 60 - 60) // minutes + 1
    assert seen["08:00"]["ends_at"][11:16] == "09:00"
