"""The map of the house, read from its folders: storeys from the roof down, and what each slice says it is."""

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from app.portal.pages.language import HERE, Language, words_of

APP = Path(__file__).parents[2]
STOREYS = ("across", "services", "commons", "registry")


@dataclass(frozen=True)
class Room:
    name: str
    about: str


@dataclass(frozen=True)
class Storey:
    name: str
    about: str
    rooms: list[Room]


@cache
def house(language: Language) -> list[Storey]:
    words = words_of(language)
    return [
        Storey(storey, words[f"storey_{storey}"], [_room(each, language) for each in rooms_of(storey)])
        for storey in STOREYS
    ]


def rooms_of(storey: str) -> list[Path]:
    return sorted(each.parent for each in (APP / storey).glob("*/__init__.py"))


@cache
def in_chinese() -> dict[str, str]:
    found: dict[str, str] = yaml.safe_load((HERE / "house.yaml").read_text("utf-8"))
    return found


def _room(folder: Path, language: Language) -> Room:
    if language is Language.ZH and folder.name in in_chinese():
        return Room(folder.name, in_chinese()[folder.name])
    said = ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8")))
    return Room(folder.name, " ".join((said or "").split()))
