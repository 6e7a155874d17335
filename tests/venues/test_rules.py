"""The rules one by one, without a database: what they forbid, and where they begin to."""

from datetime import datetime, timedelta

import pytest

from app.kit.clock import CHINA
from app.services.venues.rules import Wish, failures, rules_of
from app.services.venues.terms import Terms

NOW = datetime(2026, 3, 2, 12, tzinfo=CHINA)  # a Monday
PLAIN = Terms(quotas=[])


def wish(start: str, end: str, **other):
    starts_at, ends_at = (datetime.fromisoformat(each).replace(tzinfo=CHINA) for each in (start, end))
    known = {"headcount": 1, "unit_no": None, "capacity": 10, "units": 1, "open_throughout": True, "now": NOW}
    return Wish(starts_at=starts_at, ends_at=ends_at, **known | other)


def broken(terms, *stretch, **other):
    return [each.code for each in failures(rules_of(terms), wish(*stretch, **other))]


def held(*stretches):
    return [tuple(datetime.fromisoformat(each).replace(tzinfo=CHINA) for each in pair) for pair in stretches]


@pytest.mark.parametrize(
    ("stretch", "codes"),
    [
        (("2026-03-02T12:00", "2026-03-02T13:00"), []),
        (("2026-03-02T11:30", "2026-03-02T13:00"), ["too_late"]),
        (("2026-04-01T23:30", "2026-04-02T00:30"), []),
        (("2026-04-02T00:00", "2026-04-02T00:30"), ["too_early"]),
        (("2026-03-03T09:10", "2026-03-03T10:00"), ["bad_interval"]),
        (("2026-03-03T09:00", "2026-03-03T09:00:30"), ["bad_interval", "too_short"]),
        (("2026-03-03T09:00", "2026-03-03T13:30"), ["too_long"]),
    ],
)
def test_time_has_its_rules(stretch, codes):
    assert broken(PLAIN, *stretch) == codes


def test_notice_is_asked_for_only_of_what_is_to_come():
    terms = Terms(quotas=[], notice_minutes=120)
    assert broken(terms, "2026-03-02T13:30", "2026-03-02T14:30") == ["too_short_notice"]
    assert broken(terms, "2026-03-02T14:00", "2026-03-02T15:00") == []
    assert broken(terms, "2026-03-02T11:00", "2026-03-02T12:00") == ["too_late"]


def quota(measure, per, limit):
    return Terms.model_validate({"quotas": [{"measure": measure, "per": per, "limit": limit}]})


def test_hours_over_midnight_count_for_both_days():
    terms = quota("minutes", "day", 60)
    before = held(("2026-03-03T23:30", "2026-03-04T00:30"))
    late, early = ("2026-03-03T22:30", "2026-03-03T23:30"), ("2026-03-04T00:30", "2026-03-04T01:00")
    assert broken(terms, *early, held=before) == []
    assert broken(terms, *late, held=before) == ["over_minutes_a_day"]
    assert broken(terms, "2026-03-03T23:30", "2026-03-04T00:30") == []


def test_a_week_begins_on_monday_and_a_month_on_its_first():
    week, month = quota("bookings", "week", 1), quota("bookings", "month", 1)
    sunday = held(("2026-03-08T09:00", "2026-03-08T10:00"))
    assert broken(week, "2026-03-07T09:00", "2026-03-07T10:00", held=sunday) == ["over_bookings_a_week"]
    assert broken(week, "2026-03-09T09:00", "2026-03-09T10:00", held=sunday) == []
    assert broken(month, "2026-03-31T09:00", "2026-03-31T10:00", held=sunday) == ["over_bookings_a_month"]
    assert broken(month, "2026-04-01T09:00", "2026-04-01T10:00", held=sunday) == []


def test_a_booking_over_midnight_is_one_booking_of_the_day_it_starts():
    terms = quota("bookings", "day", 1)
    before = held(("2026-03-03T23:30", "2026-03-04T00:30"))
    assert broken(terms, "2026-03-04T09:00", "2026-03-04T10:00", held=before) == []
    assert broken(terms, "2026-03-03T09:00", "2026-03-03T10:00", held=before) == ["over_bookings_a_day"]


def test_quiet_hours_reach_over_midnight():
    terms = Terms.model_validate({"quotas": [], "quiet": [{"from": "22:00", "to": "06:00"}]})
    for stretch in (("2026-03-03T21:30", "2026-03-03T22:30"), ("2026-03-03T05:30", "2026-03-03T06:30")):
        assert broken(terms, *stretch) == ["quiet_hours"]
    assert broken(terms, "2026-03-03T06:00", "2026-03-03T10:00") == []


def test_who_one_is_may_matter():
    terms = Terms(quotas=[], youngest=60, suspended_from=3)
    stretch = ("2026-03-03T09:00", "2026-03-03T10:00")
    assert broken(terms, *stretch) == ["not_for_you"]
    assert broken(terms, *stretch, age=59) == ["not_for_you"]
    assert broken(terms, *stretch, age=60) == []
    assert broken(terms, *stretch, age=60, misses=3.0) == ["suspended"]


def test_a_seat_is_for_one_and_a_group_takes_several():
    stretch = ("2026-03-03T09:00", "2026-03-03T10:00")
    assert broken(PLAIN, *stretch, units=10, headcount=3) == []
    assert broken(PLAIN, *stretch, units=10, headcount=3, unit_no=1) == ["too_many_people"]
    assert broken(PLAIN, *stretch, units=10, headcount=11) == ["too_many_people"]
    assert broken(PLAIN, *stretch, units=10, unit_no=11) == ["no_such_unit"]


def test_every_rule_says_in_words_what_it_wants():
    terms = Terms.model_validate({"notice_minutes": 2880, "quiet": [{"from": "12:00", "to": "14:00"}]})
    messages = {each.code: each.message for each in rules_of(terms)}
    assert messages["too_short_notice"] == "请至少提前 2 天预约"
    assert messages["over_minutes_a_day"] == "每户每天最多预约 4 小时"
    assert messages["over_bookings_a_week"] == "每户每周最多预约 8 次"
    assert all(messages.values()) and len(messages) == len(rules_of(terms))


def test_no_year_and_no_length_is_too_much_for_them():
    far = wish("2026-03-03T09:00", "2026-03-03T10:00")
    long = Wish(far.starts_at, far.starts_at + timedelta(days=31), 1, None, NOW, 10, 1, False)
    assert {each.code for each in failures(rules_of(Terms()), long)} >= {"too_long", "closed"}
