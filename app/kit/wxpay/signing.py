"""Signatures (SHA256withRSA) in both directions, and the seal (AES-256-GCM) of callbacks.

Signed are lines, each ended by a newline: of a request method, path, time, nonce and body; of an answer or a
callback time, nonce and body. (pay.weixin.qq.com, 开发指引 / 签名与验签规则)
"""

import secrets
import time
from base64 import b64decode, b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

from app.kit.clock import now
from app.kit.wxpay.errors import NotifyUnreadable, PaySignatureRefused
from app.kit.wxpay.words import RequestPayment

SCHEME = "WECHATPAY2-SHA256-RSA2048"
PROBE = "WECHATPAY/SIGNTEST/"  # how WeChat finds out who does not check signatures
WINDOW = 300  # seconds that a clock may be off, and that a callback may be old
OAEP = padding.OAEP(padding.MGF1(SHA1()), SHA1(), None)
CERTIFICATE = b"-----BEGIN CERTIFICATE-----"


def lines(*parts: str | bytes) -> bytes:
    return b"".join((part.encode() if isinstance(part, str) else part) + b"\n" for part in parts)


class Signer:
    """The merchant: its key, and the serial number of the certificate that goes with it."""

    def __init__(self, mchid: str, serial_no: str, key_file: Path) -> None:
        key = load_pem_private_key(key_file.read_bytes(), None)
        if not isinstance(key, RSAPrivateKey):
            raise ValueError(f"{key_file} holds no RSA key")
        self.mchid, self.serial_no, self.key = mchid, serial_no, key

    def sign(self, *parts: str | bytes) -> str:
        return b64encode(self.key.sign(lines(*parts), PKCS1v15(), SHA256())).decode()

    def authorization(self, method: str, target: str, body: bytes) -> str:
        """`target`: the path with its query; `body`: the very bytes that are sent."""
        timestamp, nonce = str(int(time.time())), secrets.token_hex(16)
        said = {
            "mchid": self.mchid,
            "nonce_str": nonce,
            "timestamp": timestamp,
            "serial_no": self.serial_no,
            "signature": self.sign(method, target, timestamp, nonce, body),
        }
        return f"{SCHEME} " + ",".join(f'{name}="{value}"' for name, value in said.items())

    def request_payment(self, appid: str, prepay_id: str) -> RequestPayment:
        timestamp, nonce, package = str(int(time.time())), secrets.token_hex(16), f"prepay_id={prepay_id}"
        return RequestPayment(
            timeStamp=timestamp,
            nonceStr=nonce,
            package=package,
            signType="RSA",
            paySign=self.sign(appid, timestamp, nonce, package),
        )


def public_keys(file: Path, key_id: str) -> dict[str, RSAPublicKey]:
    """By the name that WeChat calls them by: a public key by its id, certificates by their serial numbers."""
    content = file.read_bytes()
    if CERTIFICATE in content:
        found: dict[str, Any] = {
            f"{each.serial_number:X}": each.public_key() for each in _certificates(content)
        }
    else:
        found = {key_id: load_pem_public_key(content)}
    keys = {name: key for name, key in found.items() if name and isinstance(key, RSAPublicKey)}
    if len(keys) != len(found):
        raise ValueError(f"{file} holds a key that is not RSA, or WXPAY_PUBLIC_KEY_ID is missing")
    return keys


def _certificates(content: bytes) -> list[x509.Certificate]:
    return x509.load_pem_x509_certificates(content[content.index(CERTIFICATE) :])


class Verifier:
    """WeChat Pay, known by its public keys."""

    def __init__(self, keys: Mapping[str, RSAPublicKey]) -> None:
        self.keys = keys

    def believe(self, headers: Mapping[str, str], body: bytes) -> None:
        """PaySignatureRefused, whatever is wrong with it; nothing else of a message may be looked at before.

        `headers`: httpx's or Starlette's, which care not for capitals.
        """
        timestamp, nonce = headers.get("Wechatpay-Timestamp", ""), headers.get("Wechatpay-Nonce", "")
        signature = headers.get("Wechatpay-Signature", "")
        key = self.keys.get(headers.get("Wechatpay-Serial", ""))
        scheme = headers.get("Wechatpay-Signature-Type", SCHEME)
        if key is None or not nonce or scheme != SCHEME or signature.startswith(PROBE):
            raise PaySignatureRefused
        if not _recent(timestamp):
            raise PaySignatureRefused
        try:
            signed = b64decode(signature, validate=True)
            key.verify(signed, lines(timestamp, nonce, body), PKCS1v15(), SHA256())
        except (ValueError, InvalidSignature):
            raise PaySignatureRefused from None

    def seal(self, plain: str) -> str:
        """For WeChat Pay alone: RSA-OAEP with SHA-1, by the key that `Wechatpay-Serial` names.

        (pay.weixin.qq.com, 敏感信息加解密)
        """
        return b64encode(self.keys[self.first].encrypt(plain.encode(), OAEP)).decode()

    @property
    def first(self) -> str:
        return next(iter(self.keys), "")


def _recent(timestamp: str) -> bool:
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) < 12):
        return False
    return abs(now().timestamp() - int(timestamp)) <= WINDOW


def unseal(key: bytes, *, nonce: str, associated_data: str, ciphertext: str) -> bytes:
    """AEAD_AES_256_GCM with the APIv3 key. NotifyUnreadable."""
    try:
        sealed = b64decode(ciphertext, validate=True)
        return AESGCM(key).decrypt(nonce.encode(), sealed, associated_data.encode())
    except (ValueError, InvalidTag):
        raise NotifyUnreadable from None
