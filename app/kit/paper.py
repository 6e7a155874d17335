"""Pages that are read at arm's length: Chinese in 16 points and more, on A4, the font within the file."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from fpdf import FPDF
from fpdf.fonts import FontFace

FONT = Path(__file__).parent / "fonts" / "NotoSansCJK-Linli.otf"
FAMILY = "Noto"
HEADLINE, SECTION, BODY, SMALL = 26, 19, 16, 11  # points; newsprint has nine
MARGIN = 15  # millimetres


class Paper(FPDF):
    """A4, upright; `foot` stands below every page, before its number."""

    def __init__(self, title: str, foot: str) -> None:
        super().__init__(format="A4")
        self.foot = foot
        self.set_margin(MARGIN)
        self.set_auto_page_break(True, margin=MARGIN + 6)
        self.add_font(FAMILY, fname=FONT)
        self.set_title(title)
        self.set_lang("zh-CN")
        self.add_page()
        self.line_of(title, HEADLINE)

    def footer(self) -> None:
        self.set_y(-MARGIN)
        self.set_font(FAMILY, size=SMALL)
        self.cell(text=f"{self.foot}    第 {self.page_no()} 页", w=0, align="C")

    def line_of(self, text: str, points: int = BODY) -> None:
        self.set_font(FAMILY, size=points)
        self.multi_cell(0, points * 0.55, text, new_x="LMARGIN", new_y="NEXT")

    def section(self, text: str) -> None:
        """Never alone at the foot of a page."""
        if self.will_page_break(SECTION * 2):
            self.add_page()
        self.ln(3)
        self.line_of(text, SECTION)

    def rows(self, head: Sequence[str], widths: Sequence[int], rows: Iterable[Sequence[str]]) -> None:
        self.set_font(FAMILY, size=BODY)
        heading = FontFace(fill_color=(235, 235, 235))
        with self.table(col_widths=tuple(widths), line_height=BODY * 0.5, headings_style=heading) as table:
            for each in (head, *rows):
                table.row(each)

    def bytes(self) -> bytes:
        return bytes(self.output())
