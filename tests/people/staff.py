"""Sheets of staff, as a community fills them in."""

import io
from typing import Any

import xlsxwriter

from app.registry.people.grants.sheets import HEADERS


def staff_sheet(*rows: dict[str, Any], headers: tuple[str, ...] = tuple(HEADERS.values())) -> bytes:
    """Each row by field."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, headers)
        for number, row in enumerate(rows, start=1):
            for column, field in enumerate(HEADERS):
                if row.get(field) is not None:
                    page.write_string(number, column, row[field])
    return out.getvalue()
