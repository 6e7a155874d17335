import asyncio
from collections.abc import Sequence
from io import BytesIO

import xlsxwriter
from sqlalchemy.ext.asyncio import AsyncSession

from app.across.exports.errors import TooManyToPrint
from app.commons.catalog.service import CatalogRow, CatalogService, catalog_named
from app.kit.access import Place
from app.kit.clock import today
from app.kit.opening import WeeklySpan
from app.kit.paper import Paper
from app.services.merchants.service import Listed, MerchantDirectory

MOST = 500
HEAD = ("商家", "服务项目", "电话", "地址", "营业时间", "免费开放", "简介")
DAYS = "一二三四五六日"
FREE = {
    "toilet": "卫生间",
    "water": "饮水",
    "charging": "手机充电",
    "seats": "歇脚座椅",
    "parcel_shelf": "快递架",
    "umbrella": "雨伞借用",
    "wifi": "无线网络",
    "first_aid": "急救药箱",
    "nursing_room": "母婴室",
}


class ExportService:
    """What everybody may read, all of it at once."""

    def __init__(self, session: AsyncSession) -> None:
        self.directory = MerchantDirectory(session)
        self.catalog = CatalogService(session)

    async def sheet(self, place: Place) -> bytes:
        return await asyncio.to_thread(_sheet, await self._all(place))

    async def card(self, place: Place) -> bytes:
        """便民服务卡: who does what, and how to reach them."""
        return await asyncio.to_thread(_card, place.name, await self._all(place))

    async def list_on_paper(self, place: Place, name: str) -> bytes:
        """社区服务清单: one of the five lists, category by category. CatalogNotFound."""
        return await asyncio.to_thread(_list, await self.catalog.read(place, catalog_named(name)))

    async def _all(self, place: Place) -> Sequence[Listed]:
        found = await self.directory.all_serving(place, most=MOST + 1)
        if len(found) > MOST:
            raise TooManyToPrint(limit=MOST)
        return sorted(found, key=lambda each: each.merchant.name)


def _sheet(shops: Sequence[Listed]) -> bytes:
    """Every cell a string: nothing of what a shop wrote becomes a formula."""
    content = BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False}) as book:
        page = book.add_worksheet("便民服务目录")
        page.freeze_panes(1, 0)
        page.set_column(0, len(HEAD) - 1, 26)
        for row, cells in enumerate([HEAD, *map(_cells, shops)]):
            for column, text in enumerate(cells):
                page.write_string(row, column, text)
    return content.getvalue()


def _cells(shop: Listed) -> Sequence[str]:
    does = "、".join(f"{each.title} {yuan(each.price_fen)}" for each in shop.services)
    free = "、".join(FREE[each] for each in shop.facilities)
    about = shop.merchant
    return (about.name, does, about.phone, about.address, hours(about.opening), free, about.summary)


def _card(name: str, shops: Sequence[Listed]) -> bytes:
    paper = Paper(f"{name}便民服务卡", _dated(name))
    for shop in shops:
        paper.section(shop.merchant.name)
        paper.line_of(f"电话 {shop.merchant.phone}　{hours(shop.merchant.opening)}")
        paper.line_of(shop.merchant.address)
        if shop.services:
            paper.line_of("、".join(f"{each.title} {yuan(each.price_fen)}" for each in shop.services))
        if shop.facilities:
            paper.line_of("免费开放：" + "、".join(FREE[each] for each in shop.facilities))
    return paper.bytes()


def _list(catalog: CatalogRow) -> bytes:
    paper = Paper(catalog.title, _dated(catalog.title))
    for category in catalog.categories:
        if category.items:
            paper.section(category.title)
            rows = [
                (each.title, _price(each.price_fen, each.price_note), each.summary) for each in category.items
            ]
            paper.rows(("项目", "价格", "说明"), (28, 22, 50), rows)
    return paper.bytes()


def _price(price_fen: int | None, note: str | None) -> str:
    said = "面议" if price_fen is None else yuan(price_fen)
    return f"{said}（{note}）" if note else said


def _dated(name: str) -> str:
    return f"{name}  {today().isoformat()} 印"


def yuan(fen: int) -> str:
    return "免费" if fen == 0 else f"{fen // 100}元" if fen % 100 == 0 else f"{fen / 100:.2f}元"


def hours(opening: Sequence[WeeklySpan]) -> str:
    """周一至周五 08:00–20:00；days that are alike and follow one another are said once."""
    by_day = {
        day: "、".join(f"{e.opens}–{e.closes}" for e in opening if e.weekday == day) for day in range(1, 8)
    }
    said, day = [], 1
    while day <= 7:
        last = day
        while last < 7 and by_day[last + 1] == by_day[day]:
            last += 1
        if by_day[day]:
            days = f"周{DAYS[day - 1]}" if last == day else f"周{DAYS[day - 1]}至周{DAYS[last - 1]}"
            said.append(f"{days} {by_day[day]}")
        day = last + 1
    return "；".join(said)
