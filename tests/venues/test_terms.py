"""Staff change a venue, its hours and its terms; and what waits for whom."""

from tests.client import data, said
from tests.town import hall_in
from tests.venues.slots import DAY, MORNING, WHY, book, refusals, say, slot, slots_of, times

ABOUT = ("name", "summary", "address", "capacity", "needs_approval", "opening", "terms", "version")


async def as_read(client, hall):
    seen = data(await client.get(f"/venues/{hall.id}"))
    return {key: seen[key] for key in ABOUT}


async def test_what_staff_change_is_what_everybody_reads_and_has_to_keep(client, town, hall, a):
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    before = await book(client.by(alice), hall)
    wish = await as_read(client, hall)
    hours = [{"weekday": DAY.isoweekday(), "from": "09:00", "to": "12:00"}]
    terms = wish["terms"] | {"longest_minutes": 60, "quotas": [], "after_minutes": 30}
    wish |= {"name": "大活动室", "needs_approval": False, "opening": hours, "terms": terms}
    changed = data(await client.by(staff).put(f"/venues/{hall.id}", json=wish))
    assert (changed["name"], changed["version"], changed["opening"]) == ("大活动室", 2, hours)
    assert await as_read(client.by(None), hall) == wish | {"version": 2}
    client.by(alice)
    url = f"/venues/{hall.id}/bookings"
    assert await refusals(await client.post(url, json=slot(10, hours=2))) == ["too_long"]
    assert await refusals(await client.post(url, json=slot(14))) == ["closed"]
    assert (await book(client, hall, slot(10)))["status"] == "confirmed"
    assert data(await client.get(f"/bookings/{before['id']}"))["status"] == "pending"
    assert next(iter(await slots_of(client, hall))) == "09:00"
    found = data(await client.get(f"/places/{town.willow.code}/search", params={"q": "大活动室"}))
    assert str(hall.id) in str(found["items"])  # the index has heard of it


async def test_who_changes_what_somebody_else_has_changed_is_told(client, session, town, hall, a):
    other = await hall_in(session, town.willow, name="音乐室")
    client.by(await a("staff", at=town.willow))
    wish, url = await as_read(client, hall), f"/venues/{hall.id}"
    data(await client.put(url, json=wish))
    assert said(await client.put(url, json=wish)) == (409, "stale")
    again = wish | {"version": 2, "name": other.name}
    assert said(await client.put(url, json=again)) == (409, "venue_name_taken")


async def test_only_staff_of_the_place_change_it(client, town, hall, a):
    wish, url = await as_read(client, hall), f"/venues/{hall.id}"
    assert said(await client.put(url, json=wish)) == (401, "unauthenticated")
    for role, where in (("resident", town.willow), ("staff", town.cedar), ("street_official", town.street)):
        assert said(await client.by(await a(role, at=where)).put(url, json=wish)) == (403, "forbidden")
    missing = "/venues/0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7"
    assert said(await client.by(await a("staff", at=town.willow)).put(missing, json=wish))[0] == 404


async def test_what_is_to_be_decided_and_claimed_waits_in_the_inbox(client, town, hall, a):
    alice, bob, staff = [await a(who, at=town.willow) for who in ("resident", "resident", "staff")]
    booking = await book(client.by(alice), hall, MORNING)
    waiting = data(await client.by(bob).post(f"/venues/{hall.id}/waitlist", json=times(9) | {"headcount": 8}))
    [todo] = data(await client.by(staff).get("/me/todo"))["items"]
    assert (todo["kind"], todo["link"]) == ("venues.decide", f"/bookings/{booking['id']}")
    assert data(await client.by(bob).get("/me/todo"))["items"] == []
    await say(client.by(alice), booking, "cancel", WHY)
    [todo] = data(await client.by(bob).get("/me/todo"))["items"]
    assert (todo["kind"], todo["link"]) == ("venues.claim", f"/waitlist/{waiting['id']}")
    assert data(await client.by(staff).get("/me/todo"))["items"] == []
