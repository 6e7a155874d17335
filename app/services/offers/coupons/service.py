from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.clock import now
from app.kit.events import emit
from app.kit.page import PageQuery, Rows
from app.kit.timeline import move
from app.kit.wall import beyond
from app.permissions import Permission, ProxyPurpose
from app.services.merchants.service import serves_any
from app.services.offers.coupons.models import Coupon, new_code
from app.services.offers.coupons.repository import CouponRepository
from app.services.offers.coupons.schemas import Redemption
from app.services.offers.errors import ClaimExpired, HouseholdLimit, NotForYou, OfferNotLive, SoldOut
from app.services.offers.events import ClaimEvent, ClaimMade, ClaimRedeemed
from app.services.offers.flow import CouponFlow, CouponState, OfferState
from app.services.offers.models import Offer
from app.services.offers.pushing.service import Pusher
from app.services.offers.repository import OfferRepository
from app.services.offers.service import viewer_for

MOST_TRIES = 100  # of a household's numbers, before it is told to come again


class CouponService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.coupons = CouponRepository(session)
        self.offers = OfferRepository(session)

    async def claim(self, actor: Actor, offer_id: UUID) -> Coupon:
        """One of as many as there are, and as a household may have. The last one gone, all others hear so.

        The coupon comes before the counting: then the offer's row is locked for as short as can be.
        """
        viewer = await viewer_for(self.session, actor)
        offer = await self.offers.live_one(offer_id, viewer)
        if not await serves_any(self.session, offer.merchant_id, actor.reach(Permission.OFFERS_CLAIM)):
            raise NotForYou
        if offer.state is OfferState.SOLD_OUT:
            raise SoldOut
        coupon = await self._numbered(actor, offer)
        async with beyond(self.session):  # who claims one of them changes how many are left
            taken = await self.coupons.take_one(offer.id)
        if not taken:
            await self._refuse(offer)
        await self._tell(ClaimMade, coupon)
        return coupon

    async def mine(self, actor: Actor, page: PageQuery) -> Rows[Coupon]:
        return await self.coupons.page(self.coupons.mine(actor), page, actor)

    async def redeem(self, pusher: Pusher, wish: Redemption) -> Coupon:
        """By the merchant's server or a member at the counter; once. CouponNotFound, ClaimExpired."""
        pusher.actor.require_inside(Permission.OFFERS_REDEEM, pusher.merchant.organisation_id)
        code = wish.code.strip().upper()
        coupon = await self.coupons.by_code(pusher.actor, code, pusher.merchant.id, sandbox=pusher.sandbox)
        if coupon.state is CouponState.EXPIRED:
            raise ClaimExpired
        move(self.session, coupon, CouponFlow.redeem, by=pusher.actor)
        coupon.redeemed_at = now()
        await self._tell(ClaimRedeemed, coupon)
        return coupon

    async def _numbered(self, actor: Actor, offer: Offer) -> Coupon:
        """The household's next, or HouseholdLimit; without a limit it has no number."""
        numbers = range(1, min(offer.per_household, MOST_TRIES) + 1) if offer.per_household else (None,)
        for number in numbers:
            if coupon := await self.coupons.insert_if_new(self._draft(actor, offer, number), actor):
                return coupon
        raise HouseholdLimit

    def _draft(self, actor: Actor, offer: Offer, number: int | None) -> Coupon:
        behalf = actor.on_behalf(ProxyPurpose.OFFERS)
        return Coupon(
            place=offer.place,
            place_id=offer.place_id,
            offer_id=offer.id,
            merchant_id=offer.merchant_id,
            organisation_id=offer.organisation_id,
            sandbox=offer.sandbox,
            account_id=actor.id,
            resident_id=behalf.resident_id,
            holder_id=behalf.household_id or behalf.resident_id or actor.id,
            number=number,
            code=new_code(),
            title=offer.title,
            price_fen=offer.price_fen,
            expires_at=offer.ends_at,
        )

    async def _refuse(self, offer: Offer) -> None:
        """It was live a moment ago."""
        state = (await self.coupons.state_of(offer.id)).state
        if state in (OfferState.SOLD_OUT, OfferState.LIVE):
            raise SoldOut
        raise OfferNotLive(status=state)

    async def _tell(self, event: type[ClaimEvent], coupon: Coupon) -> None:
        fact = event(
            claim_id=coupon.id,
            offer_id=coupon.offer_id,
            organisation_id=coupon.organisation_id,
            place_id=coupon.place_id,
            sandbox=coupon.sandbox,
        )
        await emit(self.session, fact)
