from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.repository import Repository
from app.permissions import Permission, ProxyPurpose
from app.services.homecare.errors import PackageNotFound, PurchaseNotFound
from app.services.homecare.packages.flow import PurchaseStatus
from app.services.homecare.packages.models import Package, Purchase, VisitEntry

AT_ONCE = 200


async def on_sale(session: AsyncSession, provider_id: UUID) -> Sequence[Package]:
    query = select(Package).where(Package.provider_id == provider_id, Package.withdrawn_at.is_(None))
    return (await session.scalars(query.order_by(Package.id))).all()


async def package(session: AsyncSession, package_id: UUID) -> Package:
    """PackageNotFound, also of one that is sold no more."""
    query = select(Package).where(Package.id == package_id, Package.withdrawn_at.is_(None))
    found = await session.scalar(query)
    if found is None:
        raise PackageNotFound
    return found


class PurchaseRepository(Repository[Purchase]):
    model, missing = Purchase, PurchaseNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        ours = Purchase.provider_id.in_(actor.organisations(Permission.NURSING_READ))
        return self.own(actor) | ours

    def own(self, actor: Actor) -> ColumnElement[bool]:
        ids = actor.ids_for(ProxyPurpose.HOMECARE)
        return Purchase.bought_by.in_(ids) | Purchase.patient_id.in_(ids)

    def mine(self, actor: Actor) -> Select[Purchase]:
        return self.visible_to(actor).where(self.own(actor))

    async def locked(self, id: UUID) -> Purchase:
        """Whoever asks: for our own jobs, and for orders that draw from it."""
        query = select(Purchase).join(Purchase.place).where(Purchase.id == id).with_for_update(of=Purchase)
        found = await self.session.scalar(query.execution_options(populate_existing=True))
        if found is None:
            raise PurchaseNotFound
        return found

    async def balances(self, ids: Collection[UUID]) -> dict[UUID, int]:
        """Visits left, by purchase; nothing for what was never paid."""
        query = select(VisitEntry.purchase_id, func.sum(VisitEntry.visits))
        query = query.where(VisitEntry.purchase_id.in_(ids)).group_by(VisitEntry.purchase_id)
        return {id: balance for id, balance in await self.session.execute(query)}

    async def entries(self, purchase_id: UUID) -> Sequence[VisitEntry]:
        query = select(VisitEntry).where(VisitEntry.purchase_id == purchase_id)
        return (await self.session.scalars(query.order_by(VisitEntry.number))).all()

    async def run_out(self, day: date) -> Sequence[UUID]:
        query = select(Purchase.id).where(
            Purchase.status == PurchaseStatus.ACTIVE, Purchase.valid_until < day
        )
        return (await self.session.scalars(query.order_by(Purchase.id).limit(AT_ONCE))).all()
