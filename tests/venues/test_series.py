"""The same hour again and again."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError
from sqlalchemy import text

from app.kit.calendar import CalendarDay, DayKind
from app.kit.clock import CHINA
from app.services.venues.series.jobs import try_what_could_not_be_had
from app.services.venues.series.rules import MOST, dates
from tests.client import data, said
from tests.town import hall_in
from tests.venues.slots import DAY, WHY, book, say, slot, slots_of, times

DAILY = {"rrule": "FREQ=DAILY;COUNT=4", "purpose": "合唱排练", "headcount": 12, "skip_holidays": False}


def on(*days):
    return [str(DAY + timedelta(days=each)) for each in days]


def results(series):
    return [each["result"] for each in series["dates"]]


async def repeat(client, room, **other):
    return data(await client.post(f"/venues/{room.id}/series", json=times(9) | DAILY | other))


async def status(client, booking_id):
    return data(await client.get(f"/bookings/{booking_id}"))["status"]


def listed(rule, first="2026-01-31T09:00"):
    start = datetime.fromisoformat(first).replace(tzinfo=CHINA)
    return [each[0].strftime("%m-%d") for each in dates(rule, start, start + timedelta(hours=1))]


def test_the_end_of_a_month_is_what_the_rule_says():
    assert listed("FREQ=MONTHLY;COUNT=3") == ["01-31", "03-31", "05-31"]
    assert listed("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3") == ["01-31", "02-28", "03-31"]
    assert listed("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", "2026-01-01T09:00") == ["01-30", "02-27"]
    assert listed("FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20260212") == ["02-02", "02-05", "02-09", "02-12"]
    assert listed("FREQ=WEEKLY;INTERVAL=2;COUNT=2") == ["01-31", "02-14"]


def test_over_midnight_it_stays_over_midnight():
    start = datetime(2026, 3, 1, 23, 30, tzinfo=CHINA)
    found = dates("FREQ=DAILY;COUNT=2", start, start + timedelta(hours=1))
    assert [(each[0].day, each[1].day, each[1].hour) for each in found] == [(1, 2, 0), (2, 3, 0)]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;BYHOUR=1",
        "FREQ=DAILY;COUNT=2;UNTIL=20260101",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=DAILY;BYDAY=XX",
        "FREQ=DAILY;UNTIL=20261399",
        "FREQ=DAILY;INTERVAL=0",
        "COUNT=3",
        "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
    ],
)
def test_a_rule_we_do_not_know_is_refused(rule):
    with pytest.raises(PydanticCustomError):
        listed(rule)


@settings(deadline=2000, max_examples=30)
@given(
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY"]),
    st.integers(1, 366),
    st.sampled_from(["", ";BYDAY=MO,-1SU", ";BYMONTHDAY=30,31", ";BYMONTHDAY=-31"]),
)
def test_no_rule_goes_on_for_ever(frequency, interval, more):
    interval = 1 if frequency == "DAILY" and "BYDAY" in more else interval
    found = listed(f"FREQ={frequency};INTERVAL={interval}{more}")
    assert len(found) <= MOST


async def test_a_dry_run_says_what_would_become_of_each_date_and_books_nothing(client, town, room, a):
    alice, bob = [await a("resident", at=town.willow) for _ in range(2)]
    await book(client.by(alice), room, slot(9, days=2))
    tried = await repeat(client.by(bob), room, dry_run=True)
    assert tried["id"] is None
    assert results(tried) == ["possible", "overlapping", "possible", "possible"]
    assert [each["code"] for each in tried["dates"][1]["reasons"]] == ["slot_taken"]
    assert data(await client.get("/me/bookings"))["items"] == []


async def test_what_can_be_had_is_booked_and_the_rest_kept_with_its_reason(client, town, room, a):
    alice, bob = [await a("resident", at=town.willow) for _ in range(2)]
    await book(client.by(alice), room, slot(9, days=2))
    series = await repeat(client.by(bob), room)
    assert results(series) == ["possible", "overlapping", "possible", "possible"]
    assert [each["booking_id"] is None for each in series["dates"]] == [False, True, False, False]
    assert data(await client.get(f"/series/{series['id']}")) == series
    assert len(data(await client.get("/me/bookings"))["items"]) == 3


async def test_what_was_taken_is_tried_again_at_night(client, session, town, room, a):
    alice, bob = [await a("resident", at=town.willow) for _ in range(2)]
    booking = await book(client.by(alice), room, slot(9, days=2))
    series = await repeat(client.by(bob), room)
    await say(client.by(alice), booking, "cancel", WHY)
    await try_what_could_not_be_had(session)
    await session.commit()
    assert results(data(await client.by(bob).get(f"/series/{series['id']}"))) == ["possible"] * 4
    await try_what_could_not_be_had(session)
    assert len(data(await client.get("/me/bookings"))["items"]) == 4


async def test_what_is_beyond_the_horizon_comes_nearer(client, session, town, room, clock, a):
    series = await repeat(
        client.by(await a("resident", at=town.willow)), room, rrule="FREQ=WEEKLY;COUNT=5;INTERVAL=2"
    )
    assert results(series) == ["possible"] * 3 + ["bad"] * 2
    assert series["dates"][3]["reasons"][0]["code"] == "too_early"
    clock("00:20", days=13)
    await try_what_could_not_be_had(session)
    await session.commit()
    assert results(data(await client.get(f"/series/{series['id']}"))) == ["possible"] * 4 + ["bad"]


async def test_public_holidays_are_skipped_and_days_worked_instead_are_not(client, session, town, room, a):
    first, second = (DAY + timedelta(days=each) for each in (1, 2))
    session.add(CalendarDay(day=first, kind=DayKind.HOLIDAY, name="春节"))
    session.add(CalendarDay(day=second, kind=DayKind.WORKDAY, name="春节调休"))
    await session.commit()
    series = await repeat(client.by(await a("resident", at=town.willow)), room, skip_holidays=True)
    assert series["dates"][1]["reasons"][0]["code"] == "holiday"
    assert (results(series)[1], results(series)[2]) == ("closed", "possible")


async def test_the_dates_of_a_series_share_its_quota(client, session, town, a):
    terms = {"quotas": [{"measure": "bookings", "per": "week", "limit": 3}]}
    room = await hall_in(session, town.willow, kept_terms=terms)
    series = await repeat(client.by(await a("resident", at=town.willow)), room, rrule="FREQ=DAILY;COUNT=14")
    codes = {each["code"] for date in series["dates"] for each in date["reasons"]}
    assert codes == {"over_bookings_a_week"}
    by_week: dict[Any, int] = {}
    for each in series["dates"]:
        week = date.fromisoformat(each["starts_at"][:10]).isocalendar()[:2]
        by_week[week] = by_week.get(week, 0) + (each["result"] == "possible")
    assert max(by_week.values()) == 3


async def test_one_date_is_moved_and_the_others_stay(client, town, room, a):
    client.by(await a("resident", at=town.willow))
    series = await repeat(client, room)
    wish = times(14, days=2) | {"purpose": "合唱排练", "headcount": 12}
    query = {"scope": "this", "from": on(1)[0]}
    changed = data(await client.put(f"/series/{series['id']}", params=query, json=wish))
    assert [each["starts_at"][11:13] for each in changed["dates"]] == ["09", "14", "09", "09"]
    assert await status(client, series["dates"][1]["booking_id"]) == "cancelled"


async def test_a_date_that_cannot_be_moved_stays_where_it_is(client, town, room, a):
    alice, bob = [await a("resident", at=town.willow) for _ in range(2)]
    await book(client.by(alice), room, slot(14, days=2))
    series = await repeat(client.by(bob), room)
    wish = times(14, days=2) | {"purpose": "合唱排练", "headcount": 12}
    answer = await client.put(
        f"/series/{series['id']}", params={"scope": "this", "from": on(1)[0]}, json=wish
    )
    assert said(answer) == (409, "slot_taken")
    assert data(await client.get(f"/series/{series['id']}")) == series


async def test_from_a_day_on_it_changes_and_the_past_stays_untouched(client, town, room, clock, a):
    client.by(await a("resident", at=town.willow))
    series = await repeat(client, room)
    clock("09:30", days=1)  # the second is under way
    wish = times(15, days=3) | {"rrule": "FREQ=DAILY;COUNT=2", "purpose": "合唱排练", "headcount": 12}
    changed = data(await client.put(f"/series/{series['id']}", params={"scope": "all"}, json=wish))
    assert [each["starts_at"][8:13] for each in changed["dates"]] == [
        f"{day[8:]}T{hour}" for day, hour in zip(on(0, 1, 2, 3), ("09", "09", "15", "15"), strict=True)
    ]
    assert [await status(client, each["booking_id"]) for each in series["dates"]] == [
        "confirmed",
        "confirmed",
        "cancelled",
        "cancelled",
    ]


async def test_it_is_called_off_from_a_day_on_or_as_a_whole(client, session, town, room, a):
    alice, bob = [await a("resident", at=town.willow) for _ in range(2)]
    series = await repeat(client.by(alice), room)
    url = f"/series/{series['id']}"
    assert said(await client.by(bob).delete(url)) == (404, "series_not_found")
    assert data(await client.by(alice).delete(url, params={"scope": "later", "from": on(2)[0]})) is None
    assert results(data(await client.get(url))) == ["possible"] * 2
    assert (await slots_of(client, room, date=on(2)[0]))["09:00"]["free"]
    data(await client.delete(url))
    assert data(await client.get(url))["dates"] == []
    assert (await session.scalar(text("select count(*) from allocations"))) == 0


async def test_the_four_corners(client, town, room, a):
    url, wish = f"/venues/{room.id}/series", times(9) | DAILY
    assert said(await client.post(url, json=wish)) == (401, "unauthenticated")
    assert said(await client.by(await a("resident", at=town.cedar)).post(url, json=wish))[0] == 403
    client.by(await a("resident", at=town.willow))
    assert said(await client.post(url, json=wish | {"rrule": "FREQ=HOURLY"})) == (422, "invalid")
    series = await repeat(client, room)
    client.by(await a("street_official", at=town.street))
    assert data(await client.get(f"/series/{series['id']}"))["id"] == series["id"]
    assert said(await client.delete(f"/series/{series['id']}")) == (403, "forbidden")
