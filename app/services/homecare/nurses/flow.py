"""Whether a nurse may be sent at all. What dates decide (licence, insurance) ends by itself."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class NurseStatus(StrEnum):
    ACTIVE = "active"
    SUSPENDED = "suspended"


class NurseFlow(Flow[NurseStatus], start=NurseStatus.ACTIVE):
    suspend = Move(NurseStatus.ACTIVE, to=NurseStatus.SUSPENDED, needs=Permission.NURSING_MANAGE)
    reinstate = Move(NurseStatus.SUSPENDED, to=NurseStatus.ACTIVE, needs=Permission.NURSING_MANAGE)
