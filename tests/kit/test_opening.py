from datetime import date, datetime, timedelta
from uuid import uuid4

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Uuid, column, select, values

from app.kit.calendar import Today, by_package
from app.kit.opening import (
    A_DAY,
    HOLIDAY,
    Hours,
    Moment,
    Span,
    clock_of,
    days_about,
    midnight,
    minute_of,
    names,
    open_at,
    rows_for,
)

# From the Saturday before 国庆节 to the Saturday worked after it: weekdays, weekend, holidays, 调休.
FIRST, DAYS = date(2026, 9, 26), 16
DATES = [FIRST + timedelta(days=n) for n in range(-2, DAYS + 1)]
KNOWN: dict[date, Today] = {day: by_package(day) for day in DATES}

# Round numbers, so that spans touch, and moments fall on their edges.
minutes = st.integers(0, 24 * 4 - 1).map(lambda quarter: quarter * 15)
spans = st.builds(lambda start, length: Span(start, start + length), minutes, minutes.map(lambda n: n + 15))
day_names = st.sampled_from(
    ["1", "2", "3", "4", "5", "6", "7", HOLIDAY, "2026-10-01", "2026-10-03", "2026-10-10"]
)
weeks = st.dictionaries(day_names, st.lists(spans, max_size=3), max_size=11)
moments = st.builds(
    lambda day, minute, late: midnight(FIRST) + timedelta(days=day, minutes=minute - late),
    st.integers(0, DAYS - 1),
    minutes,
    st.sampled_from([0, 1]),
)


def rows_of(week: dict[str, list[Span]], owner=None):
    return [row for day, spans in week.items() for row in rows_for(owner or uuid4(), day, spans)]


def moment_at(at: datetime) -> Moment:
    """As `Moment.of` makes it, without a question to the database."""
    day, minute = at.date(), at.hour * 60 + at.minute
    before = day - timedelta(days=1)
    return Moment(((names(KNOWN[day]), minute), (names(KNOWN[before]), minute + A_DAY)))


@given(moments)
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
async def test_a_moment_knows_its_days(session, at):
    assert await Moment.of(session, at) == moment_at(at)


@given(st.lists(weeks, max_size=12), st.lists(moments, min_size=4, max_size=4))
@settings(
    max_examples=20,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    phases=[Phase.generate],  # to shrink would be to ask the database a thousand times
)
async def test_python_and_the_database_agree_on_what_is_open(session, several, ats):
    owners, asked = [uuid4() for _ in several], [moment_at(at) for at in ats]
    for owner, week in zip(owners, several, strict=True):
        session.add_all(rows_of(week, owner))
    await session.flush()
    session.expunge_all()
    table = values(column("id", Uuid), name="owners").data([(owner,) for owner in [uuid4(), *owners]])
    query = select(table.c.id, *(open_at(table.c.id, each) for each in asked))
    found = {owner: answers for owner, *answers in await session.execute(query)}
    for owner, week in zip(owners, several, strict=True):
        assert found.pop(owner) == [Hours(rows_of(week)).open_at(each) for each in asked]
    assert [*found.values()] == [[False] * len(asked)]  # somebody without a row


@given(weeks, moments, minutes.filter(bool))
@settings(max_examples=80, deadline=None)
def test_open_from_start_to_end_is_open_at_every_minute_between(week, start, length):
    hours, end = Hours(rows_of(week)), min(start + timedelta(minutes=length), midnight(DATES[-1]))
    every_minute = (start + timedelta(minutes=n) for n in range(int((end - start).total_seconds()) // 60))
    known = {day: KNOWN[day] for day in days_about(start, end)}
    assert hours.cover(start, end, known) == all(hours.open_at(moment_at(each)) for each in every_minute)


@given(weeks)
def test_what_people_read_is_what_was_said(week):
    hours = Hours(rows_of(week))
    week_long = [(each.weekday, each.from_minute, each.to_minute) for each in hours.opening]
    said = [(int(day), each) for day, spans in week.items() if len(day) == 1 for each in spans]
    assert sorted(week_long) == sorted((day, each.from_minute, each.to_minute) for day, each in said)
    holiday = hours.holiday_opening
    assert (holiday is None) == (HOLIDAY not in week)
    assert [str(each.date) for each in hours.opening_exceptions] == sorted(
        day for day in week if len(day) == 10
    )


def test_a_span_that_ends_before_it_begins_ends_the_next_day():
    assert Span.between("08:00", "21:00") == Span(480, 1260)
    assert Span.between("23:30", "00:30") == Span(1410, 1470)
    assert Span.between("08:00", "08:00") == Span(480, 480 + A_DAY)
    assert (Span(1410, 1470).opens, Span(1410, 1470).closes) == ("23:30", "00:30")


@given(st.integers(0, A_DAY - 1))
def test_a_minute_is_read_back_from_the_clock(minute):
    assert minute_of(clock_of(minute)) == minute
