"""What people are told, in both languages: data, so that a community can say it in its own words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import yaml

from app.kit.clock import CHINA

TEMPLATES = Path(__file__).parent / "templates.yaml"
THING = 20  # characters that WeChat takes of a text


@dataclass(frozen=True)
class WeChatTemplate:
    """A subscription message as it was chosen in WeChat's console: what it is called, and its keys."""

    name: str
    title: str
    title_en: str
    keys: list[str]


@dataclass(frozen=True)
class Template:
    """`about` is the table of the thing; `call` whether people without an account are called, too."""

    code: str
    about: str
    zh: str
    en: str
    wechat: str | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    page: str | None = None
    call: bool = True

    def wechat_values(self, text: str, at: datetime) -> dict[str, str]:
        local = at.astimezone(CHINA)
        said = {"text": text[:THING], "time": f"{local:%Y}年{local:%m}月{local:%d}日 {local:%H:%M}"}
        return {key: value.format_map(said) for key, value in self.values.items()}

    def page_of(self, subject_id: UUID) -> str | None:
        return self.page and self.page.format(subject_id=subject_id)


@cache
def _data() -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = yaml.safe_load(TEMPLATES.read_text(encoding="utf-8"))
    return found


@cache
def wechat_templates() -> dict[str, WeChatTemplate]:
    return {row["name"]: WeChatTemplate(**row) for row in _data()["wechat"]}


@cache
def templates() -> dict[str, Template]:
    return {row["code"]: Template(**row) for row in _data()["notices"]}
