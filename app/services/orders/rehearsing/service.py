from datetime import timedelta
from uuid import UUID

from sqlalchemy.orm.attributes import set_committed_value

from app.commons.catalog.service import CatalogService
from app.kit.access import UNATTENDED
from app.kit.clock import now
from app.kit.flow import Move
from app.kit.machines import Machine
from app.kit.sealing import closed
from app.kit.timeline import move
from app.services.merchants.service import merchant_of
from app.services.orders.desk import Desk
from app.services.orders.errors import NotServedHere
from app.services.orders.events import (
    OrderCancelled,
    OrderConfirmed,
    OrderDisputed,
    OrderEvent,
    OrderRequested,
)
from app.services.orders.flow import OrderFlow, OrderStatus, Pays
from app.services.orders.models import Order
from app.services.orders.service import OrderService
from app.services.orders.view import Shown

ADDRESS, CODE = "沙箱测试地址", "000000"
HOURS = timedelta(hours=2)


class RehearsalService(Desk):
    """The other side of an order in a sandbox. On an order of the world each of these does nothing."""

    async def request(self, machine: Machine, item_code: str, price_fen: int, note: str) -> Shown:
        """For tomorrow, to be paid online, and of no service that the shop has to offer already."""
        machine.require_sandbox()
        merchant = await merchant_of(self.session, machine.organisation_id)
        item = (await CatalogService(self.session).commercial(merchant.place, [item_code])).get(item_code)
        if item is None:
            raise NotServedHere
        begin = (now() + timedelta(days=1)).replace(microsecond=0)
        order = Order(
            place=merchant.place,
            place_id=merchant.place_id,
            merchant_id=merchant.id,
            organisation_id=merchant.organisation_id,
            sandbox=True,
            item_id=item.id,
            price_fen=price_fen,
            pays=Pays.ONLINE,
            starts_at=begin,
            ends_at=begin + HOURS,
            note=note,
            **closed(Order, self.keyring, address=ADDRESS),
        )
        self.session.add(order)
        await self.session.flush()  # its id and time are shown
        set_committed_value(order, "worker", None)
        return await self.told(OrderRequested, order.with_keys(self.keyring, own=False).seen_by(machine))

    async def note_of(self, order_id: UUID) -> str | None:
        """What was asked for; nothing, for an order of the world."""
        order = await self.orders.for_the_clock(order_id)
        return order.note if order.sandbox else None

    async def give_code(self, order_id: UUID) -> None:
        """The one that everybody knows: nobody opens a door."""
        order = await self.orders.for_the_clock(order_id)
        if order.sandbox:
            order.code_sealed = closed(Order, self.keyring, code=CODE)["code_sealed"]

    async def pay(self, order_id: UUID) -> None:
        if await self.note_of(order_id):
            await OrderService(self.session, self.keyring).paid(order_id)

    async def cancel(self, order_id: UUID, reason_code: str) -> None:
        await self._play(order_id, OrderStatus.ACCEPTED, OrderFlow.cancel, OrderCancelled, reason_code)

    async def confirm(self, order_id: UUID) -> None:
        await self._play(order_id, OrderStatus.DONE, OrderFlow.confirm, OrderConfirmed)

    async def dispute(self, order_id: UUID, reason_code: str) -> None:
        await self._play(order_id, OrderStatus.DONE, OrderFlow.dispute, OrderDisputed, reason_code)

    async def _play(
        self,
        order_id: UUID,
        when: OrderStatus,
        step: Move[OrderStatus],
        told: type[OrderEvent],
        reason_code: str | None = None,
    ) -> None:
        """Once: told again, it has happened already."""
        order = await self.orders.for_the_clock(order_id)
        if order.sandbox and order.status is when:
            move(self.session, order, step, by=UNATTENDED, reason_code=reason_code)
            await self.told(told, order)
