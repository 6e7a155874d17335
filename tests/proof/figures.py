"""What was broken on purpose, and what was lost: one row a promise."""

from collections.abc import Callable
from dataclasses import dataclass

WIDTHS = (4, 58, 44, 6)


@dataclass(frozen=True)
class Figure:
    id: str
    what: str
    reached: str
    kept: bool


Tell = Callable[[str, str, str, bool], None]


def line(*cells: str) -> str:
    return " | ".join(f"{cell:<{width}}" for cell, width in zip(cells, WIDTHS, strict=True)).rstrip()


def table(figures: list[Figure]) -> list[str]:
    lines = [line("", "what was done", "what came of it", ""), "-+-".join("-" * width for width in WIDTHS)]
    lines += [line(each.id, each.what, each.reached, "kept" if each.kept else "BROKEN") for each in figures]
    broken = [each for each in figures if not each.kept]
    lines += [f"fell short: {each.id} {each.what}: {each.reached}" for each in broken]
    return [*lines, f"{len(figures) - len(broken)} promises kept, {len(broken)} broken"]
