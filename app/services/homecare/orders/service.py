from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.service import PaymentRow
from app.kit.access import Actor, Place
from app.kit.clock import now
from app.kit.errors import Forbidden
from app.kit.events import emit
from app.kit.flow import IllegalMove
from app.kit.page import Rows
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.timeline import Step, move, steps_of
from app.kit.wall import beyond
from app.permissions import Permission
from app.registry.people.service import names_of
from app.registry.residents.service import living_here
from app.services.homecare.errors import (
    NursingOrderNotFound,
    NursingRefused,
)
from app.services.homecare.events import NursingOrderSubmitted
from app.services.homecare.orders import rules
from app.services.homecare.orders.drafting import Drafting
from app.services.homecare.orders.flow import OrderFlow, OrderStatus
from app.services.homecare.orders.models import (
    Look,
    Order,
    Sight,
)
from app.services.homecare.orders.money import ask_for, give_back_what_came_too_late, settle
from app.services.homecare.orders.planning import NursingSlot, Planning
from app.services.homecare.orders.repository import OrderRepository
from app.services.homecare.orders.schemas import (
    NursingOrderCreate,
    NursingOrderQuery,
    SlotQuery,
)
from app.services.homecare.orders.view import OrderShown, nurses_of, shown, sights_of
from app.services.homecare.packages.book import Book
from app.services.homecare.providers.repository import ProviderRepository


@dataclass(frozen=True)
class LookShown:
    look: Look
    actor_name: str | None

    def __getattr__(self, name: str) -> Any:
        return getattr(self.look, name)


class OrderService:
    """From the wish to the fixed price."""

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.orders = OrderRepository(session, keyring)
        self.providers = ProviderRepository(session)
        self.planning = Planning(session, self.orders)

    async def slots(self, place: Place, wanted: SlotQuery) -> list[NursingSlot]:
        return await self.planning.slots(place, wanted)

    async def mine(self, actor: Actor, wanted: NursingOrderQuery) -> Rows[Order]:
        return await self._page(actor, self.orders.mine(actor), wanted)

    async def of_provider(self, actor: Actor, provider_id: UUID, wanted: NursingOrderQuery) -> Rows[Order]:
        provider = await self.providers.get(provider_id, actor)
        actor.require_inside(Permission.NURSING_READ, provider.id)
        query = self.orders.visible_to(actor).where(Order.provider_id == provider.id)
        return await self._page(actor, query, wanted)

    async def read(self, actor: Actor, order_id: UUID) -> OrderShown:
        return await self.show(await self.orders.get(order_id, actor), actor)

    async def show(self, order: Order, actor: Actor) -> OrderShown:
        return await shown(self.orders, order, actor)

    async def timeline(self, actor: Actor, order_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.orders.get(order_id, actor))

    async def looks(self, actor: Actor, order_id: UUID) -> Sequence[LookShown]:
        """For the family, and for whoever answers for the provider."""
        order = await self.orders.get(order_id, actor)
        if not order.is_own(actor):
            actor.require_inside(Permission.NURSING_READ_HEALTH, order.provider_id)
        looks = await self.orders.looks(order.id)
        names = await names_of(self.session, {each.actor_id for each in looks})
        return [LookShown(each, names.get(each.actor_id)) for each in looks]

    async def make(self, actor: Actor, wish: NursingOrderCreate) -> OrderShown:
        order = await Drafting(self.session, self.keyring).draft(actor, wish)
        return await self.show(order, actor)

    async def submit(self, actor: Actor, order_id: UUID) -> OrderShown:
        """From here on its time is asked for, and its visit drawn. NursingRefused, PackageUsedUp."""
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.submit, by=actor)
        await self._keeps_the_rules(order)
        if order.purchase_id:
            await Book(self.session).draw(order.purchase_id, order.id)
        told = NursingOrderSubmitted(order_id=order.id, provider_id=order.provider_id)
        await emit(self.session, told)
        return await self.show(order, actor)

    async def pay(self, actor: Actor, order_id: UUID) -> PaymentRow:
        """Asks for the money; that it has come is for `paid` to say, who hears it from WeChat Pay."""
        order = await self.orders.get(order_id, actor, lock=True)
        if not order.allows(OrderFlow.pay, actor):
            raise Forbidden(permission=OrderFlow.pay.needs, place=order.place_code)
        if order.status not in OrderFlow.pay.sources:
            raise IllegalMove(move="pay", state=order.status)
        return await ask_for(self.session, order, actor.id)

    async def paid(self, order_id: UUID) -> None:
        """The money is there; told again, it is there already. What follows goes by itself.

        It may be called off in the moment between: then all of it goes back.
        """
        order = await self.orders.for_the_clock(order_id)
        if order.status is OrderStatus.ASSESSED:
            await settle(self.session, order)
        elif order.paid_at is None:
            await give_back_what_came_too_late(self.session, order)

    async def _page(self, actor: Actor, query: Any, wanted: NursingOrderQuery) -> Rows[Order]:
        if wanted.status:
            query = query.where(Order.status == wanted.status)
        return await self.orders.page(query, wanted, actor)

    async def _keeps_the_rules(self, order: Order) -> None:
        async with beyond(self.session):  # who ordered it need not live there
            patient = await living_here(self.session, order.patient_id)
        asked = rules.Application(
            item_code=order.item_code,
            starts_at=order.starts_at,
            ends_at=order.ends_at,
            born_on=patient.born_on if patient else None,
            files=len(order.file_ids),
            now=now(),
            guards=order.guards,
            terms=order.terms,
        )
        broken = rules.failures(asked)
        if not broken and not await self.planning.is_free(order):
            broken = [rules.NOBODY_FREE]
        if broken:
            raise NursingRefused(failures=[vars(each) for each in broken])


async def open_order_file(session: AsyncSession, actor: Actor, order_id: UUID) -> None:
    """Prescriptions, records, the signature: by whoever may see the health data; that is written down."""
    orders = OrderRepository(session, NO_KEYS)
    order = await orders.get(order_id, actor)
    if Sight.HEALTH not in sights_of(order, actor, await nurses_of(session, order)):
        raise NursingOrderNotFound
    if not order.is_own(actor):
        orders.looked(order, actor, [Sight.HEALTH])
