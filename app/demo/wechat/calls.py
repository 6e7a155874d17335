"""The calls themselves, by the names that WeChat gives them."""

import secrets
from base64 import b64decode
from typing import Any
from zlib import crc32

from starlette.requests import Request
from starlette.responses import Response

from app.demo.wechat.protocol import Call, answer, refuse

LIFETIME = 7200
DOUBTFUL = {"赌博": ("risky", 20006), "加微信": ("review", 10001)}
FINE = ("pass", 100)
PICTURE = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)


def person_of(request: Request, code: str, purpose: str) -> str | int:
    """The name, or why not."""
    kind, _, name = code.partition(":")
    if kind not in ("demo", "once") or not name or len(name) > 40:
        return 40029
    used: set[tuple[str, str]] = request.app.state.used
    if (purpose, code) in used:
        return 40163
    if kind == "once":
        used.add((purpose, code))
    return name


def jscode2session(request: Request, _: dict[str, Any]) -> Response:
    query = request.query_params
    if not query.get("appid"):
        return refuse(41002)
    name = person_of(request, query.get("js_code", ""), "login")
    if isinstance(name, int):
        return refuse(name)
    return answer(openid=f"openid-demo-{name}", session_key=secrets.token_urlsafe(18))


def stable_token(request: Request, body: dict[str, Any]) -> Response:
    """The same while it is good."""
    if not body.get("appid"):
        return refuse(41002)
    tokens: dict[str, int] = request.app.state.tokens
    good = next((token for token, errcode in tokens.items() if not errcode), None)
    token = good or secrets.token_urlsafe(100)
    tokens[token] = 0
    request.app.state.appid = body["appid"]
    return answer(access_token=token, expires_in=LIFETIME)


def getuserphonenumber(request: Request, body: dict[str, Any]) -> Response:
    code = str(body.get("code"))
    name = person_of(request, code, "phone")
    if isinstance(name, int):
        return refuse(name)
    if code.startswith("once:") and body.get("openid") != f"openid-demo-{name}":
        return refuse(40003)
    number = f"138{crc32(name.encode()) % 10**8:08}"
    watermark = {"timestamp": 1714036504, "appid": request.app.state.appid}
    info = {"phoneNumber": number, "purePhoneNumber": number, "countryCode": 86, "watermark": watermark}
    return answer(phone_info=info)


def send(request: Request, body: dict[str, Any]) -> Response:
    values = [each.get("value") for each in body.get("data", {}).values()]
    if not body.get("touser"):
        return refuse(40003)
    if not values or not all(values):
        return refuse(47003)
    request.app.state.sent.append(body)
    return answer()


def msg_sec_check(_: Request, body: dict[str, Any]) -> Response:
    content = str(body.get("content", ""))
    suggest, label = next((found for word, found in DOUBTFUL.items() if word in content), FINE)
    return answer(trace_id=secrets.token_hex(8), result={"suggest": suggest, "label": label}, detail=[])


def getwxacodeunlimit(_: Request, body: dict[str, Any]) -> Response:
    return Response(PICTURE, media_type="image/png") if body.get("scene") else refuse(47001)


TOKEN_CALLS: dict[str, Call] = {
    "wxa/business/getuserphonenumber": getuserphonenumber,
    "cgi-bin/message/subscribe/send": send,
    "wxa/msg_sec_check": msg_sec_check,
    "wxa/getwxacodeunlimit": getwxacodeunlimit,
}
