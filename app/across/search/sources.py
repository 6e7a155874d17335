"""What search knows of each kind of public thing, read from the slice whose it is."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.search import repository, words
from app.across.search.models import FoundKind
from app.commons.catalog.service import CatalogService
from app.kit.opening import midnight
from app.services.merchants.service import MerchantDirectory
from app.services.offers.service import OfferRow, OfferService
from app.services.venues.service import VenueService

Entries = list[dict[str, Any]]

FACILITIES = {
    "toilet": "卫生间 厕所",
    "water": "饮水 热水",
    "charging": "手机充电",
    "seats": "歇脚座椅",
    "parcel_shelf": "快递架 代放快递",
    "umbrella": "雨伞借用",
    "wifi": "无线网络 wifi",
    "first_aid": "急救药箱",
    "nursing_room": "母婴室",
}
VENUES = {"room": "房间 场地", "square": "广场 场地", "library": "图书馆 自习 座位"}
LISTS = {
    "government": "政务服务",
    "commercial": "商业服务",
    "nursing": "居家护理",
    "elderly": "为老服务",
    "posts": "志愿岗位",
}


def entry(*, title: str, terms: Iterable[str], summary: str, **rest: Any) -> dict[str, Any]:
    said = " ".join(terms)
    in_summary = (token for token in words.tokens_of(summary) if token[0] not in "~^")
    tokens = {*words.tokens_of(title), *words.tokens_of(said), *in_summary}
    nothing = {"catalog": None, "opens_id": None, "starts_at": None, "ends_at": None, "weight": 0.0}
    texts = {"title": title, "terms": words.normal(said), "summary": summary, "tokens": sorted(tokens)}
    return nothing | texts | rest


async def items(session: AsyncSession, ids: Collection[UUID] | None) -> Entries:
    """Of a list; it is in force at its place and below, and never summed up above."""
    return [
        entry(
            kind=FoundKind.ITEM,
            subject_id=each.id,
            owner_id=each.id,
            catalog=each.catalog,
            place_code=each.place.code,
            served=[each.catalog_id],
            lineage=[],
            title=each.title,
            terms=[each.category.title, LISTS[each.catalog]],
            summary=each.summary,
            weight=3.0,
        )
        for each in await CatalogService(session).published(ids)
    ]


async def merchants(session: AsyncSession, ids: Collection[UUID] | None) -> Entries:
    return [
        entry(
            kind=FoundKind.MERCHANT,
            subject_id=each.merchant.id,
            title=each.merchant.name,
            terms=[offered.title for offered in each.services],
            summary=each.merchant.summary,
            opens_id=each.merchant.id,
            weight=2.0,
            **where,
        )
        for each, where in await _shops(session, ids)
    ]


async def facilities(session: AsyncSession, merchant_ids: Collection[UUID] | None) -> Entries:
    return [
        entry(
            kind=FoundKind.FACILITY,
            subject_id=facility.id,
            title=f"{FACILITIES[facility.kind].split()[0]}（{each.merchant.name}）",
            terms=[FACILITIES[facility.kind], "免费开放"],
            summary=facility.note,
            opens_id=facility.id if facility.own_hours else each.merchant.id,
            weight=1.0,
            **where,
        )
        for each, where in await _shops(session, merchant_ids)
        for facility in each.opens
    ]


async def offers(session: AsyncSession, ids: Collection[UUID] | None) -> Entries:
    """Those for everybody: what is only for a building, or for elders, is found in their own lists.

    `ids` are of offers, or of merchants with all that they offer.
    """
    found = await OfferService(session).for_all(ids)
    shops = await _shops(session, {each.merchant_id for each in found})
    where = {shop.merchant.id: (shop.merchant.name, place) for shop, place in shops}
    items = await CatalogService(session).listings({each.item_id for each in found})
    return [
        _offer(each, items[each.item_id].title, *where[each.merchant_id])
        for each in found
        if each.merchant_id in where
    ]


def _offer(offer: OfferRow, item: str, merchant: str, where: Mapping[str, Any]) -> dict[str, Any]:
    """As long as both it and its merchant are there to be had."""
    begins = [each for each in (offer.starts_at, where["starts_at"]) if each]
    ends = [each for each in (offer.over_at, where["ends_at"]) if each]
    return entry(
        kind=FoundKind.OFFER,
        subject_id=offer.id,
        title=offer.title,
        terms=[item, merchant, "优惠"],
        summary=offer.description or merchant,
        opens_id=offer.merchant_id,
        weight=1.0,
        **{**where, "starts_at": max(begins, default=None), "ends_at": min(ends)},
    )


async def venues(session: AsyncSession, ids: Collection[UUID] | None) -> Entries:
    return [
        entry(
            kind=FoundKind.VENUE,
            subject_id=each.id,
            owner_id=each.id,
            place_code=each.place.code,
            served=[each.place_id],
            lineage=each.place.lineage,
            title=each.name,
            terms=[VENUES[each.kind], "预约"],
            summary=each.summary,
            opens_id=each.id,
            weight=2.0,
        )
        for each in await VenueService(session).shown(ids)
    ]


def _day_after(day: date | None) -> datetime | None:
    return midnight(day + timedelta(days=1)) if day else None


async def _shops(session: AsyncSession, ids: Collection[UUID] | None) -> list[tuple[Any, Mapping[str, Any]]]:
    """Each with where it is found: from the places it serves, from below them and from above."""
    shown = await MerchantDirectory(session).shown(ids)
    places = await repository.lineages_of(session, {code for each in shown for code in each.serves})
    return [
        (
            each,
            {
                "owner_id": each.merchant.id,
                "place_code": each.merchant.place.code,
                "served": [places[code][-1] for code in each.serves],
                "lineage": sorted({above for code in each.serves for above in places[code]}),
                "starts_at": _day_after(each.merchant.paused_until) if each.merchant.on_holiday else None,
                "ends_at": _day_after(each.merchant.valid_until),
            },
        )
        for each in shown
    ]
