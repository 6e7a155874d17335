from dataclasses import dataclass
from uuid import UUID

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class ProxyAppointed(Event):
    proxy_id: UUID
    resident_id: UUID
    agent_id: UUID


@dataclass(frozen=True, kw_only=True)
class ProxyEnded(Event):
    proxy_id: UUID
    resident_id: UUID
    agent_id: UUID
