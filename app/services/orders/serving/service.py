import secrets
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.clock import now
from app.kit.errors import Forbidden
from app.kit.sealing import closed
from app.kit.secrets import Keyring
from app.kit.timeline import move, record
from app.permissions import Permission
from app.services.orders.desk import Desk
from app.services.orders.errors import CodeLocked, CodeWrong, NotAccepted, OrderUnpaid, TooEarly
from app.services.orders.events import (
    OrderAccepted,
    OrderArrived,
    OrderDeclined,
    OrderDeparted,
    OrderDisputed,
    OrderDone,
    OrderMissed,
)
from app.services.orders.flow import SERVE, OrderFlow, OrderStatus
from app.services.orders.models import Order
from app.services.orders.money import owe
from app.services.orders.repository import WorkerRepository
from app.services.orders.schemas import AcceptRequest, WhyRequest
from app.services.orders.view import Shown, shown

CODE_TRIES = 5
CODED = {OrderStatus.ACCEPTED, OrderStatus.DEPARTED}


class ServingService(Desk):
    """What a shop's members and servers say; of what happens at the door, either side."""

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        super().__init__(session, keyring)
        self.workers = WorkerRepository(session)

    async def accept(self, actor: Actor, order_id: UUID, wish: AcceptRequest) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.accept, by=actor)
        await self._send(actor, order, wish)
        self._give_code(order)
        return await self.told(OrderAccepted, order)

    async def decline(self, actor: Actor, order_id: UUID, why: WhyRequest) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.decline, by=actor, **why.model_dump())
        await owe(self.session, order, 0, "declined")
        return await self.told(OrderDeclined, order)

    async def depart(self, actor: Actor, order_id: UUID, wish: AcceptRequest) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.depart, by=actor)
        if order.is_unpaid:
            raise OrderUnpaid
        await self._send(actor, order, wish)
        return await self.told(OrderDeparted, order)

    async def arrive(self, actor: Actor, order_id: UUID, code: str) -> Shown:
        """CodeWrong counts, and after five of them CodeLocked until there is another code."""
        order = await self.orders.get(order_id, actor, lock=True)
        if order.status is OrderStatus.DEPARTED and order.allows(OrderFlow.arrive, actor):
            await self._compare(order, code)
        move(self.session, order, OrderFlow.arrive, by=actor)
        return await self.told(OrderArrived, order)

    async def renew_code(self, actor: Actor, order_id: UUID) -> Shown:
        """For whoever ordered, where the first was mistyped too often or told to the wrong person."""
        order = await self.orders.get(order_id, actor, lock=True)
        if not order.is_of(actor):
            raise Forbidden(permission=Permission.ORDERS_PLACE, place=order.place_code)
        if order.status not in CODED:
            raise NotAccepted
        self._give_code(order)
        record(self.session, order, "renew_code", by=actor)
        return await shown(self.orders, order)

    async def done(self, actor: Actor, order_id: UUID) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.done, by=actor)
        order.done_at = now()
        return await self.told(OrderDone, order)

    async def no_show(self, actor: Actor, order_id: UUID) -> Shown:
        """The shop says that nobody opened, whoever ordered that nobody came."""
        order = await self.orders.get(order_id, actor, lock=True)
        if actor.may_inside(SERVE, order.organisation_id):
            move(self.session, order, OrderFlow.nobody_home, by=actor, reason_code="nobody_home")
            soonest = order.starts_at
        else:
            move(self.session, order, OrderFlow.nobody_came, by=actor, reason_code="nobody_came")
            await owe(self.session, order, 0, "nobody_came")
            soonest = order.ends_at
        if now() < soonest:
            raise TooEarly
        return await self.told(OrderMissed, order)

    async def dispute(self, actor: Actor, order_id: UUID, why: WhyRequest) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        if actor.may_inside(SERVE, order.organisation_id):
            move(self.session, order, OrderFlow.contest, by=actor, **why.model_dump())
        else:
            move(self.session, order, OrderFlow.dispute, by=actor, **why.model_dump())
        return await self.told(OrderDisputed, order)

    async def _send(self, actor: Actor, order: Order, wish: AcceptRequest) -> None:
        if wish.worker_id:
            order.worker = await self.workers.get(wish.worker_id, actor)

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
