"""The pages' own words, which stand in `words.yaml`."""

from enum import StrEnum
from functools import cache
from pathlib import Path

import yaml

HERE = Path(__file__).parent


class Language(StrEnum):
    EN = "en"
    ZH = "zh"

    @property
    def other(self) -> "Language":
        return Language.ZH if self is Language.EN else Language.EN


@cache
def words_of(language: Language) -> dict[str, str]:
    rows = yaml.safe_load((HERE / "words.yaml").read_text("utf-8"))
    return {name: said[language] for name, said in rows.items()}
