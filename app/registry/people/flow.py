"""The life of a grant: given, or proposed until a second person confirms it; some day it ends."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class GrantStatus(StrEnum):
    PROPOSED = "proposed"
    ACTIVE = "active"
    ENDED = "ended"


class GrantFlow(Flow[GrantStatus], start=GrantStatus.PROPOSED):
    confirm = Move(GrantStatus.PROPOSED, to=GrantStatus.ACTIVE, needs=Permission.GRANTS_CONFIRM)
    end = Move(
        GrantStatus.PROPOSED,
        GrantStatus.ACTIVE,
        to=GrantStatus.ENDED,
        needs=Permission.GRANTS_GIVE,
        or_owner=True,
    )
