"""What all calls have in common: who is believed, how answers are signed, how they fail."""

import asyncio
import json
import re
import secrets
import time
from base64 import b64decode, b64encode
from collections.abc import Awaitable, Callable
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from app.demo.pay.keys import APIV3_KEY, KEY_ID, MCHID, SERIAL, Keys

Call = Callable[[Request, Any], Response]
Callback = tuple[dict[str, str], bytes]
SCHEME = "WECHATPAY2-SHA256-RSA2048"


class Refused(Exception):
    """400 unless it says otherwise, with WeChat Pay's own code."""

    def __init__(self, code: str, http_status: int = 400) -> None:
        self.code, self.http_status = code, http_status


def refusal(code: str, status: int) -> Response:
    return JSONResponse({"code": code, "message": code.lower()}, status)


def played(name: str, call: Call) -> Callable[[Request], Awaitable[Response]]:
    async def play(request: Request) -> Response:
        state, body = request.app.state, await request.body()
        state.calls[name] += 1
        fault = take_fault(state.faults, name)
        await asyncio.sleep(fault.get("seconds", 0))
        if "status" in fault and not fault.get("after"):
            return refusal(fault.get("code", "SYSTEM_ERROR"), fault["status"])
        try:
            believe(request, body, state.keys)
            answer = call(request, json.loads(body) if body else {})
        except Refused as refused:
            answer = refusal(refused.code, refused.http_status)
        except (ValueError, KeyError, TypeError, AttributeError):
            answer = refusal("PARAM_ERROR", 400)
        if "status" in fault:
            return refusal(fault.get("code", "SYSTEM_ERROR"), fault["status"])
        if not fault.get("unsigned"):
            answer.headers.update(signature(state.keys, bytes(answer.body)))
        return answer

    return play


def take_fault(faults: dict[str, Any], name: str) -> dict[str, Any]:
    """The fault of this call, if it is not used up."""
    fault = faults.get(name)
    if not isinstance(fault, dict) or fault.get("times", 1) < 1:
        return {}
    if "times" in fault:
        fault["times"] -= 1
    return fault


def believe(request: Request, body: bytes, keys: Keys) -> None:
    """SIGN_ERROR unless the merchant signed just this, within the last five minutes."""
    scheme, _, said = request.headers.get("Authorization", "").partition(" ")
    given = dict(re.findall(r'(\w+)="([^"]*)"', said))
    target = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    try:
        parts = (request.method, target, given["timestamp"], given["nonce_str"])
        signed = "".join(f"{part}\n" for part in parts).encode() + body + b"\n"
        signature = b64decode(given["signature"])
        keys.merchant.public_key().verify(signature, signed, PKCS1v15(), SHA256())
        ours = (scheme, given["mchid"], given["serial_no"]) == (SCHEME, MCHID, SERIAL)
        right = ours and abs(time.time() - int(given["timestamp"])) <= 300
    except (KeyError, ValueError, InvalidSignature):
        right = False
    if not right:
        raise Refused("SIGN_ERROR", 401)


def signature(keys: Keys, body: bytes, *, at: float | None = None, serial: str = KEY_ID) -> dict[str, str]:
    timestamp, nonce = str(int(time.time() if at is None else at)), secrets.token_hex(16)
    signed = f"{timestamp}\n{nonce}\n".encode() + body + b"\n"
    return {
        "Wechatpay-Timestamp": timestamp,
        "Wechatpay-Nonce": nonce,
        "Wechatpay-Serial": serial,
        "Wechatpay-Signature": b64encode(keys.wechat.sign(signed, PKCS1v15(), SHA256())).decode(),
        "Wechatpay-Signature-Type": SCHEME,
        "Request-ID": secrets.token_hex(12),
    }


def callback(keys: Keys, event_type: str, said: dict[str, Any], *, at: float | None = None) -> Callback:
    """As WeChat Pay sends it: sealed, then signed."""
    original, nonce = ("transaction" if event_type.startswith("TRANS") else "refund"), secrets.token_hex(6)
    plain = json.dumps(said, ensure_ascii=False).encode()
    sealed = AESGCM(APIV3_KEY.encode()).encrypt(nonce.encode(), plain, original.encode())
    resource = {
        "original_type": original,
        "algorithm": "AEAD_AES_256_GCM",
        "ciphertext": b64encode(sealed).decode(),
        "associated_data": original,
        "nonce": nonce,
    }
    body = json.dumps(
        {
            "id": f"EV-{secrets.token_hex(12)}",
            "create_time": time.strftime("%Y-%m-%dT%H:%M:%S+08:00"),
            "resource_type": "encrypt-resource",
            "event_type": event_type,
            "summary": "支付成功" if original == "transaction" else "退款通知",
            "resource": resource,
        },
        ensure_ascii=False,
    ).encode()
    return signature(keys, body, at=at) | {"Content-Type": "application/json"}, body
