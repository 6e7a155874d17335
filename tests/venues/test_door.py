"""Who comes in, who leaves, and who never came."""

from sqlalchemy import text

from app.services.venues.bookings.jobs import expire_what_nobody_decided
from app.services.venues.door.jobs import close_what_is_over, release_what_was_missed
from tests.client import data, said
from tests.town import hall_in
from tests.venues.slots import MORNING, WHY, book, say, slot, slots_of

NO_CODE = {"code": "x"}


async def status(client, booking):
    return data(await client.get(f"/bookings/{booking['id']}"))["status"]


async def test_one_checks_in_with_the_code_on_the_door(client, town, room, clock, a):
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    booking = await book(client.by(alice), room)
    url = f"/bookings/{booking['id']}/check-in"
    clock("08:50")
    code = data(await client.by(staff).get(f"/venues/{room.id}/door-code"))["code"]
    assert len(code) == 6
    wrong = {"code": f"{(int(code) + 1) % 1_000_000:06}"}
    assert said(await client.by(alice).post(url, json=wrong)) == (409, "wrong_door_code")
    assert said(await client.post(url, json={})) == (409, "wrong_door_code")
    clock("08:52")
    assert said(await client.post(url, json={"code": code})) == (409, "wrong_door_code")
    code = data(await client.by(staff).get(f"/venues/{room.id}/door-code"))["code"]
    clock("08:53")  # one more turn is allowed to slow hands
    seen = await say(client.by(alice), booking, "check-in", {"code": code})
    assert (seen["status"], seen["moves"], seen["checked_in_at"][11:16]) == ("in_use", ["check_out"], "08:53")


async def test_one_room_has_not_the_code_of_another(client, session, town, room, clock, a):
    other = await hall_in(session, town.willow)
    client.by(await a("staff", at=town.willow))
    clock("08:50")
    codes = [data(await client.get(f"/venues/{each.id}/door-code"))["code"] for each in (room, other)]
    assert len(set(codes)) == 2


async def test_nobody_comes_in_hours_before_or_afterwards(client, town, room, clock, a):
    client.by(await a("staff", at=town.willow))
    booking = await book(client, room)
    for time in ("08:44", "10:00"):
        clock(time)
        answer = await client.post(f"/bookings/{booking['id']}/check-in", json={})
        assert said(answer) == (409, "not_yet_time")


async def test_whoever_leaves_early_frees_the_rest(client, town, room, clock, a):
    client.by(await a("staff", at=town.willow))
    booking = await book(client, room, slot(9, hours=3))
    clock("09:05")
    await say(client, booking, "check-in", {})
    clock("09:55")
    assert (await say(client, booking, "check-out"))["status"] == "completed"
    assert (await slots_of(client, room))["10:00"]["free"]


async def test_whoever_forgets_to_check_out_has_left_by_the_end(client, session, town, room, clock, a):
    client.by(await a("staff", at=town.willow))
    booking = await book(client, room)
    clock("09:05")
    await say(client, booking, "check-in", {})
    await close_what_is_over(session)
    assert await status(client, booking) == "in_use"
    clock("10:00")
    await close_what_is_over(session)
    seen = data(await client.get(f"/bookings/{booking['id']}"))
    assert (seen["status"], seen["checked_out_at"]) == ("completed", booking["ends_at"])


async def test_whoever_never_came_frees_the_room_and_is_told(client, session, town, room, clock, a):
    alice = await a("resident", at=town.willow)
    booking = await book(client.by(alice), room, slot(9, hours=3))
    clock("09:14")
    await release_what_was_missed(session)
    assert await status(client, booking) == "confirmed"
    clock("09:15")
    for _ in range(2):
        await release_what_was_missed(session)
    assert await status(client, booking) == "no_show"
    assert (await slots_of(client, room))["09:30"]["free"]
    jobs = await session.execute(text("select task_name, args->>'booked_by' from procrastinate_jobs"))
    assert [(name.rpartition(".")[2], who) for name, who in jobs] == [("tell_of_no_show", str(alice.id))]


async def test_those_who_may_still_come_keep_no_room_of_those_who_did_not(
    client, session, town, room, clock, a, monkeypatch
):
    """However many there are: more than one sweep looks at."""
    monkeypatch.setattr("app.services.venues.bookings.repository.AT_ONCE", 1)
    alice = await a("resident", at=town.willow)
    patient = {"needs_approval": False}
    for terms in ({"grace_minutes": None}, {"grace_minutes": 30}):
        await book(client.by(alice), await hall_in(session, town.willow, kept_terms=terms, **patient))
    missed = await book(client, room)
    clock("09:15")
    await release_what_was_missed(session)
    assert await status(client, missed) == "no_show"


async def test_where_nobody_checks_in_nobody_is_missed(client, session, town, clock, a):
    square = await hall_in(session, town.willow, needs_approval=False, kept_terms={"grace_minutes": None})
    booking = await book(client.by(await a("resident", at=town.willow)), square)
    clock("09:59")
    await release_what_was_missed(session)
    assert await status(client, booking) == "confirmed"
    clock("10:00")
    await release_what_was_missed(session)
    assert await status(client, booking) == "completed"


async def test_what_nobody_decided_expires_and_the_resident_is_told(client, session, town, hall, clock, a):
    booking = await book(client.by(await a("resident", at=town.willow)), hall)
    clock("09:00")
    await expire_what_nobody_decided(session)
    assert await status(client, booking) == "expired"
    jobs = await session.scalars(text("select task_name from procrastinate_jobs"))
    assert [each.rpartition(".")[2] for each in jobs] == ["tell_of_expiry"]


async def test_three_no_shows_are_too_many_for_a_while(client, session, town, room, clock, a):
    alice = await a("resident", at=town.willow)
    client.by(alice)
    for hour in (9, 10, 11):
        await book(client, room, slot(hour))
    clock("11:15")
    await release_what_was_missed(session)
    answer = await client.post(f"/venues/{room.id}/bookings", json=slot(15))
    assert [each["code"] for each in answer.json()["detail"]["failures"]] == ["suspended"]
    clock("11:15", days=20)
    assert await book(client, room, slot(15, days=22))


async def test_to_cancel_late_is_half_a_no_show_but_not_when_staff_do_it(client, town, room, clock, a):
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    early, late, theirs = [await book(client.by(alice), room, slot(hour)) for hour in (9, 10, 11)]
    assert (await say(client, early, "cancel", WHY))["status"] == "cancelled"
    clock("09:01")
    answer = await client.post(
        f"/bookings/{late['id']}/reschedule", json={k: MORNING[k] for k in ("starts_at", "ends_at")}
    )
    assert said(answer) == (409, "too_late_to_move")
    assert (await say(client, late, "cancel", WHY))["status"] == "late_cancelled"
    clock("10:30")
    assert (await say(client.by(staff), theirs, "cancel", WHY))["status"] == "cancelled"


async def test_out_in_the_open_the_weather_is_nobodys_fault(client, session, town, clock, a):
    square = await hall_in(session, town.willow, kind="square", needs_approval=False)
    client.by(await a("resident", at=town.willow))
    booking = await book(client, square)
    clock("08:50")
    assert (await say(client, booking, "cancel", {"reason_code": "weather"}))["status"] == "cancelled"


async def test_the_code_is_for_those_who_look_after_the_door(client, town, room, a):
    url = f"/venues/{room.id}/door-code"
    assert said(await client.get(url)) == (401, "unauthenticated")
    assert said(await client.by(await a("resident", at=town.willow)).get(url)) == (403, "forbidden")
