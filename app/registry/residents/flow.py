"""How somebody is with us: living here, until they move away or die; some come back.

Whoever is forgotten stays as a row without a name, since others refer to it.
"""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class ResidentStatus(StrEnum):
    LIVING_HERE = "living_here"
    MOVED_AWAY = "moved_away"
    DECEASED = "deceased"
    FORGOTTEN = "forgotten"


HERE, AWAY = ResidentStatus.LIVING_HERE, ResidentStatus.MOVED_AWAY


class ResidentFlow(Flow[ResidentStatus], start=HERE):
    link = Move(HERE, to=HERE, needs=Permission.RESIDENTS_EDIT)
    unlink = Move(HERE, to=HERE, needs=Permission.RESIDENTS_EDIT)
    move_away = Move(HERE, to=AWAY, needs=Permission.RESIDENTS_EDIT)
    move_in = Move(AWAY, to=HERE, needs=Permission.RESIDENTS_EDIT)
    deceased = Move(HERE, AWAY, to=ResidentStatus.DECEASED, needs=Permission.RESIDENTS_EDIT)
    forget = Move(
        HERE,
        AWAY,
        ResidentStatus.DECEASED,
        to=ResidentStatus.FORGOTTEN,
        needs=Permission.RESIDENTS_FORGET,
        or_owner=True,
    )
