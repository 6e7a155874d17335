"""`docs/settings.md` and `docs/settings.zh.md`: every setting, its default and its meaning."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import SecretStr
from pydantic.fields import FieldInfo

from app.settings import Group, Settings

Language = Literal["en", "zh"]
HEAD = {
    "en": """\
# Settings

Read from the environment, or from a file `.env` in the folder that `python -m app` is started in. What makes
no sense is refused at the start, by name. Written by `make settings`; `make check` holds it to
`app/settings.py`. 中文：[settings.zh.md](settings.zh.md)
""",
    "zh": """\
# 设置

从环境变量读取，或从启动 `python -m app` 的目录下的 `.env` 文件读取。不合理的值在启动时按名称拒绝。
由 `make settings` 生成，`make check` 保证与 `app/settings.py` 一致。English: [settings.md](settings.md)
""",
}
COLUMNS = {"en": "| | default | |", "zh": "| | 默认 | |"}
SECRET = {"en": "secret", "zh": "保密"}


def reference(language: Language) -> str:
    """Markdown, one table a group."""
    chinese = yaml.safe_load(Path(__file__).with_name("settings.zh.yaml").read_text())
    parts = [HEAD[language]]
    for group in groups(Settings):
        title = group.about if language == "en" else chinese["groups"][group.__name__]
        parts.append(f"\n## {title}\n\n{COLUMNS[language]}\n| --- | --- | --- |\n")
        for name, field in named(group):
            meaning = field.description if language == "en" else chinese["settings"][name]
            parts.append(f"| `{name}` | {_default(field, language)} | {meaning} |\n")
    return "".join(parts)


def groups(group: type[Group]) -> Iterator[type[Group]]:
    yield group
    for field in group.model_fields.values():
        if _is_group(field):
            yield from groups(field.annotation)  # type: ignore[arg-type]


def named(group: type[Group]) -> Iterator[tuple[str, FieldInfo]]:
    """By the name that the environment knows it by."""
    prefix = group.model_config.get("env_prefix", "")
    for name, field in group.model_fields.items():
        if not _is_group(field):
            yield f"{prefix}{name}".upper(), field


def _is_group(field: FieldInfo) -> bool:
    return isinstance(field.annotation, type) and issubclass(field.annotation, Group)


def _default(field: FieldInfo, language: Language) -> str:
    value: Any = field.default
    if isinstance(value, SecretStr):
        return SECRET[language]
    if isinstance(value, Path):
        value = str(value)
    return f"`{value if isinstance(value, str) else json.dumps(value)}`" if value != "" else "–"
