import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.clock import now, today
from app.kit.events import emit
from app.kit.flow import Move
from app.kit.sealing import closed, opened
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.timeline import move
from app.permissions import Permission
from app.registry.files.service import FileService
from app.services.homecare.errors import (
    AssessmentExpired,
    IdentityMismatch,
    NotYourVisit,
    NursingOrderNotFound,
    RecordMismatch,
)
from app.services.homecare.events import NurseOnTheWay, NursingVisitCompleted, VitalsDangerous
from app.services.homecare.nurses.repository import engaged_with
from app.services.homecare.orders.flow import OrderFlow
from app.services.homecare.orders.models import Order, Sight
from app.services.homecare.orders.repository import OrderRepository
from app.services.homecare.orders.view import OrderShown, nurses_of, shown, sights_of
from app.services.homecare.visits.door import weigh
from app.services.homecare.visits.flow import VisitFlow, VisitStatus
from app.services.homecare.visits.limits import dangers
from app.services.homecare.visits.models import ArrivalOverride, Supply, Visit, Vitals, WasteBag
from app.services.homecare.visits.records import VisitRecord
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
RECORD: TypeAdapter[Any] = TypeAdapter(VisitRecord)


@dataclass(frozen=True)
class VitalsShown:
    taken_at: datetime
    values: dict[str, Any]

    @property
    def danger(self) -> list[str]:
        return dangers(self.values)


@dataclass(frozen=True)
class VisitShown:
    visit: Visit
    vitals: Sequence[VitalsShown]
    record: Any
    consumables: Sequence[Supply]
    waste: Sequence[WasteBag]
    missing: Sequence[str]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.visit, name)


class VisitService:
    """Each step moves the order and the visit together, or neither."""

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.orders = OrderRepository(session, keyring)
        self.visits = VisitRepository(session)
        self.files = FileService(session)

    async def read(self, actor: Actor, order_id: UUID) -> VisitShown:
        """The last visit of the order; by whoever may see its health data, and that is written down."""
        order = await self.orders.get(order_id, actor)
        visit = await self.visits.latest(order.id, actor)
        if visit is None or Sight.HEALTH not in sights_of(order, actor, await nurses_of(self.session, order)):
            raise NursingOrderNotFound
        if not order.is_own(actor):
            self.orders.looked(order, actor, [Sight.HEALTH])
        return await self._shown(order, visit)

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
        _keep(visit, self.keyring, position=position)
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
        values = told.model_dump(exclude={"at"}, exclude_none=True)
        sealed = closed(Vitals, self.keyring, values=json.dumps(values))
        self.session.add(Vitals(visit_id=visit.id, taken_at=happened(told.at), **sealed))
        await self.session.flush()
        if dangers(values):
            await emit(self.session, VitalsDangerous(order_id=order.id, provider_id=order.provider_id))
        return await self._shown(order, visit)

    async def paperwork(self, actor: Actor, order_id: UUID, told: Paperwork) -> VisitShown:
        """While she is there, and afterwards until the order is closed."""
        order = await self._own(actor, order_id)
        visit = await self.visits.latest(order.id, actor)
        if visit is None:
            raise NursingOrderNotFound
        await self._write_down(actor, order, visit, told)
        return await self._shown(order, visit)

    async def complete(self, actor: Actor, order_id: UUID, told: Paperwork) -> OrderShown:
        """Over at the door; papers may follow, but without them the order cannot be closed."""
        order = await self._mine(actor, OrderFlow.complete, order_id)
        visit = await self._under_way(order, actor)
        await self._write_down(actor, order, visit, told)
        move(self.session, visit, VisitFlow.complete, by=actor)
        visit.ended_at = happened(told.at)
        await emit(self.session, NursingVisitCompleted(order_id=order.id, ordered_by=order.ordered_by))
        return await shown(self.orders, order, actor)

    async def missing(self, order: Order, actor: Actor) -> list[str]:
        """For whoever closes the order."""
        visit = await self.visits.latest(order.id, actor)
        return [] if visit is None else await self._missing(order, visit)

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

    async def _write_down(self, actor: Actor, order: Order, visit: Visit, told: Paperwork) -> None:
        if told.record:
            if told.record.kind != order.category_code:
                raise RecordMismatch(expected=order.category_code, given=told.record.kind)
            _keep(visit, self.keyring, record=told.record.model_dump_json())
        if told.photos is not None:
            visit.photo_ids = list(dict.fromkeys(told.photos))
        visit.signature_file_id = told.signature_file_id or visit.signature_file_id
        visit.signed_by = told.signed_by or visit.signed_by
        if told.photos is not None or told.signature_file_id:
            files = [*visit.photo_ids, *([visit.signature_file_id] if visit.signature_file_id else [])]
            await self.files.attach(actor, files, subject=Visit.__tablename__, row=visit)
        if told.consumables is not None:
            used = [Supply(visit_id=visit.id, **each.model_dump()) for each in told.consumables]
            await self.visits.replace(visit.id, Supply, used)
        if told.waste is not None:
            bags = {each.bag_code: each for each in told.waste}.values()
            rows = [WasteBag(visit_id=visit.id, **each.model_dump()) for each in bags]
            await self.visits.replace(visit.id, WasteBag, rows)

    async def _missing(self, order: Order, visit: Visit) -> list[str]:
        bags = await self.visits.waste(visit.id)
        there = {
            "vitals": bool(await self.visits.vitals(visit.id)),
            "record": visit.record_sealed is not None,
            "signature": visit.signature_file_id is not None or visit.signed_by is not None,
            "consumables": not order.guards.consumables or bool(await self.visits.supplies(visit.id)),
            "waste": not order.guards.waste or (bool(bags) and all(each.handed_to for each in bags)),
        }
        return [name for name, is_there in there.items() if not is_there]

    async def _shown(self, order: Order, visit: Visit) -> VisitShown:
        record = opened(visit, self.keyring, "record")
        return VisitShown(
            visit=visit,
            vitals=[
                VitalsShown(each.taken_at, json.loads(opened(each, self.keyring, "values") or "{}"))
                for each in await self.visits.vitals(visit.id)
            ],
            record=RECORD.validate_json(record) if record else None,
            consumables=await self.visits.supplies(visit.id),
            waste=await self.visits.waste(visit.id),
            missing=await self._missing(order, visit),
        )


def happened(at: datetime | None) -> datetime:
    """What a phone says, but never later than we hear it."""
    return min(at or now(), now())


def _keep(visit: Visit, keyring: Keyring, **plain: str | None) -> None:
    for column, value in closed(Visit, keyring, **plain).items():
        setattr(visit, column, value)


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
