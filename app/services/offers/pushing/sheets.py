"""Offers on a sheet, for merchants without a computer department: an offer a row, prices in yuan."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from app.kit import sheets
from app.kit.clock import CHINA, now
from app.kit.sheets import Layout, Row, TooManyRows
from app.services.offers.pushing.schemas import AT_ONCE
from app.services.offers.rules import Issue

HEADERS = {
    "external_id": "编号",
    "title": "标题",
    "item_code": "服务编码",
    "price_fen": "现价（元）",
    "price_before_fen": "原价（元）",
    "starts_at": "开始日期",
    "ends_at": "结束日期",
    "quota": "数量",
    "per_household": "每户限领",
    "elders": "仅限老年人",
    "description": "说明",
}
YES = ("是", "否")
HELP = [
    "一行一项优惠，从第二行填起；带 * 的列必填。再次上传时，编号相同的视为修改。",
    "编号：自己编，字母、数字和 - _ . 均可，如 A-01。",
    "服务编码：见社区商业服务清单，如 com-hourly-cleaning。",
    "价格以元为单位，如 30 或 29.9；原价应高于现价。",
    "日期：如 2026-12-01；结束日期当天仍有效。不填则一直有效，但须每月确认一次。",
    "数量、每户限领：整数，不填为不限。仅限老年人：填“是”则只有年满 60 周岁的居民可见。",
]
LAYOUT = Layout(
    title="优惠",
    headers=HEADERS,
    needed=("external_id", "title", "item_code", "price_fen"),
    choices={"elders": YES},
    advice=HELP,
)


def read(data: bytes) -> list[Row]:
    """SheetRefused, ColumnsRefused, TooManyRows."""
    found = sheets.read(data, LAYOUT)
    if len(found) > AT_ONCE:
        raise TooManyRows(limit=AT_ONCE)
    return found


def values(rows: Sequence[Row]) -> list[Any]:
    """As a server would send them; a row with a cell that cannot be believed is an issue.

    The version is the moment: whoever uploads later means it.
    """
    version = int(now().timestamp() * 1000)
    return [_issue(row) or _value(row.cells, version) for row in rows]


def _issue(row: Row) -> Issue | None:
    for name, (code, chinese, _) in row.problems.items():
        return Issue(code, name, chinese)
    return None


def _value(cells: dict[str, str], version: int) -> dict[str, Any]:
    read = {name: READ.get(name, str)(text) for name, text in cells.items() if name != "elders"}
    scope = {"scope": {"elders": True}} if cells.get("elders") == YES[0] else {}
    return read | scope | {"source_version": version}


def _fen(text: str) -> int | str:
    """What is no sum of money stays as it is, and is refused with its row."""
    try:
        fen = Decimal(text) * 100
    except InvalidOperation:
        return text
    return int(fen) if fen.is_finite() and fen == fen.to_integral_value() else text


def _count(text: str) -> int | str:
    return int(text) if re.fullmatch(r"\d{1,9}", text, re.ASCII) else text


def _midnight(text: str, days: int) -> str:
    try:
        day = date.fromisoformat(sheets.iso_day(text))
    except ValueError:
        return text
    return (datetime.combine(day, time(), CHINA) + timedelta(days=days)).isoformat()


READ: dict[str, Any] = {
    "price_fen": _fen,
    "price_before_fen": _fen,
    "quota": _count,
    "per_household": _count,
    "starts_at": lambda text: _midnight(text, 0),
    "ends_at": lambda text: _midnight(text, 1),  # the last day counts
}
