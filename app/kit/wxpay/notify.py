"""Callbacks: believed first, then opened, then read. (pay.weixin.qq.com, 支付通知, 退款结果通知)"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel

from app.kit.wxpay.errors import NotifyUnreadable
from app.kit.wxpay.signing import Verifier, unseal
from app.kit.wxpay.words import Refunded, Transaction, Word

PAID = "TRANSACTION.SUCCESS"
REFUND_STATES = {
    "REFUND.SUCCESS": "SUCCESS",
    "REFUND.ABNORMAL": "ABNORMAL",
    "REFUND.CLOSED": "CLOSED",
}


class Resource(BaseModel):
    algorithm: Literal["AEAD_AES_256_GCM"]
    ciphertext: str
    nonce: str
    associated_data: str | None = None


class Envelope(Word):
    event_type: str
    resource_type: Literal["encrypt-resource"]
    resource: Resource


@dataclass(frozen=True)
class Listener:
    """Whom we believe, and the APIv3 key that only WeChat and we know."""

    verifier: Verifier
    key: bytes

    def transaction(self, headers: Mapping[str, str], body: bytes) -> Transaction:
        """Of TRANSACTION.SUCCESS. PaySignatureRefused, NotifyUnreadable."""
        envelope, said = self._open(headers, body)
        found = Transaction.read(said)
        if envelope.event_type != PAID or found.trade_state != "SUCCESS" or not found.transaction_id:
            raise NotifyUnreadable
        return found

    def refund(self, headers: Mapping[str, str], body: bytes) -> Refunded:
        """Of REFUND.SUCCESS, REFUND.ABNORMAL or REFUND.CLOSED. PaySignatureRefused, NotifyUnreadable."""
        envelope, said = self._open(headers, body)
        found = Refunded.read(said)
        if REFUND_STATES.get(envelope.event_type) != found.status:
            raise NotifyUnreadable
        return found

    def _open(self, headers: Mapping[str, str], body: bytes) -> tuple[Envelope, Any]:
        self.verifier.believe(headers, body)
        envelope = Envelope.read(_json(body))
        sealed = envelope.resource
        plain = unseal(
            self.key,
            nonce=sealed.nonce,
            associated_data=sealed.associated_data or "",
            ciphertext=sealed.ciphertext,
        )
        return envelope, _json(plain)


def _json(text: bytes) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise NotifyUnreadable from None
