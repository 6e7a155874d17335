"""The roster, as slots see it, is the roster as `Hours.cover` sees it."""

from datetime import date, timedelta
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from app.kit import calendar
from app.kit.opening import Hours, Span, midnight, rows_for
from app.services.homecare.nurses.fitness import Member
from app.services.homecare.nurses.models import Nurse

FIRST = date(2026, 9, 29)  # a festival follows
DAYS = {day: calendar.by_package(day) for day in (FIRST + timedelta(n) for n in range(6))}
QUARTERS = st.integers(0, 95).map(lambda n: f"{n // 4:02}:{n % 4 * 15:02}")
WEEK = st.dictionaries(st.sampled_from("1234567"), st.lists(st.tuples(QUARTERS, QUARTERS), max_size=3))


@given(week=WEEK, start=st.integers(24, 96), length=st.integers(1, 40))
def test_on_duty_is_on_duty(week, start, length):
    nurse = Nurse(id=uuid4())
    rows = [rows_for(nurse.id, day, [Span.between(*each) for each in spans]) for day, spans in week.items()]
    nurse.hours = Hours([row for each in rows for row in each])
    begins = midnight(FIRST) + start * timedelta(hours=1)
    ends = begins + length * timedelta(minutes=15)
    covered = any(opens <= begins and ends <= closes for opens, closes in Member(nurse, {}, days=DAYS).duty)
    assert covered is nurse.hours.cover(begins, ends, DAYS)
