"""What waits for whom: the family's next step, the assessor's, the nurse's, the provider's."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.todo import MOST, Todo
from app.permissions import Permission, ProxyPurpose
from app.services.homecare.dispatch.flow import OfferStatus
from app.services.homecare.dispatch.models import Offer
from app.services.homecare.incidents.flow import IncidentStatus
from app.services.homecare.incidents.models import Incident
from app.services.homecare.orders.flow import OrderStatus
from app.services.homecare.orders.models import Order
from app.services.homecare.packages.flow import PurchaseStatus
from app.services.homecare.packages.models import Purchase

FAMILY = {
    OrderStatus.DRAFT: ("submit", "提交护理订单"),
    OrderStatus.SUBMITTED: ("consent", "阅读并签署知情同意书"),
    OrderStatus.ASSESSED: ("pay", "支付护理订单"),
    OrderStatus.NO_SHOW_NURSE: ("reschedule", "护士未到，请改期或取消"),
}


async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
    """The earliest visit first."""
    inside = actor.organisations(Permission.NURSING_ASSESS)
    found = [_family(each) for each in await session.scalars(_of_family(actor))]
    found += [_purchase(each) for each in await session.scalars(_unpaid(actor))]
    to_assess = select(Order).where(Order.provider_id.in_(inside), Order.status == OrderStatus.CONSENTED)
    found += [_order(each, "assess", "评估护理订单") for each in await session.scalars(_first(to_assess))]
    for offer, starts_at in await session.execute(_offers(actor)):
        found.append(_offer(offer, starts_at))
    found += [
        _order(each, "dispatch", "无人接单，请人工派单") for each in await session.scalars(_unanswered(actor))
    ]
    found += [_incident(each) for each in await session.scalars(_incidents(actor))]
    return found[:MOST]


def _first(query: Select[Order]) -> Select[Order]:
    return query.join(Order.place).order_by(func.lower(Order.slot)).limit(MOST)


def _of_family(actor: Actor) -> Select[Order]:
    ids = actor.ids_for(ProxyPurpose.HOMECARE)
    own = Order.ordered_by.in_(ids) | Order.patient_id.in_(ids)
    return _first(select(Order).where(own, Order.status.in_(list(FAMILY))))


def _unpaid(actor: Actor) -> Select[Purchase]:
    ids = actor.ids_for(ProxyPurpose.HOMECARE)
    query = select(Purchase).join(Purchase.place).where(Purchase.bought_by.in_(ids))
    return query.where(Purchase.status == PurchaseStatus.ORDERED).order_by(Purchase.id).limit(MOST)


def _offers(actor: Actor) -> Select[Offer, datetime]:
    query = select(Offer, func.lower(Order.slot)).join(Order, Order.id == Offer.order_id).join(Offer.place)
    open_to_me = query.where(Offer.account_id == actor.id, Offer.status == OfferStatus.OFFERED)
    return open_to_me.order_by(Offer.expires_at).limit(MOST)


def _unanswered(actor: Actor) -> Select[Order]:
    """Nobody who was asked can still say yes."""
    inside = actor.organisations(Permission.NURSING_DISPATCH)
    asked = exists().where(Offer.order_id == Order.id, Offer.status == OfferStatus.OFFERED)
    waiting = Order.status == OrderStatus.DISPATCHED
    return _first(select(Order).where(Order.provider_id.in_(inside), waiting, ~asked))


def _incidents(actor: Actor) -> Select[Incident]:
    inside = actor.organisations(Permission.NURSING_DISPATCH)
    query = select(Incident).join(Incident.place).where(Incident.provider_id.in_(inside))
    return query.where(Incident.status != IncidentStatus.CLOSED).order_by(Incident.id).limit(MOST)


def _family(order: Order) -> Todo:
    verb, title = FAMILY[order.status]
    return _order(order, verb, title)


def _order(order: Order, verb: str, title: str) -> Todo:
    return Todo(
        kind=f"nursing.{verb}",
        id=order.id,
        title=title,
        due_at=order.starts_at,
        place_code=order.place_code,
        link=f"/nursing/orders/{order.id}",
    )


def _purchase(bought: Purchase) -> Todo:
    return Todo(
        kind="nursing.pay_package",
        id=bought.id,
        title="支付上门护理套餐",
        due_at=None,
        place_code=bought.place_code,
        link=f"/nursing/purchases/{bought.id}",
    )


def _offer(offer: Offer, starts_at: datetime) -> Todo:
    return Todo(
        kind="nursing.accept",
        id=offer.id,
        title="有新的上门护理派单",
        due_at=min(offer.expires_at, starts_at),
        place_code=offer.place.code.partition("-")[0],
        link=f"/nursing/orders/{offer.order_id}",
    )


def _incident(incident: Incident) -> Todo:
    return Todo(
        kind="nursing.investigate",
        id=incident.id,
        title="处理上门护理事件",
        due_at=None,
        place_code=incident.place.code.partition("-")[0],
        link=f"/nursing/providers/{incident.provider_id}/incidents",
    )
