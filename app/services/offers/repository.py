from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, or_, select, true

from app.kit.access import Actor, Place
from app.kit.clock import now
from app.kit.repository import Repository
from app.permissions import Permission
from app.services.merchants.service import at_work
from app.services.offers.errors import MerchantOfferNotFound
from app.services.offers.models import Offer, Submission
from app.services.offers.schemas import OfferQuery

PUSH, REVIEW = Permission.OFFERS_PUSH, Permission.OFFERS_REVIEW


@dataclass(frozen=True)
class Viewer:
    """Whom an offer may be for: the places they live in, and whether they are an elder."""

    lineage: Sequence[UUID] = ()
    elder: bool = False


class OfferRepository(Repository[Offer]):
    """As members of the merchant and staff see them; the public reads what is `live`."""

    model, missing = Offer, MerchantOfferNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Offer.organisation_id.in_(actor.organisations(PUSH)) | Place.within(actor.reach(REVIEW))

    def live(self, viewer: Viewer, at: Place | None = None) -> Select[Offer]:
        """Live or sold out, of merchants at work, and meant for whoever looks."""
        mine = or_(Offer.place_ids == [], Offer.place_ids.overlap(list(viewer.lineage)))
        return select(Offer).where(
            Offer.shown_at(now()),
            Offer.merchant_id.in_(at_work(at)),
            mine,
            Offer.elders.is_(False) if not viewer.elder else true(),
        )

    def live_at(self, place: Place, wanted: OfferQuery, viewer: Viewer) -> Select[Offer]:
        query = self.live(viewer, place)
        return query.where(Offer.item_code == wanted.item_code) if wanted.item_code else query

    async def for_all(self, ids: Collection[UUID] | None) -> Sequence[Offer]:
        """Of these offers or merchants: published, for everybody, and not over yet."""
        moment = now()
        query = select(Offer).where(Offer.comes_by(moment), Offer.for_all())
        if ids is not None:
            query = query.where(Offer.id.in_(ids) | Offer.merchant_id.in_(ids))
        return (await self.session.scalars(query)).all()

    async def live_one(self, offer_id: UUID, viewer: Viewer) -> Offer:
        """MerchantOfferNotFound, too, where it is not meant for them."""
        found = await self.session.scalar(self.live(viewer).where(Offer.id == offer_id))
        if found is None:
            raise MerchantOfferNotFound
        return found

    def waiting(self, actor: Actor, place: Place) -> Select[Offer]:
        """Those of which something waits for a person; what is tried out in a sandbox does not."""
        held = exists().where(Submission.offer_id == Offer.id, Submission.waiting)
        return self.visible_to(actor, under=place).where(held, Offer.sandbox.is_(False))

    async def to_decide(self, actor: Actor, limit: int) -> Sequence[Offer]:
        """Oldest first."""
        held = exists().where(Submission.offer_id == Offer.id, Submission.waiting)
        query = self.visible_to(actor).where(
            Place.within(actor.reach(REVIEW)), Offer.sandbox.is_(False), held
        )
        return (await self.session.scalars(query.order_by(Offer.id).limit(limit))).all()

    async def submissions(self, ids: Collection[UUID]) -> Mapping[UUID, Submission]:
        found = await self.session.scalars(select(Submission).where(Submission.offer_id.in_(ids)))
        return {each.offer_id: each for each in found}
