"""Polling day, repairs, a flood: closing a venue, and what becomes of those in the way."""

from sqlalchemy import text

from tests.client import data, said
from tests.town import hall_in
from tests.venues.slots import MORNING, book, say, slot, slots_of, times


async def close(client, hall, mode, wish=None):
    body = (wish or times(8, hours=4)) | {"reason": "换届选举投票", "mode": mode}
    return data(await client.post(f"/venues/{hall.id}/closures", json=body))


async def told(session):
    jobs = await session.execute(text("select task_name, args->>'booking_id' from procrastinate_jobs"))
    return [(name.rpartition(".")[2], booking) for name, booking in jobs]


async def test_a_closed_venue_says_so_and_nobody_books_it(client, town, hall, a):
    await close(client.by(await a("staff", at=town.willow)), hall, "book_around")
    client.by(await a("resident", at=town.willow))
    assert said(await client.post(f"/venues/{hall.id}/bookings", json=MORNING)) == (409, "slot_taken")
    [reason] = (await slots_of(client, hall))["09:00"]["reasons"]
    assert reason == {"code": "closed", "message": "场地临时关闭：换届选举投票"}
    [seen] = data(await client.get(f"/venues/{hall.id}/closures"))["items"]
    assert (seen["reason"], seen["mode"]) == ("换届选举投票", "book_around")


async def test_to_cancel_displaces_and_tells_them(client, session, town, hall, a):
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    booking, after = await book(client.by(alice), hall), await book(client, hall, slot(12))
    done = await close(client.by(staff), hall, "cancel")
    assert (done["displaced"], done["in_the_way"]) == ([booking["id"]], [])
    seen = data(await client.by(alice).get(f"/bookings/{booking['id']}"))
    assert (seen["status"], seen["moves"]) == ("displaced", [])
    [step] = data(await client.get(f"/bookings/{booking['id']}/timeline"))
    assert (step["actor_id"], step["reason"]) == (str(staff.id), "换届选举投票")
    assert await told(session) == [("tell_of_displacement", booking["id"])]
    assert data(await client.get(f"/bookings/{after['id']}"))["status"] == "pending"


async def test_to_tell_leaves_what_is_booked_and_closes_the_rest(client, session, town, hall, a):
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    booking = await book(client.by(alice), hall)
    done = await close(client.by(staff), hall, "tell")
    assert (done["displaced"], done["in_the_way"]) == ([], [booking["id"]])
    assert await told(session) == [("tell_of_closure", booking["id"])]
    reasons = {
        time: each["reasons"][0]["code"]
        for time, each in (await slots_of(client, hall)).items()
        if not each["free"]
    }
    assert reasons == dict.fromkeys(
        ("08:00", "08:30", "10:00", "10:30", "11:00", "11:30"), "closed"
    ) | dict.fromkeys(("09:00", "09:30"), "slot_taken")


async def test_to_book_around_tells_nobody(client, session, town, hall, a):
    booking = await book(client.by(await a("resident", at=town.willow)), hall)
    done = await close(client.by(await a("staff", at=town.willow)), hall, "book_around")
    assert (done["displaced"], done["in_the_way"], await told(session)) == ([], [booking["id"]], [])


async def test_who_is_inside_already_stays(client, town, room, clock, a):
    staff = await a("staff", at=town.willow)
    booking = await book(client.by(staff), room)
    clock("09:05")
    await say(client, booking, "check-in", {})
    done = await close(client, room, "cancel")
    assert (done["displaced"], done["in_the_way"]) == ([], [booking["id"]])


async def test_to_close_the_hall_closes_its_parts(client, session, town, hall, a):
    part = await hall_in(session, town.willow, parent_id=hall.id)
    client.by(await a("staff", at=town.willow))
    booking = await book(client, part)
    assert (await close(client, hall, "cancel"))["displaced"] == [booking["id"]]
    assert (await slots_of(client, part))["09:00"]["reasons"][0]["code"] == "closed"
    assert len(data(await client.get(f"/venues/{part.id}/closures"))["items"]) == 1


async def test_a_closure_is_lifted_once(client, town, hall, a):
    client.by(await a("staff", at=town.willow))
    closure = await close(client, hall, "tell")
    assert data(await client.delete(f"/closures/{closure['id']}")) is None
    assert (await slots_of(client, hall))["09:00"]["free"]
    assert said(await client.delete(f"/closures/{closure['id']}")) == (404, "closure_not_found")
    assert data(await client.get(f"/venues/{hall.id}/closures"))["items"] == []


async def test_two_closures_may_overlap(client, town, hall, a):
    client.by(await a("staff", at=town.willow))
    first = await close(client, hall, "cancel")
    await close(client, hall, "cancel", times(10, hours=4))
    await client.delete(f"/closures/{first['id']}")
    seen = await slots_of(client, hall)
    assert (seen["08:00"]["free"], seen["12:00"]["free"]) == (True, False)


async def test_only_staff_of_the_place_close_it(client, town, hall, a):
    body = times(8) | {"reason": "检修", "mode": "tell"}
    url = f"/venues/{hall.id}/closures"
    assert said(await client.post(url, json=body)) == (401, "unauthenticated")
    for role, where in (("resident", town.willow), ("staff", town.cedar), ("street_official", town.street)):
        assert said(await client.by(await a(role, at=where)).post(url, json=body)) == (403, "forbidden")
