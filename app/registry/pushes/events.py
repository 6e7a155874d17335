from dataclasses import dataclass
from uuid import UUID

from app.kit.events import Event


@dataclass(frozen=True, kw_only=True)
class WeChatPushed(Event):
    """`kind` is the message's Event, or its MsgType where it is none; `PushService.message` has the rest."""

    push_id: UUID
    kind: str
