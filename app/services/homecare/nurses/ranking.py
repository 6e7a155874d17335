"""Of those who may go, who is asked first: wished for, known to the patient, near, and not overworked."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.services.homecare.nurses.fitness import Member, Need

PREFERRED, KNOWN, NEAR, LOAD = 50, 30, 20, 4


@dataclass(frozen=True)
class Background:
    """`load` counts the visits of the last seven and the next seven days."""

    preferred: Collection[UUID] = ()
    known: Collection[UUID] = ()
    load: Mapping[UUID, int] | None = None


@dataclass(frozen=True)
class Reason:
    code: str
    points: int


def reasons(member: Member, need: Need, background: Background) -> list[Reason]:
    nurse_id, travel = member.nurse.id, member.travel(need.lineage)
    minutes = int(travel.total_seconds() // 60) if travel is not None else 0
    given = [
        Reason("preferred", PREFERRED if nurse_id in background.preferred else 0),
        Reason("continuity", KNOWN if nurse_id in background.known else 0),
        Reason("near", max(0, NEAR - minutes // 3)),
        Reason("fairness", -LOAD * (background.load or {}).get(nurse_id, 0)),
    ]
    return [each for each in given if each.points]


def score(given: Collection[Reason]) -> int:
    return sum(each.points for each in given)
