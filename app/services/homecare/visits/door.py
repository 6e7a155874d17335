"""Was she at the door? What a phone says is weighed, not believed; poor reception never locks out."""

from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

from app.services.homecare.errors import ArrivedElsewhere
from app.services.homecare.providers.models import Terms

EARTH_M = 6_371_000


@dataclass(frozen=True)
class Weighed:
    distance_m: int | None
    flags: tuple[str, ...]


def distance_m(one: tuple[float, float], other: tuple[float, float]) -> int:
    """Between two points by latitude and longitude, on a round earth."""
    (a, b), (c, d) = one, other
    half = sin(radians(c - a) / 2) ** 2 + cos(radians(a)) * cos(radians(c)) * sin(radians(d - b) / 2) ** 2
    return round(2 * EARTH_M * asin(sqrt(half)))


def weigh(
    here: tuple[float, float] | None,
    door: tuple[float, float] | None,
    *,
    accuracy_m: int | None,
    mocked: bool,
    overridden: bool,
    terms: Terms,
) -> Weighed:
    """ArrivedElsewhere only where a good fix is surely too far away, and nobody has approved it."""
    flags = ["mocked"] if mocked else []
    if here is None:
        return Weighed(None, (*flags, "no_location"))
    if accuracy_m is None or accuracy_m > terms.accuracy_m:
        flags.append("poor_accuracy")
    if door is None:
        return Weighed(None, (*flags, "door_not_on_map"))
    away = distance_m(here, door)
    if away - (accuracy_m or 0) <= terms.arrive_within_m:
        return Weighed(away, tuple(flags))
    if overridden:
        return Weighed(away, (*flags, "far_away_approved"))
    if "poor_accuracy" in flags or mocked:
        return Weighed(away, (*flags, "far_away"))
    raise ArrivedElsewhere(distance_m=away, allowed_m=terms.arrive_within_m)
