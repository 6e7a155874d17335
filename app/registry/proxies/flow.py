"""The life of a mandate: in force from the first moment, until a date, or until somebody ends it."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class ProxyStatus(StrEnum):
    ACTIVE = "active"
    ENDED = "ended"


class ProxyFlow(Flow[ProxyStatus], start=ProxyStatus.ACTIVE):
    end = Move(ProxyStatus.ACTIVE, to=ProxyStatus.ENDED, needs=Permission.PROXIES_RECORD, or_owner=True)
