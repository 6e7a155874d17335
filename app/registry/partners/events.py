from dataclasses import dataclass
from uuid import UUID

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class EndpointGivenUp(Event):
    """A server said that it is gone, or has failed for days: webhooks are not sent there any more."""

    endpoint_id: UUID
    organisation_id: UUID | None
    made_by: UUID | None
