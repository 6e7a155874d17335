from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.errors import ItemNotFound
from app.commons.catalog.service import CatalogService
from app.commons.payments.service import PaymentRow, PaymentService
from app.kit.access import NOBODY, UNATTENDED, Actor, Placed
from app.kit.clock import now, today
from app.kit.errors import Forbidden
from app.kit.events import emit
from app.kit.flow import IllegalMove
from app.kit.page import Rows
from app.kit.secrets import Keyring
from app.kit.sweeps import each_alone
from app.kit.timeline import Step, move, steps_of
from app.permissions import Permission
from app.services.homecare.errors import PackageUnfit
from app.services.homecare.events import NursingPackageEnded
from app.services.homecare.packages import repository
from app.services.homecare.packages.book import Book
from app.services.homecare.packages.flow import PurchaseFlow, PurchaseStatus
from app.services.homecare.packages.models import Grant, Package, Purchase, VisitEntry
from app.services.homecare.packages.repository import PurchaseRepository
from app.services.homecare.packages.schemas import (
    PackageWrite,
    PurchaseCreate,
    PurchaseQuery,
)
from app.services.homecare.patients import patient_of
from app.services.homecare.providers.repository import ProviderRepository


@dataclass(frozen=True)
class PurchaseShown:
    """Everything else is the purchase's own."""

    purchase: Purchase
    balance: int

    def __getattr__(self, name: str) -> Any:
        return getattr(self.purchase, name)

    @property
    def rest_fen(self) -> int:
        return self.purchase.rest_fen(self.balance) if self.purchase.paid_at and self.balance else 0


class PackageService:
    """What is on sale is public; what was bought is its family's, and its provider's."""

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.providers = ProviderRepository(session)
        self.purchases = PurchaseRepository(session)
        self.book = Book(session)

    async def on_sale(self, provider_id: UUID) -> Sequence[Package]:
        provider = await self.providers.get(provider_id, NOBODY)
        return await repository.on_sale(self.session, provider.id)

    async def offer(self, actor: Actor, provider_id: UUID, wish: PackageWrite) -> Package:
        provider = await self.providers.get(provider_id, actor)
        actor.require_inside(Permission.NURSING_MANAGE, provider.id)
        item = await CatalogService(self.session).item(NOBODY, wish.item_id)
        if item.catalog != "nursing":
            raise ItemNotFound
        package = Package(provider_id=provider.id, **wish.model_dump())
        self.session.add(package)
        await self.session.flush()
        return package

    async def withdraw(self, actor: Actor, package_id: UUID) -> None:
        """From now on nobody can buy it; what was bought stays good."""
        package = await repository.package(self.session, package_id)
        actor.require_inside(Permission.NURSING_MANAGE, package.provider_id)
        package.withdrawn_at = now()

    async def buy(self, actor: Actor, package_id: UUID, wish: PurchaseCreate) -> PurchaseShown:
        """For a patient to whom the provider comes; nothing is promised before it is paid. PackageUnfit."""
        package = await repository.package(self.session, package_id)
        actor, patient, _ = await patient_of(self.session, self.keyring, actor, wish.patient_id)
        actor.require(Permission.NURSING_ORDER, at=patient.place)
        if await self.providers.travel_fen(package.provider_id, patient.place) is None:
            raise PackageUnfit
        copied = ("provider_id", "item_id", "title", "visits", "price_fen", "covers", "valid_days")
        purchase = Purchase(
            **_place(patient),
            **{name: getattr(package, name) for name in copied},
            package_id=package.id,
            bought_by=actor.id,
            patient_id=patient.id,
        )
        self.session.add(purchase)
        await self.session.flush()
        return PurchaseShown(purchase.seen_by(actor), 0)

    async def grant(self, order: Any, grant: Grant) -> Purchase:
        """Visits of the order's kind for its patient that cost nothing; whoever asks for it may."""
        purchase = Purchase(
            **_place(order),
            provider_id=order.provider_id,
            granted_for=order.id,
            item_id=order.item_id,
            title=grant.title,
            bought_by=order.ordered_by,
            patient_id=order.patient_id,
            visits=grant.visits,
            price_fen=0,
            covers=grant.covers,
            valid_days=grant.valid_days,
        )
        self.session.add(purchase)
        await self.session.flush()
        await self._begin(purchase, reason_code=grant.why, reason=grant.reason)
        return purchase

    async def mine(self, actor: Actor, wanted: PurchaseQuery) -> Rows[PurchaseShown]:
        """Newest first: bought by you, for you, or for whom you act."""
        return await self._page(actor, self.purchases.mine(actor), wanted)

    async def of_provider(
        self, actor: Actor, provider_id: UUID, wanted: PurchaseQuery
    ) -> Rows[PurchaseShown]:
        provider = await self.providers.get(provider_id, actor)
        actor.require_inside(Permission.NURSING_READ, provider.id)
        query = self.purchases.visible_to(actor).where(Purchase.provider_id == provider.id)
        return await self._page(actor, query, wanted)

    async def read(self, actor: Actor, purchase_id: UUID) -> PurchaseShown:
        return await self._shown(await self.purchases.get(purchase_id, actor))

    async def entries(self, actor: Actor, purchase_id: UUID) -> Sequence[VisitEntry]:
        return await self.purchases.entries((await self.purchases.get(purchase_id, actor)).id)

    async def timeline(self, actor: Actor, purchase_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.purchases.get(purchase_id, actor))

    async def pay(self, actor: Actor, purchase_id: UUID) -> PaymentRow:
        """Asks for the money, once; that it has come is for `paid` to say."""
        purchase = await self.purchases.get(purchase_id, actor, lock=True)
        if not purchase.allows(PurchaseFlow.pay, actor):
            raise Forbidden(permission=PurchaseFlow.pay.needs, place=purchase.place_code)
        if purchase.status is not PurchaseStatus.ORDERED:
            raise IllegalMove(move="pay", state=purchase.status)
        return await PaymentService(self.session).open(
            subject=Purchase.__tablename__,
            subject_id=purchase.id,
            place=purchase.place,
            payer_id=actor.id,
            organisation_id=purchase.provider_id,
            amount_fen=purchase.price_fen,
            description=f"上门护理套餐：{purchase.title}",
        )

    async def paid(self, purchase_id: UUID) -> None:
        """The money is there; told again, it is there already. Called off between, all of it goes back."""
        purchase = await self.purchases.locked(purchase_id)
        if purchase.status is PurchaseStatus.ORDERED:
            await self._begin(purchase)
        elif purchase.paid_at is None:
            await self.book.pay_back(purchase.id, purchase.price_fen, "套餐已取消退款")

    async def unpaid(self, purchase_id: UUID) -> None:
        purchase = await self.purchases.locked(purchase_id)
        if purchase.status is PurchaseStatus.ORDERED:
            await self._call_off(purchase, by=UNATTENDED, why="lapsed")

    async def cancel(self, actor: Actor, purchase_id: UUID) -> PurchaseShown:
        """Before it is paid; should the money come all the same, it goes back by itself."""
        purchase = await self.purchases.get(purchase_id, actor, lock=True)
        await self._call_off(purchase, by=actor)
        return await self._shown(purchase)

    async def refund(self, actor: Actor, purchase_id: UUID) -> PurchaseShown:
        """The end, whenever the family or the provider wants it; what is unused is paid back (消法 53)."""
        purchase = await self.purchases.get(purchase_id, actor, lock=True)
        await self._end(purchase, by=actor, why="refunded")
        return await self._shown(purchase)

    async def end_what_has_run_out(self) -> None:
        """Unused visits are nobody's gain: their money goes back by itself."""
        await each_alone(self.session, await self.purchases.run_out(today()), self._run_out)

    async def end_for_good(self, purchase_id: UUID) -> None:
        """For somebody who wants to be forgotten."""
        purchase = await self.purchases.locked(purchase_id)
        if purchase.status is PurchaseStatus.ORDERED:
            await self._call_off(purchase, by=UNATTENDED, why="forgotten")
        elif purchase.status is PurchaseStatus.ACTIVE:
            await self._end(purchase, by=UNATTENDED, why="forgotten")

    async def usable(
        self,
        actor: Actor,
        purchase_id: UUID,
        *,
        provider_id: UUID,
        patient_id: UUID,
        item_id: UUID,
        day: date,
    ) -> Purchase:
        """For an order that is to be drawn from it. PurchaseNotFound, PackageUnfit."""
        purchase = await self.purchases.get(purchase_id, actor)
        same = (purchase.provider_id, purchase.patient_id, purchase.item_id)
        good = purchase.status is PurchaseStatus.ACTIVE and purchase.is_good_on(day)
        if not good or same != (provider_id, patient_id, item_id):
            raise PackageUnfit
        return purchase

    async def _run_out(self, purchase_id: UUID) -> None:
        purchase = await self.purchases.locked(purchase_id)
        if purchase.status is PurchaseStatus.ACTIVE:
            await self._end(purchase, by=UNATTENDED, why="run_out")

    async def _begin(self, purchase: Purchase, **why: str | None) -> None:
        """Paid, or granted and nothing to pay."""
        move(self.session, purchase, PurchaseFlow.pay, by=UNATTENDED, **why)
        purchase.paid_at, purchase.valid_until = now(), today() + timedelta(days=purchase.valid_days)
        await self.book.open(purchase)

    async def _call_off(self, purchase: Purchase, *, by: Actor, why: str | None = None) -> None:
        move(self.session, purchase, PurchaseFlow.cancel, by=by, reason_code=why)
        await PaymentService(self.session).call_off(Purchase.__tablename__, purchase.id)

    async def _end(self, purchase: Purchase, *, by: Actor, why: str) -> None:
        move(self.session, purchase, PurchaseFlow.refund, by=by, reason_code=why)
        await self.book.close(purchase, why)
        await emit(self.session, NursingPackageEnded(purchase_id=purchase.id, bought_by=purchase.bought_by))

    async def _page(self, actor: Actor, query: Any, wanted: PurchaseQuery) -> Rows[PurchaseShown]:
        if wanted.status:
            query = query.where(Purchase.status == wanted.status)
        found = await self.purchases.page(query, wanted, actor)
        left = await self.purchases.balances([each.id for each in found.items])
        return Rows([PurchaseShown(each, left.get(each.id, 0)) for each in found.items], found.next)

    async def _shown(self, purchase: Purchase) -> PurchaseShown:
        return PurchaseShown(purchase, await self.book.balance(purchase.id))


def _place(row: Placed) -> dict[str, Any]:
    return {"place": row.place, "place_id": row.place_id}
