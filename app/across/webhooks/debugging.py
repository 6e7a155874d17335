"""Why a signature was not right: step by step, as a receiver checks it, with the usual mistakes by name."""

import hmac
import re
from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.across.webhooks import signing

VERSION = "v1,"


@dataclass(frozen=True)
class Claimed:
    """What somebody holds in their hands: three headers and a body."""

    id: str
    timestamp: str
    signature: str
    body: str


@dataclass(frozen=True)
class Checked:
    step: str
    passed: bool
    code: str | None = None

    @property
    def zh(self) -> str:
        return HINTS[self.code][0] if self.code else "通过"

    @property
    def en(self) -> str:
        return HINTS[self.code][1] if self.code else "passed"


HINTS = {
    "not_a_time": (
        "webhook-timestamp 应为自 1970 年起的秒数，如 1614265330",
        "webhook-timestamp has to be seconds since 1970, e.g. 1614265330",
    ),
    "in_milliseconds": ("时间戳是毫秒，应为秒", "this is milliseconds: send seconds"),
    "too_old": ("超过五分钟：请校准服务器时钟，或使用新的投递", "more than five minutes ago: set your clock"),
    "too_new": ("早于现在五分钟以上：请校准服务器时钟", "more than five minutes ahead: set your clock"),
    "no_version": (
        "签名应为 v1, 加 Base64；多个签名以空格分隔",
        "a signature is `v1,` and base64; several have spaces between them",
    ),
    "unknown_id": (
        "没有这个编号的投递；webhook-id 应原样使用",
        "nothing was sent here under this id: take webhook-id as it came",
    ),
    "body_changed": (
        "正文与发出的不同：请用收到的原始字节验签，不要先解析再序列化",
        "the body is not what was sent: verify the bytes as they came, before any framework parses them",
    ),
    "secret_not_decoded": (
        "密钥去掉 whsec_ 后应先做 Base64 解码，再作为 HMAC 密钥",
        "decode the base64 after `whsec_`: the bytes are the key, not the text",
    ),
    "only_body_signed": (
        "签名内容应为 编号.时间.正文，而不只是正文",
        "sign `id.timestamp.body`, not the body alone",
    ),
    "in_hex": ("签名应为 Base64，不是十六进制", "write the digest as base64, not as hex"),
    "another_secret": (
        "与本回调地址的密钥不符：请核对密钥，或轮换后再试",
        "another secret than this endpoint's: compare them, or rotate it and try again",
    ),
}


def examined(
    claimed: Claimed, secrets: Sequence[str], *, sent: str | None, moment: float
) -> Sequence[Checked]:
    """`sent`: the body that went out under this id, if any did. Secrets are compared and never told."""
    timestamp = _timestamp(claimed.timestamp, moment)
    form = _form(claimed.signature)
    steps = [timestamp, form, _delivery(claimed, sent)]
    if form.passed and claimed.timestamp.isdecimal():
        steps.append(_signature(claimed, secrets, sent))
    return steps


def _timestamp(text: str, moment: float) -> Checked:
    if not re.fullmatch(r"[0-9]{1,15}", text):
        return Checked("timestamp", False, "not_a_time")
    age = moment - int(text)
    if abs(moment - int(text) / 1000) < signing.TOLERANCE:
        return Checked("timestamp", False, "in_milliseconds")
    if abs(age) > signing.TOLERANCE:
        return Checked("timestamp", False, "too_old" if age > 0 else "too_new")
    return Checked("timestamp", True)


def _form(signature: str) -> Checked:
    is_right = bool(signature.split()) and all(each.startswith(VERSION) for each in signature.split())
    return Checked("form", is_right, None if is_right else "no_version")


def _delivery(claimed: Claimed, sent: str | None) -> Checked:
    if sent is None:
        return Checked("delivery", False, "unknown_id")
    return Checked("delivery", sent == claimed.body, None if sent == claimed.body else "body_changed")


def _signature(claimed: Claimed, secrets: Sequence[str], sent: str | None) -> Checked:
    given = claimed.signature.split()
    for code, digest in _mistakes(claimed, sent):
        for secret in secrets:
            if any(hmac.compare_digest(digest(secret).encode(), each.encode()) for each in given):
                return Checked("signature", code is None, code)
    return Checked("signature", False, "another_secret")


def _mistakes(claimed: Claimed, sent: str | None) -> Iterator[tuple[str | None, Callable[[str], str]]]:
    """The right way first."""
    whole = f"{claimed.id}.{claimed.timestamp}.{claimed.body}".encode()
    yield None, lambda secret: _signed(signing.key_of(secret), whole)
    if sent is not None:
        original = f"{claimed.id}.{claimed.timestamp}.{sent}".encode()
        yield "body_changed", lambda secret: _signed(signing.key_of(secret), original)
    yield "secret_not_decoded", lambda secret: _signed(secret.encode(), whole)
    yield (
        "secret_not_decoded",
        lambda secret: _signed(secret.removeprefix(signing.PREFIX).encode(), whole),
    )
    yield "only_body_signed", lambda secret: _signed(signing.key_of(secret), claimed.body.encode())
    yield "in_hex", lambda secret: VERSION + hmac.digest(signing.key_of(secret), whole, "sha256").hex()


def _signed(key: bytes, content: bytes) -> str:
    return VERSION + b64encode(hmac.digest(key, content, "sha256")).decode()
