"""The life of an endpoint: told until it says that it is gone, fails for days, or its owner says stop."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class EndpointStatus(StrEnum):
    ACTIVE = "active"
    DISABLED = "disabled"


class EndpointFlow(Flow[EndpointStatus], start=EndpointStatus.ACTIVE):
    disable = Move(EndpointStatus.ACTIVE, to=EndpointStatus.DISABLED, needs=Permission.WEBHOOKS_MANAGE)
    enable = Move(EndpointStatus.DISABLED, to=EndpointStatus.ACTIVE, needs=Permission.WEBHOOKS_MANAGE)
