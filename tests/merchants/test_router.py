from typing import Any
from uuid import uuid4

import pytest

from app.services.merchants.models import FacilityKind
from tests.client import data, said
from tests.merchants.shops import ALWAYS, NEVER, Week, shop_in


async def names_at(client, place, **query: Any) -> list[str]:
    answer = await client.get(f"/places/{place.code}/merchants", params=query)
    return [each["name"] for each in data(answer)["items"]]


async def kinds_at(client, place, **query: Any) -> list[str]:
    answer = await client.get(f"/places/{place.code}/facilities", params=query)
    return [each["kind"] for each in data(answer)["items"]]


# One shop


async def test_everybody_reads_what_a_shop_is_and_does(client, session, town, items):
    week: Week = {
        "1": [("08:00", "12:00"), ("14:00", "18:00")],
        "holiday": [],
        "2026-10-03": [("09:00", "10:00")],
    }
    free: Any = {FacilityKind.WATER: None, FacilityKind.SEATS: None}
    does = [items["tutoring"], items["cleaning"]]
    shop = await shop_in(
        session, town.grid, "惠民家政", serves=[town.willow], does=does, week=week, free=free
    )
    answer = await client.get(f"/merchants/{shop.id}")
    assert answer.headers["Cache-Control"] == "public, max-age=0" and answer.headers["ETag"]
    seen = data(answer)
    assert (seen["name"], seen["place_code"], seen["serves"]) == (
        "惠民家政",
        town.grid.code,
        [town.willow.code],
    )
    assert (seen["latitude"], seen["longitude"], seen["phone"]) == (35.49, 112.85, "0356-0000101")
    assert seen["opening"] == [
        {"weekday": 1, "from": "08:00", "to": "12:00"},
        {"weekday": 1, "from": "14:00", "to": "18:00"},
    ]
    assert seen["holiday_opening"] == []
    assert seen["opening_exceptions"] == [
        {"date": "2026-10-03", "opening": [{"from": "09:00", "to": "10:00"}]}
    ]
    assert (seen["functions"], seen["categories"]) == (["education", "life"], ["cleaning", "tutoring"])
    assert seen["facilities"] == ["seats", "water"]
    assert seen["services"][0] == {
        "item_id": str(items["tutoring"].id),
        "code": "com-tutoring",
        "title": "作业辅导",
        "category_code": "tutoring",
        "function": "education",
        "price_fen": 3500,
        "note": None,
    }
    assert data(await client.get(f"/places/{town.willow.code}/merchants"))["items"] == [seen]


async def test_without_holiday_hours_a_holiday_is_a_day_like_others(client, session, town):
    shop = await shop_in(session, town.willow, "店")
    assert data(await client.get(f"/merchants/{shop.id}"))["holiday_opening"] is None


async def test_a_shop_that_never_was_is_not_found(client, town):
    assert said(await client.get(f"/merchants/{uuid4()}")) == (404, "merchant_not_found")
    assert said(await client.get("/merchants/1")) == (422, "invalid")
    for what in ("merchants", "facilities"):
        assert said(await client.get(f"/places/999999/{what}")) == (404, "place_not_found")


# The directory


async def test_a_shop_is_found_by_the_places_it_serves_and_not_by_where_it_stands(client, session, town):
    for name, place in (("区", town.district), ("街", town.street), ("柳", town.willow), ("格", town.grid)):
        await shop_in(session, town.cedar, name, serves=[place])
    expected = {
        town.grid: {"区", "街", "柳", "格"},
        town.willow: {"区", "街", "柳", "格"},
        town.cedar: {"区", "街"},
        town.street: {"区", "街", "柳", "格"},
        town.district: {"区", "街", "柳", "格"},
    }
    for place, names in expected.items():
        assert set(await names_at(client, place)) == names


async def test_a_shop_that_serves_several_places_is_listed_once(client, session, town):
    serves = [town.willow, town.cedar, town.grid]
    shop = await shop_in(session, town.cedar, "两头", serves=serves, free={FacilityKind.SEATS: None})
    assert await names_at(client, town.street) == ["两头"]
    assert await kinds_at(client, town.street) == ["seats"]
    seen = data(await client.get(f"/merchants/{shop.id}"))
    assert seen["serves"] == sorted(each.code for each in serves)


async def test_shops_are_found_by_what_they_do(client, session, town, items):
    await shop_in(session, town.willow, "家政", does=[items["cleaning"]])
    await shop_in(session, town.willow, "全能", does=[items["cleaning"], items["tutoring"]])
    await shop_in(session, town.willow, "别的")
    for query, names in (
        ({"function": "life"}, ["全能", "家政"]),
        ({"function": "education"}, ["全能"]),
        ({"function": "social"}, []),
        ({"function": "shopping"}, []),
        ({"category": "cleaning"}, ["全能", "家政"]),
        ({"category": "tutoring"}, ["全能"]),
        ({"category": "no-such"}, []),
        ({"function": "life", "category": "cleaning"}, ["全能", "家政"]),
        ({"function": "life", "category": "tutoring"}, []),
    ):
        for place in (town.willow, town.grid, town.street):
            assert await names_at(client, place, **query) == names, query


async def test_shops_are_found_by_what_they_open_for_free(client, session, town):
    free = {FacilityKind.TOILET: None, FacilityKind.WIFI: ALWAYS}
    await shop_in(session, town.willow, "有厕所", free=free)
    await shop_in(session, town.willow, "没有")
    assert await names_at(client, town.willow, free=True) == ["有厕所"]
    assert await names_at(client, town.willow, free=False) == ["没有"]
    assert await names_at(client, town.willow) == ["没有", "有厕所"]


WORDS = {
    "惠民": ["惠民家政"],
    "二十年": ["老秦维修"],
    "保洁": ["惠民家政"],
    "100%": ["老秦维修"],
    "%": ["老秦维修"],
    "_": ["a_b"],
    "a_b": ["a_b"],
    "axb": ["axb"],
    "\\": [],
    "'; --": [],
    "没有这家": [],
}


async def test_shops_are_found_by_words_of_name_summary_and_services(client, session, town, items):
    await shop_in(session, town.willow, "惠民家政", does=[items["cleaning"]])
    await shop_in(session, town.willow, "老秦维修", summary="二十年手艺，100%满意")
    await shop_in(session, town.willow, "a_b")
    await shop_in(session, town.willow, "axb")
    for words, names in WORDS.items():
        assert await names_at(client, town.willow, q=words) == names, words


BAD_QUERIES = [
    {"function": "magic"},
    {"category": "Not A Code"},
    {"q": ""},
    {"q": "长" * 41},
    {"open_now": "maybe"},
    {"limit": 0},
    {"limit": 101},
    {"after": "x"},
    {"colour": "red"},
]


async def test_a_malformed_question_is_refused(client, town):
    for query in BAD_QUERIES:
        answer = await client.get(f"/places/{town.willow.code}/merchants", params=query)
        assert said(answer) == (422, "invalid"), query
    answer = await client.get(f"/places/{town.willow.code}/facilities", params={"kind": "pool"})
    assert said(answer) == (422, "invalid")


@pytest.mark.parametrize("what", ["merchants", "facilities"])
async def test_pages_follow_one_another_newest_first(client, session, town, what):
    for number in range(5):
        await shop_in(session, town.willow, str(number), free={FacilityKind.SEATS: None})
    seen, query = [], {"limit": 2}
    while query.get("after", "first"):
        page = data(await client.get(f"/places/{town.willow.code}/{what}", params=query))
        seen += [each.get("name") or each["merchant_name"] for each in page["items"]]
        query["after"] = page["next"]
    assert seen == ["4", "3", "2", "1", "0"]


# What is open


EVENING: Week = {weekday: [("23:30", "00:30")] for weekday in "234567"}  # closed on Mondays
DAYTIME: Week = {weekday: [("08:00", "12:00"), ("14:00", "18:00")] for weekday in "12345"} | {
    "6": [("09:00", "12:00")]
}
SHOPS: dict[str, Week] = {
    "bar": EVENING,
    "day": DAYTIME,
    "festive": DAYTIME | {"holiday": [("10:00", "12:00")]},
    "resting": DAYTIME | {"holiday": []},
    "moody": DAYTIME | {"holiday": [], "2026-10-01": [("07:00", "08:00")], "2026-10-12": []},
    "midnight": EVENING | {"holiday": []},
}
CASES = [
    # over midnight; 2026-10-13 is a Tuesday
    ("2026-10-13 23:29", "bar", "later"),
    ("2026-10-13 23:30", "bar", "open"),
    ("2026-10-13 23:59", "bar", "open"),
    ("2026-10-14 00:00", "bar", "open"),
    ("2026-10-14 00:29", "bar", "open"),
    ("2026-10-14 00:30", "bar", "later"),
    # closed on Mondays, and yet Sunday night runs into Monday
    ("2026-10-11 23:45", "bar", "open"),
    ("2026-10-12 00:15", "bar", "open"),
    ("2026-10-12 00:30", "bar", "closed"),
    ("2026-10-12 23:45", "bar", "closed"),
    ("2026-10-13 00:15", "bar", "later"),
    # to the minute, and at lunch
    ("2026-10-13 07:59", "day", "later"),
    ("2026-10-13 08:00", "day", "open"),
    ("2026-10-13 11:59", "day", "open"),
    ("2026-10-13 12:00", "day", "later"),
    ("2026-10-13 13:59", "day", "later"),
    ("2026-10-13 14:00", "day", "open"),
    ("2026-10-13 17:59", "day", "open"),
    ("2026-10-13 18:00", "day", "closed"),
    ("2026-10-11 10:00", "day", "closed"),
    # a public holiday, a Thursday
    ("2026-10-01 08:30", "day", "open"),
    ("2026-10-01 08:30", "festive", "later"),
    ("2026-10-01 10:00", "festive", "open"),
    ("2026-10-01 12:00", "festive", "closed"),
    ("2026-10-01 14:30", "festive", "closed"),
    ("2026-10-01 08:30", "resting", "closed"),
    ("2026-10-08 08:30", "resting", "open"),
    # the evening before a holiday runs into it, and the holiday's own is none
    ("2026-10-01 00:15", "midnight", "open"),
    ("2026-10-01 23:45", "midnight", "closed"),
    ("2026-10-02 00:15", "midnight", "closed"),
    # a Saturday that is worked (调休) is a Saturday
    ("2026-10-10 08:30", "festive", "later"),
    ("2026-10-10 09:30", "festive", "open"),
    ("2026-10-10 14:30", "festive", "closed"),
    # a date before the holiday before the weekday
    ("2026-10-01 07:30", "moody", "open"),
    ("2026-10-01 08:30", "moody", "closed"),
    ("2026-10-02 08:30", "moody", "closed"),
    ("2026-10-12 08:30", "moody", "closed"),
    ("2026-10-13 08:30", "moody", "open"),
]


@pytest.mark.parametrize("name", SHOPS)
async def test_what_is_open_when(client, session, town, it_is, name):
    shop = await shop_in(session, town.willow, name, week=SHOPS[name], free={FacilityKind.SEATS: None})
    for wall, status in [(wall, status) for wall, each, status in CASES if each == name]:
        it_is(wall)
        is_open = status == "open"
        assert data(await client.get(f"/merchants/{shop.id}"))["open_now"] is is_open, wall
        assert await names_at(client, town.willow, open_now=is_open) == [name], wall
        assert await names_at(client, town.willow, open_now=not is_open) == [], wall
        facilities = f"/places/{town.willow.code}/facilities"
        [seats] = data(await client.get(facilities, params={"open_now": is_open}))["items"]
        assert seats["status_today"] == status, wall
        assert await kinds_at(client, town.willow, open_now=not is_open) == [], wall


async def test_one_shops_holiday_is_not_anothers(client, session, town, it_is):
    for name, week in SHOPS.items():
        await shop_in(session, town.willow, name, week=week, free={FacilityKind.SEATS: None})
    for wall in sorted({wall for wall, _, _ in CASES}):
        it_is(wall)
        listed = data(await client.get(f"/places/{town.willow.code}/merchants"))["items"]
        by_python = [each["name"] for each in listed if each["open_now"]]
        assert await names_at(client, town.willow, open_now=True) == by_python, wall


async def test_a_facility_may_have_hours_of_its_own(client, session, town, it_is):
    free: Any = {FacilityKind.TOILET: EVENING, FacilityKind.SEATS: None, FacilityKind.WIFI: NEVER}
    await shop_in(session, town.willow, "店", week=DAYTIME, free=free)
    for wall, now_open in (("2026-10-13 09:00", ["seats"]), ("2026-10-13 23:45", ["toilet"])):
        it_is(wall)
        assert await kinds_at(client, town.willow, open_now=True) == now_open
        assert len(await kinds_at(client, town.willow, open_now=False)) == 2
    wifi, seats, toilet = data(await client.get(f"/places/{town.willow.code}/facilities"))["items"]
    assert seats["hours"] == [{"from": "08:00", "to": "12:00"}, {"from": "14:00", "to": "18:00"}]
    assert (toilet["hours"], wifi["hours"]) == ([{"from": "23:30", "to": "00:30"}], [])
    assert [each["status_today"] for each in (wifi, seats, toilet)] == ["closed", "closed", "open"]


async def test_facilities_are_found_by_kind(client, session, town):
    shop = await shop_in(
        session, town.willow, "甲", free={FacilityKind.TOILET: None, FacilityKind.WATER: None}
    )
    await shop_in(session, town.willow, "乙", free={FacilityKind.WATER: None})
    await shop_in(session, town.cedar, "丙", free={FacilityKind.TOILET: None})
    url = f"/places/{town.willow.code}/facilities"
    [toilet] = data(await client.get(url, params={"kind": "toilet"}))["items"]
    assert (toilet["merchant_id"], toilet["merchant_name"], toilet["note"]) == (str(shop.id), "甲", "请进")
    assert await kinds_at(client, town.willow, kind="water") == ["water", "water"]
    assert await kinds_at(client, town.willow, kind="umbrella") == []
    assert await kinds_at(client, town.street, kind="toilet") == ["toilet", "toilet"]
