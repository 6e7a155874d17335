from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, literal, select
from sqlalchemy.dialects.postgresql import TSTZRANGE, Range
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.repository import Repository
from app.permissions import Permission
from app.services.homecare.dispatch.flow import OfferStatus
from app.services.homecare.dispatch.models import Offer
from app.services.homecare.dispatch.schemas import OfferQuery
from app.services.homecare.errors import OfferNotFound
from app.services.homecare.nurses.models import Engagement
from app.services.homecare.orders.flow import OrderStatus
from app.services.homecare.orders.models import Order


class OfferRepository(Repository[Offer]):
    model, missing = Offer, OfferNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        ours = Offer.provider_id.in_(actor.organisations(Permission.NURSING_READ))
        return (Offer.account_id == actor.id) | ours

    def mine(self, actor: Actor, wanted: OfferQuery) -> Select[Offer]:
        query = self.visible_to(actor).where(Offer.account_id == actor.id)
        return query.where(Offer.status == wanted.status) if wanted.status else query

    async def latest_to(self, actor: Actor, order_id: UUID) -> Offer:
        """The last one made to the actor; locked. OfferNotFound."""
        query = self.visible_to(actor).where(Offer.account_id == actor.id, Offer.order_id == order_id)
        query = query.order_by(Offer.id.desc()).limit(1).with_for_update(of=Offer)
        offer = await self.session.scalar(query.execution_options(populate_existing=True))
        if offer is None:
            raise OfferNotFound
        return offer.seen_by(actor)

    async def of_order(self, order_id: UUID) -> Sequence[Offer]:
        """All that were ever made, the first first; locked, in one order."""
        query = select(Offer).join(Offer.place).where(Offer.order_id == order_id).order_by(Offer.id)
        locked = query.with_for_update(of=Offer).execution_options(populate_existing=True)
        return (await self.session.scalars(locked)).all()


async def orders_with_lapsed(session: AsyncSession, at: datetime, *, limit: int = 100) -> list[UUID]:
    query = select(Offer.order_id).where(Offer.status == OfferStatus.OFFERED, Offer.expires_at <= at)
    return list(await session.scalars(query.distinct().limit(limit)))


async def accepted_during(session: AsyncSession, nurse_id: UUID, span: Range[datetime]) -> list[UUID]:
    """The orders she has promised to serve then, as long as nobody has left for them."""
    query = (
        select(Order.id)
        .join(Engagement, Engagement.order_id == Order.id)
        .where(
            Engagement.nurse_id == nurse_id,
            Engagement.ended_at.is_(None),
            Engagement.span.overlaps(literal(span, TSTZRANGE)),
            Order.status.in_((OrderStatus.ACCEPTED, OrderStatus.DISPATCHED)),
        )
        .order_by(Order.id)
    )
    return list(await session.scalars(query))
