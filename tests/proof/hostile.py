"""Thirty values that nobody sends in good faith, for every parameter and every field of the contract."""

import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from app.kit.contract import example

ANY_ID = "0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7"
# Whoever is heard by these is a stranger afterwards.
FAREWELLS = ("sign_out", "end_all_sessions", "end_session", "forget_me", "end_grant")
# As they stand in JSON.
TOKENS = [
    r'"\u0000"',
    r'"\ud800"',
    r'"\u202e"',
    '"' + "😀" * 1000 + '"',
    '"' + "\u0301" * 1000 + '"',
    '""',
    '" "',
    '"' + "x" * 1_100_000 + '"',
    str(2**63 - 1),
    str(2**63),
    str(-(2**63) - 1),
    "1" + "0" * 19,
    "9" * 5000,
    "-0",
    "NaN",
    "Infinity",
    "1e999",
    "true",
    "null",
    "[]",
    "{}",
    "[" * 65 + "]" * 65,
    "[" * 900 + "]" * 900,
    '"2026-12-01T09:00:00"',
    '"0001-01-01T00:00:00+14:00"',
    '"9999-12-31T23:59:59-12:00"',
    '"24:00"',
    '"2016-12-31T23:59:60Z"',
    '"2025-02-29"',
    '"1988-04-10T00:30:00+08:00"',
    '"\' OR 1=1 --"',
    '"../../etc/passwd"',
    '"=HYPERLINK(1)"',
]
# As they stand in an address, already encoded.
ENCODED = [
    *("%00", "a%00b", "%ED%A0%80", "%FF%FE", "%E2%80%AE", "%F0%9F%98%80" * 50, "%CC%81" * 200, "%20", "%2F"),
    *("..%2F..%2Fetc%2Fpasswd", "'%20OR%201=1--", "%25_%5C", "-1", str(2**63), "9" * 1000, "NaN", "1e999"),
    *(
        "true",
        "0x10",
        quote("١٢٣"),
        quote("一二三"),
        "2026-12-01",
        "0001-01-01T00:00:00%2B14:00",
        "24:00",
        "%0d%0aX:1",
    ),
    *(ANY_ID.upper(), ANY_ID.replace("-", ""), "{" + ANY_ID + "}", "x" * 5000, "null"),
]
BODIES = [
    b"",
    b"null",
    b"1",
    b"{",
    b"[]",
    b'{"a":1,"a":2}',
    b"[" * 900 + b"]" * 900,
    b'{"a":' * 100_000,
    b"\xef\xbb\xbf{}",
    '{"a":1}'.encode("utf-16"),
    b"\xff\xfe",
    b'{"\\ud800":1}',
]


@dataclass(frozen=True)
class Probe:
    method: str
    url: str
    content: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict)

    def chosen(self, one_in: int) -> bool:
        """Always the same of them, whatever the seed."""
        return zlib.crc32(f"{self.method}{self.url}".encode() + (self.content or b"")) % one_in == 0


class Matrix:
    def __init__(self, contract: dict[str, Any], known: dict[str, str]) -> None:
        self.contract, self.known = contract, known
        self.schemas = contract["components"]["schemas"]

    def probes(self) -> Iterator[Probe]:
        for path, operations in self.contract["paths"].items():
            for method, operation in operations.items():
                if operation["operationId"] in FAREWELLS:
                    continue
                yield from self._parameters(method.upper(), path, operation)
                yield from self._bodies(method.upper(), path, operation)

    def _filled(self, path: str, **instead: str) -> str:
        values = {name: quote(value, safe="") for name, value in self.known.items()} | instead
        return re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], ANY_ID), path)

    def _parameters(self, method: str, path: str, operation: dict[str, Any]) -> Iterator[Probe]:
        for parameter in operation.get("parameters", ()):
            for value in ENCODED:
                if parameter["in"] == "path":
                    yield Probe(method, self._filled(path, **{parameter["name"]: value}))
                elif parameter["in"] == "query":
                    yield Probe(method, f"{self._filled(path)}?{parameter['name']}={value}")

    def _bodies(self, method: str, path: str, operation: dict[str, Any]) -> Iterator[Probe]:
        content = operation.get("requestBody", {}).get("content", {})
        for kind, media in content.items():
            for body in BODIES:
                yield Probe(method, self._filled(path), body, {"Content-Type": kind})
            yield Probe(method, self._filled(path), b"{}", {"Content-Type": "text/plain"})
            if kind == "application/json":
                for body in self._fields(media["schema"]):
                    yield Probe(method, self._filled(path), body, {"Content-Type": kind})

    def _fields(self, schema: dict[str, Any]) -> Iterator[bytes]:
        """The whole body as it should be, but for one field, wherever it stands."""
        whole = example(schema, self.schemas)
        for place in _places(whole):
            for token in TOKENS:
                marked = json.dumps(_with(whole, place, MARK), ensure_ascii=False)
                yield marked.replace(f'"{MARK}"', token).encode("utf-8", "surrogatepass")


MARK = "here-stands-the-value"
Step = str | int


def _places(value: Any, above: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    if isinstance(value, dict):
        for name, each in value.items():
            yield (*above, name)
            yield from _places(each, (*above, name))
    elif isinstance(value, list) and value:
        yield from _places(value[0], (*above, 0))


def _with(value: Any, place: tuple[Step, ...], instead: Any) -> Any:
    if not place:
        return instead
    first, *rest = place
    if isinstance(value, dict):
        return {
            name: _with(each, tuple(rest), instead) if name == first else each for name, each in value.items()
        }
    return [_with(value[0], tuple(rest), instead), *value[1:]]
