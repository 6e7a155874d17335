from collections.abc import Mapping
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.details import CatalogName, CommercialDetails
from app.commons.catalog.flow import ItemStatus
from app.commons.catalog.models import Catalog, Category, Function, Item
from app.kit.access import Place
from app.kit.opening import Span, rows_for
from app.registry.organisations.models import Organisation, OrganisationKind
from app.services.merchants.flow import MerchantStatus, ServingStatus
from app.services.merchants.models import Facility, FacilityKind, Merchant, MerchantService, ServedPlace

Week = dict[str, list[tuple[str, str]]]
ALWAYS: Week = {weekday: [("00:00", "00:00")] for weekday in "1234567"}
NEVER: Week = {}


async def list_in(session: AsyncSession, place: Place) -> dict[str, Item]:
    """Three services: cleaning (life), tutoring (education), chess (social), in categories of those names."""
    catalog = Catalog(place=place, name=CatalogName.COMMERCIAL, title="商业服务清单")
    session.add(catalog)
    await session.flush()
    items = {}
    for code, title, function in (
        ("cleaning", "钟点保洁", Function.LIFE),
        ("tutoring", "作业辅导", Function.EDUCATION),
        ("chess", "象棋陪练", Function.SOCIAL),
    ):
        category = Category(catalog_id=catalog.id, code=code, title=title, function=function, position=0)
        items[code] = Item(
            place=place,
            stands_in=catalog,
            category=category,
            code=f"com-{code}",
            title=title,
            summary=title,
            price_fen=4000,
            audience="居民",
            channels=["phone"],
            details=CommercialDetails(
                kind=CatalogName.COMMERCIAL, unit="次", duration_minutes=60, at_home=True
            ),
            file_ids=[],
            status=ItemStatus.PUBLISHED,
        )
        session.add_all([category, items[code]])
    await session.commit()
    return items


def hours(owner: Merchant | Facility, week: Week) -> list[Any]:
    return [
        row
        for day, spans in week.items()
        for row in rows_for(owner.id, day, [Span.between(*span) for span in spans])
    ]


async def shop_in(
    session: AsyncSession,
    place: Place,
    name: str,
    *,
    summary: str = "邻里小店",
    serves: list[Place] | None = None,
    does: list[Item] | None = None,
    week: Week = ALWAYS,
    free: Mapping[FacilityKind, Week | None] | None = None,
) -> Merchant:
    """`free`: what it opens to everybody, and when; None: as long as the shop."""
    organisation = Organisation(place=place, kind=OrganisationKind.MERCHANT, name=name)
    session.add(organisation)
    await session.flush()
    shop = Merchant(
        place=place,
        organisation_id=organisation.id,
        status=MerchantStatus.APPROVED,
        name=name,
        summary=summary,
        address="兴园路18号",
        latitude=35.49,
        longitude=112.85,
        phone="0356-0000101",
    )
    session.add(shop)
    await session.flush()
    session.add_all(
        ServedPlace(
            merchant_id=shop.id,
            organisation_id=organisation.id,
            place=each,
            status=ServingStatus.APPROVED,
        )
        for each in serves or [place]
    )
    session.add_all(
        MerchantService(merchant_id=shop.id, item_id=each.id, price_fen=3500) for each in does or []
    )
    session.add_all(hours(shop, week))
    for kind, own in (free or {}).items():
        facility = Facility(
            place=place,
            organisation_id=organisation.id,
            merchant_id=shop.id,
            kind=kind,
            note="请进",
            own_hours=own is not None,
        )
        session.add(facility)
        await session.flush()
        session.add_all(hours(facility, own or {}))
    await session.commit()
    return shop
