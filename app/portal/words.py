"""Chinese beside English.

The code speaks English; what its sentences mean in Chinese stands in `chinese/*.yaml`, by the English
sentence: whoever rewrites one has to say it anew in Chinese, too. `tests/architecture/test_contract.py` names
those that are missing.
"""

from functools import cache
from pathlib import Path

import yaml

FOLDER = Path(__file__).parent / "chinese"


@cache
def known() -> dict[str, str]:
    found: dict[str, str] = {}
    for file in sorted(FOLDER.glob("*.yaml")):
        found |= yaml.safe_load(file.read_text()) or {}
    return found


def plain(text: str) -> str:
    """On one line, as it is looked up."""
    return " ".join(text.split())


def chinese(text: str) -> str:
    """Nothing where nobody has said it yet."""
    return known().get(plain(text), "")


def both(text: str, between: str = "\n\n") -> str:
    """Chinese first: most who read it think in Chinese."""
    said = chinese(text)
    return f"{said}{between}{plain(text)}" if said else plain(text)
