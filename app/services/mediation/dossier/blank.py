"""The templates we bring along, made from the text in templates.yaml: Word files like those people upload."""

import io
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import yaml
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

FONT = "宋体"
TEXTS: dict[str, str] = yaml.safe_load((Path(__file__).parent / "templates.yaml").read_text(encoding="utf-8"))


@cache
def blank(name: str) -> bytes:
    document = Document()
    _page(document)
    for is_table, lines in groupby(TEXTS[name].splitlines(), lambda line: line.startswith("|")):
        if is_table:
            _table(document, [line[1:].split(" | ") for line in lines])
        else:
            for line in lines:
                _paragraph(document, line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _page(document: Any) -> None:
    section, style = document.sections[0], document.styles["Normal"]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.8)
    style.font.name, style.font.size = FONT, Pt(12)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    style.paragraph_format.line_spacing, style.paragraph_format.space_after = 1.5, Pt(0)


def _paragraph(document: Any, line: str) -> None:
    title = line.startswith("# ")
    paragraph = document.add_paragraph()
    run = paragraph.add_run(line.removeprefix("# "))
    if title:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run.bold, run.font.size = True, Pt(20)


def _table(document: Any, rows: list[list[str]]) -> None:
    width = max(map(len, rows))
    table = document.add_table(rows=0, cols=width, style="Table Grid")
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, [*row, *[""] * (width - len(row))], strict=True):
            cell.text = text.strip()
