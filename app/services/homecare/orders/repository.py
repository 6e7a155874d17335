from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, literal, or_, select
from sqlalchemy.dialects.postgresql import TSTZRANGE, Range
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.page import PageQuery, Rows
from app.kit.repository import Repository
from app.kit.secrets import Keyring
from app.kit.wall import beyond
from app.permissions import Permission, ProxyPurpose
from app.registry.accesses.schemas import Sensitive
from app.registry.accesses.service import looked
from app.services.homecare.errors import NursingOrderNotFound
from app.services.homecare.orders.flow import OPEN, OrderStatus
from app.services.homecare.orders.models import Assessment, Look, NursingConsent, Order, Result, Sight

VISITED = (OrderStatus.COMPLETED, OrderStatus.CLOSED)


class OrderRepository(Repository[Order]):
    model, missing = Order, NursingOrderNotFound

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        super().__init__(session)
        self.keyring = keyring

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        """Its family's; its provider's own people's; and a nurse's once it was offered to her."""
        ours = Order.provider_id.in_(actor.organisations(Permission.NURSING_READ))
        return self.own(actor) | ours | Order.asked.contains([actor.id])

    def own(self, actor: Actor) -> ColumnElement[bool]:
        ids = actor.ids_for(ProxyPurpose.HOMECARE)
        return Order.ordered_by.in_(ids) | Order.patient_id.in_(ids)

    async def get(self, id: UUID, actor: Actor, *, lock: bool = False) -> Order:
        return (await super().get(id, actor, lock=lock)).with_keys(self.keyring)

    async def page(self, query: Select[Order], page: PageQuery, actor: Actor) -> Rows[Order]:
        rows = await super().page(query, page, actor)
        for each in rows.items:
            each.with_keys(self.keyring)
        return rows

    async def for_the_clock(self, id: UUID) -> Order:
        """Locked, and without asking for whom: what follows happens by itself."""
        query = select(Order).join(Order.place).where(Order.id == id).with_for_update(of=Order)
        order = await self.session.scalar(query.execution_options(populate_existing=True))
        if order is None:
            raise NursingOrderNotFound
        return order.with_keys(self.keyring)

    def mine(self, actor: Actor) -> Select[Order]:
        return self.visible_to(actor).where(or_(self.own(actor), Order.served_by == actor.id))

    async def demand(
        self, provider_id: UUID, during: Range[datetime], *, but: UUID | None = None
    ) -> Sequence[tuple[Range[datetime], int]]:
        """The visits nobody has accepted yet, with how many nurses each needs."""
        query = select(Order.slot, Order.persons).where(
            Order.provider_id == provider_id,
            Order.status.in_(OPEN),
            Order.slot.overlaps(literal(during, TSTZRANGE)),
        )
        if but:
            query = query.where(Order.id != but)
        async with beyond(self.session):  # how much is asked for is no secret; whose it is, is not said
            return [(slot, persons) for slot, persons in await self.session.execute(query)]

    async def alone_with(self, provider_id: UUID) -> None:
        """Until the transaction ends, nobody else promises this provider's time."""
        await self.session.execute(select(func.pg_advisory_xact_lock(provider_id.int >> 65)))

    async def nurses_known_to(self, patient_id: UUID) -> set[UUID]:
        """Accounts of those who have been there before."""
        query = select(Order.served_by).where(Order.patient_id == patient_id, Order.status.in_(VISITED))
        return {each for each in await self.session.scalars(query) if each}

    async def consent_of(self, order_id: UUID) -> NursingConsent | None:
        return await self.session.scalar(select(NursingConsent).where(NursingConsent.order_id == order_id))

    async def assessment_of(self, order_id: UUID) -> Assessment | None:
        query = select(Assessment).where(Assessment.order_id == order_id).order_by(Assessment.id.desc())
        return await self.session.scalar(query.limit(1))

    async def assessed_before(self, patient_id: UUID, provider_id: UUID, category_code: str) -> bool:
        """Whether an earlier visit of that category has begun with a passed assessment."""
        query = (
            select(Assessment.id)
            .join(Order, Order.id == Assessment.order_id)
            .where(
                Assessment.patient_id == patient_id,
                Assessment.category_code == category_code,
                Assessment.result == Result.PASS,
                Order.provider_id == provider_id,
                Order.status.in_(VISITED),
            )
        )
        async with beyond(self.session):  # somebody else may have ordered for the patient then
            return await self.session.scalar(query.limit(1)) is not None

    def looked(self, order: Order, actor: Actor, sights: Collection[Sight]) -> None:
        """Beside the order, for its family; and of health data where the patient reads of all such looks."""
        roles = [str(role) for role in order.roles_of(actor)]
        self.session.add_all(
            Look(order_id=order.id, actor_id=actor.id, roles=roles, sight=each) for each in sorted(sights)
        )
        if Sight.HEALTH in sights:
            about = [Behalf(None, order.patient_id)]
            looked(
                self.session, actor, order, about, kind=Sensitive.HEALTH, at=order.place, purpose="上门护理"
            )

    async def looks(self, order_id: UUID) -> Sequence[Look]:
        query = select(Look).where(Look.order_id == order_id).order_by(Look.id.desc()).limit(500)
        return (await self.session.scalars(query)).all()
