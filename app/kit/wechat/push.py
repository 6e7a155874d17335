"""What WeChat pushes to us: signed with SHA-1, sealed with AES-256-CBC, told in JSON or XML.

(developers.weixin.qq.com, 小程序 / 服务端 / 消息推送, 加解密方案)
"""

import hmac
import json
import os
import re
from base64 import b64decode, b64encode
from hashlib import sha1
from typing import Any
from xml.etree import ElementTree

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.kit.errors import Forbidden, Invalid
from app.settings import WeChatSettings

BLOCK = 32  # bytes, of the padding; AES itself has 16
# A DOCTYPE, and with it every entity, can only stand before the root: so nothing may stand there.
BEGINS_AS_XML = re.compile(r"\s*(<\?xml[^<>]*\?>\s*)?<xml[\s>]")


class PushRefused(Forbidden, code=403011, zh="消息推送的签名无效"):
    """This push is not signed or sealed by WeChat for us."""


class PushUnreadable(Invalid, code=422012, zh="消息推送的内容无法解析"):
    """Neither JSON nor XML as WeChat pushes it."""


class Channel:
    """What WeChat and we have agreed on. Without a token nothing is believed."""

    def __init__(self, settings: WeChatSettings) -> None:
        self.token = settings.push_token.get_secret_value()
        self.appid = settings.appid.encode()
        keys = (settings.push_aes_key.get_secret_value(), settings.push_former_aes_key.get_secret_value())
        self.keys = [b64decode(key + "=") for key in keys if key]

    def signature(self, *parts: str) -> str:
        return sha1("".join(sorted((self.token, *parts))).encode()).hexdigest()

    def believe(self, signature: str, *parts: str) -> None:
        """PushRefused, in the same time whatever is wrong with it."""
        right = hmac.compare_digest(self.signature(*parts).encode(), signature.encode())
        if not self.token or not right:
            raise PushRefused

    def seal(self, plain: bytes) -> str:
        """As WeChat does it: 16 random bytes, the length, the message, the appid; padded to 32 bytes."""
        content = os.urandom(16) + len(plain).to_bytes(4) + plain + self.appid
        padding = BLOCK - len(content) % BLOCK
        sealing = _cipher(self.keys[0]).encryptor()
        sealed = sealing.update(content + bytes([padding]) * padding) + sealing.finalize()
        return b64encode(sealed).decode()

    def open(self, sealed: str) -> bytes:
        """With the key, else the former one. Believe the signature first, CBC cannot. PushRefused."""
        for key in self.keys:
            plain = _opened(key, sealed)
            if plain is not None and plain.endswith(self.appid):
                length = int.from_bytes(plain[16:20])
                if 20 + length + len(self.appid) == len(plain):
                    return plain[20 : 20 + length]
        raise PushRefused


def _cipher(key: bytes) -> Cipher[modes.CBC]:
    return Cipher(algorithms.AES256(key), modes.CBC(key[:16]))


def _opened(key: bytes, sealed: str) -> bytes | None:
    try:
        opening = _cipher(key).decryptor()
        padded = opening.update(b64decode(sealed, validate=True)) + opening.finalize()
    except ValueError:
        return None
    padding = padded[-1] if padded else 0
    sound = 1 <= padding <= BLOCK and padded.endswith(bytes([padding]) * padding)
    return padded[:-padding] if sound else None


def read(body: bytes) -> dict[str, Any]:
    """A message as names and values; XML that would define anything is refused. PushUnreadable."""
    try:
        text = body.decode()
        found = _of_xml(text) if text.lstrip().startswith("<") else json.loads(text)
    except (ValueError, RecursionError, ElementTree.ParseError):
        raise PushUnreadable from None
    if not isinstance(found, dict):
        raise PushUnreadable
    return found


def _of_xml(text: str) -> Any:
    if not BEGINS_AS_XML.match(text):
        raise PushUnreadable
    return _values(ElementTree.fromstring(text))


def _values(node: ElementTree.Element) -> Any:
    """Text, or names and values; a list where a name stands there more than once."""
    if not len(node):
        return node.text or ""
    found: dict[str, Any] = {}
    for each in node:
        value = _values(each)
        if each.tag in found:
            earlier = found[each.tag]
            value = [*(earlier if isinstance(earlier, list) else [earlier]), value]
        found[each.tag] = value
    return found
