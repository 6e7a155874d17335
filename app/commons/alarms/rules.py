"""Who is told of which alarm, and after how long the next are: rung after rung, then from the first again.

A rung on which nobody stands is passed over at once. Those before stay told: nobody is un-told.
(老年人权益保障法 37: emergency help at home; 2019 护理试点: 一键报警 for nurses.)
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from app.permissions import Role


class AlarmKind(StrEnum):
    NURSE_SOS = "nurse_sos"
    FAMILY_SOS = "family_sos"
    ELDER_CALL = "elder_call"


@dataclass(frozen=True)
class Rung:
    """Of a role at a place those nearest answer: of the grid, else of the community, the street …"""

    name: str
    at_place: frozenset[Role] = frozenset()
    inside: frozenset[Role] = frozenset()
    contacts: bool = False


NEAREST = Rung(
    "nearest",
    at_place=frozenset({Role.GRID_OFFICER, Role.STAFF}),
    inside=frozenset({Role.PROVIDER_ADMIN}),
    contacts=True,
)
STREET = Rung("street", at_place=frozenset({Role.STREET_OFFICIAL}))
ADMIN = Rung("admin", at_place=frozenset({Role.ADMIN}))
LADDERS: dict[AlarmKind, tuple[Rung, ...]] = dict.fromkeys(AlarmKind, (NEAREST, STREET, ADMIN))

ANSWER_WITHIN = timedelta(minutes=1)
AGAIN_AFTER = timedelta(minutes=5)  # when all have been told, and nobody answers
CLOSE_WITHIN = timedelta(minutes=30)  # who took it on is asked how it stands, and the next are told
