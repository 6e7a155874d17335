"""What whoever looks is shown: the brief for all; health and the door for few, and that is written down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.clock import now
from app.kit.wall import beyond
from app.permissions import Permission
from app.services.homecare.nurses.models import Nurse
from app.services.homecare.nurses.repository import engaged_with
from app.services.homecare.offerings.pricing import percent_of
from app.services.homecare.orders.flow import UNDER_WAY, OrderStatus
from app.services.homecare.orders.models import Assessment, NursingConsent, Order, Sight
from app.services.homecare.orders.repository import OrderRepository

LATE = timedelta(minutes=15)
PAID_FOR = (OrderStatus.PAID, OrderStatus.DISPATCHED, OrderStatus.ACCEPTED, OrderStatus.DEPARTED)


@dataclass(frozen=True)
class Health:
    note: str | None
    findings: str | None
    files: Sequence[UUID]


@dataclass(frozen=True)
class Door:
    address: str | None
    patient_name: str | None
    dial: str | None


@dataclass(frozen=True)
class Assessed:
    result: str
    score: int | None
    valid_until: Any
    by_rule: bool
    created_at: datetime


@dataclass(frozen=True)
class OrderShown:
    """Everything else is the order's own."""

    order: Order
    place_code: str
    patient_id: UUID | None
    patient_name: str | None
    door: Door | None
    health: Health | None
    consent: NursingConsent | None
    assessment: Assessed | None
    nurses: Sequence[Nurse]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.order, name)

    @property
    def address(self) -> str | None:
        return self.door.address if self.door else None

    @property
    def price_fixed(self) -> bool:
        return self.order.assessed_at is not None

    @property
    def cancel_tiers(self) -> Any:
        return self.order.terms.cancel_tiers

    @property
    def compensations(self) -> Any:
        return self.order.terms.compensations

    @property
    def cancel_fee_fen(self) -> int:
        return cancel_fee(self.order, now())


def cancel_fee(order: Order, at: datetime) -> int:
    """By the tiers frozen on the order, and only of what was paid; none where the nurse is late herself."""
    if order.status not in PAID_FOR or at > order.starts_at + LATE:
        return 0
    hours_left = (order.starts_at - at) / timedelta(hours=1)
    return percent_of(order.worth_fen, order.terms.cancel_percent(hours_left))


def around_the_visit(order: Order, at: datetime) -> bool:
    """While somebody is on the way or there; before and after by so many minutes as the terms say."""
    if order.status in UNDER_WAY:
        return True
    before, after = order.terms.door_before_minutes, order.terms.door_after_minutes
    opens, closes = order.starts_at - timedelta(minutes=before), order.ends_at + timedelta(minutes=after)
    return order.status in (OrderStatus.ACCEPTED, OrderStatus.COMPLETED) and opens <= at <= closes


def sights_of(order: Order, actor: Actor, nurses: Sequence[Nurse]) -> set[Sight]:
    """What the actor may see of it now. Before consent, health data is nobody's but the family's."""
    if order.is_own(actor):
        return {Sight.HEALTH, Sight.DOOR}
    inside = actor.may_inside(Permission.NURSING_READ_HEALTH, order.provider_id)
    serving = actor.id in {each.account_id for each in nurses}
    seen = set()
    if (inside or serving) and order.consented_at is not None:
        seen.add(Sight.HEALTH)
    if serving and around_the_visit(order, now()):
        seen.add(Sight.DOOR)
    return seen


async def shown(orders: OrderRepository, order: Order, actor: Actor) -> OrderShown:
    """To the actor, now; every look at what is not theirs is written down."""
    nurses = await nurses_of(orders.session, order)
    sights = sights_of(order, actor, nurses)
    if not order.is_own(actor):
        orders.looked(order, actor, sights)
    known = order.is_own(actor) or actor.may_inside(Permission.NURSING_READ, order.provider_id)
    known = known or actor.id in {each.account_id for each in nurses}
    assessment = await orders.assessment_of(order.id)
    return OrderShown(
        order=order,
        place_code=order.place.code if Sight.DOOR in sights else order.place_code,
        patient_id=order.patient_id if known else None,
        patient_name=order.opened("patient_name") if known else None,
        door=_door(order) if Sight.DOOR in sights else None,
        health=_health(order, assessment) if Sight.HEALTH in sights else None,
        consent=await orders.consent_of(order.id),
        assessment=_assessed(assessment),
        nurses=nurses,
    )


async def nurses_of(session: AsyncSession, order: Order) -> list[Nurse]:
    """Those who have accepted, whoever is in charge first."""
    async with beyond(session):  # the family is shown who comes
        seats = [each.nurse_id for each in await engaged_with(session, order.id)]
        found = {each.id: each for each in await session.scalars(select(Nurse).where(Nurse.id.in_(seats)))}
    return [found[each] for each in seats]


def _door(order: Order) -> Door:
    return Door(order.opened("address"), order.opened("patient_name"), order.opened("dial"))


def _health(order: Order, assessment: Assessment | None) -> Health:
    findings = order.findings_of(assessment) if assessment else None
    return Health(order.opened("note"), findings, order.file_ids)


def _assessed(found: Assessment | None) -> Assessed | None:
    if found is None:
        return None
    by_rule = found.assessor_id is None
    return Assessed(found.result, found.score, found.valid_until, by_rule, found.created_at)
