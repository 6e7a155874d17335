"""What was broken on purpose, and what was lost: one row a promise."""

from dataclasses import dataclass
from typing import Protocol

WIDTHS = (4, 58, 44, 6)


@dataclass(frozen=True)
class Figure:
    id: str
    what: str
    reached: str
    kept: bool
    excused: bool = False

    @property
    def verdict(self) -> str:
        return "kept" if self.kept else "slow" if self.excused else "BROKEN"


class Tell(Protocol):
    def __call__(self, id: str, what: str, reached: str, kept: bool, *, timed: bool = False) -> None: ...


def line(*cells: str) -> str:
    return " | ".join(f"{cell:<{width}}" for cell, width in zip(cells, WIDTHS, strict=True)).rstrip()


def table(figures: list[Figure]) -> list[str]:
    lines = [line("", "what was done", "what came of it", ""), "-+-".join("-" * width for width in WIDTHS)]
    lines += [line(each.id, each.what, each.reached, each.verdict) for each in figures]
    broken = [each for each in figures if each.verdict == "BROKEN"]
    lines += [f"fell short: {each.id} {each.what}: {each.reached}" for each in broken]
    return [*lines, f"{len(figures) - len(broken)} promises kept, {len(broken)} broken"]
