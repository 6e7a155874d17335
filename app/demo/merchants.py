"""The 51 services of 东圣社区: who they are, what they do and when, and what they open for free."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.details import CatalogName
from app.commons.catalog.models import Catalog, Item
from app.kit.access import Place
from app.kit.opening import HOLIDAY, Span, rows_for
from app.registry.organisations.models import Organisation, OrganisationKind
from app.services.merchants.flow import MerchantStatus, ServingStatus
from app.services.merchants.models import Facility, FacilityKind, Merchant, MerchantService, ServedPlace

Row = dict[str, Any]
SAID = ("name", "summary", "address", "latitude", "longitude", "phone")


async def load(session: AsyncSession, places: Mapping[str, Place], rows: list[Row]) -> None:
    known = set(await session.execute(select(Merchant.place_id, Merchant.name)))
    items = await _items(session, places["140502009010"])
    for row in rows:
        place = places[row["place"]]
        if (place.id, row["name"]) not in known:
            merchant = await _merchant(session, place, row)
            session.add_all(_served(merchant, places[code]) for code in row["serves"])
            session.add_all(_service(merchant, items[each["item"]], each) for each in row["services"])
            _hours(session, merchant, row)
            for each in row["facilities"]:
                await _facility(session, merchant, each)
    await session.flush()


async def _items(session: AsyncSession, place: Place) -> dict[str, UUID]:
    query = select(Item.code, Item.id).join(Catalog, Catalog.id == Item.catalog_id)
    ours = query.where(Catalog.name == CatalogName.COMMERCIAL, Catalog.place_id == place.id)
    return {code: item_id for code, item_id in await session.execute(ours)}


async def _merchant(session: AsyncSession, place: Place, row: Row) -> Merchant:
    merchant = Merchant(
        place=place,
        organisation_id=await _organisation_of(session, place, row["name"]),
        status=MerchantStatus.APPROVED,
        on_behalf=True,
        **{key: row[key] for key in SAID},
    )
    session.add(merchant)
    await session.flush()
    return merchant


async def _organisation_of(session: AsyncSession, place: Place, name: str) -> UUID:
    """With members, where the data name some; else without."""
    query = select(Organisation.id).where(Organisation.place_id == place.id, Organisation.name == name)
    if there := await session.scalar(query):
        return there
    organisation = Organisation(place=place, kind=OrganisationKind.MERCHANT, name=name)
    session.add(organisation)
    await session.flush()
    return organisation.id


def _served(merchant: Merchant, place: Place) -> ServedPlace:
    about = {"merchant_id": merchant.id, "organisation_id": merchant.organisation_id}
    return ServedPlace(place=place, status=ServingStatus.APPROVED, **about)


def _service(merchant: Merchant, item_id: UUID, row: Row) -> MerchantService:
    said = {"price_fen": row["price_fen"], "note": row["note"]}
    return MerchantService(merchant_id=merchant.id, item_id=item_id, **said)


async def _facility(session: AsyncSession, merchant: Merchant, row: Row) -> None:
    facility = Facility(
        place=merchant.place,
        organisation_id=merchant.organisation_id,
        merchant_id=merchant.id,
        kind=FacilityKind(row["kind"]),
        note=row["note"],
        own_hours=row["opening"] is not None,
    )
    session.add(facility)
    if facility.own_hours:
        await session.flush()
        _weekly(session, facility, row["opening"])


def _hours(session: AsyncSession, merchant: Merchant, row: Row) -> None:
    _weekly(session, merchant, row["opening"])
    if row["holiday_opening"] is not None:
        session.add_all(rows_for(merchant.id, HOLIDAY, _spans(row["holiday_opening"])))
    for each in row["exceptions"]:
        day = date.fromisoformat(str(each["date"])).isoformat()
        session.add_all(rows_for(merchant.id, day, _spans(each["opening"])))


def _weekly(session: AsyncSession, owner: Merchant | Facility, opening: list[Row]) -> None:
    for weekday in range(1, 8):
        spans = _spans([each for each in opening if each["weekday"] == weekday])
        if spans:
            session.add_all(rows_for(owner.id, str(weekday), spans))


def _spans(opening: list[Row]) -> list[Span]:
    return [Span.between(each["from"], each["to"]) for each in opening]
