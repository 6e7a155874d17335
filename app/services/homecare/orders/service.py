from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.errors import ItemNotFound
from app.commons.catalog.service import CatalogService
from app.commons.payments.service import PaymentRow
from app.kit import calendar
from app.kit.access import NOBODY, Actor, Place, place_by_code
from app.kit.clock import now
from app.kit.errors import Forbidden
from app.kit.events import emit
from app.kit.flow import IllegalMove
from app.kit.page import Rows
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.timeline import Step, move, steps_of
from app.kit.wall import beyond
from app.permissions import Permission
from app.registry.files.service import FileService
from app.registry.people.service import names_of
from app.registry.residents.service import living_here
from app.services.homecare.errors import (
    NursingOrderNotFound,
    NursingRefused,
)
from app.services.homecare.events import NursingOrderSubmitted
from app.services.homecare.offerings import repository as offerings
from app.services.homecare.offerings.models import Guards
from app.services.homecare.offerings.pricing import Covered, Occasion, quote, total
from app.services.homecare.orders import rules
from app.services.homecare.orders.flow import OrderFlow, OrderStatus
from app.services.homecare.orders.models import (
    Look,
    Order,
    Sight,
    sealed_for,
)
from app.services.homecare.orders.money import ask_for, settle
from app.services.homecare.orders.planning import NursingSlot, Planning, day_of, persons, sharpened
from app.services.homecare.orders.repository import OrderRepository
from app.services.homecare.orders.schemas import (
    NursingOrderCreate,
    NursingOrderQuery,
    SlotQuery,
)
from app.services.homecare.orders.view import OrderShown, nurses_of, shown, sights_of
from app.services.homecare.packages.book import Book
from app.services.homecare.packages.models import Purchase
from app.services.homecare.packages.service import PackageService
from app.services.homecare.patients import patient_of
from app.services.homecare.providers.models import Terms
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
        self.files = FileService(session)

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
        """A draft, with the price as far as it is known. Only what can never be is refused already."""
        place = await place_by_code(self.session, wish.place_code)
        provider = await self.providers.get(wish.provider_id, actor)
        item = await CatalogService(self.session).item(NOBODY, wish.item_id)
        if item.catalog != "nursing":
            raise ItemNotFound
        actor, patient, capacity = await patient_of(self.session, self.keyring, actor, wish.patient_id)
        actor.require(Permission.NURSING_ORDER, at=place)
        guards, terms, travel_fen = await self._in_force(
            provider.id, item.category_code, place, wish.starts_at
        )
        guards = sharpened(guards, item.details)
        purchase = await self._drawn_from(actor, wish)
        order = Order(
            place=place,
            place_id=place.id,
            provider_id=provider.id,
            item_id=item.id,
            item_code=item.code,
            item_title=item.title,
            category_code=item.category_code,
            ordered_by=actor.id,
            ordered_as=capacity,
            patient_id=patient.id,
            file_ids=list(dict.fromkeys(wish.files)),
            slot=wish.slot,
            persons=persons(guards),
            insurance=wish.insurance,
            purchase_id=wish.purchase_id,
            package_fen=purchase.visit_fen if purchase else 0,
            preferred_nurses=wish.preferred_nurses,
            refused_nurses=wish.refused_nurses,
            nurse_gender=wish.nurse_gender,
            guards=guards,
            terms=terms,
            **sealed_for(self.keyring, **_private(wish, patient)),
            **await self._price(item, guards, wish, travel_fen, purchase),
        )
        self.session.add(order)
        await self.session.flush()  # the files will name it
        await self.files.attach(actor, order.file_ids, subject=Order.__tablename__, row=order)
        return await self.show(order.seen_by(actor).with_keys(self.keyring), actor)

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
        """The money is there; told again, it is there already. What follows goes by itself."""
        order = await self.orders.for_the_clock(order_id)
        if order.status is OrderStatus.ASSESSED:
            await settle(self.session, order)

    async def _page(self, actor: Actor, query: Any, wanted: NursingOrderQuery) -> Rows[Order]:
        if wanted.status:
            query = query.where(Order.status == wanted.status)
        return await self.orders.page(query, wanted, actor)

    async def _drawn_from(self, actor: Actor, wish: NursingOrderCreate) -> Purchase | None:
        """PurchaseNotFound, PackageUnfit."""
        if wish.purchase_id is None:
            return None
        return await PackageService(self.session, self.keyring).usable(
            actor,
            wish.purchase_id,
            provider_id=wish.provider_id,
            patient_id=wish.patient_id,
            item_id=wish.item_id,
            day=day_of(wish.starts_at),
        )

    async def _in_force(
        self, provider_id: UUID, category: str, place: Place, starts_at: datetime
    ) -> tuple[Guards, Terms, int]:
        day = day_of(starts_at)
        offered = (await offerings.in_force(self.session, [provider_id], category, day)).get(provider_id)
        travel_fen = await self.providers.travel_fen(provider_id, place)
        missing = [
            *([rules.NOT_OFFERED] if offered is None else []),
            *([rules.NOT_SERVED] if travel_fen is None else []),
        ]
        if offered is None or travel_fen is None:
            raise NursingRefused(failures=[vars(each) for each in missing])
        return offered.guards, await self.providers.terms_on(provider_id, day), travel_fen

    async def _price(
        self,
        item: Any,
        guards: Guards,
        wish: NursingOrderCreate,
        travel_fen: int,
        purchase: Purchase | None,
    ) -> Mapping[str, Any]:
        day = day_of(wish.starts_at)
        known = await self.orders.assessed_before(wish.patient_id, wish.provider_id, item.category_code)
        occasion = Occasion(
            starts_at=wish.starts_at,
            holiday=(await calendar.look_up(self.session, [day]))[day].is_holiday,
            first_visit=not known,
            insured=wish.insurance != "none",
            travel_fen=travel_fen,
            package=Covered(purchase.title, purchase.covers) if purchase else None,
        )
        lines = quote(item.title, item.price_fen or 0, guards, occasion)
        return {"lines": lines, "price_fen": total(lines)}

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


def _private(wish: NursingOrderCreate, patient: Any) -> dict[str, str | None]:
    number = patient.id_number
    return {
        "patient_name": patient.name,
        "id_tail": number and number[-4:],
        "address": wish.address,
        "position": wish.position and f"[{wish.position.latitude}, {wish.position.longitude}]",
        "dial": wish.phone or patient.phone,
        "note": wish.note,
    }


async def open_order_file(session: AsyncSession, actor: Actor, order_id: UUID) -> None:
    """Prescriptions, records, the signature: by whoever may see the health data; that is written down."""
    orders = OrderRepository(session, NO_KEYS)
    order = await orders.get(order_id, actor)
    if Sight.HEALTH not in sights_of(order, actor, await nurses_of(session, order)):
        raise NursingOrderNotFound
    if not order.is_own(actor):
        orders.looked(order, actor, [Sight.HEALTH])
