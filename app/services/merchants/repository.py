from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, false, or_, select

from app.kit.access import NOBODY, Actor, Place
from app.kit.clock import today
from app.kit.opening import Moment, open_at
from app.kit.page import Rows, cut
from app.kit.repository import Repository
from app.services.merchants.errors import FacilityNotFound, MerchantNotFound
from app.services.merchants.flow import FacilityStatus, ServingStatus
from app.services.merchants.models import Facility, Merchant, MerchantService, ServedPlace
from app.services.merchants.schemas import FacilityQuery, MerchantQuery

OFFERED = Facility.status == FacilityStatus.OPEN


def serves(place: Place) -> ColumnElement[bool]:
    """A merchant that serves the street serves its communities; one that serves a grid is found above it."""
    below = select(Place.id).where(Place.within({place.id}))
    return exists().where(
        ServedPlace.merchant_id == Merchant.id,
        ServedPlace.status == ServingStatus.APPROVED,
        ServedPlace.place_id.in_(place.lineage) | ServedPlace.place_id.in_(below),
    )


class MerchantRepository(Repository[Merchant]):
    model, missing = Merchant, MerchantNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Merchant.shown_on(today())

    async def of_organisation(self, organisation_id: UUID) -> Merchant:
        """Asked by a server for its own. MerchantNotFound."""
        query = select(Merchant).where(Merchant.organisation_id == organisation_id)
        found = await self.session.scalar(query)
        if found is None:
            raise MerchantNotFound
        return found

    async def serves_any(self, merchant_id: UUID, place_ids: Collection[UUID]) -> bool:
        """Above, at or below one of them."""
        places = (await self.session.scalars(select(Place).where(Place.id.in_(place_ids)))).all()
        query = select(Merchant.id).where(Merchant.id == merchant_id, Merchant.working_on(today()))
        anywhere = or_(false(), *(serves(each) for each in places))
        return await self.session.scalar(query.where(anywhere)) is not None

    async def served_by(self, merchant_id: UUID) -> Sequence[Place]:
        mine = ServedPlace.merchant_id == merchant_id
        query = select(Place).join(ServedPlace, ServedPlace.place_id == Place.id)
        return (
            await self.session.scalars(query.where(mine, ServedPlace.status == ServingStatus.APPROVED))
        ).all()

    async def names_of(self, ids: Collection[UUID]) -> Mapping[UUID, str]:
        found = await self.session.execute(select(Merchant.id, Merchant.name).where(Merchant.id.in_(ids)))
        return {id: name for id, name in found}

    def matching(
        self, place: Place, wanted: MerchantQuery, *, items: Collection[UUID] | None, moment: Moment
    ) -> Select[Merchant]:
        """`items`: only merchants who do one of these."""
        query = self.visible_to(NOBODY).where(serves(place), Merchant.working_on(today()))
        if items is not None:
            query = query.where(does(items))
        if wanted.free is not None:
            query = query.where(exists().where(Facility.merchant_id == Merchant.id, OFFERED) == wanted.free)
        if wanted.open_now is not None:
            query = query.where(open_at(Merchant.id.expression, moment) == wanted.open_now)
        return query

    def naming(self, query: Select[Merchant], words: str, items: Collection[UUID]) -> Select[Merchant]:
        named = [column.contains(words, autoescape=True) for column in (Merchant.name, Merchant.summary)]
        return query.where(or_(*named, does(items)))

    async def shown(self, ids: Collection[UUID] | None) -> Sequence[Merchant]:
        query = self.visible_to(NOBODY).where(Merchant.back_some_day())
        return (await self.session.scalars(query if ids is None else query.where(Merchant.id.in_(ids)))).all()

    async def all_serving(self, place: Place, most: int) -> Sequence[Merchant]:
        query = self.visible_to(NOBODY).where(serves(place), Merchant.working_on(today()))
        return (await self.session.scalars(query.limit(most))).all()

    async def serves(self, merchant_id: UUID, place: Place) -> bool:
        query = self.visible_to(NOBODY).where(Merchant.id == merchant_id, Merchant.working_on(today()))
        held = exists().where(
            ServedPlace.merchant_id == Merchant.id,
            ServedPlace.status == ServingStatus.APPROVED,
            ServedPlace.place_id.in_(place.lineage),
        )
        return await self.session.scalar(query.where(held)) is not None

    async def services_of(self, ids: Collection[UUID]) -> Mapping[UUID, Sequence[MerchantService]]:
        query = (
            select(MerchantService).where(MerchantService.merchant_id.in_(ids)).order_by(MerchantService.id)
        )
        found = defaultdict[UUID, list[MerchantService]](list)
        for row in await self.session.scalars(query):
            found[row.merchant_id].append(row)
        return found

    async def places_of(self, ids: Collection[UUID]) -> Mapping[UUID, Sequence[str]]:
        query = (
            select(ServedPlace.merchant_id, Place.code)
            .join(Place, Place.id == ServedPlace.place_id)
            .where(ServedPlace.merchant_id.in_(ids), ServedPlace.status == ServingStatus.APPROVED)
        )
        found = defaultdict[UUID, list[str]](list)
        for merchant_id, code in await self.session.execute(query.order_by(Place.code)):
            found[merchant_id].append(code)
        return found

    async def facilities_of(self, ids: Collection[UUID]) -> Mapping[UUID, Sequence[Facility]]:
        query = select(Facility).where(Facility.merchant_id.in_(ids), OFFERED).order_by(Facility.kind)
        found = defaultdict[UUID, list[Facility]](list)
        for row in await self.session.scalars(query):
            found[row.merchant_id].append(row)
        return found

    async def facilities(
        self, place: Place, wanted: FacilityQuery, moment: Moment
    ) -> Rows[tuple[Facility, Merchant]]:
        query = (
            select(Facility, Merchant)
            .join(Merchant, Merchant.id == Facility.merchant_id)
            .where(serves(place), Merchant.working_on(today()), OFFERED)
        )
        if wanted.kind:
            query = query.where(Facility.kind == wanted.kind)
        if wanted.open_now is not None:
            own = Facility.own_hours & open_at(Facility.id.expression, moment)
            merchants = ~Facility.own_hours & open_at(Merchant.id.expression, moment)
            usable = Facility.usable_on(today())
            query = query.where(((own | merchants) & usable) == wanted.open_now)
        if wanted.after:
            query = query.where(Facility.id < wanted.after)
        rows = (await self.session.execute(query.order_by(Facility.id.desc()).limit(wanted.limit + 1))).all()
        return cut([(facility, merchant) for facility, merchant in rows], wanted.limit, lambda row: row[0].id)

    async def facility(self, facility_id: UUID) -> tuple[Facility, Merchant]:
        """FacilityNotFound, too, where its merchant is not shown."""
        query = select(Facility, Merchant).join(Merchant, Merchant.id == Facility.merchant_id)
        found = await self.session.execute(
            query.where(Facility.id == facility_id, OFFERED, Merchant.shown_on(today()))
        )
        if row := found.one_or_none():
            return row[0], row[1]
        raise FacilityNotFound


def does(items: Collection[UUID]) -> ColumnElement[bool]:
    return exists().where(MerchantService.merchant_id == Merchant.id, MerchantService.item_id.in_(items))
