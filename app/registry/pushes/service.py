import json
import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.errors import AppError
from app.kit.events import emit
from app.kit.secrets import Keyring
from app.kit.wall import beyond
from app.kit.wechat.push import Channel, PushRefused, PushUnreadable, read
from app.registry.pushes import repository
from app.registry.pushes.events import WeChatPushed
from app.registry.pushes.models import PURPOSE
from app.registry.pushes.schemas import SignedPush

ONE_EVENT = ("FromUserName", "CreateTime", "Event")


class PushService:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring

    async def receive(self, message: Mapping[str, Any]) -> None:
        """Sent again, it is passed over in silence. PushUnreadable."""
        content, kind = json.dumps(message), kind_of(message)
        sealed = self.keyring.seal(content.encode(), purpose=PURPOSE)
        async with beyond(self.session):  # WeChat asks, which is nobody among us
            push_id = await repository.keep(
                self.session, fingerprint=fingerprint_of(message), kind=kind, sealed=sealed
            )
        if push_id:
            await emit(self.session, WeChatPushed(push_id=push_id, kind=kind))

    async def message(self, push_id: UUID) -> dict[str, Any]:
        """For other slices: what WeChat said, names as in its documentation. PushNotFound."""
        push = await repository.get(self.session, push_id)
        content = self.keyring.open(push.sealed, purpose=PURPOSE)
        if content is None:
            raise AppError  # sealed with a key that is no longer among ours
        message: dict[str, Any] = json.loads(content)
        return message


def believed(channel: Channel, query: SignedPush, body: bytes) -> dict[str, Any]:
    """The message, if WeChat sent it. PushRefused, PushUnreadable.

    A plain one only where no key is set, for its signature does not cover what it says.
    """
    if query.encrypt_type != "aes":
        if channel.keys:
            raise PushRefused
        channel.believe(query.signature, query.timestamp, query.nonce)
        return read(body)
    sealed = read(body).get("Encrypt")
    if not isinstance(sealed, str):
        raise PushUnreadable
    channel.believe(query.msg_signature, query.timestamp, query.nonce, sealed)
    return read(channel.open(sealed))


def kind_of(message: Mapping[str, Any]) -> str:
    kind = str(message.get("Event") or message.get("MsgType"))
    if "MsgType" not in message or not re.fullmatch(r"\w{1,64}", kind, re.ASCII):
        raise PushUnreadable
    return kind


def fingerprint_of(message: Mapping[str, Any]) -> str:
    """By what WeChat says its repetitions are known; hashed, since it names a person.

    A message by its MsgId, an event by sender, time and name, and by its trace_id: two pictures of one person
    may be judged in one second. What has none of these is known by all it says.
    """
    if message.get("MsgId"):
        known: Any = ["message", str(message["MsgId"])]
    elif all(message.get(name) for name in ONE_EVENT):
        known = ["event", *(str(message.get(name)) for name in (*ONE_EVENT, "trace_id"))]
    else:
        known = message
    return sha256(json.dumps(known, sort_keys=True).encode()).hexdigest()
