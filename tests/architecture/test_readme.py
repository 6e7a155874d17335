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


def expected(readme: str) -> list[int]:
    """The points of each item of the table of what integrators expect."""
    rows = re.findall(r"^\| (\d+) \|.*\| ([012]) \|$", (ROOT / readme).read_text("utf-8"), re.MULTILINE)
    assert [int(number) for number, _ in rows] == list(range(1, 21))
    return [int(points) for _, points in rows]


def test_both_tables_of_what_is_expected_count_the_same_and_count_right() -> None:
    english, chinese = map(expected, READMES)
    assert english == chinese
    assert f"\n{sum(english)} of 40." in (ROOT / "README.md").read_text("utf-8")
    assert f"40 分中得 {sum(english)} 分" in (ROOT / "README.zh.md").read_text("utf-8")


@pytest.mark.parametrize("readme", READMES)
def test_every_link_leads_to_a_file(readme: str) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", (ROOT / readme).read_text("utf-8"))
    assert len(targets) > 20
    assert [each for each in targets if not (ROOT / each).exists()] == []
