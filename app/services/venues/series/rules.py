"""Recurrence by RFC 5545, as much of it as a community needs, and never without an end.

No BYSETPOS: a position that no period has is looked for until the year 9999, which takes 20 seconds.
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Literal

from dateutil.rrule import DAILY, FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, rrule, weekday

from app.kit.clock import CHINA
from app.kit.schema import wrong
from app.services.venues.rules import Stretch

MOST = 60  # dates
AHEAD = timedelta(days=366)
FREQUENCIES: dict[str, Literal[1, 2, 3]] = {"DAILY": DAILY, "WEEKLY": WEEKLY, "MONTHLY": MONTHLY}
DAYS = {"MO": MO, "TU": TU, "WE": WE, "TH": TH, "FR": FR, "SA": SA, "SU": SU}
KNOWN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY"}
BYDAY = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
UNTIL = re.compile(r"\d{8}(T\d{6}Z?)?", re.ASCII)
NUMBER = re.compile(r"-?\d{1,3}", re.ASCII)


def parsed(rule: str) -> dict[str, str]:
    """Its parts, or what is wrong with it."""
    pairs = [part.partition("=") for part in rule.removeprefix("RRULE:").upper().split(";") if part]
    parts = {name: value for name, _, value in pairs}
    # Every seventh day from a Tuesday on is never a Monday, which is found out in the year 9999.
    endless = parts.get("FREQ") == "DAILY" and "BYDAY" in parts and parts.get("INTERVAL", "1") != "1"
    known = (
        not endless
        and len(parts) == len(pairs)
        and parts.keys() <= KNOWN
        and parts.get("FREQ") in FREQUENCIES
    )
    if (
        not known
        or not all(_well_formed(*each) for each in parts.items())
        or {"COUNT", "UNTIL"} <= parts.keys()
    ):
        raise wrong(
            "rrule", zh="重复规则有误或不支持，例如 FREQ=WEEKLY;BYDAY=TU;COUNT=10", en="not a rule we know"
        )
    return parts


def _well_formed(name: str, value: str) -> bool:
    match name:
        case "BYDAY":
            return all(BYDAY.fullmatch(each) for each in value.split(","))
        case "UNTIL":
            return bool(UNTIL.fullmatch(value)) and _moment(value) is not None
        case "BYMONTHDAY":
            return all(NUMBER.fullmatch(each) and 1 <= abs(int(each)) <= 31 for each in value.split(","))
        case "INTERVAL" | "COUNT":
            return bool(NUMBER.fullmatch(value)) and 1 <= int(value) <= 366
        case _:
            return True


def _moment(value: str) -> datetime | None:
    """On the wall: a day means all of it."""
    try:
        if value.endswith("Z"):
            moment = datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            return moment.astimezone(CHINA).replace(tzinfo=None)
        if "T" in value:
            return datetime.strptime(value, "%Y%m%dT%H%M%S")
        return datetime.strptime(value, "%Y%m%d") + timedelta(days=1, seconds=-1)
    except ValueError:
        return None


def _day(value: str) -> weekday:
    found = BYDAY.fullmatch(value)
    assert found
    number, name = found.groups()
    return DAYS[name](int(number)) if number else DAYS[name]


def _numbers(parts: dict[str, str], name: str) -> list[int] | None:
    return [int(each) for each in parts[name].split(",")] if name in parts else None


def dates(rule: str, starts_at: datetime, ends_at: datetime) -> Sequence[Stretch]:
    """By the clock on the wall, from the first on; MOST of them, and a year, at the most."""
    parts, first = parsed(rule), starts_at.astimezone(CHINA).replace(tzinfo=None)
    last = first + AHEAD
    until = _moment(parts["UNTIL"]) if "UNTIL" in parts else None
    found = rrule(
        FREQUENCIES[parts["FREQ"]],
        dtstart=first,
        interval=int(parts.get("INTERVAL", 1)),
        until=min(until, last) if until else last,
        byweekday=[_day(each) for each in parts["BYDAY"].split(",")] if "BYDAY" in parts else None,
        bymonthday=_numbers(parts, "BYMONTHDAY"),
    )
    many = min(int(parts.get("COUNT", MOST)), MOST)
    starts = (each.replace(tzinfo=CHINA) for each in islice(found, many))
    return [(start, start + (ends_at - starts_at)) for start in starts]
