"""What the rules.yaml of this slice says: terms, numbers and the other ways there are; the kind of case."""

from pathlib import Path
from typing import Any

import yaml

from app.commons.cases.clocks.service import Term, Unit
from app.commons.cases.service import Kind
from app.permissions import Role

RULES: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "rules.yaml").read_text(encoding="utf-8"))
OTHER_WAYS: list[str] = RULES["other_ways"]
OBJECTIONS_PER_PARTY: int = RULES["objections_per_party"]
PAUSES: dict[str, int] = RULES["pauses"]


def term(name: str) -> Term:
    return Term(RULES[name]["amount"], Unit(RULES[name]["unit"]))


MEDIATION = Kind(
    name="mediation",
    word="人调",
    ladder=(Role.MEDIATION_HEAD, Role.STREET_OFFICIAL, Role.ADMIN),
    pauses=PAUSES,
    call_back=term("call_back"),
)
