from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import NOBODY, Actor, Place, PlaceKind
from app.kit.machines import Machine
from app.kit.page import PageQuery, Rows
from app.kit.repository import Repository
from app.kit.secrets import Keyring
from app.permissions import Permission, ProxyPurpose
from app.services.orders.errors import OrderNotFound, VisitNotFound, WorkerNotFound
from app.services.orders.flow import ENDED, OPEN, OrderStatus, Pays
from app.services.orders.models import JointPrice, Order, Rating, Visit, Worker
from app.services.orders.schemas import OrderQuery

SERVE, READ = Permission.ORDERS_SERVE, Permission.ORDERS_READ
TO_PAY = and_(
    Order.status == OrderStatus.ACCEPTED,
    Order.pays == Pays.ONLINE,
    Order.paid_at.is_(None),
    Order.price_fen > 0,
)


class OrderRepository(Repository[Order]):
    model, missing = Order, OrderNotFound

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        super().__init__(session)
        self.keyring = keyring

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        """A test key's are a world of their own."""
        if isinstance(actor, Machine) and actor.sandbox:
            return Order.sandbox & (Order.organisation_id == actor.organisation_id)
        served = Order.organisation_id.in_(actor.organisations(SERVE))
        return Order.sandbox.is_(False) & (self.own(actor) | served | Place.within(actor.reach(READ)))

    def own(self, actor: Actor) -> ColumnElement[bool]:
        ids = actor.ids_for(ProxyPurpose.OFFERS)
        return Order.account_id.in_(ids) | Order.resident_id.in_(ids)

    async def get(self, id: UUID, actor: Actor, *, lock: bool = False) -> Order:
        found = await super().get(id, actor, lock=lock)
        return found.with_keys(self.keyring, own=found.is_of(actor))

    async def for_the_clock(self, id: UUID) -> Order:
        """Locked, and without asking for whom: what follows happens by itself."""
        query = select(Order).join(Order.place).where(Order.id == id).with_for_update(of=Order)
        order = await self.session.scalar(query.execution_options(populate_existing=True))
        if order is None:
            raise OrderNotFound
        return order.with_keys(self.keyring, own=False)

    async def page(self, query: Select[Order], page: PageQuery, actor: Actor) -> Rows[Order]:
        rows = await super().page(query, page, actor)
        for each in rows.items:
            each.with_keys(self.keyring, own=each.is_of(actor))
        return rows

    def matching(self, actor: Actor, wanted: OrderQuery, *, under: Place | None = None) -> Select[Order]:
        query = self.visible_to(actor, under=under)
        return query.where(Order.status == wanted.status) if wanted.status else query

    async def waiting(self, actor: Actor, *, most: int) -> Sequence[Order]:
        """For the shop those to answer, for whoever ordered those to pay or confirm; the soonest first."""
        to_answer = Order.organisation_id.in_(actor.organisations(SERVE)) & (
            Order.status == OrderStatus.REQUESTED
        )
        to_pay = self.own(actor) & TO_PAY
        to_confirm = self.own(actor) & (Order.status == OrderStatus.DONE)
        to_settle = Place.within(actor.reach(Permission.ORDERS_SETTLE)) & (
            Order.status == OrderStatus.DISPUTED
        )
        query = self.visible_to(actor).where(or_(to_answer, to_pay, to_confirm, to_settle))
        return (await self.session.scalars(query.order_by(Order.starts_at).limit(most))).all()

    async def ratings(self, ids: Collection[UUID]) -> dict[UUID, Rating]:
        found = await self.session.scalars(select(Rating).where(Rating.order_id.in_(ids)))
        return {each.order_id: each for each in found}


async def overdue(
    session: AsyncSession, status: OrderStatus, *, before: datetime, limit: int = 200
) -> Sequence[Order]:
    """For the clock: of which nobody has said anything since their window, or since they were done."""
    since = Order.done_at if status is OrderStatus.DONE else Order.ends_at
    query = select(Order).where(Order.status == status, since < before).order_by(Order.id).limit(limit)
    return (await session.scalars(query.with_for_update(of=Order))).all()


async def never_paid(session: AsyncSession, *, before: datetime, limit: int = 200) -> Sequence[Order]:
    """For the clock: accepted, and the window has come without the money."""
    query = select(Order).join(Order.place).where(TO_PAY, Order.starts_at < before)
    return (await session.scalars(query.order_by(Order.id).limit(limit).with_for_update(of=Order))).all()


class VisitRepository(Repository[Visit]):
    model, missing = Visit, VisitNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Visit.id.is_not(None)  # says nothing of anybody

    async def joinable(self, building_id: UUID, at: datetime) -> Sequence[Visit]:
        query = self.visible_to(NOBODY).where(Visit.place_id == building_id, Visit.starts_at > at)
        return (await self.session.scalars(query.order_by(Visit.starts_at).limit(50))).all()

    async def homes(self, ids: Collection[UUID]) -> dict[UUID, int]:
        """How many have joined and are still coming along."""
        query = select(Order.visit_id, func.count()).where(
            Order.visit_id.in_(ids), Order.status.not_in(ENDED)
        )
        found = await self.session.execute(query.group_by(Order.visit_id))
        return {visit_id: many for visit_id, many in found if visit_id}

    async def let_all_pay(self, visit: Visit) -> None:
        cheaper = update(Order).where(Order.visit_id == visit.id, Order.status.in_(OPEN))
        cheaper = cheaper.where(Order.price_fen > visit.joint_price_fen)
        await self.session.execute(
            cheaper.values(price_fen=visit.joint_price_fen), execution_options={"synchronize_session": False}
        )

    async def paid(self, visit: Visit) -> Sequence[Order]:
        query = select(Order).join(Order.place).where(Order.visit_id == visit.id, Order.status.in_(OPEN))
        return (await self.session.scalars(query.where(Order.paid_at.is_not(None)).order_by(Order.id))).all()


class WorkerRepository(Repository[Worker]):
    model, missing = Worker, WorkerNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Worker.left_at.is_(None) & Worker.organisation_id.in_(actor.organisations(SERVE))

    async def of(self, organisation_id: UUID, actor: Actor) -> Sequence[Worker]:
        query = self.visible_to(actor).where(Worker.organisation_id == organisation_id)
        return (await self.session.scalars(query.order_by(Worker.id))).all()

    async def came_to(self, worker_id: UUID, actor: Actor) -> bool:
        """Or will come: whoever ordered may see who it is."""
        ids = actor.ids_for(ProxyPurpose.OFFERS)
        mine = Order.account_id.in_(ids) | Order.resident_id.in_(ids)
        query = select(Order.id).where(Order.worker_id == worker_id, mine).limit(1)
        return await self.session.scalar(query) is not None


async def joint_price(session: AsyncSession, merchant_id: UUID, item_id: UUID) -> JointPrice | None:
    query = select(JointPrice).where(JointPrice.merchant_id == merchant_id, JointPrice.item_id == item_id)
    return await session.scalar(query)


async def building_of(session: AsyncSession, place: Place) -> Place | None:
    query = select(Place).where(Place.id.in_(place.lineage), Place.kind == PlaceKind.BUILDING)
    return await session.scalar(query)
