from collections.abc import Sequence
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.service import PaymentRow
from app.kit.access import UNATTENDED, Actor, Place
from app.kit.clock import now
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.page import Rows
from app.kit.timeline import Step, move, steps_of
from app.permissions import Permission
from app.services.orders import repository, view
from app.services.orders.desk import Desk, tell
from app.services.orders.errors import AlreadyRated, NoOnlinePayment, NotDone
from app.services.orders.events import OrderCancelled, OrderConfirmed, OrderDeclined, OrderPaid
from app.services.orders.flow import OrderFlow, OrderStatus, Pays
from app.services.orders.models import Order, Rating
from app.services.orders.money import ask_for, owe
from app.services.orders.schemas import OrderQuery, RatingCreate, SettleRequest, WhyRequest
from app.services.orders.view import Shown

OrderShown: TypeAlias = Shown  # what other slices call an order with its names
RATEABLE = {OrderStatus.DONE, OrderStatus.CONFIRMED}


class OrderService(Desk):
    """What is read of orders, and how whoever ordered, or staff, close them."""

    async def mine(self, actor: Actor, wanted: OrderQuery) -> Rows[Shown]:
        query = self.orders.matching(actor, wanted).where(self.orders.own(actor))
        return await view.page(self.orders, query, wanted, actor)

    async def of_shop(self, actor: Actor, merchant_id: UUID, wanted: OrderQuery) -> Rows[Shown]:
        query = self.orders.matching(actor, wanted).where(Order.merchant_id == merchant_id)
        return await view.page(self.orders, query, wanted, actor)

    async def of_organisation(self, actor: Actor, organisation_id: UUID, wanted: OrderQuery) -> Rows[Shown]:
        query = self.orders.matching(actor, wanted).where(Order.organisation_id == organisation_id)
        return await view.page(self.orders, query, wanted, actor)

    async def at(self, actor: Actor, place: Place, wanted: OrderQuery) -> Rows[Shown]:
        query = self.orders.matching(actor, wanted, under=place)
        return await view.page(self.orders, query, wanted, actor)

    async def read(self, actor: Actor, order_id: UUID) -> Shown:
        return await view.shown(self.orders, await self.orders.get(order_id, actor))

    async def timeline(self, actor: Actor, order_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.orders.get(order_id, actor))

    async def pay(self, actor: Actor, order_id: UUID) -> PaymentRow:
        """Asks for the money; that it has come is for `paid` to say, who hears it from WeChat Pay."""
        order = await self.orders.get(order_id, actor, lock=True)
        if not order.is_of(actor):
            raise Forbidden(permission=Permission.ORDERS_PLACE, place=order.place_code)
        if order.pays is not Pays.ONLINE or not order.price_fen:
            raise NoOnlinePayment
        if order.status not in OrderFlow.pay.sources:
            raise IllegalMove(move="pay", state=order.status)
        title = (await view.shown(self.orders, order)).item_title
        return await ask_for(self.session, order, actor.id, title)

    async def paid(self, order_id: UUID) -> None:
        """The shop may set out now. Told again it changes nothing; what came too late goes back."""
        order = await self.orders.for_the_clock(order_id)
        if order.paid_at is not None:
            return
        if order.status is not OrderStatus.ACCEPTED:
            return await owe(self.session, order, 0, "cancelled")
        if order.is_unpaid:
            move(self.session, order, OrderFlow.pay, by=UNATTENDED)
            order.paid_at = now()
            await tell(self.session, OrderPaid, order)
        await owe(self.session, order, order.price_fen, "joint_price")

    async def confirm(self, actor: Actor, order_id: UUID) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.confirm, by=actor)
        return await self.told(OrderConfirmed, order)

    async def cancel(self, actor: Actor, order_id: UUID, why: WhyRequest) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.cancel, by=actor, **why.model_dump())
        await owe(self.session, order, 0, "cancelled")
        return await self.told(OrderCancelled, order)

    async def uphold(self, actor: Actor, order_id: UUID, why: SettleRequest) -> Shown:
        """It stands, perhaps at another price. What went back before is not asked for again."""
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.uphold, by=actor, reason_code=why.reason_code, reason=why.reason)
        order.price_fen = order.price_fen if why.price_fen is None else why.price_fen
        await owe(self.session, order, order.price_fen, "settled")
        return await self.told(OrderConfirmed, order)

    async def void(self, actor: Actor, order_id: UUID, why: WhyRequest) -> Shown:
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.void, by=actor, **why.model_dump())
        await owe(self.session, order, 0, "settled")
        return await self.told(OrderCancelled, order)

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
        return await view.shown(self.orders, order)


async def end_what_was_forgotten(session: AsyncSession, status: OrderStatus, *, before: datetime) -> None:
    """For the clock: what no shop has answered lapses, what is done and not contested is confirmed."""
    for order in await repository.overdue(session, status, before=before):
        if status is OrderStatus.DONE:
            move(session, order, OrderFlow.confirm, by=UNATTENDED, reason_code="after_a_week")
            await tell(session, OrderConfirmed, order)
        else:
            move(session, order, OrderFlow.decline, by=UNATTENDED, reason_code="not_answered")
            await tell(session, OrderDeclined, order)


async def let_go_of_what_is_not_paid(session: AsyncSession, *, before: datetime) -> None:
    """For the clock: the shop kept the time, and the money did not come."""
    for order in await repository.never_paid(session, before=before):
        move(session, order, OrderFlow.cancel, by=UNATTENDED, reason_code="not_paid")
        await owe(session, order, 0, "cancelled")
        await tell(session, OrderCancelled, order)
