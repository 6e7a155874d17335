"""What is kept how long, and why: data, so that a community can read and change it."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

RULES = Path(__file__).parent / "rules.yaml"


@dataclass(frozen=True)
class Rule:
    """`keep_days` null: with the thing it belongs to, or because it must not be rewritten."""

    code: str
    what: list[str]
    title: str
    title_en: str
    counts_from: str
    keep_days: int | None
    basis: str
    basis_en: str


@cache
def rules() -> list[Rule]:
    return [Rule(**row) for row in yaml.safe_load(RULES.read_text(encoding="utf-8"))]
