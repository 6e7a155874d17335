"""What consent is asked for, apart from all else (个人信息保护法 art. 29), and the words it is asked in."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from hashlib import sha256
from pathlib import Path

import yaml

TEXTS = Path(__file__).parent / "texts.yaml"


class Purpose(StrEnum):
    HEALTH = "health"
    LOCATION = "location"
    MINOR = "minor"
    SHARING = "sharing"


@dataclass(frozen=True)
class ConsentText:
    """One version of the words; its hash stands on every consent given to it."""

    purpose: Purpose
    version: str
    title: str
    text: str
    text_en: str
    data_kinds: list[str]
    receiver: str | None

    @property
    def sha256(self) -> str:
        said = "\n".join((self.title, self.text, *self.data_kinds, self.receiver or ""))
        return sha256(said.encode()).hexdigest()


@cache
def texts() -> list[ConsentText]:
    """All versions, the newest of each purpose last."""
    rows = yaml.safe_load(TEXTS.read_text(encoding="utf-8"))
    return [ConsentText(**row | {"purpose": Purpose(row["purpose"])}) for row in rows]


def in_force() -> dict[Purpose, ConsentText]:
    return {each.purpose: each for each in texts()}
