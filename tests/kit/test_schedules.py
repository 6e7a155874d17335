"""Schedules go by one clock, and on when it is put back."""

import time
from datetime import datetime

from app.kit import housekeeping
from app.kit.schedules import PUT_BACK, Schedules

MINUTELY = housekeeping.take_up_what_a_dead_worker_left
BEGUN = datetime.fromisoformat("2026-11-25T10:00:30+08:00").timestamp()


def moments(schedules, at):
    """At which that chore is due which is due every minute."""
    due = schedules.get_previous_tasks(at)
    name = f"{MINUTELY.__module__}.{MINUTELY.__name__}"
    return [
        time.strftime("%H:%M", time.gmtime(moment + 8 * 3600))
        for each, moment in due
        if each.task.name == name
    ]


def test_every_moment_is_due_once_and_of_those_that_were_missed_the_last():
    schedules = Schedules()
    found = [moments(schedules, BEGUN + seconds) for seconds in (0, 10, 30, 30 + 180)]
    assert found == [["10:00"], [], ["10:01"], ["10:04"]]


def test_a_clock_that_is_corrected_makes_nothing_due_again():
    schedules = Schedules()
    assert moments(schedules, BEGUN) == ["10:00"]
    assert moments(schedules, BEGUN - PUT_BACK + 1) == []


def test_a_clock_that_is_put_back_holds_no_schedule_up():
    schedules = Schedules()
    moments(schedules, BEGUN + 3600)
    assert [moments(schedules, BEGUN), moments(schedules, BEGUN + 60)] == [["10:00"], ["10:01"]]
