"""Nobody came, and says why."""

from sqlalchemy import text

from app.services.venues.door.jobs import release_what_was_missed
from tests.client import data, said
from tests.venues.slots import book, refusals, say, slot

WHY = {"reason": "当天突发急诊，未能到场。"}


async def test_a_no_show_is_appealed_against_and_no_longer_counts(client, session, town, room, clock, a):
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    client.by(alice)
    missed = [await book(client, room, slot(hour)) for hour in (9, 10, 11)]
    clock("11:15")
    await release_what_was_missed(session)
    assert await refusals(await client.post(f"/venues/{room.id}/bookings", json=slot(15))) == ["suspended"]
    score = data(await client.get("/me/no-shows"))
    assert 2.9 < score["score"] <= 3 and len(score["misses"]) == 3
    appealed = await say(client, missed[0], "appeal", WHY)
    assert (appealed["appeal"], appealed["excused_at"]) == (WHY["reason"], None)
    again = await client.post(f"/bookings/{missed[0]['id']}/appeal", json=WHY)
    assert said(again) == (409, "nothing_to_appeal")
    [todo] = data(await client.by(staff).get("/me/todo"))["items"]
    assert todo["kind"] == "venues.decide_appeal"
    assert (await say(client, missed[0], "decide-appeal", {"excused": True}))["excused_at"]
    assert said(await client.post(f"/bookings/{missed[1]['id']}/decide-appeal", json={"excused": True})) == (
        409,
        "no_appeal",
    )
    assert data(await client.get("/me/todo"))["items"] == []
    jobs = await session.scalars(text("SELECT task_name FROM procrastinate_jobs"))
    assert sum(each.endswith("tell_of_appeal") for each in jobs) == 1
    client.by(alice)
    assert len(data(await client.get("/me/no-shows"))["misses"]) == 2
    assert await book(client, room, slot(15))
    moves = [each["move"] for each in data(await client.get(f"/bookings/{missed[0]['id']}/timeline"))]
    assert moves == ["miss", "appeal", "excuse"]


async def test_the_four_corners(client, town, room, a):
    alice, street = await a("resident", at=town.willow), await a("street_official", at=town.street)
    booking = await book(client.by(alice), room)
    for verb, body in (("appeal", WHY), ("decide-appeal", {"excused": True})):
        url = f"/bookings/{booking['id']}/{verb}"
        assert said(await client.by(None).post(url, json=body)) == (401, "unauthenticated")
        stranger = await a("resident", at=town.willow)
        assert said(await client.by(stranger).post(url, json=body)) == (404, "booking_not_found")
        assert said(await client.by(street).post(url, json=body)) == (403, "forbidden")
    answer = await client.by(alice).post(f"/bookings/{booking['id']}/appeal", json=WHY)
    assert said(answer) == (409, "nothing_to_appeal")
