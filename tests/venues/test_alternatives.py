"""A hall is closed: where else, when else, and who comes first."""

from tests.client import data, said
from tests.town import hall_in
from tests.venues.slots import MORNING, NOON, book, slot, times
from tests.venues.test_closures import close

FORM = {"purpose": "象棋比赛", "headcount": 8}


async def wait(client, venue, **other):
    return await client.post(f"/venues/{venue.id}/waitlist", json=times(10) | {"headcount": 8} | other)


async def test_the_displaced_see_the_nearest_that_can_be_had(client, session, town, room, a):
    alice, bob, staff = [await a(who, at=town.willow) for who in ("resident", "resident", "staff")]
    other = await hall_in(session, town.willow, name="音乐室", needs_approval=False)
    await hall_in(session, town.willow, name="小间", capacity=4)
    booking = await book(client.by(alice), room)
    await close(client.by(staff), room, "cancel", times(9))
    await book(client.by(bob), room, NOON)
    found = data(await client.by(alice).get(f"/bookings/{booking['id']}/alternatives"))
    assert [(each["venue_name"], each["starts_at"][11:16], each["minutes_off"]) for each in found[:3]] == [
        (room.name, "08:00", 60),
        ("音乐室", "09:00", 0),
        (room.name, "11:00", 120),
    ]
    assert len(found) == 10 and "小间" not in {each["venue_name"] for each in found}
    for each in found[:2]:
        wish = {key: each[key] for key in ("starts_at", "ends_at")} | FORM
        assert (await client.post(f"/venues/{each['venue_id']}/bookings", json=wish)).status_code == 201
    assert other.id
    answer = await client.by(bob).get(f"/bookings/{booking['id']}/alternatives")
    assert said(answer) == (404, "booking_not_found")


async def test_the_displaced_are_asked_before_others(client, town, room, a):
    alice, bob, carol, staff = [await a(who, at=town.willow) for who in (*["resident"] * 3, "staff")]
    displaced = await book(client.by(alice), room, MORNING)
    await book(client.by(carol), room, NOON)
    kept = await book(client, room, slot(12))
    await close(client.by(staff), room, "cancel", times(9))
    assert data(await wait(client.by(bob), room))["position"] == 1
    assert said(await wait(client.by(carol), room, instead_of=kept["id"])) == (409, "not_displaced")
    assert said(await wait(client, room, instead_of=displaced["id"])) == (404, "booking_not_found")
    assert data(await wait(client.by(alice), room, instead_of=displaced["id"]))["position"] == 1
    again = await wait(client, room, instead_of=displaced["id"], **times(12))
    assert said(again) == (409, "waiting_first_already")
    [his] = data(await client.by(bob).get("/me/waitlist"))["items"]
    assert his["position"] == 2
