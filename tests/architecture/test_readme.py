"""What the README says of the house is true of the house."""

import re
from pathlib import Path

import pytest

from app.__main__ import cli

ROOT = Path(__file__).parents[2]
STOREYS = ("registry", "commons", "services", "across")
READMES = ("README.md", "README.zh.md")


def slices(storey: str) -> set[str]:
    return {each.parent.name for each in (ROOT / "app" / storey).glob("*/__init__.py")}


def shown(readme: str, storey: str) -> set[str]:
    """The names in the map's paragraph of that storey."""
    text = (ROOT / readme).read_text()
    paragraph = re.search(rf"^{storey}/.*\n(?: {{10,}}.*\n)*", text, re.MULTILINE)
    assert paragraph
    return set(re.findall(r"[a-z]+", paragraph[0]))


@pytest.mark.parametrize("readme", READMES)
@pytest.mark.parametrize("storey", STOREYS)
def test_the_map_shows_every_slice(readme: str, storey: str) -> None:
    assert slices(storey) - shown(readme, storey) == set()


@pytest.mark.parametrize("readme", READMES)
def test_the_map_shows_every_command(readme: str) -> None:
    [line] = re.findall(r"python -m app (run .*)", (ROOT / readme).read_text())
    public = {name for name, command in cli.commands.items() if not command.hidden}
    assert public - {"migration"} == set(re.findall(r"[a-z]+", line))
