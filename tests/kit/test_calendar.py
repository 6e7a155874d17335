from datetime import date

import pytest

from app.kit.calendar import CalendarDay, DayKind, Today, by_package, look_up

WORKDAY, WEEKEND, HOLIDAY = DayKind.WORKDAY, DayKind.WEEKEND, DayKind.HOLIDAY

PUBLISHED = {
    "国庆节, a Thursday": (date(2026, 10, 1), HOLIDAY),
    "a Sunday of 国庆节": (date(2026, 10, 4), HOLIDAY),
    "a Saturday worked instead (调休)": (date(2026, 10, 10), WORKDAY),
    "a Sunday worked instead (调休)": (date(2026, 9, 20), WORKDAY),
    "an ordinary Saturday": (date(2026, 10, 17), WEEKEND),
    "an ordinary Monday": (date(2026, 10, 12), WORKDAY),
    "春节": (date(2026, 2, 17), HOLIDAY),
}


@pytest.mark.parametrize(("day", "kind"), PUBLISHED.values(), ids=PUBLISHED)
async def test_a_published_day_is_what_the_state_council_says(session, day, kind):
    assert await look_up(session, [day]) == {day: Today(day, kind)}


UNPUBLISHED = {
    "next year's 国庆节, a Friday": (date(2027, 10, 1), WORKDAY),
    "a Saturday of next year": (date(2027, 10, 2), WEEKEND),
    "a Sunday of next year": (date(2027, 2, 7), WEEKEND),
    "long ago": (date(1999, 1, 1), WORKDAY),
    "in a hundred years": (date(2126, 1, 5), WEEKEND),
}


@pytest.mark.parametrize(("day", "kind"), UNPUBLISHED.values(), ids=UNPUBLISHED)
async def test_a_year_nobody_knows_goes_by_weekdays_and_says_so(session, day, kind):
    assert await look_up(session, [day]) == {day: Today(day, kind, provisional=True)}


async def test_a_row_of_ours_has_the_last_word(session):
    ours = {date(2027, 10, 1): HOLIDAY, date(2027, 10, 9): WORKDAY, date(2026, 10, 1): WORKDAY}
    session.add_all(CalendarDay(day=day, kind=kind) for day, kind in ours.items())
    await session.flush()
    other = date(2027, 10, 8)
    known = await look_up(session, [*ours, other])
    assert {day: each.kind for day, each in known.items()} == ours | {other: WORKDAY}
    assert [day for day, each in known.items() if each.provisional] == [other]


async def test_asked_for_nothing_it_knows_nothing(session):
    assert await look_up(session, []) == {}


def test_only_a_public_holiday_is_a_holiday():
    assert by_package(date(2026, 10, 1)).is_holiday
    assert not by_package(date(2026, 10, 17)).is_holiday
