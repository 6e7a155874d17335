"""Rows as they come in, each read by itself: a bad one says what is wrong with it. Pure."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from pydantic import ValidationError
from pydantic_core import from_json

from app.kit.wording import in_chinese
from app.services.offers.errors import BulkRefused
from app.services.offers.pushing.schemas import MOST_ROWS, OfferRow
from app.services.offers.rules import Issue

SHOWN = 64  # characters of an external id that is none


@dataclass(frozen=True)
class Read:
    """One row: the offer, or what is wrong with it."""

    index: int
    external_id: str | None
    offer: OfferRow | None = None
    fault: Issue | None = None


def of_json(body: bytes) -> list[Any]:
    """The values of `offers`. BulkRefused."""
    try:
        found = from_json(body)
    except ValueError:
        raise BulkRefused(reason="no_json") from None
    match found:
        case {"offers": list() as rows} if len(found) == 1:
            return _not_too_many(rows)
        case _:
            raise BulkRefused(reason="no_offers")


def of_lines(body: bytes) -> list[Any]:
    """One JSON value a line; empty lines do not count, and a line that is no JSON is a bad row."""
    lines = [line for line in body.split(b"\n") if line.strip()]
    return [_line(line) for line in _not_too_many(lines)]


def _line(line: bytes) -> Any:
    try:
        return from_json(line)
    except ValueError:
        return None


def _not_too_many(rows: list[Any]) -> list[Any]:
    if len(rows) > MOST_ROWS:
        raise BulkRefused(reason="too_many_rows", limit=MOST_ROWS)
    return rows


def read(values: Iterable[Any], *, start: int = 0) -> list[Read]:
    return [_read(index, value) for index, value in enumerate(values, start)]


def _read(index: int, value: Any) -> Read:
    if isinstance(value, Issue):
        return Read(index, None, fault=value)
    if not isinstance(value, dict):
        return Read(index, None, fault=Issue("json_invalid", "", "应为一个 JSON 对象"))
    try:
        offer = OfferRow.model_validate(value)
    except ValidationError as failure:
        return Read(index, _named(value), fault=_fault(failure))
    return Read(index, offer.external_id, offer)


def _named(value: dict[str, Any]) -> str | None:
    found = value.get("external_id")
    return _printable(found[:SHOWN]) if isinstance(found, str) else None


def _printable(text: str) -> str:
    """A sender's own words, as PostgreSQL can keep them."""
    return text.encode("utf-8", "replace").decode().replace("\0", "")


def _fault(failure: ValidationError) -> Issue:
    """The first; where several things are wrong with one row, its sender meets them one by one."""
    first = failure.errors(include_url=False, include_input=False)[0]
    field = ".".join(map(str, first["loc"]))
    return Issue(first["type"], _printable(field[:100]), in_chinese(first["type"], first.get("ctx", {})))


def plain(offer: OfferRow) -> dict[str, Any]:
    """The submission, word for word as we understood it."""
    return offer.model_dump(mode="json", exclude_none=True)


def digest(body: dict[str, Any]) -> bytes:
    """Of all that an offer says, but not of its version: the same again is the same."""
    said = {key: value for key, value in body.items() if key != "source_version"}
    raw = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return blake2b(raw.encode(), digest_size=16).digest()


def newest(rows: Sequence[Read]) -> dict[str, int]:
    """For each external id, the index of the row that counts: the highest version, of equals the first."""
    found: dict[str, Read] = {}
    for row in rows:
        if row.offer:
            there = found.get(row.offer.external_id)
            if there is None or (there.offer and row.offer.source_version > there.offer.source_version):
                found[row.offer.external_id] = row
    return {external_id: row.index for external_id, row in found.items()}
