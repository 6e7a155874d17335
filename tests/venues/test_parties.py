"""For whom somebody books, and whose quota counts."""

import pytest

from tests.client import data, said
from tests.residents.people import House, house_in, id_number, resident
from tests.venues.slots import MORNING, book, refusals, slot


@pytest.fixture
async def house(client, session, town, a) -> House:
    return await house_in(client, session, town, await a("staff", at=town.willow))


async def linked(client, house, who, person):
    body = {"account_id": str(person.id)}
    data(await client.by(house.staff).post(f"/residents/{who['id']}/link", json=body))
    return person


@pytest.fixture
async def couple(client, town, house, a):
    """Wang and his wife, both with an account, behind one door."""
    other = {"name": "李秀", "relation": "spouse", "phone": None, "id_number": id_number(sequence=22)}
    wife = await resident(client.by(house.staff), house.unit, house.home, **other)
    return [
        await linked(client, house, who, await a("resident", at=town.willow)) for who in (house.wang, wife)
    ]


async def test_a_household_shares_its_quota(client, town, hall, couple):
    his, hers = couple
    await book(client.by(his), hall, slot(8, hours=4))
    answer = await client.by(hers).post(f"/venues/{hall.id}/bookings", json=slot(13))
    assert await refusals(answer) == ["over_minutes_a_day"]
    assert await book(client, hall, slot(13, days=2))


async def test_neighbours_do_not_share_it(client, town, hall, couple, a):
    await book(client.by(couple[0]), hall, slot(8, hours=4))
    assert await book(client.by(await a("resident", at=town.willow)), hall, slot(13))


async def test_eight_bookings_a_week_are_enough(client, town, hall, clock, couple):
    client.by(couple[0])
    days = [7 - clock("00:00").weekday() + n for n in range(5)]  # from next Monday
    for n in range(8):
        await book(client, hall, slot(9 + 2 * (n % 2), days=days[n // 2] + 1))
    answer = await client.post(f"/venues/{hall.id}/bookings", json=slot(9, days=days[4] + 1))
    assert await refusals(answer) == ["over_bookings_a_week"]


async def test_staff_book_for_whoever_calls_under_the_same_rules(client, town, hall, house, couple):
    wish = slot(8, hours=4) | {"for_resident_id": house.wang["id"]}
    booking = await book(client.by(house.staff), hall, wish)
    assert (booking["booked_by"], booking["resident_id"]) == (str(house.staff.id), house.wang["id"])
    again = await client.post(f"/venues/{hall.id}/bookings", json=wish | slot(13))
    assert await refusals(again) == ["over_minutes_a_day"]
    seen = data(await client.by(couple[0]).get(f"/bookings/{booking['id']}"))
    assert seen["moves"] == ["cancel", "reschedule"]
    assert [each["id"] for each in data(await client.get("/me/bookings"))["items"]] == [booking["id"]]


async def test_staff_may_set_a_rule_aside_and_it_is_written_down(client, town, hall, house):
    wish = slot(8, hours=5) | {"for_resident_id": house.wang["id"]}
    codes = ["too_long", "over_minutes_a_day"]
    answer = await client.by(house.staff).post(f"/venues/{hall.id}/bookings", json=wish)
    assert await refusals(answer) == codes
    assert (await book(client, hall, wish | {"override": codes}))["overridden"] == codes


async def test_what_nobody_may_set_aside_stays_forbidden(client, town, hall, house):
    client.by(house.staff)
    wish = slot(9, headcount=41, days=-1) | {"override": ["too_late", "too_many_people"]}
    answer = await client.post(f"/venues/{hall.id}/bookings", json=wish)
    assert await refusals(answer) == ["too_late", "too_many_people"]


async def test_residents_set_nothing_aside(client, town, hall, couple):
    wish = slot(8, hours=5) | {"override": ["too_long"]}
    answer = await client.by(couple[0]).post(f"/venues/{hall.id}/bookings", json=wish)
    assert answer.json()["detail"]["permission"] == "venues.override"


async def test_nobody_books_for_those_they_do_not_know(client, town, hall, house, couple, a):
    wish = MORNING | {"for_resident_id": house.wang["id"]}
    url = f"/venues/{hall.id}/bookings"
    for other in (await a("resident", at=town.willow), couple[1]):
        assert said(await client.by(other).post(url, json=wish)) == (403, "proxy_refused")
    client.by(await a("staff", at=town.cedar))
    assert said(await client.post(url, json=wish)) == (404, "resident_not_found")
    assert (await book(client.by(couple[0]), hall, wish))["resident_id"] == house.wang["id"]


async def test_a_room_for_the_old_is_for_the_old(client, session, town, house, couple, a):
    from tests.town import hall_in

    elders = await hall_in(session, town.willow, kept_terms={"youngest": 60})
    answer = await client.by(couple[0]).post(f"/venues/{elders.id}/bookings", json=MORNING)
    assert await refusals(answer) == ["not_for_you"]
    old = {"name": "王守义", "relation": "parent", "phone": None, "id_number": id_number("19500101", 33)}
    father = await resident(client.by(house.staff), house.unit, house.home, **old)
    assert await book(client, elders, MORNING | {"for_resident_id": father["id"]})
