"""Standard Webhooks 1.0: `v1,` and the base64 of HMAC-SHA256 over id, time and body with dots between them.

While a secret is being changed there are two signatures, and whoever knows either secret may check.
(github.com/standard-webhooks/standard-webhooks, spec)
"""

import hmac
import secrets
from base64 import b64decode, b64encode
from collections.abc import Iterable

PREFIX = "whsec_"
TOLERANCE = 300  # seconds


def new_secret() -> str:
    return PREFIX + b64encode(secrets.token_bytes(32)).decode()


def key_of(secret: str) -> bytes:
    return b64decode(secret.removeprefix(PREFIX))


def signature(secret: str, *, id: str, timestamp: int, body: str) -> str:
    digest = hmac.digest(key_of(secret), f"{id}.{timestamp}.{body}".encode(), "sha256")
    return f"v1,{b64encode(digest).decode()}"


def headers(keys: Iterable[str], *, id: str, timestamp: int, body: str) -> dict[str, str]:
    signed = " ".join(signature(each, id=id, timestamp=timestamp, body=body) for each in keys)
    return {"webhook-id": id, "webhook-timestamp": str(timestamp), "webhook-signature": signed}
