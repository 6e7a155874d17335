from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.clock import now, today
from app.kit.events import emit
from app.kit.flow import Move
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.timeline import move
from app.permissions import Permission
from app.services.homecare.errors import (
    AssessmentExpired,
    IdentityMismatch,
    NotYourVisit,
    NursingOrderNotFound,
)
from app.services.homecare.events import NurseOnTheWay, NursingVisitCompleted, VitalsDangerous
from app.services.homecare.nurses.repository import engaged_with
from app.services.homecare.orders.flow import OrderFlow
from app.services.homecare.orders.models import Order, Sight
from app.services.homecare.orders.repository import OrderRepository
from app.services.homecare.orders.view import OrderShown, nurses_of, shown, sights_of
from app.services.homecare.visits.door import weigh
from app.services.homecare.visits.flow import VisitFlow, VisitStatus
from app.services.homecare.visits.models import ArrivalOverride, Visit
from app.services.homecare.visits.papers import Papers, VisitShown, happened, keep
from app.services.homecare.visits.repository import VisitRepository, forget_positions
from app.services.homecare.visits.schemas import (
    Arrival,
    Begin,
    Happened,
    Identification,
    OverrideCreate,
    Paperwork,
    VitalsWrite,
)

POSITIONS_KEPT = timedelta(days=30)


class VisitService:
    """Each step moves the order and the visit together, or neither."""

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.orders = OrderRepository(session, keyring)
        self.visits = VisitRepository(session)
        self.papers = Papers(session, keyring)

    async def read(self, actor: Actor, order_id: UUID) -> VisitShown:
        """The last visit of the order; by whoever may see its health data, and that is written down."""
        order = await self.orders.get(order_id, actor)
        visit = await self.visits.latest(order.id, actor)
        if visit is None or Sight.HEALTH not in sights_of(order, actor, await nurses_of(self.session, order)):
            raise NursingOrderNotFound
        if not order.is_own(actor):
            self.orders.looked(order, actor, [Sight.HEALTH])
        return await self.papers.shown(order, visit)

    async def depart(self, actor: Actor, order_id: UUID, told: Happened) -> OrderShown:
        """Her way begins, and the family is told. AssessmentExpired where it took too long to get here."""
        order = await self._mine(actor, OrderFlow.depart, order_id)
        assessment = await self.orders.assessment_of(order.id)
        if assessment is None or assessment.valid_until is None or assessment.valid_until < today():
            raise AssessmentExpired
        [seat, *_] = await engaged_with(self.session, order.id)
        visit = Visit(
            provider_id=order.provider_id,
            place=order.place,
            order_id=order.id,
            nurse_id=seat.nurse_id,
            account_id=actor.id,
            status=VisitStatus.PLANNED,
            flags=[],
            photo_ids=[],
        )
        self.session.add(visit)
        await self.session.flush()  # its timeline names it
        move(self.session, visit, VisitFlow.depart, by=actor)
        visit.departed_at = happened(told.at)
        await emit(self.session, NurseOnTheWay(order_id=order.id, ordered_by=order.ordered_by))
        return await shown(self.orders, order, actor)

    async def arrive(self, actor: Actor, order_id: UUID, told: Arrival) -> OrderShown:
        """Poor reception is flagged and no more; a good fix that is far away is ArrivedElsewhere."""
        order = await self._mine(actor, OrderFlow.arrive, order_id)
        visit = await self._under_way(order, actor)
        fix = told.location
        weighed = weigh(
            (fix.latitude, fix.longitude) if fix else None,
            order.position,
            accuracy_m=fix.accuracy_m if fix else None,
            mocked=bool(fix and fix.mocked),
            overridden=await self.visits.overridden(order.id),
            terms=order.terms,
        )
        move(self.session, visit, VisitFlow.arrive, by=actor)
        visit.arrived_at = happened(told.at)
        visit.distance_m, visit.accuracy_m = weighed.distance_m, fix.accuracy_m if fix else None
        visit.flag(*weighed.flags)
        position = f"[{fix.latitude}, {fix.longitude}]" if fix else None
        keep(visit, self.keyring, position=position)
        return await shown(self.orders, order, actor)

    async def override(self, actor: Actor, order_id: UUID, why: OverrideCreate) -> ArrivalOverride:
        """By whoever answers for the provider, never by the nurse herself."""
        order = await self.orders.get(order_id, actor)
        actor.require_inside(Permission.NURSING_DISPATCH, order.provider_id)
        approved = ArrivalOverride(order_id=order.id, approved_by=actor.id, **why.model_dump())
        self.session.add(approved)
        await self.session.flush()
        return approved

    async def identify(self, actor: Actor, order_id: UUID, told: Identification) -> OrderShown:
        order, visit = await self._at_the_door(actor, order_id)
        self._identified(order, visit, actor, told)
        return await shown(self.orders, order, actor)

    async def begin(self, actor: Actor, order_id: UUID, told: Begin) -> OrderShown:
        """Not before she knows that this is the patient: checked, or at least declared, which is flagged."""
        order = await self._mine(actor, OrderFlow.begin, order_id)
        visit = await self._under_way(order, actor)
        if visit.status is VisitStatus.ARRIVED:
            self._identified(order, visit, actor, told.identity)
        move(self.session, visit, VisitFlow.begin, by=actor)
        visit.begun_at = happened(told.at)
        return await shown(self.orders, order, actor)

    async def pause(self, actor: Actor, order_id: UUID) -> OrderShown:
        order, visit = await self._at_the_door(actor, order_id)
        move(self.session, visit, VisitFlow.pause, by=actor)
        return await shown(self.orders, order, actor)

    async def resume(self, actor: Actor, order_id: UUID) -> OrderShown:
        order, visit = await self._at_the_door(actor, order_id)
        move(self.session, visit, VisitFlow.resume, by=actor)
        return await shown(self.orders, order, actor)

    async def measure(self, actor: Actor, order_id: UUID, told: VitalsWrite) -> VisitShown:
        """Values beyond the limits are told at once to those who answer for the provider."""
        order, visit = await self._at_the_door(actor, order_id)
        if await self.papers.measured(visit, told):
            await emit(self.session, VitalsDangerous(order_id=order.id, provider_id=order.provider_id))
        return await self.papers.shown(order, visit)

    async def paperwork(self, actor: Actor, order_id: UUID, told: Paperwork) -> VisitShown:
        """While she is there, and afterwards until the order is closed."""
        order = await self._own(actor, order_id)
        visit = await self.visits.latest(order.id, actor)
        if visit is None:
            raise NursingOrderNotFound
        await self.papers.write_down(actor, order, visit, told)
        return await self.papers.shown(order, visit)

    async def complete(self, actor: Actor, order_id: UUID, told: Paperwork) -> OrderShown:
        """Over at the door; papers may follow, but without them the order cannot be closed."""
        order = await self._mine(actor, OrderFlow.complete, order_id)
        visit = await self._under_way(order, actor)
        await self.papers.write_down(actor, order, visit, told)
        move(self.session, visit, VisitFlow.complete, by=actor)
        visit.ended_at = happened(told.at)
        await emit(self.session, NursingVisitCompleted(order_id=order.id, ordered_by=order.ordered_by))
        return await shown(self.orders, order, actor)

    async def _own(self, actor: Actor, order_id: UUID) -> Order:
        order = await self.orders.get(order_id, actor, lock=True)
        actor.require_inside(Permission.NURSING_SERVE, order.provider_id)
        if order.served_by != actor.id:
            raise NotYourVisit
        return order

    async def _mine(self, actor: Actor, step: Move[Any], order_id: UUID) -> Order:
        """404, 403, 409: her own order, moved."""
        order = await self._own(actor, order_id)
        move(self.session, order, step, by=actor)
        return order

    async def _under_way(self, order: Order, actor: Actor) -> Visit:
        visit = await self.visits.under_way(order.id, actor)
        if visit is None:
            raise NursingOrderNotFound
        return visit

    async def _at_the_door(self, actor: Actor, order_id: UUID) -> tuple[Order, Visit]:
        order = await self._own(actor, order_id)
        return order, await self._under_way(order, actor)

    def _identified(self, order: Order, visit: Visit, actor: Actor, told: Identification | None) -> None:
        tail = order.opened("id_tail")
        if told and told.last_four and tail and told.last_four != tail:
            raise IdentityMismatch
        move(self.session, visit, VisitFlow.identify, by=actor)
        visit.identity = told.method if told else "declared"
        if told is None:
            visit.flag("identity_only_declared")


async def forget_old_positions(session: AsyncSession) -> None:
    await forget_positions(session, now() - POSITIONS_KEPT)


async def open_visit_file(session: AsyncSession, actor: Actor, visit_id: UUID) -> None:
    """Photos and signatures: by whoever may see the health data of the order, and that is written down."""
    visit = await VisitRepository(session).get(visit_id, actor)
    orders = OrderRepository(session, NO_KEYS)
    order = await orders.get(visit.order_id, actor)
    if Sight.HEALTH not in sights_of(order, actor, await nurses_of(session, order)):
        raise NursingOrderNotFound
    if not order.is_own(actor):
        orders.looked(order, actor, [Sight.HEALTH])
