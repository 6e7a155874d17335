"""Residents as communities keep them: one sheet, one row a person, in Excel.

Reading: openpyxl, row by row and never further than we take (fastexcel 0.21 lays out the whole rectangle that
a sheet claims, and a file of 5 kB ends the process: docs/decisions/0009). Formulas are not evaluated, not
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
from typing import Any

import xlsxwriter
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from app.registry.residents.errors import ColumnsRefused, SheetRefused, TooManyRows

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MAX_ROWS = 10_000
MAX_COLUMNS = 30
LAST_ROW = 1_048_576  # of Excel
MAX_UNPACKED = 50_000_000
MAX_PARTS = 200

HEADERS = {
    "building": "楼栋",
    "unit": "单元",
    "number": "户号",
    "address": "住址",
    "name": "姓名",
    "gender": "性别",
    "born_on": "出生日期",
    "relation": "与户主关系",
    "phone": "手机号",
    "id_number": "身份证号",
}
FIELDS = {header: name for name, header in HEADERS.items()}
NEEDED = ("number", "name", "relation")
GENDERS = {"男": "male", "女": "female"}
RELATIONS = {
    "户主": "head",
    "配偶": "spouse",
    "子女": "child",
    "孙子女": "grandchild",
    "父母": "parent",
    "祖父母": "grandparent",
    "兄弟姐妹": "sibling",
    "其他": "other",
}
HELP = [
    "一人一行，从第二行填起；带 * 的列必填。",
    "楼栋：填系统中的全名（如 东圣苑1号楼）或地点代码；留空表示直接登记在本社区下。",
    "单元：如 1单元；没有单元的留空。户号相同的行是同一户，系统中没有的户会自动建立。",
    "出生日期：如 1985-03-09；填了身份证号可以不填。性别同。",
    f"与户主关系：{'、'.join(RELATIONS)}。",
    "手机号、身份证号：请保持单元格为文本格式；没有的留空。不要使用公式。",
]

FORMULA = ("formula", "单元格不能是公式，请粘贴为数值", "a formula: paste its value instead")
FAULT = ("cell_error", "单元格是错误值", "the cell holds an error")
ROUNDED = (
    "rounded_number",
    "数字过长已被 Excel 取整，请改为文本格式重新填写",
    "Excel has rounded it: enter it as text",
)

Problem = tuple[str, str, str]


@dataclass
class Row:
    """One person as typed in: what the cells say, by field, and what is wrong with the cells themselves."""

    at: int
    cells: dict[str, str] = field(default_factory=dict)
    problems: dict[str, Problem] = field(default_factory=dict)


def read(data: bytes) -> list[Row]:
    """SheetRefused, ColumnsRefused, TooManyRows. The first sheet counts; empty rows do not."""
    _measure(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
            if not book.worksheets:
                raise SheetRefused
            lines = book.worksheets[0].iter_rows(max_col=MAX_COLUMNS)
            return _rows(islice(lines, LAST_ROW))  # a row may claim any number, and is preceded by that many
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


def _rows(lines: Any) -> list[Row]:
    names = _names(next(lines, ()))
    found = []
    for at, line in enumerate(lines, start=2):
        if any(cell.value is not None for cell in line):
            if at > MAX_ROWS + 1:
                raise TooManyRows(limit=MAX_ROWS)
            row = _row(at, names, line)
            if row.cells or row.problems:
                found.append(row)
    return found


def _names(line: Sequence[Any]) -> list[str | None]:
    headers = [str(cell.value or "").strip().removesuffix("*").strip() for cell in line]
    missing = [HEADERS[name] for name in NEEDED if HEADERS[name] not in headers]
    unknown = [each[:20] for each in headers if each and each not in FIELDS]
    if missing or unknown or len(set(filter(None, headers))) < len(list(filter(None, headers))):
        raise ColumnsRefused(missing=missing, unknown=unknown)
    return [FIELDS.get(header) for header in headers]


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


def template() -> bytes:
    with _Book() as book:
        sheet = book.sheet("居民")
        book.headers(sheet, [f"{each}*" if FIELDS[each] in NEEDED else each for each in HEADERS.values()])
        for column, choices in (("gender", GENDERS), ("relation", RELATIONS)):
            at = list(HEADERS).index(column)
            sheet.data_validation(1, at, MAX_ROWS, at, {"validate": "list", "source": list(choices)})
        advice = book.sheet("填写说明")
        advice.set_column(0, 0, 90)
        for number, line in enumerate(HELP):
            advice.write_string(number, 0, line)
    return book.content()


def filled(headers: Sequence[str], rows: Iterable[Mapping[str, str]]) -> bytes:
    with _Book() as book:
        sheet = book.sheet("居民")
        book.headers(sheet, headers)
        for number, row in enumerate(rows, start=1):
            for column, header in enumerate(headers):
                if row.get(header):
                    sheet.write_string(number, column, harmless(row[header]))
    return book.content()


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
