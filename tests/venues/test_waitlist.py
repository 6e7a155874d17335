"""Who waits for what is taken, and to whom it is offered."""

from sqlalchemy import text

from app.services.venues.bookings.jobs import clear_what_lapsed
from app.services.venues.waitlist.jobs import end_waits_for_what_has_begun
from tests.client import data, said
from tests.town import hall_in
from tests.venues.slots import MORNING, WHY, book, say, slot, slots_of, times

WAIT = times(9) | {"headcount": 6}


async def wait(client, hall, wish=WAIT):
    return data(await client.post(f"/venues/{hall.id}/waitlist", json=wish))


async def read(client, waiting):
    return data(await client.get(f"/waitlist/{waiting['id']}"))


async def answer(client, waiting, verb):
    return await client.post(f"/waitlist/{waiting['id']}/{verb}")


async def test_what_is_freed_is_kept_for_the_first_in_line(client, session, town, room, a):
    alice, bob, carol = [await a("resident", at=town.willow) for _ in range(3)]
    booking = await book(client.by(alice), room)
    first, second = await wait(client.by(bob), room), await wait(client.by(carol), room)
    assert [each["position"] for each in (first, second)] == [1, 2]
    await say(client.by(alice), booking, "cancel", WHY)
    offered = await read(client.by(bob), first)
    assert (offered["status"], offered["moves"]) == ("offered", ["claim", "decline"])
    assert said(await client.by(alice).post(f"/venues/{room.id}/bookings", json=MORNING)) == (
        409,
        "slot_taken",
    )
    assert (await read(client.by(carol), second))["position"] == 1
    jobs = await session.execute(text("select task_name, args->>'waits' from procrastinate_jobs"))
    assert [(name.rpartition(".")[2], who) for name, who in jobs] == [("tell_of_offer", str(bob.id))]
    claimed = data(await answer(client.by(bob), first, "claim"))
    assert (claimed["status"], claimed["offer_until"]) == ("claimed", None)
    made = data(await client.get(f"/bookings/{claimed['booking_id']}"))
    assert (made["status"], made["headcount"], made["starts_at"]) == ("confirmed", 6, MORNING["starts_at"])


async def test_who_declines_lets_the_next_one_in(client, town, room, a):
    alice, bob, carol = [await a("resident", at=town.willow) for _ in range(3)]
    booking = await book(client.by(alice), room)
    first, second = await wait(client.by(bob), room), await wait(client.by(carol), room)
    await say(client.by(alice), booking, "cancel", WHY)
    assert data(await answer(client.by(bob), first, "decline"))["status"] == "declined"
    assert (await read(client.by(carol), second))["status"] == "offered"
    assert said(await answer(client.by(bob), first, "claim")) == (409, "illegal_move")


async def test_an_offer_lapses_and_goes_to_the_next_in_line(client, session, town, room, clock, a):
    alice, bob, carol = [await a("resident", at=town.willow) for _ in range(3)]
    clock("08:00", days=-1)
    booking = await book(client.by(alice), room)
    first, second = await wait(client.by(bob), room), await wait(client.by(carol), room)
    await say(client.by(alice), booking, "cancel", WHY)
    clock("08:30", days=-1)
    await clear_what_lapsed(session)
    assert (await read(client.by(bob), first))["status"] == "lapsed"
    offered = await read(client.by(carol), second)
    assert (offered["status"], offered["offer_until"][11:16]) == ("offered", "09:00")


async def test_too_late_to_claim_is_said_so(client, town, room, clock, a):
    alice, bob = [await a("resident", at=town.willow) for _ in range(2)]
    clock("08:00", days=-1)
    booking = await book(client.by(alice), room)
    waiting = await wait(client.by(bob), room)
    await say(client.by(alice), booking, "cancel", WHY)
    clock("08:30", days=-1)
    assert said(await answer(client.by(bob), waiting, "claim")) == (409, "wait_lapsed")
    assert (await read(client, waiting))["status"] == "lapsed"
    assert (await slots_of(client, room))["09:00"]["free"]


async def test_a_cancelled_claim_does_not_revive_the_offer(client, town, room, a):
    alice, bob = [await a("resident", at=town.willow) for _ in range(2)]
    booking = await book(client.by(alice), room)
    waiting = await wait(client.by(bob), room)
    await say(client.by(alice), booking, "cancel", WHY)
    claimed = data(await answer(client.by(bob), waiting, "claim"))
    await say(client, {"id": claimed["booking_id"]}, "cancel", WHY)
    assert (await read(client, waiting))["status"] == "claimed"
    assert (await slots_of(client, room))["09:00"]["free"]


async def test_a_group_that_does_not_fit_is_passed_over_and_waits_on(client, session, town, a):
    library = await hall_in(session, town.willow, units=3, capacity=3, needs_approval=False)
    alice, bob, carol, dave = [await a("resident", at=town.willow) for _ in range(4)]
    two = await book(client.by(alice), library, slot(9, headcount=1))
    await book(client.by(dave), library, slot(9, headcount=2))
    group = await wait(client.by(bob), library, WAIT | {"headcount": 2})
    single = await wait(client.by(carol), library, WAIT | {"headcount": 1})
    await say(client.by(alice), two, "cancel", WHY)
    assert (await read(client.by(carol), single))["status"] == "offered"
    assert (await read(client.by(bob), group))["position"] == 1


async def test_a_hall_is_offered_when_its_last_part_is_freed(client, session, town, hall, a):
    parts = [await hall_in(session, town.willow, parent_id=hall.id, needs_approval=False) for _ in range(2)]
    alice, bob = [await a("resident", at=town.willow) for _ in range(2)]
    bookings = [await book(client.by(alice), each) for each in parts]
    waiting = await wait(client.by(bob), hall)
    await say(client.by(alice), bookings[0], "cancel", WHY)
    assert (await read(client.by(bob), waiting))["status"] == "waiting"
    await say(client.by(alice), bookings[1], "cancel", WHY)
    assert (await read(client.by(bob), waiting))["status"] == "offered"


async def test_whoever_waits_inherits_once_though_more_is_freed_meanwhile(client, session, town, clock, a):
    """Two holds lapse unseen; a seat that is freed is not enough, and makes somebody look."""
    seats = {"units": 3, "capacity": 3, "kept_terms": {"quotas": []}}
    library = await hall_in(session, town.willow, needs_approval=False, **seats)
    alice, bob, carol = [await a("resident", at=town.willow) for _ in range(3)]
    clock("08:00", days=-1)
    client.by(alice)
    for _ in range(2):
        data(await client.post(f"/venues/{library.id}/holds", json=times(9, hours=2)))
    early = await book(client, library, slot(9, headcount=1))
    await book(client.by(carol), library, slot(10, headcount=1, unit_no=3))
    waiting = await wait(client.by(bob), library, times(9, hours=2) | {"headcount": 1})
    clock("08:30", days=-1)
    await say(client.by(alice), early, "cancel", WHY)
    assert (await read(client.by(bob), waiting))["status"] == "offered"
    assert (await slots_of(client, library))["09:00"]["units_free"] == 2


async def test_what_has_begun_is_no_longer_waited_for(client, session, town, room, clock, a):
    alice, bob = [await a("resident", at=town.willow) for _ in range(2)]
    await book(client.by(alice), room)
    waiting = await wait(client.by(bob), room)
    clock("09:00")
    await end_waits_for_what_has_begun(session)
    await session.flush()
    assert (await read(client.by(bob), waiting))["status"] == "lapsed"


async def test_a_closure_takes_an_offer_back_and_they_wait_on(client, town, room, a):
    alice, bob, staff = (
        await a("resident", at=town.willow),
        await a("resident", at=town.willow),
        await a("staff", at=town.willow),
    )
    booking = await book(client.by(alice), room)
    waiting = await wait(client.by(bob), room)
    await say(client.by(alice), booking, "cancel", WHY)
    body = times(8, hours=4) | {"reason": "检修", "mode": "cancel"}
    closure = data(await client.by(staff).post(f"/venues/{room.id}/closures", json=body))
    assert (await read(client.by(bob), waiting))["status"] == "waiting"
    await client.by(staff).delete(f"/closures/{closure['id']}")
    assert (await read(client.by(bob), waiting))["status"] == "offered"


async def test_one_waits_only_for_what_is_taken_and_only_once(client, town, room, a):
    alice, bob = [await a("resident", at=town.willow) for _ in range(2)]
    url = f"/venues/{room.id}/waitlist"
    assert said(await client.post(url, json=WAIT)) == (401, "unauthenticated")
    assert said(await client.by(alice).post(url, json=WAIT)) == (409, "slot_free")
    await book(client, room)
    await wait(client.by(bob), room)
    assert said(await client.post(url, json=WAIT)) == (409, "already_waiting")
    assert said(await client.post(url, json=WAIT | times(7))) == (409, "booking_refused")
    assert said(await client.by(await a("resident", at=town.cedar)).post(url, json=WAIT))[0] == 403


async def test_others_do_not_see_who_waits(client, town, room, a):
    alice, bob = [await a("resident", at=town.willow) for _ in range(2)]
    await book(client.by(alice), room)
    waiting = await wait(client.by(bob), room)
    assert said(await client.by(alice).get(f"/waitlist/{waiting['id']}")) == (404, "wait_not_found")
    lists = ("/me/waitlist", f"/venues/{room.id}/waitlist")
    for person, seen in ((alice, []), (bob, [waiting["id"]])):
        for url in lists:
            assert [each["id"] for each in data(await client.by(person).get(url))["items"]] == seen
    client.by(await a("staff", at=town.willow))
    assert len(data(await client.get(lists[1]))["items"]) == 1
