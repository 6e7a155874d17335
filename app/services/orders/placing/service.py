from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.attributes import set_committed_value

from app.commons.catalog.service import CatalogService
from app.kit.access import Actor, Behalf, Place
from app.kit.clock import now
from app.kit.sealing import closed
from app.kit.secrets import Keyring
from app.kit.wall import beyond
from app.permissions import Permission, ProxyPurpose
from app.registry.residents.service import ResidentRow, living_here
from app.services.merchants.service import Listed, MerchantDirectory
from app.services.orders import repository
from app.services.orders.desk import Desk
from app.services.orders.errors import (
    AlreadyJoined,
    NoHome,
    NoJointPrice,
    NotServedHere,
    TimeRefused,
    VisitNotFound,
    VisitOver,
)
from app.services.orders.events import OrderRequested
from app.services.orders.models import Order, Visit
from app.services.orders.money import owe
from app.services.orders.repository import VisitRepository
from app.services.orders.schemas import JoinCreate, OrderCreate
from app.services.orders.view import OpenVisit, Shown, visits_shown

HORIZON, LONGEST = timedelta(days=30), timedelta(hours=8)
OFFERS = ProxyPurpose.OFFERS


class PlacingService(Desk):
    """A wish for one's own door, alone or together with neighbours."""

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        super().__init__(session, keyring)
        self.visits = VisitRepository(session)
        self.shops = MerchantDirectory(session)
        self.catalog = CatalogService(session)

    async def order(self, actor: Actor, merchant_id: UUID, wish: OrderCreate) -> Shown:
        shop = await self.shops.merchant(merchant_id)
        person = actor.on_behalf(OFFERS)
        home = await self._home(person, wish.address_id)
        place = home.place if home else shop.merchant.place
        actor.require(Permission.ORDERS_PLACE, at=place)
        address = _door(wish.address, home)
        _in_time(wish.starts_at, wish.ends_at)
        price_fen = await self._price(shop, place, wish.item_id)
        visit = await self._open_visit(shop, place, wish) if wish.shared else None
        draft = self._draft(actor, person, shop, place, address, note=wish.note)
        draft.item_id, draft.price_fen = wish.item_id, price_fen
        draft.starts_at, draft.ends_at = wish.starts_at, wish.ends_at
        draft.visit_id, draft.pays = visit.id if visit else None, wish.pays
        return await self._place(actor, draft)

    async def open_visits(self, actor: Actor) -> Sequence[OpenVisit]:
        """Those that neighbours have opened in one's building."""
        home = await self._home(actor.on_behalf(OFFERS), None)
        building = home and await repository.building_of(self.session, home.place)
        if building is None:
            return []
        found = await self.visits.joinable(building.id, now())
        async with beyond(self.session):  # how many, not who
            homes = await self.visits.homes([each.id for each in found])
        return await visits_shown(self.session, found, homes)

    async def join(self, actor: Actor, visit_id: UUID, wish: JoinCreate) -> Shown:
        """And if enough are together now, all of them pay less."""
        person = actor.on_behalf(OFFERS)
        home = await self._home(person, None)
        visit = await self.visits.get(visit_id, actor)
        if home is None or visit.place_id not in home.place.lineage:
            raise VisitNotFound
        actor.require(Permission.ORDERS_PLACE, at=home.place)
        address = _door(wish.address, home)
        shop = await self.shops.merchant(visit.merchant_id)
        visit, there = await self._still_coming(actor, visit_id)
        draft = self._draft(actor, person, shop, home.place, address, note=wish.note)
        draft.item_id, draft.visit_id, draft.pays = visit.item_id, visit.id, wish.pays
        draft.starts_at, draft.ends_at = visit.starts_at, visit.ends_at
        draft.price_fen = await self._price(shop, home.place, visit.item_id)
        shown = await self._place(actor, draft)
        if there + 1 >= visit.homes:
            await self._let_all_pay_less(visit, shown.order)
        return shown

    async def _still_coming(self, actor: Actor, visit_id: UUID) -> tuple[Visit, int]:
        """Locked, and how many homes have joined it."""
        async with beyond(self.session):  # how many, not who
            visit = await self.visits.get(visit_id, actor, lock=True)
            there = (await self.visits.homes([visit.id])).get(visit.id, 0)
        if not there or visit.starts_at <= now():
            raise VisitOver
        return visit, there

    async def _let_all_pay_less(self, visit: Visit, order: Order) -> None:
        async with beyond(self.session):  # the neighbours' price, which only falls
            await self.visits.let_all_pay(visit)
            for neighbour in await self.visits.paid(visit):
                await owe(self.session, neighbour, visit.joint_price_fen, "joint_price")
        await self.session.refresh(order, ["price_fen"])

    def _draft(
        self, actor: Actor, person: Behalf, shop: Listed, place: Place, address: str, *, note: str | None
    ) -> Order:
        return Order(
            place=place,
            place_id=place.id,
            merchant_id=shop.merchant.id,
            organisation_id=shop.merchant.organisation_id,
            account_id=person.account_id,
            resident_id=person.resident_id,
            household_id=person.household_id,
            ordered_by=actor.id,
            note=note,
            **closed(Order, self.keyring, address=address),
        )

    async def _place(self, actor: Actor, draft: Order) -> Shown:
        order = await self.orders.claim(draft, actor, taken=AlreadyJoined)
        set_committed_value(order, "worker", None)
        return await self.told(OrderRequested, order.with_keys(self.keyring, own=True))

    async def _home(self, person: Behalf, household_id: UUID | None) -> ResidentRow | None:
        if person.resident_id is None:
            return None
        home = await living_here(self.session, person.resident_id)
        if household_id and (home is None or home.household_id != household_id):
            raise NoHome
        return home

    async def _price(self, shop: Listed, place: Place, item_id: UUID) -> int:
        """As the shop does it, at a door it serves; what is done only in the shop is not brought."""
        offered = next((each for each in shop.services if each.item_id == item_id), None)
        if offered is None or not await self.shops.serves(shop.merchant.id, place):
            raise NotServedHere
        [item] = await self.catalog.published([item_id])
        if not item.details.at_home:
            raise NotServedHere
        return offered.price_fen

    async def _open_visit(self, shop: Listed, place: Place, wish: OrderCreate) -> Visit:
        terms = await repository.joint_price(self.session, shop.merchant.id, wish.item_id)
        building = await repository.building_of(self.session, place)
        if terms is None or building is None:
            raise NoJointPrice
        visit = Visit(
            place=building,
            merchant_id=shop.merchant.id,
            item_id=wish.item_id,
            starts_at=wish.starts_at,
            ends_at=wish.ends_at,
            joint_price_fen=terms.price_fen,
            homes=terms.homes,
        )
        async with beyond(self.session):  # the building's, made by one of those who live in it
            self.session.add(visit)
            await self.session.flush()
        return visit


def _door(said: str | None, home: ResidentRow | None) -> str:
    address = said or (home.household.address if home else None)
    if address is None:
        raise NoHome
    return address


def _in_time(starts_at: datetime, ends_at: datetime) -> None:
    moment = now()
    if starts_at <= moment or starts_at > moment + HORIZON or ends_at - starts_at > LONGEST:
        raise TimeRefused
