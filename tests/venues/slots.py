from datetime import timedelta

from app.kit.clock import today


def slot(hour: int, purpose: str = "象棋比赛", *, days: int = 1, **other: object) -> dict[str, object]:
    """An hour of tomorrow, or of another day."""
    day = today() + timedelta(days=days)
    times = {"starts_at": f"{day}T{hour:02}:00:00+08:00", "ends_at": f"{day}T{hour + 1:02}:00:00+08:00"}
    return times | {"purpose": purpose, "headcount": 8} | other


MORNING, NOON = slot(9), slot(10)
WHY = {"reason_code": "plans_changed"}
