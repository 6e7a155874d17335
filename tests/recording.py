"""What the tests ask and are answered is kept as the examples of the contract: `openapi/examples/`.

With EXAMPLES=write a run keeps what was answered 2xx and is missing there, or no longer has the shape of the
answers; with EXAMPLES=anew also what shows more than what is there. What is missing, says
`tests/architecture/test_contract.py`. Whatever differs from run to run is scrubbed.
"""

import fcntl
import json
import os
import re
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from starlette.types import ASGIApp, Message, Receive, Scope, Send

Json = dict[str, Any]
ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "openapi" / "examples"
JSON = "application/json"
MOST = 20_000  # bytes of an answer
SAMPLE = "示例"  # in a body that was made of its schema
SECRETS = {
    "access_token": "eyJhbGciOiJIUzI1NiJ9.…",
    "refresh_token": "rt_…",
    "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
    "key": "mk_test_…",
    "paySign": "…",
    "nonceStr": "5K8264ILTKCH16CQ2502SI8ZNMTM67VS",
}
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
found: dict[tuple[str, str, str], Json] = {}
applications: list[Any] = []


def recorded(app: ASGIApp) -> ASGIApp:
    """The application, and somebody who listens at its door."""
    if "EXAMPLES" not in os.environ:
        return app

    async def listening(scope: Scope, receive: Receive, send: Send) -> None:
        asked, answered = bytearray(), bytearray()
        start: MutableMapping[str, Any] = {}

        async def heard() -> Message:
            message = await receive()
            asked.extend(message.get("body", b""))
            return message

        async def said(message: Message) -> None:
            start.update(message if message["type"] == "http.response.start" else {})
            answered.extend(message.get("body", b""))
            await send(message)

        await app(scope, heard, said)
        if scope["type"] == "http" and 200 <= start.get("status", 0) < 300:
            _note(scope, bytes(asked), start, bytes(answered))

    return listening


def _note(scope: Scope, asked: bytes, start: MutableMapping[str, Any], answered: bytes) -> None:
    template = scope.get("template", "")
    if not template.startswith("/api/v1/"):
        return
    answer = _json(start["headers"], answered)
    if answer and (answer.get("errcode") or len(answered) > MOST):
        return  # a refusal that asked for 200, or too long to read
    example = {
        "path": scope.get("path_params", {}),
        "query": dict(parse_qsl(scope["query_string"].decode())),
        "body": _json(scope["headers"], asked),
        "answer": answer,
    }
    where = (scope["method"].lower(), template, str(start["status"]))
    if where not in found or _tells(example) > _tells(found[where]):
        found[where] = example
        if scope.get("app") not in applications:
            applications.append(scope["app"])


def _json(headers: Any, body: bytes) -> Any:
    kind = next((value for name, value in headers if name.lower() == b"content-type"), b"")
    return json.loads(body) if body and kind.startswith(JSON.encode()) else None


def _tells(example: Json) -> tuple[int, int]:
    """Filled fields, then brevity: a list of two is worth more than an empty one, one of fifty is not."""
    text = json.dumps([example["body"], example["answer"]], ensure_ascii=False)
    return min(_filled([example["body"], example["answer"]]), 60), -len(text)


def _filled(value: Any) -> int:
    match value:
        case dict():
            return sum(_filled(each) for each in value.values())
        case list():
            return sum(_filled(each) for each in value[:2])
        case None | "":
            return 0
        case _:
            return 1


def write() -> None:
    """At the end of a run; several workers take turns."""
    if not found:
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    names = _operations()
    with _alone():
        for (method, template, status), example in sorted(found.items()):
            if name := names.get((method, template)):
                _keep(FOLDER / f"{name}.json", status, scrubbed(example))


@contextmanager
def _alone() -> Iterator[None]:
    folder = os.open(FOLDER, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _operations() -> dict[tuple[str, str], str]:
    """As published; the application is only asked, which takes seconds, when it knows something newer."""
    names = _named(json.loads((ROOT / "openapi" / "openapi.json").read_text()))
    if any((method, template) not in names for method, template, _ in found) and applications:
        names |= _named(applications[0].openapi())
    return names


def _named(contract: Json) -> dict[tuple[str, str], str]:
    return {
        (method, path): operation["operationId"]
        for path, methods in contract["paths"].items()
        for method, operation in methods.items()
    }


def _keep(file: Path, status: str, example: Json) -> None:
    kept: Json = json.loads(file.read_text()) if file.exists() else {}
    before = kept.get(status)
    if before and before["body"] and not example["body"]:
        return  # less is said with it; the contract shows the answer in its shape of today
    anew = os.environ.get("EXAMPLES") == "anew" and before and _tells(before) < _tells(example)
    made_up = before and SAMPLE in json.dumps(before["body"], ensure_ascii=False)
    if before and same_fields(before["answer"], example["answer"]) and not (anew or made_up):
        return
    kept[status] = example
    file.write_text(json.dumps(dict(sorted(kept.items())), ensure_ascii=False, indent=1) + "\n")


def same_fields(one: Any, other: Any) -> bool:
    """As far as both tell: an empty list and a null are of any shape."""
    match one, other:
        case dict(), dict():
            return one.keys() == other.keys() and all(same_fields(one[key], other[key]) for key in one)
        case [first, *_], [other_first, *_]:
            return same_fields(first, other_first)
        case _:
            return True


def scrubbed(example: Json) -> Json:
    ids: dict[str, str] = {}

    def clean(value: Any, name: str = "") -> Any:
        match value:
            case dict():
                return {key: clean(each, key) for key, each in value.items()}
            case list():
                shown = value if len(value) <= 3 or name in ("uuid",) else value[:3]
                return [clean(each, name) for each in shown]
            case str() if name in SECRETS and value:
                return SECRETS[name]
            case str():
                return UUID.sub(lambda found: ids.setdefault(found[0], _id(len(ids))), value)
            case _:
                return value

    cleaned: Json = clean(example)
    return cleaned


def _id(number: int) -> str:
    return f"0199d1a2-7c3e-7b52-9f04-3a5d8e21{number + 0x1000:04x}"
