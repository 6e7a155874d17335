"""Terms by the Civil Code, over New Year 2027, with and without that year's holidays."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commons.cases.clocks.terms import A_DAY, Suspension, Term, Unit, end_of, last_day
from app.kit.calendar import DayKind, Today, by_package

MONTH, THREE, THIRTY = Term(1, Unit.MONTHS), Term(3, Unit.WORKING_DAYS), Term(30, Unit.WORKING_DAYS)
# As the State Council might publish it: New Year's Day with the weekend, and a Saturday worked for it.
NEW_YEAR = {
    date(2027, 1, 1): DayKind.HOLIDAY,
    date(2027, 1, 2): DayKind.HOLIDAY,
    date(2027, 1, 3): DayKind.HOLIDAY,
    date(2027, 1, 9): DayKind.WORKDAY,
}


def days(begins, published=None):
    known = {}
    for n in range(1500):
        day = begins + n * A_DAY
        ours = (published or {}).get(day)
        known[day] = Today(day, ours) if ours else by_package(day)
        if published and day.year == 2027 and not ours:
            known[day] = Today(day, known[day].kind)  # the rest of the year is known, too
    return known


def due(begins, term, *suspended, published=None):
    last = last_day(begins, term, suspended, days(begins, published))
    return last.day.isoformat(), last.provisional


PUBLISHED = {
    "a month ends on the day of the same number (202)": (date(2026, 11, 25), MONTH, "2026-12-25"),
    "a month from the 31st ends on the last of the month (202)": (date(2026, 8, 31), MONTH, "2026-09-30"),
    "what ends in 国庆节 ends on the first working day after (203)": (date(2026, 9, 1), MONTH, "2026-10-08"),
    "a Saturday worked for another day is a working day (调休)": (date(2026, 9, 10), MONTH, "2026-10-10"),
    "an ordinary Saturday is not (203)": (date(2026, 10, 17), MONTH, "2026-11-17"),
    "what ends on a Sunday ends on the Monday": (date(2026, 10, 22), MONTH, "2026-11-23"),
    "three working days over a weekend": (date(2026, 11, 20), THREE, "2026-11-25"),
    "the day it begins does not count (201)": (date(2026, 11, 23), THREE, "2026-11-26"),
    "thirty working days over 国庆节, its worked days counted": (date(2026, 9, 15), THIRTY, "2026-11-02"),
}


@pytest.mark.parametrize(("begins", "term", "ends"), PUBLISHED.values(), ids=PUBLISHED)
def test_what_is_published_is_certain(begins, term, ends):
    assert due(begins, term) == (ends, False)


OVER_NEW_YEAR = {
    "a month from the 1st of December": (date(2026, 12, 1), MONTH, "2027-01-01", "2027-01-04"),
    "a month from the 2nd": (date(2026, 12, 2), MONTH, "2027-01-04", "2027-01-04"),
    "a month from the 9th, to a Saturday that is worked": (
        date(2026, 12, 9),
        MONTH,
        "2027-01-11",
        "2027-01-09",
    ),
    "three working days from the 30th": (date(2026, 12, 30), THREE, "2027-01-04", "2027-01-05"),
    "thirty working days from the 25th of November": (date(2026, 11, 25), THIRTY, "2027-01-06", "2027-01-07"),
    "fifteen, over the worked Saturday": (
        date(2026, 12, 21),
        Term(15, Unit.WORKING_DAYS),
        "2027-01-11",
        "2027-01-11",
    ),
}


@pytest.mark.parametrize(
    ("begins", "term", "by_weekdays", "by_notice"), OVER_NEW_YEAR.values(), ids=OVER_NEW_YEAR
)
def test_over_new_year_it_goes_by_weekdays_provisionally_and_by_the_notice_for_certain(
    begins, term, by_weekdays, by_notice
):
    assert due(begins, term) == (by_weekdays, True)
    assert due(begins, term, published=NEW_YEAR) == (by_notice, False)


def test_the_days_of_a_suspension_are_not_counted():
    week = Suspension(date(2026, 11, 26), date(2026, 12, 3))
    assert due(date(2026, 11, 25), MONTH, week) == ("2027-01-01", True)
    assert due(date(2026, 11, 20), MONTH, week) == ("2026-12-28", False)
    # 26 and 27 November and 30 November to 2 December fall into it: five working days.
    assert due(date(2026, 11, 23), THREE) == ("2026-11-26", False)
    assert due(date(2026, 11, 23), THREE, week) == ("2026-12-03", False)


def test_it_ends_at_midnight():
    assert end_of(date(2026, 12, 25)) == datetime.fromisoformat("2026-12-25T23:59:59+08:00")


KNOWN = days(date(2025, 1, 1))
some_day = st.dates(date(2025, 1, 1), date(2026, 11, 1))
terms = st.builds(Term, st.integers(1, 24), st.sampled_from(list(Unit)))


@given(some_day, terms, st.integers(0, 60), st.integers(0, 40))
def test_it_ends_on_a_working_day_after_its_beginning_and_a_suspension_never_shortens_it(
    begins, term, after, length
):
    known = KNOWN
    plain = last_day(begins, term, (), known)
    assert plain.day > begins and known[plain.day].kind is DayKind.WORKDAY
    assert plain.day <= term.horizon(begins, ())
    suspended = Suspension(begins + after * A_DAY, begins + (after + length) * A_DAY)
    longer = last_day(begins, term, [suspended], known)
    if term.unit is not Unit.WORKING_DAYS:
        assert longer.day >= plain.day
        assert longer.day <= term.horizon(begins, [suspended]) + timedelta(days=1)
    elif suspended.begins <= plain.day:
        assert longer.day not in suspended and longer.day >= plain.day
    else:
        assert longer == plain


@given(some_day, st.integers(1, 60))
def test_working_days_are_just_those_that_lie_between(begins, amount):
    known = KNOWN
    end = last_day(begins, Term(amount, Unit.WORKING_DAYS), (), known).day
    between = [begins + n * A_DAY for n in range(1, (end - begins).days + 1)]
    assert sum(known[each].kind is DayKind.WORKDAY for each in between) == amount
