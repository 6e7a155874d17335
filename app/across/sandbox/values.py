"""The magic values, as data."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import TypeAdapter

from app.across.sandbox.schemas import MagicRead

FILE = Path(__file__).with_name("values.yaml")


@cache
def values() -> Sequence[MagicRead]:
    read = yaml.load(FILE.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return TypeAdapter(list[MagicRead]).validate_python(read)


def meant(text: str | None, of: Literal["offer", "order"]) -> str | None:
    """What it does: `magic-rejected` and `magic-rejected-17` do the same, `magic-rejectedly` nothing."""
    for each in values():
        if each.of == of and text and (text == each.value or text.startswith(f"{each.value}-")):
            return each.does
    return None
