"""What the reference says of the settings is what they are, in both languages."""

import re
from pathlib import Path

import pytest
import yaml

from app.reference import groups, named, reference
from app.settings import Settings

ROOT = Path(__file__).parents[2]
SETTINGS = {name: field for group in groups(Settings) for name, field in named(group)}


@pytest.mark.parametrize(("language", "file"), [("en", "settings.md"), ("zh", "settings.zh.md")])
def test_the_reference_is_up_to_date(language, file):
    assert (ROOT / "docs" / file).read_text() == reference(language), "make settings"


def test_every_setting_is_explained_in_both_languages():
    chinese = yaml.safe_load((ROOT / "app" / "settings.zh.yaml").read_text())
    assert len(SETTINGS) > 40
    assert [name for name, field in SETTINGS.items() if not field.description] == []
    assert set(chinese["settings"]) == set(SETTINGS)
    assert set(chinese["groups"]) == {group.__name__ for group in groups(Settings)}


def test_no_secret_has_a_default_that_is_told():
    told = [line for line in reference("en").splitlines() if re.match(r"\| `\w*(SECRET|_KEY|TOKEN)` ", line)]
    assert len(told) >= 5
    assert [line for line in told if "| secret |" not in line] == []
