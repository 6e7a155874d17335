from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, String, cast, delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.across.webhooks.errors import DeliveryNotFound, EndpointNotFound
from app.across.webhooks.flow import EndpointStatus
from app.across.webhooks.models import Attempt, Delivery, Endpoint
from app.kit.access import Actor, Place
from app.kit.machines import Machine
from app.kit.page import PageQuery, Rows, cut
from app.kit.repository import Repository
from app.permissions import Permission

MANAGE = Permission.WEBHOOKS_MANAGE


class EndpointRepository(Repository[Endpoint]):
    model, missing = Endpoint, EndpointNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        """A test key's are its own world; a community's integrators' are the community's."""
        if isinstance(actor, Machine):
            own = Endpoint.organisation_id == actor.organisation_id
            return own & (Endpoint.sandbox == actor.sandbox)
        integrators = Endpoint.organisation_id.is_(None) & Place.within(actor.reach(MANAGE))
        return Endpoint.organisation_id.in_(actor.organisations(MANAGE)) | integrators

    async def count(self, *, place_id: UUID, organisation_id: UUID | None, sandbox: bool) -> int:
        query = select(func.count()).select_from(Endpoint).where(Endpoint.sandbox == sandbox)
        if organisation_id:
            query = query.where(Endpoint.organisation_id == organisation_id)
        else:
            query = query.where(Endpoint.organisation_id.is_(None), Endpoint.place_id == place_id)
        return (await self.session.scalars(query)).one()

    async def to_tell(
        self, *, organisation_id: UUID | None, place_id: UUID | None, sandbox: bool
    ) -> Sequence[Endpoint]:
        """Those of the organisation it is about; unless it is a rehearsal, those of the place and above."""
        of_places = select(func.unnest(Place.lineage)).where(Place.id == place_id)
        here = Endpoint.organisation_id.is_(None) & Endpoint.place_id.in_(of_places)
        concerned = (Endpoint.organisation_id == organisation_id) & (Endpoint.sandbox == sandbox)
        query = select(Endpoint).where(Endpoint.status == EndpointStatus.ACTIVE)
        query = query.where(concerned if sandbox else or_(concerned, here))
        return (await self.session.scalars(query)).all()


class DeliveryRepository:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.endpoints = EndpointRepository(session)

    async def get(self, delivery_id: UUID, actor: Actor) -> tuple[Delivery, Endpoint]:
        """Seen with its endpoint, and locked."""
        found = await self.session.scalar(
            select(Delivery).where(Delivery.id == delivery_id).with_for_update()
        )
        if found is None:
            raise DeliveryNotFound
        try:
            return found, await self.endpoints.get(found.endpoint_id, actor)
        except EndpointNotFound:
            raise DeliveryNotFound from None

    async def of(self, endpoint: Endpoint, page: PageQuery) -> Rows[Delivery]:
        query = select(Delivery).where(Delivery.endpoint_id == endpoint.id)
        if page.after:
            query = query.where(Delivery.id < page.after)
        found = (await self.session.scalars(query.order_by(Delivery.id.desc()).limit(page.limit + 1))).all()
        return cut(found, page.limit, lambda row: row.id)

    async def body_of(self, endpoint: Endpoint, delivery_id: str) -> str | None:
        """What was sent there under this id, which may be no id at all."""
        query = select(Delivery.body).where(Delivery.endpoint_id == endpoint.id)
        return await self.session.scalar(query.where(cast(Delivery.id, String) == delivery_id.lower()))

    async def attempts(self, delivery_id: UUID) -> Sequence[Attempt]:
        """Oldest first."""
        query = select(Attempt).where(Attempt.delivery_id == delivery_id).order_by(Attempt.id)
        return (await self.session.scalars(query)).all()


async def due(session: AsyncSession, delivery_id: UUID) -> tuple[Delivery, Endpoint] | None:
    """Both locked; nothing if it has ended, is being tried by somebody else, or is not due yet."""
    query = (
        select(Delivery, Endpoint)
        .join(Endpoint, Endpoint.id == Delivery.endpoint_id)
        .where(Delivery.id == delivery_id, Delivery.delivered_at.is_(None), Delivery.dead_at.is_(None))
        .with_for_update(of=(Delivery, Endpoint), key_share=True)
    )
    found = (await session.execute(query)).one_or_none()
    return found and (found[0], found[1])


async def overdue(session: AsyncSession, *, before: datetime, limit: int) -> Sequence[UUID]:
    """Whose time came long ago, so that whoever was to try must have died."""
    query = (
        select(Delivery.id)
        .join(Endpoint, Endpoint.id == Delivery.endpoint_id)
        .where(Delivery.delivered_at.is_(None), Delivery.dead_at.is_(None), Delivery.due_at < before)
        .where(or_(Delivery.leased_until.is_(None), Delivery.leased_until < before))
        .where(Endpoint.status == EndpointStatus.ACTIVE)
    )
    return (await session.scalars(query.order_by(Delivery.due_at).limit(limit))).all()


async def forget(session: AsyncSession, *, before: datetime) -> None:
    ended: Collection[ColumnElement[bool]] = (Delivery.delivered_at < before, Delivery.dead_at < before)
    await session.execute(delete(Delivery).where(or_(*ended)))
