import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.attributes import set_committed_value

from app.commons.catalog.service import CatalogService
from app.kit.access import UNATTENDED, Actor, Behalf, Place
from app.kit.clock import now
from app.kit.errors import Forbidden
from app.kit.events import emit
from app.kit.page import Rows
from app.kit.sealing import closed
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.timeline import Step, move, record, steps_of
from app.kit.todo import MOST, Todo
from app.kit.wall import beyond
from app.permissions import Permission, ProxyPurpose
from app.registry.residents.service import ResidentRow, living_here
from app.services.merchants.service import Listed, MerchantDirectory
from app.services.orders import repository
from app.services.orders.errors import (
    AlreadyJoined,
    AlreadyRated,
    CodeLocked,
    CodeWrong,
    NoHome,
    NoJointPrice,
    NotAccepted,
    NotDone,
    NotServedHere,
    TimeRefused,
    TooEarly,
    VisitNotFound,
    VisitOver,
)
from app.services.orders.events import (
    OrderAccepted,
    OrderArrived,
    OrderCancelled,
    OrderConfirmed,
    OrderDeclined,
    OrderDeparted,
    OrderDisputed,
    OrderDone,
    OrderEvent,
    OrderMissed,
    OrderRequested,
)
from app.services.orders.flow import OrderFlow, OrderStatus
from app.services.orders.models import Order, Rating, Visit
from app.services.orders.repository import OrderRepository, VisitRepository, WorkerRepository
from app.services.orders.schemas import (
    AcceptRequest,
    JoinCreate,
    OrderCreate,
    OrderQuery,
    RatingCreate,
    SettleRequest,
    WhyRequest,
)

HORIZON, LONGEST = timedelta(days=30), timedelta(hours=8)
CODE_TRIES = 5
CODED = {OrderStatus.ACCEPTED, OrderStatus.DEPARTED}
RATEABLE = {OrderStatus.DONE, OrderStatus.CONFIRMED}
OFFERS = ProxyPurpose.OFFERS


@dataclass(frozen=True)
class Shown:
    """An order with the names of what it names."""

    order: Order
    merchant_name: str
    item_title: str
    rating: Rating | None

    def __getattr__(self, name: str) -> object:
        return getattr(self.order, name)


@dataclass(frozen=True)
class OpenVisit:
    visit: Visit
    merchant_name: str
    item_title: str
    homes: int

    def __getattr__(self, name: str) -> object:
        return getattr(self.visit, name)

    @property
    def homes_needed(self) -> int:
        return self.visit.homes


class OrderService:
    """One verb a method: for whoever ordered, for the shop's members and servers, and for staff."""

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session, self.keyring = session, keyring
        self.orders = OrderRepository(session, keyring)
        self.visits = VisitRepository(session)
        self.workers = WorkerRepository(session)
        self.shops = MerchantDirectory(session)
        self.catalog = CatalogService(session)

    async def mine(self, actor: Actor, wanted: OrderQuery) -> Rows[Shown]:
        query = self.orders.matching(actor, wanted).where(self.orders.own(actor))
        return await self._page(query, wanted, actor)

    async def of_shop(self, actor: Actor, merchant_id: UUID, wanted: OrderQuery) -> Rows[Shown]:
        query = self.orders.matching(actor, wanted).where(Order.merchant_id == merchant_id)
        return await self._page(query, wanted, actor)

    async def of_organisation(self, actor: Actor, organisation_id: UUID, wanted: OrderQuery) -> Rows[Shown]:
        query = self.orders.matching(actor, wanted).where(Order.organisation_id == organisation_id)
        return await self._page(query, wanted, actor)

    async def at(self, actor: Actor, place: Place, wanted: OrderQuery) -> Rows[Shown]:
        return await self._page(self.orders.matching(actor, wanted, under=place), wanted, actor)

    async def read(self, actor: Actor, order_id: UUID) -> Shown:
        return await self._shown(await self.orders.get(order_id, actor))

    async def timeline(self, actor: Actor, order_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.orders.get(order_id, actor))

    async def order(self, actor: Actor, merchant_id: UUID, wish: OrderCreate) -> Shown:
        shop = await self.shops.merchant(merchant_id)
        person = actor.on_behalf(OFFERS)
        home = await self._home(person, wish.address_id)
        place = home.place if home else shop.merchant.place
        actor.require(Permission.ORDERS_PLACE, at=place)
        address = wish.address or (home.household.address if home else None)
        if address is None:
            raise NoHome
        _in_time(wish.starts_at, wish.ends_at)
        price_fen = await self._price(shop, place, wish.item_id)
        visit = await self._open_visit(shop, place, wish) if wish.shared else None
        draft = self._draft(actor, person, shop, place, address, note=wish.note)
        draft.item_id, draft.price_fen = wish.item_id, price_fen
        draft.starts_at, draft.ends_at = wish.starts_at, wish.ends_at
        draft.visit_id = visit.id if visit else None
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
        names = await self._names(found)
        return [
            OpenVisit(each, *names[each.merchant_id, each.item_id], homes=homes[each.id])
            for each in found
            if homes.get(each.id)
        ]

    async def join(self, actor: Actor, visit_id: UUID, wish: JoinCreate) -> Shown:
        """And if enough are together now, all of them pay less."""
        person = actor.on_behalf(OFFERS)
        home = await self._home(person, None)
        visit = await self.visits.get(visit_id, actor)
        if home is None or visit.place_id not in home.place.lineage:
            raise VisitNotFound
        actor.require(Permission.ORDERS_PLACE, at=home.place)
        address = wish.address or home.household.address
        if address is None:
            raise NoHome
        shop = await self.shops.merchant(visit.merchant_id)
        async with beyond(self.session):  # how many, not who
            visit = await self.visits.get(visit_id, actor, lock=True)
            there = (await self.visits.homes([visit.id])).get(visit.id, 0)
        if not there or visit.starts_at <= now():
            raise VisitOver
        draft = self._draft(actor, person, shop, home.place, address, note=wish.note)
        draft.item_id, draft.visit_id = visit.item_id, visit.id
        draft.starts_at, draft.ends_at = visit.starts_at, visit.ends_at
        draft.price_fen = await self._price(shop, home.place, visit.item_id)
        shown = await self._place(actor, draft)
        if there + 1 >= visit.homes:
            async with beyond(self.session):  # the neighbours' price, which only falls
                await self.visits.let_all_pay(visit)
            await self.session.refresh(shown.order, ["price_fen"])
        return shown

    async def accept(self, actor: Actor, order_id: UUID, wish: AcceptRequest) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.accept, by=actor)
        if wish.worker_id:
            order.worker = await self.workers.get(wish.worker_id, actor)
        self._give_code(order)
        return await self._told(OrderAccepted, order)

    async def decline(self, actor: Actor, order_id: UUID, why: WhyRequest) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.decline, by=actor, **why.model_dump())
        return await self._told(OrderDeclined, order)

    async def depart(self, actor: Actor, order_id: UUID, wish: AcceptRequest) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.depart, by=actor)
        if wish.worker_id:
            order.worker = await self.workers.get(wish.worker_id, actor)
        return await self._told(OrderDeparted, order)

    async def arrive(self, actor: Actor, order_id: UUID, code: str) -> Shown:
        """CodeWrong counts, and after five of them CodeLocked until there is another code."""
        order = await self.orders.get(order_id, actor, lock=True)
        if order.status is OrderStatus.DEPARTED and order.allows(OrderFlow.arrive, actor):
            await self._compare(order, code)
        move(self.session, order, OrderFlow.arrive, by=actor)
        return await self._told(OrderArrived, order)

    async def renew_code(self, actor: Actor, order_id: UUID) -> Shown:
        """For whoever ordered, where the first was mistyped too often or told to the wrong person."""
        order = await self.orders.get(order_id, actor, lock=True)
        if not order.is_of(actor):
            raise Forbidden(permission=Permission.ORDERS_PLACE, place=order.place_code)
        if order.status not in CODED:
            raise NotAccepted
        self._give_code(order)
        record(self.session, order, "renew_code", by=actor)
        return await self._shown(order)

    async def done(self, actor: Actor, order_id: UUID) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.done, by=actor)
        order.done_at = now()
        return await self._told(OrderDone, order)

    async def confirm(self, actor: Actor, order_id: UUID) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.confirm, by=actor)
        return await self._told(OrderConfirmed, order)

    async def cancel(self, actor: Actor, order_id: UUID, why: WhyRequest) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.cancel, by=actor, **why.model_dump())
        return await self._told(OrderCancelled, order)

    async def no_show(self, actor: Actor, order_id: UUID) -> Shown:
        """The shop says that nobody opened, whoever ordered that nobody came."""
        order = await self.orders.get(order_id, actor, lock=True)
        if actor.may_inside(Permission.ORDERS_SERVE, order.organisation_id):
            move(self.session, order, OrderFlow.nobody_home, by=actor, reason_code="nobody_home")
            soonest = order.starts_at
        else:
            move(self.session, order, OrderFlow.nobody_came, by=actor, reason_code="nobody_came")
            soonest = order.ends_at
        if now() < soonest:
            raise TooEarly
        return await self._told(OrderMissed, order)

    async def dispute(self, actor: Actor, order_id: UUID, why: WhyRequest) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        if actor.may_inside(Permission.ORDERS_SERVE, order.organisation_id):
            move(self.session, order, OrderFlow.contest, by=actor, **why.model_dump())
        else:
            move(self.session, order, OrderFlow.dispute, by=actor, **why.model_dump())
        return await self._told(OrderDisputed, order)

    async def uphold(self, actor: Actor, order_id: UUID, why: SettleRequest) -> Shown:
        """It stands, perhaps at another price."""
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.uphold, by=actor, reason_code=why.reason_code, reason=why.reason)
        order.price_fen = order.price_fen if why.price_fen is None else why.price_fen
        return await self._told(OrderConfirmed, order)

    async def void(self, actor: Actor, order_id: UUID, why: WhyRequest) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.void, by=actor, **why.model_dump())
        return await self._told(OrderCancelled, order)

    async def rate(self, actor: Actor, order_id: UUID, wish: RatingCreate) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        if not order.is_of(actor):
            actor.require(Permission.ORDERS_PLACE, at=order.place)
        if order.status not in RATEABLE:
            raise NotDone
        if await self.orders.ratings([order.id]):
            raise AlreadyRated
        self.session.add(Rating(order_id=order.id, merchant_id=order.merchant_id, **wish.model_dump()))
        await self.session.flush()  # of two at once, the constraint lets one
        return await self._shown(order)

    def _give_code(self, order: Order) -> None:
        code = f"{secrets.randbelow(10**6):06}"
        order.code_sealed = closed(Order, self.keyring, code=code)["code_sealed"]
        order.code_failures = 0

    async def _compare(self, order: Order, code: str) -> None:
        if order.code_failures >= CODE_TRIES:
            raise CodeLocked
        if not secrets.compare_digest(order.secret_code or "", code):
            order.code_failures += 1
            await self.session.flush()  # kept, although the answer is a refusal
            raise CodeWrong(left=CODE_TRIES - order.code_failures)

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
        return await self._told(OrderRequested, order.with_keys(self.keyring, own=True))

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

    async def _told(self, event: type[OrderEvent], order: Order) -> Shown:
        await emit(self.session, fact_of(event, order))
        return await self._shown(order)

    async def _page(self, query: Any, wanted: OrderQuery, actor: Actor) -> Rows[Shown]:
        found = await self.orders.page(query, wanted, actor)
        names = await self._names(found.items)
        ratings = await self.orders.ratings([each.id for each in found.items])
        return Rows(
            [
                Shown(each, *names[each.merchant_id, each.item_id], rating=ratings.get(each.id))
                for each in found.items
            ],
            found.next,
        )

    async def _shown(self, order: Order) -> Shown:
        names = await self._names([order])
        ratings = await self.orders.ratings([order.id])
        return Shown(order, *names[order.merchant_id, order.item_id], rating=ratings.get(order.id))

    async def _names(self, rows: Collection[Order | Visit]) -> Mapping[tuple[UUID, UUID], tuple[str, str]]:
        async with beyond(self.session):  # what was ordered keeps its name when it is no longer offered
            shops = await self.shops.names_of({each.merchant_id for each in rows})
            items = await self.catalog.listings({each.item_id for each in rows})
        return {
            (each.merchant_id, each.item_id): (shops[each.merchant_id], items[each.item_id].title)
            for each in rows
        }


def _in_time(starts_at: datetime, ends_at: datetime) -> None:
    moment = now()
    if starts_at <= moment or starts_at > moment + HORIZON or ends_at - starts_at > LONGEST:
        raise TimeRefused


def fact_of(event: type[OrderEvent], order: Order) -> OrderEvent:
    return event(
        order_id=order.id,
        organisation_id=order.organisation_id,
        place_id=order.place_id,
        ordered_by=order.ordered_by,
    )


async def end_what_was_forgotten(session: AsyncSession, status: OrderStatus, *, before: datetime) -> None:
    """For the clock: what no shop has answered lapses, what is done and not contested is confirmed."""
    for order in await repository.overdue(session, status, before=before):
        if status is OrderStatus.DONE:
            move(session, order, OrderFlow.confirm, by=UNATTENDED, reason_code="after_a_week")
            await emit(session, fact_of(OrderConfirmed, order))
        else:
            move(session, order, OrderFlow.decline, by=UNATTENDED, reason_code="not_answered")
            await emit(session, fact_of(OrderDeclined, order))


TITLES = {
    OrderStatus.REQUESTED: ("orders.answer", "上门订单待接单"),
    OrderStatus.DONE: ("orders.confirm", "上门服务已完成，请确认"),
    OrderStatus.DISPUTED: ("orders.settle", "上门订单有争议待处理"),
}


async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
    """For `GET /me/todo`: what a shop has to answer, whoever ordered to confirm, staff to settle."""
    return [
        Todo(
            kind=TITLES[each.status][0],
            id=each.id,
            title=TITLES[each.status][1],
            due_at=each.starts_at,
            place_code=each.place_code,
            link=f"/orders/{each.id}",
        )
        for each in await OrderRepository(session, NO_KEYS).waiting(actor, most=MOST)
    ]


async def open_photo(session: AsyncSession, actor: Actor, worker_id: UUID) -> None:
    """Whoever works there, and whoever they come to. WorkerNotFound."""
    workers = WorkerRepository(session)
    if not await workers.came_to(worker_id, actor):
        await workers.get(worker_id, actor)
