"""What both faces share: from a name and arguments to a request, from a response to an answer; no waiting."""

import random
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote

import httpx

from linli_client import errors, families
from linli_client.answers import Options
from linli_client.operations import OPERATIONS

API = "/api/v1"
FIRST, LONGEST, PATIENCE = 0.3, 8.0, 60.0
FAMILIES: Mapping[int, type[families.Refused]] = {
    400: families.BadRequest,
    401: families.Unauthenticated,
    403: families.Forbidden,
    404: families.NotFound,
    405: families.MethodNotAllowed,
    408: families.TooSlow,
    409: families.Conflict,
    413: families.TooLarge,
    422: families.Invalid,
    429: families.TooManyRequests,
    502: families.Unavailable,
    503: families.Unavailable,
    504: families.Unavailable,
}


@dataclass(frozen=True)
class Call:
    """`again`: to do it twice is the same as to do it once."""

    method: str
    path: str
    request: Mapping[str, Any]
    binary: bool
    again: bool


def prepare(name: str, arguments: Mapping[str, Any], options: Options) -> Call:
    method, template, *rest = OPERATIONS[name].split(" ")
    flags = rest[0] if rest else ""
    given = {key: value for key, value in arguments.items() if value is not None}
    body = given.pop("body", None)
    path = re.sub(r"\{(\w+)\}", lambda found: _segment(template, found[1], given), template)
    headers = _headers(options, keyed="k" in flags)
    request: dict[str, Any] = {
        "headers": headers,
        "params": {key: _text(each) for key, each in given.items()},
    }
    if "f" in flags:
        request |= {"files": {"file": body["file"]}, "data": {k: v for k, v in body.items() if k != "file"}}
    elif body is not None:
        request["json"] = body
    if "timeout" in options:
        request["timeout"] = options["timeout"]
    versioned = method == "PUT" and isinstance(body, dict) and "version" in body
    again = "Idempotency-Key" in headers if method == "POST" else not versioned
    return Call(method, API + path, request, "b" in flags, again)


def _segment(template: str, name: str, given: dict[str, Any]) -> str:
    value = str(given.pop(name, ""))
    if not value:
        raise ValueError(f"{template}: {name} is missing")
    return quote(value, safe="")


def _text(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value


def _headers(options: Options, *, keyed: bool) -> dict[str, str]:
    headers = {"Accept": "application/json"}
    if keyed:
        headers["Idempotency-Key"] = options.get("idempotency_key") or uuid.uuid4().hex
    if "acting_for" in options:
        headers["X-Acting-For"] = options["acting_for"]
    if "x_purpose" in options:
        headers["X-Purpose"] = quote(options["x_purpose"])
    return headers


def opened(call: Call, response: httpx.Response) -> Any:
    """What the envelope carries, or the file. Refused, NotUnderstood."""
    if call.binary and response.is_success:
        return response.content
    try:
        body = response.json()
        errcode = body["errcode"]
    except (ValueError, KeyError, TypeError):
        raise families.NotUnderstood(f"status {response.status_code} without an envelope") from None
    if errcode == 0:
        return body["data"]
    raise refusal(response.status_code, body, _seconds(response.headers.get("retry-after")))


def refusal(status: int, body: dict[str, Any], retry_after: float | None) -> families.Refused:
    """Of its name's class, else of its status's, so that a newer API's errors are caught all the same."""
    other = families.ServerFailed if status >= 500 else families.Refused
    return errors.BY_NAME.get(body["error"], FAMILIES.get(status, other))(status, body, retry_after)


def _seconds(header: str | None) -> float | None:
    """Of a Retry-After: seconds, or a date of HTTP's."""
    if not header:
        return None
    if header.isdecimal():
        return float(header)
    try:
        return max(0.0, (parsedate_to_datetime(header) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None


def pause(call: Call, failure: families.LinliError, attempt: int, retries: int) -> float | None:
    """Seconds until the next try: longer each time, by chance, never sooner than asked. None: no use."""
    asked = failure.retry_after or 0.0 if isinstance(failure, families.Refused) else 0.0
    if attempt >= retries or asked > PATIENCE or not _worth(call, failure):
        return None
    return asked + random.uniform(0, min(FIRST * 2**attempt, LONGEST))


def _worth(call: Call, failure: families.LinliError) -> bool:
    """A refusal to serve did nothing; after a lost answer only what may be done twice is sent twice."""
    if isinstance(failure, families.Refused):
        return failure.status in (429, 503) or (call.again and failure.status in (502, 504))
    return isinstance(failure, families.NoAnswer) and call.again


def was_done(call: Call, failure: families.LinliError, *, lost: bool) -> bool:
    """A deletion whose first answer was lost."""
    return lost and call.method == "DELETE" and isinstance(failure, families.NotFound)
