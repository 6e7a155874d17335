"""What nursing at home keeps about people: records outlive an account, the door and the number do not."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.sealing import opened
from app.kit.secrets import NO_KEYS, Keyring
from app.services.homecare.aftercare.models import FollowUp, Review
from app.services.homecare.errors import NursingUnderWay
from app.services.homecare.exits.service import ExitService
from app.services.homecare.incidents.models import Incident
from app.services.homecare.nurses.models import Nurse
from app.services.homecare.orders.flow import OPEN, UNDER_WAY, OrderStatus
from app.services.homecare.orders.models import Assessment, Order
from app.services.homecare.packages.models import Purchase
from app.services.homecare.packages.service import PackageService
from app.services.homecare.visits.models import Entry, Visit, Vitals

TABLES = frozenset(
    {
        "nursing_orders",
        "nursing_purchases",
        "nursing_consents",
        "nursing_assessments",
        "nursing_looks",
        "nursing_visits",
        "nursing_vitals",
        "nursing_arrival_overrides",
        "nursing_entries",
        "nursing_incidents",
        "nursing_reviews",
        "nursing_follow_ups",
        "nursing_offers",
        "nurses",
    }
)
GONE: Mapping[str, Any] = {
    "address_sealed": None,
    "position_sealed": None,
    "dial_sealed": None,
    "note_sealed": None,
}


def _theirs(person: Behalf) -> ColumnElement[bool]:
    return or_(Order.ordered_by.in_(person.ids), Order.patient_id.in_(person.ids))


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    orders = (await session.scalars(select(Order).where(_theirs(person)).order_by(Order.id))).all()
    bought = select(Purchase).where(_bought(person)).order_by(Purchase.id)
    return [
        *[await _whole(session, keyring, order.with_keys(keyring)) for order in orders],
        *map(_purchase, (await session.scalars(bought)).all()),
    ]


def _bought(person: Behalf) -> ColumnElement[bool]:
    return or_(Purchase.bought_by.in_(person.ids), Purchase.patient_id.in_(person.ids))


def _purchase(bought: Purchase) -> dict[str, Any]:
    return {
        "id": bought.id,
        "item_title": bought.title,
        "status": bought.status,
        "price_fen": bought.price_fen,
        "created_at": bought.created_at,
    }


async def _whole(session: AsyncSession, keyring: Keyring, order: Order) -> dict[str, Any]:
    names = ("patient_name", "address", "dial", "note")
    return {
        "id": order.id,
        "item_title": order.item_title,
        "status": order.status,
        "starts_at": order.starts_at,
        "price_fen": order.price_fen,
        "created_at": order.created_at,
        **{name: order.opened(name) for name in names},
        "findings": await _opened(session, keyring, Assessment, Assessment.order_id == order.id, "findings"),
        "record": await _opened(session, keyring, Visit, Visit.order_id == order.id, "record"),
        "vitals": await _opened(session, keyring, Vitals, Vitals.visit_id.in_(_visits(order.id)), "values"),
        "answers": await _opened(session, keyring, FollowUp, FollowUp.order_id == order.id, "answer"),
    }


def _visits(order_id: UUID) -> Any:
    return select(Visit.id).where(Visit.order_id == order_id)


async def _opened(
    session: AsyncSession, keyring: Keyring, model: Any, which: ColumnElement[bool], name: str
) -> list[str]:
    rows = (await session.scalars(select(model).where(which).order_by(model.id))).all()
    return [said for each in rows if (said := opened(each, keyring, name)) is not None]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """NursingUnderWay while a nurse is on the way or there. What is open is called off at no price."""
    theirs = _theirs(person)
    under_way = select(Order.id).where(theirs, Order.status.in_(UNDER_WAY))
    if await session.scalar(under_way.limit(1)):
        raise NursingUnderWay
    waiting = (OrderStatus.DRAFT, OrderStatus.ACCEPTED, *OPEN)
    for order_id in await session.scalars(select(Order.id).where(theirs, Order.status.in_(waiting))):
        await ExitService(session, NO_KEYS).call_off_for_good(order_id)
    for purchase_id in await session.scalars(select(Purchase.id).where(_bought(person))):
        await PackageService(session, NO_KEYS).end_for_good(purchase_id)
    await session.execute(update(Order).where(theirs).values(**GONE))
    mine = [each for each in (person.account_id,) if each]
    await session.execute(update(Review).where(Review.account_id.in_(mine)).values(comment=None))
    await session.execute(delete(Entry).where(Entry.account_id.in_(mine)))
    await session.execute(
        update(Nurse).where(Nurse.account_id.in_(mine)).values(name="", licence_no="", skills=[])
    )


async def sweep(session: AsyncSession, before: datetime) -> int:
    """Records beyond the years the law asks for: what is sealed goes, the bare rows stay for the books."""
    old = select(Order.id).where(Order.created_at < before)
    visits = select(Visit.id).where(Visit.order_id.in_(old))
    await session.execute(delete(Vitals).where(Vitals.visit_id.in_(visits)))
    await session.execute(update(Visit).where(Visit.id.in_(visits)).values(record_sealed=None))
    await session.execute(update(Assessment).where(Assessment.order_id.in_(old)).values(findings_sealed=None))
    await session.execute(update(FollowUp).where(FollowUp.order_id.in_(old)).values(answer_sealed=None))
    blank = {"statement_sealed": None, "findings_sealed": None}
    await session.execute(update(Incident).where(Incident.order_id.in_(old)).values(**blank))
    named = Order.patient_name_sealed.is_not(None)
    blanked = update(Order).where(Order.created_at < before, named)
    gone = {**GONE, "patient_name_sealed": None, "id_tail_sealed": None}
    return len((await session.scalars(blanked.values(**gone).returning(Order.id))).all())


KEEPER = Keeper("nursing", "居家护理", TABLES, data_of, forget, {"nursing_records": sweep})
