"""What a receiver is sent to find out how it does; whatever it answers is taken down, nothing is retried."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import httpcore
import yaml
from uuid_utils.compat import uuid7

from app.across.webhooks import catalogue, signing
from app.kit.clock import now
from app.kit.outbound import Outbound, Refused

FILE = Path(__file__).with_name("checks.yaml")
OLD, BETWEEN = timedelta(minutes=10), timedelta(minutes=1)
QUICK = 5_000  # milliseconds
EVENT, UNKNOWN = "order.requested", "linli.not_invented_yet"


@cache
def described() -> Mapping[str, dict[str, Any]]:
    """All that is checked, by its code, in the order of the file."""
    rows = yaml.load(FILE.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return {each["code"]: each for each in rows}


@dataclass(frozen=True)
class Letter:
    """As it is sent; `body` may be other than what was signed."""

    secrets: Sequence[str]
    body: str
    changed: str = ""
    signed_at: datetime = field(default_factory=now)
    id: str = field(default_factory=lambda: str(uuid7()))

    def headers(self) -> dict[str, str]:
        timestamp = int(self.signed_at.timestamp())
        signed = signing.headers(self.secrets, id=self.id, timestamp=timestamp, body=self.body)
        if not self.secrets:
            del signed["webhook-signature"]
        return {"Content-Type": "application/json; charset=utf-8", "User-Agent": "Linli-Webhooks/1", **signed}


@dataclass(frozen=True)
class Came:
    status: int | None
    failure: str | None
    ms: int

    @property
    def taken(self) -> bool:
        return self.status is not None and 200 <= self.status < 300

    @property
    def refused(self) -> bool:
        return self.status is not None and 400 <= self.status < 500

    def __str__(self) -> str:
        return str(self.status or self.failure)


Send = Callable[[Letter], Any]


async def examine(
    servers: Outbound, url: str, secrets: Sequence[str], *, organisation_id: UUID | None, place_id: UUID
) -> dict[str, Any]:
    """Each check of a receiver by its code."""
    data = catalogue.made_up(EVENT, organisation_id=organisation_id, place_id=place_id)
    moment, another = now(), [signing.new_secret()]
    body = catalogue.said(EVENT, data)
    earlier = catalogue.said(EVENT, data, at=moment - BETWEEN)
    right = Letter(secrets, body)
    refused = {
        "forged": Letter(another, body),
        "unsigned": Letter([], body),
        "changed": Letter(secrets, body, changed=body.replace("order.", "0rder.")),
        "old": Letter(secrets, body, signed_at=moment - OLD),
    }
    taken = {
        "rotation": [Letter([*another, *secrets], body)],
        "again": [right, right],
        "out_of_order": [Letter(secrets, body), Letter(secrets, earlier)],
        "unknown": [Letter(secrets, catalogue.said(UNKNOWN, data))],
    }
    first = await _send(servers, url, right)
    found = {
        "takes": _result(first.taken, [first]),
        "quick": {"passed": first.taken and first.ms < QUICK, "came": f"{first.ms} ms"},
    }
    for code, letter in refused.items():
        came = await _send(servers, url, letter)
        found[code] = _result(came.refused, [came])
    for code, letters in taken.items():
        all_came = [await _send(servers, url, each) for each in letters]
        found[code] = _result(all(each.taken for each in all_came), all_came)
    return found


def _result(passed: bool, came: Sequence[Came]) -> dict[str, Any]:
    return {"passed": passed, "came": ", ".join(map(str, came))}


async def _send(servers: Outbound, url: str, letter: Letter) -> Came:
    begun = time.monotonic()
    status, failure = None, None
    try:
        reply = await servers.post(url, (letter.changed or letter.body).encode(), letter.headers())
        status = reply.status
    except Refused as refusal:
        failure = refusal.reason
    except (TimeoutError, httpcore.TimeoutException):
        failure = "timeout"
    except (OSError, UnicodeError, httpcore.NetworkError, httpcore.ProtocolError):
        failure = "unreachable"
    return Came(status, failure, int((time.monotonic() - begun) * 1000))
