"""Everything about somebody on one page, to read or to print: no script, nothing from elsewhere."""

from collections.abc import Mapping
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import yaml

from app.across.privacy.service import Everything, Section
from app.kit.clock import CHINA

LABELS = Path(__file__).parent / "labels.yaml"
PAGE = """<!DOCTYPE html>
<html lang="zh-CN"><meta charset="utf-8"><title>{title}</title>
<style>body{{font:16px/1.6 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}}
table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #ccc;padding:.3em;text-align:left;\
vertical-align:top;overflow-wrap:anywhere}}</style>
<h1>{title}</h1><p>{made}</p>
{sections}
</html>
"""


@cache
def labels() -> Mapping[str, str]:
    found: dict[str, str] = yaml.safe_load(LABELS.read_text(encoding="utf-8"))
    return found


def page(all_of_it: Everything) -> str:
    made = all_of_it.generated_at.astimezone(CHINA).strftime("%Y-%m-%d %H:%M")
    kept = Section("rules", "保存期限与依据", [_rule(vars(each)) for each in all_of_it.rules])
    sections = "\n".join(_section(each) for each in (*all_of_it.sections, kept))
    return PAGE.format(title="我的个人信息", made=f"导出时间：{made}", sections=sections)


def _rule(rule: Mapping[str, Any]) -> dict[str, Any]:
    return {name: rule[name] for name in ("title", "counts_from", "keep_days", "basis")}


def _section(section: Section) -> str:
    tables = "\n".join(_table(row) for row in section.rows) or "<p>无</p>"
    return f"<h2>{escape(section.title)}</h2>\n{tables}"


def _table(row: Mapping[str, Any]) -> str:
    lines = (
        f"<tr><th>{escape(labels().get(name, name))}</th><td>{_cell(value)}</td></tr>"
        for name, value in row.items()
        if value not in (None, "", [])
    )
    return f"<table>{''.join(lines)}</table><br>"


def _cell(value: Any) -> str:
    match value:
        case bool():
            return "是" if value else "否"
        case list():
            return "<br>".join(map(_cell, value))
        case dict():
            return "<br>".join(
                f"{escape(labels().get(name, name))}：{_cell(each)}" for name, each in value.items()
            )
        case _:
            return escape(str(value))
