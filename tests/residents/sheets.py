"""Sheets as staff fill them in, and as somebody with bad intentions might."""

import io
import zipfile
from datetime import date

import xlsxwriter
from openpyxl import load_workbook

from app.kit.sheets import MEDIA_TYPE
from app.registry.residents.sheets import HEADERS
from tests.residents.people import id_number

ROW = {
    "building": "东圣苑1号楼",
    "unit": "1单元",
    "number": "401",
    "name": "赵一",
    "gender": "女",
    "born_on": "1985-3-9",
    "relation": "户主",
    "phone": "13900000001",
    "id_number": id_number(sequence=120),
}


COLUMNS = tuple(HEADERS.values())


def sheet(*rows, headers=COLUMNS):
    """Each row by field, or by header where the headers are others."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        day = book.add_format({"num_format": "yyyy/m/d"})
        page.write_row(0, 0, headers)
        for number, row in enumerate(rows, start=1):
            for column, header in enumerate(headers):
                field = next((name for name, each in HEADERS.items() if each == header), header)
                value = row.get(field)
                if isinstance(value, date):
                    page.write_datetime(number, column, value, day)
                elif isinstance(value, str) and value.startswith("="):
                    page.write_formula(number, column, value)
                elif isinstance(value, str):
                    page.write_string(number, column, value)
                elif value is not None:
                    page.write(number, column, value)
    return out.getvalue()


def many(count):
    """A community: four to a household, each with a number and a phone of their own."""
    relations = ("户主", "配偶", "子女", "父母")
    for n in range(count):
        yield ROW | {
            "number": f"{n // 4 + 1000}",
            "name": f"居民{n}",
            "gender": None,
            "born_on": None,
            "relation": relations[n % 4],
            "phone": f"139{n:08}",
            "id_number": id_number(f"19{n % 90 + 10}{n // 1000 % 12 + 1:02}{n % 28 + 1:02}", n % 1000),
        }


def sparse():
    """5 kB that claim seventeen thousand million cells."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, COLUMNS)
        page.write_string(1_048_575, 0, "z")
        page.write_string(1_048_575, 16_383, "z")
    return out.getvalue()


def beyond(last=1_048_576):
    """One line, that says it is far down."""
    cells = "".join(f'<c t="inlineStr"><is><t>{each}</t></is></c>' for each in COLUMNS)
    row = f'<row r="{last}"><c r="A{last}" t="inlineStr"><is><t>z</t></is></c></row>'
    xmlns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    page = f'<worksheet xmlns="{xmlns}"><sheetData><row r="1">{cells}</row>{row}</sheetData></worksheet>'
    return repacked(sheet(ROW), sheet=page.encode())


def repacked(data, **parts):
    """The same file with other parts; `sheet` is the first sheet."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = (
                parts["sheet"] if name == "xl/worksheets/sheet1.xml" and "sheet" in parts else old.read(name)
            )
            new.writestr(name, content)
        for name in parts.keys() - {"sheet"}:
            new.writestr(name, parts[name])
    return out.getvalue()


def bomb():
    """Sixty megabytes of blanks, in sixty kilobytes."""
    return repacked(sheet(ROW), sheet=b"<worksheet>" + b" " * 60_000_000 + b"</worksheet>")


def laughing():
    entities = b'<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    return repacked(sheet(ROW), sheet=entities + b"<worksheet><sheetData>&b;</sheetData></worksheet>")


def opened(answer):
    """The cells of an answer's first sheet, line by line."""
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"] == MEDIA_TYPE
    book = load_workbook(io.BytesIO(answer.content))
    return [[cell.value for cell in line] for line in book.worksheets[0].iter_rows()]


def upload(data):
    return {"file": ("居民.xlsx", data, MEDIA_TYPE)}
