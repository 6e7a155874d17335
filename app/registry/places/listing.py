"""Files of the national list: whatever they hold, each line is a row or says why it is none."""

import csv
import gzip
import io
import os
import unicodedata
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from app.kit.access import PlaceKind

# By the length of the code; below the community the codes are ours.
KINDS = dict(zip((2, 4, 6, 9, 12), PlaceKind, strict=False))
ABOVE = dict(zip(KINDS, (0, *KINDS), strict=False))
LONGEST_NAME = 100
LONGEST_LINE = 10_000
# Private characters (Co) may be: the list has names with some that Unicode did not know yet.
UNPRINTABLE = {"Cc", "Cf", "Cs", "Zl", "Zp"}


class BadList(Exception):
    """One sentence for a person."""


class Row(NamedTuple):
    """A bad one has no name; if it has a kind, its code is good."""

    at: str
    kind: PlaceKind | None
    code: str
    name: str | None
    problem: str = ""

    @property
    def prefix(self) -> str:
        """The longest code that a parent can have."""
        return self.code[: ABOVE[len(self.code)]]


def rows(file: Path, seen: set[str]) -> Iterator[Row]:
    """`seen`: the codes read so far, of other files too. BadList if it is no such file."""
    lines = _lines(file)
    header = [title.strip() for title in _fields(next(lines, "")) or ()]
    if not {"code", "name"} <= set(header):
        raise BadList(f"{shown(file)}: the first line must name the columns code and name")
    code_at, name_at = header.index("code"), header.index("name")
    where = f"{shown(file, short=True)}, line "
    for number, line in enumerate(lines, start=2):
        if line.strip():
            yield _row(f"{where}{number}", _fields(line), code_at, name_at, seen)


def _row(at: str, fields: list[str] | None, code_at: int, name_at: int, seen: set[str]) -> Row:
    if fields is None or len(fields) <= max(code_at, name_at):
        return Row(at, None, "", None, "not a line of CSV with a code and a name")
    code, name = fields[code_at].strip(), fields[name_at].strip()
    kind = KINDS.get(len(code)) if code.isascii() and code.isdigit() else None
    if kind is None:
        return Row(at, None, code, None, f"{code[:30]!a} is not a code of 2, 4, 6, 9 or 12 digits")
    if code in seen:
        return Row(at, None, code, None, f"{code} stands in the list twice")
    seen.add(code)
    if not _is_name(name):
        return Row(at, kind, code, None, f"{code} has no name of 1 to {LONGEST_NAME} printable characters")
    return Row(at, kind, code, name)


def _is_name(text: str) -> bool:
    return 0 < len(text) <= LONGEST_NAME and (
        text.isprintable() or UNPRINTABLE.isdisjoint(map(unicodedata.category, text))
    )


def _fields(line: str) -> list[str] | None:
    """A line is a row, so that a forgotten quotation mark spoils no other."""
    try:
        return next(csv.reader((line,), strict=True), [])
    except csv.Error:
        return None


def _lines(file: Path) -> Iterator[str]:
    number = 0
    try:
        with _text(file) as text:
            while line := text.readline(LONGEST_LINE):
                number += 1
                if len(line) == LONGEST_LINE:
                    raise BadList(f"{shown(file)}: line {number} is longer than any of such a list")
                yield line
    except UnicodeDecodeError:
        raise BadList(f"{shown(file)}: soon after line {number} it is not text in UTF-8") from None
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise BadList(f"{shown(file)}: soon after line {number} the compressed data is damaged") from None
    except OSError as failure:
        raise BadList(f"{shown(file)} cannot be read: {failure.strerror}") from None


@contextmanager
def _text(file: Path) -> Iterator[io.TextIOWrapper]:
    with file.open("rb") as data:
        is_gz = data.peek(2)[:2] == b"\x1f\x8b"
        plain = gzip.GzipFile(fileobj=data) if is_gz else data
        with io.TextIOWrapper(plain, encoding="utf-8-sig", newline="") as text:
            yield text


def shown(file: Path, *, short: bool = False) -> str:
    """Names of files are bytes, and not always text."""
    return os.fsencode(file.name if short else file).decode(errors="replace")
