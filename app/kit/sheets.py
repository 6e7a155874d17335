"""Sheets as people keep them in Excel: one page, one row a thing; what is wrong is told by cell.

Reading: openpyxl, row by row and never further than we take (fastexcel 0.21 lays out the whole rectangle that
a sheet claims, and a file of 5 kB ends the process: docs/decisions/0010). Formulas are not evaluated, not
even believed: they are an error of their cell. Writing: xlsxwriter, strings only, none that would be run.
"""

import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice
from typing import Any, ClassVar, Literal
from urllib.parse import quote

import xlsxwriter
from fastapi import Response
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from pydantic import Field

from app.kit.errors import Invalid
from app.kit.schema import Input, Output

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MAX_ROWS = 10_000
MAX_COLUMNS = 30
LAST_ROW = 1_048_576  # of Excel
MAX_UNPACKED = 50_000_000
MAX_PARTS = 200

SHEET: dict[int | str, dict[str, Any]] = {
    200: {
        "content": {MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}},
        "description": "The sheet.",
    }
}

FORMULA = ("formula", "单元格不能是公式，请粘贴为数值", "a formula: paste its value instead")
FAULT = ("cell_error", "单元格是错误值", "the cell holds an error")
ROUNDED = (
    "rounded_number",
    "数字过长已被 Excel 取整，请改为文本格式重新填写",
    "Excel has rounded it: enter it as text",
)

Problem = tuple[str, str, str]


class SheetRefused(Invalid, code=422152, zh="无法读取该文件：请使用模板填写并保存为 .xlsx"):
    """We cannot read this file: fill in the template, please, and save it as .xlsx."""


class ColumnsRefused(Invalid, code=422153, zh="表头与模板不一致，请重新下载模板"):
    """The first row is not that of the template: download it again, please."""

    example: ClassVar = {"missing": ["姓名"], "unknown": ["备注"]}


class TooManyRows(Invalid, code=422154, zh="每次最多导入 {limit} 行，请分批导入"):
    """At most {limit} rows at a time: import them in parts, please."""

    example: ClassVar = {"limit": 10_000}


class ImportQuery(Input):
    dry_run: bool = Field(False, description="Only say what would happen.")
    on_error: Literal["reject_all", "skip_bad"] = Field(
        "reject_all", description="With `skip_bad` the good rows are imported although others are bad."
    )


class CellError(Output):
    """What is wrong, never the value."""

    row: int = Field(description="As Excel numbers it.", examples=[7])
    column: str = Field(examples=["身份证号"])
    code: str = Field(examples=["id_number_check"])
    zh: str = Field(examples=["身份证号校验位不正确"])
    en: str = Field(examples=["its check character is wrong"])


@dataclass(frozen=True)
class CellFault:
    row: int
    column: str
    code: str
    zh: str
    en: str


@dataclass(frozen=True)
class Layout:
    """What a page looks like: the header of each field, which of them are needed, what may be chosen."""

    title: str
    headers: Mapping[str, str]
    needed: Sequence[str]
    choices: Mapping[str, Sequence[str]]
    advice: Sequence[str]

    @property
    def fields(self) -> Mapping[str, str]:
        return {header: name for name, header in self.headers.items()}


@dataclass
class Row:
    """One thing as typed in: what the cells say, by field, and what is wrong with the cells themselves."""

    at: int
    cells: dict[str, str] = field(default_factory=dict)
    problems: dict[str, Problem] = field(default_factory=dict)


def read(data: bytes, layout: Layout) -> list[Row]:
    """SheetRefused, ColumnsRefused, TooManyRows. The first sheet counts; empty rows do not."""
    _measure(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
            if not book.worksheets:
                raise SheetRefused
            lines = book.worksheets[0].iter_rows(max_col=MAX_COLUMNS)
            return _rows(
                islice(lines, LAST_ROW), layout
            )  # a row may claim any number, and is preceded by that many
    except (SheetRefused, ColumnsRefused, TooManyRows):
        raise
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError):
        raise SheetRefused from None
    except (OSError, EOFError, SyntaxError, IndexError, NotImplementedError, OverflowError):
        raise SheetRefused from None


def _measure(data: bytes) -> None:
    """Before anything is parsed; zipfile unpacks no more of a part than it says it has."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > MAX_PARTS or sum(each.file_size for each in parts) > MAX_UNPACKED:
                raise SheetRefused
            for each in parts:
                if b"<!DOCTYPE" in archive.read(each).replace(b"\0", b""):  # entities can grow without end
                    raise SheetRefused
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError, RuntimeError):
        raise SheetRefused from None


def _rows(lines: Any, layout: Layout) -> list[Row]:
    names = _names(next(lines, ()), layout)
    found = []
    for at, line in enumerate(lines, start=2):
        if any(cell.value is not None for cell in line):
            if at > MAX_ROWS + 1:
                raise TooManyRows(limit=MAX_ROWS)
            row = _row(at, names, line)
            if row.cells or row.problems:
                found.append(row)
    return found


def _names(line: Sequence[Any], layout: Layout) -> list[str | None]:
    headers = [str(cell.value or "").strip().removesuffix("*").strip() for cell in line]
    fields, needed = layout.fields, [layout.headers[name] for name in layout.needed]
    missing = [each for each in needed if each not in headers]
    unknown = [each[:20] for each in headers if each and each not in fields]
    if missing or unknown or len(set(filter(None, headers))) < len(list(filter(None, headers))):
        raise ColumnsRefused(missing=missing, unknown=unknown)
    return [fields.get(header) for header in headers]


def _row(at: int, names: Sequence[str | None], line: Sequence[Any]) -> Row:
    row = Row(at)
    for name, cell in zip(names, line, strict=False):
        if name and cell.value is not None:
            problem, text = _read(cell.data_type, cell.value)
            if problem:
                row.problems[name] = problem
            elif text:
                row.cells[name] = text
    return row


def _read(kind: str, value: object) -> tuple[Problem | None, str]:
    match value:
        case _ if kind == "f":
            return FORMULA, ""
        case _ if kind == "e":
            return FAULT, ""
        case bool():
            return None, str(value).upper()
        case int() | float() if abs(value) >= 1e15:
            return ROUNDED, ""
        case float() if value.is_integer():
            return None, str(int(value))
        case datetime():
            return None, value.date().isoformat()
        case date():
            return None, value.isoformat()
        case _:
            return None, str(value).strip()


def iso_day(text: str) -> str:
    """2001-2-3, 2001/2/3, 2001.2.3, 2001年2月3日, 20010203: as people write them."""
    found = re.fullmatch(r"(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))", text, re.ASCII)
    if not found:
        return text
    year, month, day = (each for each in found.groups() if each)
    return f"{year}-{month:0>2}-{day:0>2}"


def harmless(text: str) -> str:
    """What a spreadsheet would take for a formula becomes text, also once it is saved as CSV (OWASP)."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else text


def template(layout: Layout) -> bytes:
    with _Book() as book:
        sheet = book.sheet(layout.title)
        named = layout.headers.items()
        book.headers(sheet, [f"{header}*" if name in layout.needed else header for name, header in named])
        for name, choices in layout.choices.items():
            at = list(layout.headers).index(name)
            sheet.data_validation(1, at, MAX_ROWS, at, {"validate": "list", "source": list(choices)})
        advice = book.sheet("填写说明")
        advice.set_column(0, 0, 90)
        for number, line in enumerate(layout.advice):
            advice.write_string(number, 0, line)
    return book.content()


def filled(title: str, headers: Sequence[str], rows: Iterable[Mapping[str, str]]) -> bytes:
    with _Book() as book:
        sheet = book.sheet(title)
        book.headers(sheet, headers)
        for number, row in enumerate(rows, start=1):
            for column, header in enumerate(headers):
                if row.get(header):
                    sheet.write_string(number, column, harmless(row[header]))
    return book.content()


def as_file(data: bytes, name: str) -> Response:
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}",
        "Cache-Control": "no-store",
    }
    return Response(data, media_type=MEDIA_TYPE, headers=headers)


class _Book:
    def __init__(self) -> None:
        self.out = io.BytesIO()
        self.book = xlsxwriter.Workbook(self.out, {"in_memory": True})
        self.text = self.book.add_format({"num_format": "@"})
        self.bold = self.book.add_format({"bold": True, "num_format": "@"})

    def __enter__(self) -> "_Book":
        return self

    def __exit__(self, *failure: object) -> None:
        self.book.close()

    def sheet(self, name: str) -> Any:
        return self.book.add_worksheet(name)

    def headers(self, sheet: Any, headers: Sequence[str]) -> None:
        sheet.set_column(0, len(headers) - 1, 18, self.text)
        sheet.freeze_panes(1, 0)
        for column, header in enumerate(headers):
            sheet.write_string(0, column, header, self.bold)

    def content(self) -> bytes:
        return self.out.getvalue()
