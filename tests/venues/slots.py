from datetime import timedelta
from typing import Any

from app.kit.clock import today
from app.services.venues.models import Venue
from tests.client import Client, data

DAY = today() + timedelta(days=1)
WHY = {"reason_code": "plans_changed"}


def slot(
    hour: float, purpose: str = "象棋比赛", *, days: int = 1, hours: float = 1, **other: object
) -> dict[str, Any]:
    """An hour of tomorrow, or of another day."""
    day = today() + timedelta(days=days)
    ends = hour + hours
    return {"starts_at": at(day, hour), "ends_at": at(day, ends), "purpose": purpose, "headcount": 8} | other


def times(hour: float, **other: Any) -> dict[str, Any]:
    wish = slot(hour, **other)
    return {key: wish[key] for key in ("starts_at", "ends_at")}


def at(day: Any, hour: float) -> str:
    """`25.5` is half past one of the day after."""
    minutes = round(hour * 60)
    return f"{day + timedelta(days=minutes // 1440)}T{minutes % 1440 // 60:02}:{minutes % 60:02}:00+08:00"


MORNING, NOON = slot(9), slot(10)


async def book(client: Client, hall: Venue, wish: Any = MORNING) -> Any:
    return data(await client.post(f"/venues/{hall.id}/bookings", json=wish))


async def say(client: Client, booking: Any, verb: str, body: Any = None) -> Any:
    """The booking after somebody said the verb."""
    return data(await client.post(f"/bookings/{booking['id']}/{verb}", json=body))


async def refusals(answer: Any) -> list[str]:
    assert answer.status_code == 409, answer.text
    return [each["code"] for each in answer.json()["detail"]["failures"]]


async def slots_of(client: Client, hall: Venue, **query: str) -> dict[str, Any]:
    """By the hour on the wall."""
    query = query or {"date": str(DAY)}
    found = data(await client.get(f"/venues/{hall.id}/slots", params=query))
    return {each["starts_at"][11:16]: each for each in found}
