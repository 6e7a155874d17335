from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.service import CatalogService
from app.kit import opening
from app.kit.access import NOBODY, Place
from app.kit.clock import now, today
from app.kit.page import Rows
from app.services.merchants.models import Facility, FacilityKind, FacilityToday, Merchant
from app.services.merchants.repository import MerchantRepository, serves
from app.services.merchants.schemas import FacilityQuery, MerchantQuery


def at_work(place: Place | None = None) -> Select[UUID]:
    """For other slices: the ids of those listed and not on holiday; at a place, of those that serve it."""
    query = select(Merchant.id).where(Merchant.working_on(today()))
    return query.where(serves(place)) if place else query


async def serves_any(session: AsyncSession, merchant_id: UUID, place_ids: Collection[UUID]) -> bool:
    """For other slices: whether it is listed, not on holiday, and serves one of these places."""
    return await MerchantRepository(session).serves_any(merchant_id, place_ids)


async def served_by(session: AsyncSession, merchant_id: UUID) -> Sequence[Place]:
    """For other slices: the places that let it serve them."""
    return await MerchantRepository(session).served_by(merchant_id)


async def merchant_of(session: AsyncSession, organisation_id: UUID) -> Merchant:
    """For other slices: whose servers these are, in whatever state it is. MerchantNotFound."""
    return await MerchantRepository(session).of_organisation(organisation_id)


async def names_of(session: AsyncSession, ids: Collection[UUID]) -> Mapping[UUID, str]:
    """For other slices: what these merchants are called."""
    return await MerchantRepository(session).names_of(ids)


MerchantRow: TypeAlias = Merchant  # what other slices call the rows they get from here


@dataclass(frozen=True)
class Offered:
    item_id: UUID
    code: str
    title: str
    category_code: str
    function: str | None
    price_fen: int
    note: str | None


@dataclass(frozen=True)
class Listed:
    """A merchant as the directory shows it."""

    merchant: Merchant
    serves: Sequence[str]
    open_now: bool
    services: Sequence[Offered]
    opens: Sequence[Facility]

    def __getattr__(self, name: str) -> object:
        return getattr(self.merchant, name)

    @property
    def facilities(self) -> list[FacilityKind]:
        return [each.kind for each in self.opens]

    @property
    def functions(self) -> list[str]:
        return sorted({each.function for each in self.services if each.function})

    @property
    def categories(self) -> list[str]:
        return sorted({each.category_code for each in self.services})


@dataclass(frozen=True)
class OpenFacility:
    facility: Facility
    merchant_name: str
    hours: Sequence[opening.Span]
    status_today: str

    def __getattr__(self, name: str) -> object:
        return getattr(self.facility, name)


class MerchantDirectory:
    """What everybody may read; so nothing here asks who wants to know."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.merchants = MerchantRepository(session)
        self.catalog = CatalogService(session)

    async def list_merchants(self, place: Place, wanted: MerchantQuery) -> Rows[Listed]:
        moment = await opening.Moment.of(self.session, now())
        items = None
        if wanted.function or wanted.category:
            items = await self.catalog.items_in(place, function=wanted.function, category=wanted.category)
        query = self.merchants.matching(place, wanted, items=items, moment=moment)
        if wanted.q:
            named = await self.catalog.items_named(place, wanted.q)
            query = self.merchants.naming(query, wanted.q, named)
        found = await self.merchants.page(query, wanted, NOBODY)
        return Rows(await self._listed(found.items, moment), found.next)

    async def merchant(self, merchant_id: UUID) -> Listed:
        merchant = await self.merchants.get(merchant_id, NOBODY)
        [listed] = await self._listed([merchant], await opening.Moment.of(self.session, now()))
        return listed

    async def shown(self, ids: Collection[UUID] | None = None) -> Sequence[Listed]:
        """For other slices: these, or all there are, as everybody sees them."""
        moment = await opening.Moment.of(self.session, now())
        return await self._listed(await self.merchants.shown(ids), moment)

    async def all_serving(self, place: Place, *, most: int) -> Sequence[Listed]:
        """For other slices: the whole directory of a place, in no order."""
        moment = await opening.Moment.of(self.session, now())
        return await self._listed(await self.merchants.all_serving(place, most), moment)

    async def serves(self, merchant_id: UUID, place: Place) -> bool:
        """For other slices: whether it comes to that place."""
        return await self.merchants.serves(merchant_id, place)

    async def names_of(self, ids: Collection[UUID]) -> Mapping[UUID, str]:
        """For other slices: also of those no longer listed."""
        return await self.merchants.names_of(ids)

    async def list_facilities(self, place: Place, wanted: FacilityQuery) -> Rows[OpenFacility]:
        moment = await opening.Moment.of(self.session, now())
        found = await self.merchants.facilities(place, wanted, moment)
        await opening.give_hours(self.session, [facility for facility, _ in found.items])
        await opening.give_hours(self.session, [merchant for _, merchant in found.items])
        return Rows([_today(facility, merchant, moment) for facility, merchant in found.items], found.next)

    async def facility(self, facility_id: UUID) -> OpenFacility:
        moment = await opening.Moment.of(self.session, now())
        facility, merchant = await self.merchants.facility(facility_id)
        await opening.give_hours(self.session, [facility, merchant])
        return _today(facility, merchant, moment)

    async def _listed(self, merchants: Sequence[Merchant], moment: opening.Moment) -> list[Listed]:
        ids = [each.id for each in merchants]
        await opening.give_hours(self.session, merchants)
        services = await self.merchants.services_of(ids)
        places = await self.merchants.places_of(ids)
        facilities = await self.merchants.facilities_of(ids)
        listings = await self.catalog.listings([row.item_id for rows in services.values() for row in rows])
        return [
            Listed(
                merchant=each,
                serves=places[each.id],
                open_now=not each.on_holiday and each.hours.open_at(moment),
                services=[
                    Offered(
                        item_id=row.item_id,
                        code=listings[row.item_id].code,
                        title=listings[row.item_id].title,
                        category_code=listings[row.item_id].category_code,
                        function=listings[row.item_id].function,
                        price_fen=row.price_fen,
                        note=row.note,
                    )
                    for row in services[each.id]
                    if listings[row.item_id].is_published
                ],
                opens=facilities[each.id],
            )
            for each in merchants
        ]


def _today(facility: Facility, merchant: Merchant, moment: opening.Moment) -> OpenFacility:
    hours = facility.hours if facility.own_hours else merchant.hours
    names, minute = moment.days[0]
    spans = hours.on(names)
    later = any(span.from_minute > minute for span in spans)
    usable = facility.today is not FacilityToday.OUT_OF_ORDER and not merchant.on_holiday
    status = "open" if hours.open_at(moment) else "later" if later else "closed"
    return OpenFacility(facility, merchant.name, spans, status if usable else "closed")
