"""A draft: for whom, by whom, under which rules, and what it would cost."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.errors import ItemNotFound
from app.commons.catalog.service import CatalogService
from app.kit import calendar
from app.kit.access import NOBODY, Actor, Place, place_by_code
from app.kit.secrets import Keyring
from app.permissions import Permission
from app.registry.files.service import FileService
from app.services.homecare.errors import (
    NursingRefused,
)
from app.services.homecare.offerings import repository as offerings
from app.services.homecare.offerings.models import Guards
from app.services.homecare.offerings.pricing import Covered, Occasion, quote, total
from app.services.homecare.orders import rules
from app.services.homecare.orders.models import (
    Order,
    sealed_for,
)
from app.services.homecare.orders.planning import day_of, persons, sharpened
from app.services.homecare.orders.repository import OrderRepository
from app.services.homecare.orders.schemas import (
    NursingOrderCreate,
)
from app.services.homecare.packages.models import Purchase
from app.services.homecare.packages.service import PackageService
from app.services.homecare.patients import patient_of
from app.services.homecare.providers.models import Terms
from app.services.homecare.providers.repository import ProviderRepository


class Drafting:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.orders = OrderRepository(session, keyring)
        self.providers = ProviderRepository(session)
        self.files = FileService(session)

    async def draft(self, actor: Actor, wish: NursingOrderCreate) -> Order:
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
        return order.seen_by(actor).with_keys(self.keyring)

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
