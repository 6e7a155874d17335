"""The life of a dispute, and that of a joint application to the court."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission

HANDLE, LEAD = Permission.MEDIATION_HANDLE, Permission.MEDIATION_LEAD


class MediationStatus(StrEnum):
    APPLIED = "applied"
    REFUSED = "refused"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    ACCEPTED = "accepted"
    MEDIATING = "mediating"
    AGREED = "agreed"
    IN_FORCE = "in_force"
    PERFORMED = "performed"
    BREACHED = "breached"
    TERMINATED = "terminated"
    ARCHIVED = "archived"


S = MediationStatus
BEFORE = (S.APPLIED, S.ACCEPTED)
RUNNING = (S.ACCEPTED, S.MEDIATING, S.AGREED)
SETTLED = (S.IN_FORCE, S.PERFORMED, S.BREACHED)
NOT_BEGUN = (S.REFUSED, S.DECLINED, S.WITHDRAWN)


class MediationFlow(Flow[MediationStatus], start=S.APPLIED, ends={S.ARCHIVED}):
    accept = Move(S.APPLIED, to=S.ACCEPTED, needs=HANDLE)
    refuse = Move(S.APPLIED, to=S.REFUSED, needs=HANDLE)
    withdraw = Move(S.APPLIED, to=S.WITHDRAWN, needs=LEAD, or_owner=True)
    decline = Move(*BEFORE, to=S.DECLINED, needs=HANDLE, or_owner=True)
    reopen = Move(*NOT_BEGUN, to=S.APPLIED, needs=HANDLE, or_owner=True)
    begin = Move(S.ACCEPTED, to=S.MEDIATING, needs=HANDLE)
    agree = Move(S.MEDIATING, to=S.AGREED, needs=HANDLE)
    agree_orally = Move(S.MEDIATING, to=S.IN_FORCE, needs=HANDLE)
    redraft = Move(S.AGREED, to=S.MEDIATING, needs=HANDLE)
    enter_into_force = Move(S.AGREED, to=S.IN_FORCE, needs=HANDLE, or_owner=True)
    perform = Move(S.IN_FORCE, S.BREACHED, to=S.PERFORMED, needs=HANDLE)
    breach = Move(S.IN_FORCE, to=S.BREACHED, needs=HANDLE)
    redo = Move(*SETTLED, to=S.MEDIATING, needs=HANDLE)
    terminate = Move(*RUNNING, to=S.TERMINATED, needs=HANDLE, or_owner=True)
    archive = Move(S.PERFORMED, S.BREACHED, S.TERMINATED, to=S.ARCHIVED, needs=HANDLE)


class ConfirmationStatus(StrEnum):
    FILED = "filed"
    ACCEPTED = "accepted"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


C = ConfirmationStatus
PENDING = (C.FILED, C.ACCEPTED)


class ConfirmationFlow(Flow[ConfirmationStatus], start=C.FILED, ends={C.CONFIRMED, C.DECLINED, C.WITHDRAWN}):
    accept = Move(C.FILED, to=C.ACCEPTED, needs=HANDLE)
    confirm = Move(C.ACCEPTED, to=C.CONFIRMED, needs=HANDLE)
    decline = Move(*PENDING, to=C.DECLINED, needs=HANDLE)
    withdraw = Move(*PENDING, to=C.WITHDRAWN, needs=HANDLE)
