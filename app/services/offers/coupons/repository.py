from uuid import UUID

from sqlalchemy import ColumnElement, Select, select, update

from app.kit.access import Actor
from app.kit.clock import now
from app.kit.repository import Repository
from app.permissions import Permission, ProxyPurpose
from app.services.offers.coupons.models import Coupon
from app.services.offers.errors import CouponNotFound
from app.services.offers.models import Offer


class CouponRepository(Repository[Coupon]):
    model, missing = Coupon, CouponNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        mine = actor.ids_for(ProxyPurpose.OFFERS)
        redeemer = Coupon.organisation_id.in_(actor.organisations(Permission.OFFERS_REDEEM))
        return Coupon.account_id.in_(mine) | Coupon.resident_id.in_(mine) | redeemer

    def mine(self, actor: Actor) -> Select[Coupon]:
        mine = actor.ids_for(ProxyPurpose.OFFERS)
        query = self.visible_to(actor).where(Coupon.account_id.in_(mine) | Coupon.resident_id.in_(mine))
        return query.where(Coupon.sandbox.is_(False))

    async def by_code(self, actor: Actor, code: str, merchant_id: UUID, *, sandbox: bool) -> Coupon:
        """Locked: of two who redeem it at once, one is first. CouponNotFound."""
        query = self.visible_to(actor).where(
            Coupon.code == code, Coupon.merchant_id == merchant_id, Coupon.sandbox.is_(sandbox)
        )
        locked = query.with_for_update(of=Coupon).execution_options(populate_existing=True)
        row = await self.session.scalar(locked)
        if row is None:
            raise CouponNotFound
        return row.seen_by(actor)

    async def take_one(self, offer_id: UUID) -> bool:
        """One statement, which waits for whoever is before us: of fifty, the fifty-first gets nothing."""
        free = Offer.quota.is_(None) | (Offer.taken < Offer.quota)
        taking = update(Offer).where(Offer.id == offer_id, Offer.shown_at(now()), free)
        found = await self.session.scalar(
            taking.values(taken=Offer.taken + 1)
            .returning(Offer.id)
            .execution_options(synchronize_session=False)
        )
        return found is not None

    async def state_of(self, offer_id: UUID) -> Offer:
        query = select(Offer).where(Offer.id == offer_id).execution_options(populate_existing=True)
        return (await self.session.scalars(query)).one()
