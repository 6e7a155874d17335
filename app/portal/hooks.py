"""What a server is told, as OpenAPI 3.1 `webhooks`: the same envelope and the same three headers for all."""

from collections.abc import Mapping
from typing import Any

from app.kit.contract import example

Json = dict[str, Any]
HEADERS = {
    "webhook-id": (
        "Of the delivery, the same at each attempt: what was seen before is only thanked for.",
        "msg_0199d1a2",
    ),
    "webhook-timestamp": ("Seconds since 1970; refuse what is older than five minutes.", "1796086800"),
    "webhook-signature": (
        "`v1,` and the base64 of HMAC-SHA256 over id, timestamp and body, with dots between them.",
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    ),
}
ANSWERS = {
    "2XX": {"description": "已收到。 Taken; it is not sent again."},
    "410": {"description": "不再需要：该地址随即停用。 Not wanted any more: the endpoint is disabled."},
    "default": {"description": "稍后重试，直到三天。 Tried again later, for three days."},
}


def hooks(told: Mapping[str, Json]) -> Json:
    return {name: {"post": _hook(name, shape)} for name, shape in sorted(told.items())}


def _hook(name: str, shape: Json) -> Json:
    data: Json = {"type": "object", "properties": shape["properties"], "required": shape["required"]}
    body = {
        "type": "object",
        "required": ["type", "timestamp", "data"],
        "properties": {
            "type": {"type": "string", "const": name},
            "timestamp": {"type": "string", "format": "date-time"},
            "data": data,
        },
    }
    return {
        "tags": ["Webhooks"],
        "summary": shape["description"],
        "description": "Ids only, signed by Standard Webhooks; whoever wants more asks the API.",
        "parameters": [_header(*each) for each in HEADERS.items()],
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": body, "example": _example(name, data)}},
        },
        "responses": ANSWERS,
    }


def _header(name: str, about: tuple[str, str]) -> Json:
    return {
        "name": name,
        "in": "header",
        "required": True,
        "description": about[0],
        "schema": {"type": "string"},
        "example": about[1],
    }


def _example(name: str, data: Json) -> Json:
    return {"type": name, "timestamp": "2026-12-01T09:00:00+08:00", "data": example(data, {})}
