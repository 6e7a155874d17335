"""The pages that say which test shows what name tests that there are."""

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LEDGERS = ("people.md", "market.md", "mediation.md", "reliability.md")
NAMED = re.compile(
    r"`(?:[^`]*?pytest [^`]*?)?((?:tests/)?[\w/]*test_\w+\.py)(?:::\w+)?(?: -k (\"[^\"]+\"|\w+))?`"
)


@cache
def sources() -> dict[str, str]:
    return {str(path.relative_to(ROOT)): path.read_text() for path in (ROOT / "tests").rglob("test_*.py")}


def missing(page: str) -> list[str]:
    """Each file or word that leads to no test."""
    found = []
    for name, words in NAMED.findall(page):
        source = "".join(text for path, text in sources().items() if path.endswith(name))
        tried = [each.strip() for each in words.strip('"').split(" or ")]
        found += [f"{name} {each}" for each in tried if not re.search(rf"def test_\w*{each}", source)]
    return found


@pytest.mark.parametrize("ledger", LEDGERS)
def test_every_line_leads_to_a_test(ledger):
    page = (ROOT / "docs" / ledger).read_text()
    assert len(NAMED.findall(page)) > 20
    assert missing(page) == []


def test_a_line_that_leads_nowhere_would_be_noticed():
    assert missing("`tests/kit/test_nothing.py`") and missing("`tests/offers/test_races.py -k no_such_word`")
    assert not missing("`pytest -n 2 tests/offers/test_races.py -k five_hundred`")
