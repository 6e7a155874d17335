import pytest
from sqlalchemy import text

from tests.client import data, said
from tests.town import hall_in
from tests.venues.slots import MORNING, NOON, WHY, slot


async def book(client, hall, wish=MORNING):
    return data(await client.post(f"/venues/{hall.id}/bookings", json=wish))


async def seen_at(client, url, **query):
    return [each["id"] for each in data(await client.get(url, params=query))["items"]]


async def test_a_resident_books_the_hall_of_their_community(client, town, hall, a):
    client.by(await a("resident", at=town.willow))
    answer = await client.post(f"/venues/{hall.id}/bookings", json=MORNING)
    assert answer.status_code == 201
    booking = data(answer)
    assert (booking["status"], booking["purpose"], booking["moves"]) == (
        "pending",
        "象棋比赛",
        ["cancel", "reschedule"],
    )
    assert (booking["starts_at"], booking["unit_no"]) == (MORNING["starts_at"], 1)


async def test_where_no_approval_is_needed_a_booking_is_confirmed_at_once(client, session, town, a):
    room = await hall_in(session, town.willow, needs_approval=False)
    booking = await book(client.by(await a("resident", at=town.willow)), room)
    assert booking["status"] == "confirmed"


async def test_everybody_sees_the_halls_and_their_rules_without_a_token(client, town, hall):
    [seen] = data(await client.get(f"/places/{town.willow.code}/venues"))["items"]
    assert (seen["id"], seen["place_code"], len(seen["opening"])) == (str(hall.id), town.willow.code, 7)
    assert seen["opening"][0] == {"from": "08:00", "to": "21:00", "weekday": 1}
    assert {"too_late", "closed"} <= {rule["code"] for rule in seen["rules"]}
    assert data(await client.get(f"/venues/{hall.id}")) == seen


async def test_two_bookings_may_touch_but_not_overlap(client, town, hall, a):
    client.by(await a("resident", at=town.willow))
    assert await book(client, hall, MORNING) and await book(client, hall, NOON)
    answer = await client.post(f"/venues/{hall.id}/bookings", json=MORNING)
    assert answer.status_code == 409
    assert answer.json() == {
        "errcode": 409051,
        "errmsg": "该场地这一时段已被预约",
        "error": "slot_taken",
        "detail": {},
        "request_id": answer.json()["request_id"],
        "doc_url": "/docs/errors#409051",
    }


async def test_a_library_gives_away_each_seat_once(client, session, town, a):
    library = await hall_in(session, town.willow, units=3, capacity=3, needs_approval=False)
    client.by(await a("resident", at=town.willow))
    alone = slot(9, headcount=1)
    assert [(await book(client, library, alone | {"unit_no": 2}))["unit_no"]] == [2]
    assert [(await book(client, library, alone))["unit_no"] for _ in range(2)] == [1, 3]
    url = f"/venues/{library.id}/bookings"
    for wish in (alone, alone | {"unit_no": 2}):
        assert said(await client.post(url, json=wish)) == (409, "slot_taken")


async def test_all_rules_that_a_booking_breaks_are_told_at_once(client, town, hall, a):
    client.by(await a("resident", at=town.willow))
    day = str(MORNING["starts_at"])[:10]
    wish = slot(9, headcount=41) | {"starts_at": f"{day}T07:10:00+08:00", "ends_at": f"{day}T12:00:00+08:00"}
    answer = await client.post(f"/venues/{hall.id}/bookings", json=wish)
    assert said(answer) == (409, "booking_refused")
    codes = [failure["code"] for failure in answer.json()["detail"]["failures"]]
    assert codes == ["bad_interval", "too_long", "closed", "too_many_people", "over_minutes_a_day"]


async def test_the_past_cannot_be_booked_nor_the_far_future(client, town, hall, a):
    client.by(await a("resident", at=town.willow))
    for days, code in ((-1, "too_late"), (40, "too_early")):
        answer = await client.post(f"/venues/{hall.id}/bookings", json=slot(9, days=days))
        assert [each["code"] for each in answer.json()["detail"]["failures"]] == [code]


async def test_a_booking_must_end_after_it_starts(client, town, hall, a):
    client.by(await a("resident", at=town.willow))
    wish = MORNING | {"ends_at": MORNING["starts_at"]}
    answer = await client.post(f"/venues/{hall.id}/bookings", json=wish)
    [field] = answer.json()["detail"]["fields"]
    assert (answer.status_code, field["message"]) == (422, "结束时间应晚于开始时间")


async def test_nobody_is_nobody(client, hall):
    answer = await client.post(f"/venues/{hall.id}/bookings", json=MORNING)
    assert said(answer) == (401, "unauthenticated")


async def test_a_neighbour_sees_the_hall_but_not_its_bookings(client, town, hall, a):
    booking = await book(client.by(await a("resident", at=town.willow)), hall)
    client.by(await a("resident", at=town.cedar))
    assert await seen_at(client, f"/places/{town.willow.code}/venues") == [str(hall.id)]
    assert said(await client.get(f"/bookings/{booking['id']}")) == (404, "booking_not_found")
    assert await seen_at(client, f"/places/{town.willow.code}/bookings") == []


async def test_what_you_see_but_may_not_do_is_forbidden(client, town, hall, a):
    client.by(await a("street_official", at=town.street))
    answer = await client.post(f"/venues/{hall.id}/bookings", json=MORNING)
    assert (answer.status_code, answer.json()["errcode"]) == (403, 403000)
    assert answer.json()["detail"] == {"permission": "venues.book", "place": "140502009010"}


async def test_a_grant_reaches_down_and_never_up(client, town, hall, a):
    client.by(await a("resident", at=town.grid))
    assert (await client.post(f"/venues/{hall.id}/bookings", json=MORNING)).status_code == 403
    client.by(await a("staff", at=town.district))
    booking = await book(client, hall)
    assert booking["moves"] == ["approve", "reject", "cancel", "reschedule"]
    assert data(await client.post(f"/bookings/{booking['id']}/approve"))["status"] == "confirmed"


async def test_neighbours_do_not_see_each_others_bookings(client, town, hall, a):
    alice, bob = await a("resident", at=town.willow), await a("resident", at=town.willow)
    hers = await book(client.by(alice), hall, MORNING)
    his = await book(client.by(bob), hall, NOON)
    for url in (f"/places/{town.willow.code}/bookings", f"/venues/{hall.id}/bookings", "/me/bookings"):
        assert await seen_at(client.by(alice), url) == [hers["id"]]
        assert await seen_at(client.by(bob), url) == [his["id"]]
    for verb, path in (("GET", ""), ("GET", "/timeline"), ("POST", "/cancel"), ("POST", "/approve")):
        body = WHY if path == "/cancel" else None
        answer = await client.request(verb, f"/bookings/{hers['id']}{path}", json=body)
        assert said(answer) == (404, "booking_not_found")


async def test_staff_see_all_bookings_at_their_place_and_below(client, town, hall, a):
    booking = await book(client.by(await a("resident", at=town.willow)), hall)
    url = f"/places/{town.street.code}/bookings"
    assert await seen_at(client.by(await a("street_official", at=town.street)), url) == [booking["id"]]
    assert await seen_at(client.by(await a("staff", at=town.cedar)), url) == []


async def test_my_bookings_are_mine_even_where_i_see_all(client, town, hall, a):
    await book(client.by(await a("resident", at=town.willow)), hall)
    assert await seen_at(client.by(await a("staff", at=town.willow)), "/me/bookings") == []


async def test_your_own_booking_is_yours_but_not_to_approve(client, town, hall, a):
    booking = await book(client.by(await a("resident", at=town.willow)), hall)
    assert data(await client.get(f"/bookings/{booking['id']}")) == booking
    assert (await client.post(f"/bookings/{booking['id']}/approve")).status_code == 403


async def test_a_booking_is_approved_once_and_the_resident_is_told(client, session, town, hall, a):
    client.by(await a("staff", at=town.willow))
    booking = await book(client, hall)
    assert data(await client.post(f"/bookings/{booking['id']}/approve"))["moves"] == [
        "cancel",
        "reschedule",
        "check_in",
    ]
    again = await client.post(f"/bookings/{booking['id']}/approve", headers={"Accept-Language": "en"})
    assert (again.status_code, again.json()["errmsg"]) == (409, "Cannot approve what is confirmed.")
    jobs = await session.execute(text("select task_name, args->>'booking_id' from procrastinate_jobs"))
    assert jobs.all() == [("app.across.notices.jobs.tell_resident", booking["id"])]


async def test_a_cancelled_slot_is_free_again(client, town, hall, a):
    alice, bob = await a("resident", at=town.willow), await a("resident", at=town.willow)
    booking = await book(client.by(alice), hall)
    cancelled = data(await client.post(f"/bookings/{booking['id']}/cancel", json=WHY))
    assert (cancelled["status"], cancelled["moves"]) == ("cancelled", [])
    assert await book(client.by(bob), hall)


async def test_every_move_is_on_the_timeline(client, town, hall, a):
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.street)
    booking = await book(client.by(alice), hall)
    url = f"/bookings/{booking['id']}"
    why = {"reason_code": "maintenance", "reason": "当天场地检修"}
    await client.by(staff).post(f"{url}/reject", json=why)
    await client.by(staff).post(f"{url}/cancel", json=WHY)  # refused, and so not on it
    [step] = data(await client.by(alice).get(f"{url}/timeline"))
    assert step.pop("created_at") > booking["created_at"]
    assert step == why | {
        "move": "reject",
        "from_status": "pending",
        "to_status": "rejected",
        "actor_id": str(staff.id),
        "actor_name": "staff",
        "on_behalf_of": None,
        "on_behalf_of_name": None,
        "roles": ["staff"],
    }


async def test_a_place_lists_the_venues_of_all_its_subtree(client, session, town, hall):
    below, beside = await hall_in(session, town.grid), await hall_in(session, town.cedar)
    assert await seen_at(client, f"/places/{town.willow.code}/venues") == [str(below.id), str(hall.id)]
    assert str(beside.id) in await seen_at(client, f"/places/{town.street.code}/venues")
    answer = await client.get("/places/999999/venues")
    assert (answer.status_code, answer.json()["detail"]) == (404, {"code": "999999"})


async def test_pages_follow_one_another(client, town, hall, a):
    client.by(await a("staff", at=town.willow))
    for hour in range(8, 13):
        await book(client, hall, slot(hour, purpose=str(hour), days=hour))
    url, seen, query = f"/places/{town.willow.code}/bookings", [], {"limit": 2, "status": "pending"}
    while query.get("after", "first"):
        page = data(await client.get(url, params=query))
        seen += [item["purpose"] for item in page["items"]]
        query["after"] = page["next"]
    assert seen == ["12", "11", "10", "9", "8"]


async def test_a_resident_hears_of_it_when_the_community_cancels_and_not_when_they_do(
    client, session, town, hall, a
):
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    for who, told in ((alice, []), (staff, ["app.across.notices.jobs.tell_of_cancellation"])):
        booking = await book(client.by(alice), hall)
        data(await client.by(who).post(f"/bookings/{booking['id']}/cancel", json=WHY))
        jobs = await session.scalars(text("select task_name from procrastinate_jobs"))
        assert jobs.all() == told


@pytest.mark.parametrize("number", ["1764550800", 1764550800, "1764550800.5", " 5 ", "-1", ""])
async def test_a_number_is_no_time(client, town, hall, a, number):
    client.by(await a("resident", at=town.willow))
    answer = await client.post(f"/venues/{hall.id}/bookings", json=MORNING | {"starts_at": number})
    assert [each["location"] for each in answer.json()["detail"]["fields"]] == ["body.starts_at"]
