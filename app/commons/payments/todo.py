"""What waits for those who look after money: refunds that failed, and books that differ."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from app.commons.payments.flow import RefundStatus
from app.commons.payments.models import Refund
from app.commons.payments.reconciliation.repository import BillRepository
from app.commons.payments.reconciliation.schemas import DifferenceQuery
from app.kit.access import Actor, Place
from app.kit.todo import MOST, Todo
from app.kit.wall import beyond
from app.permissions import Permission


async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
    """Somebody waits for their money: refunds come first."""
    found = [_refund(each) for each in await session.scalars(_failed(actor))]
    return [*found, *await _differences(session, actor)][:MOST]


def _failed(actor: Actor) -> Select[Refund]:
    inside = Refund.organisation_id.in_(actor.organisations(Permission.PAYMENTS_REFUND))
    may = or_(inside, Place.within(actor.reach(Permission.PAYMENTS_REFUND)))
    return select(Refund).join(Refund.place).where(may, _undone()).order_by(Refund.id).limit(MOST)


def _undone() -> ColumnElement[bool]:
    """Stalled at the payer's bank; or given up, and nobody has paid it back anew since."""
    later = aliased(Refund)
    anew = exists().where(later.payment_id == Refund.payment_id, later.id > Refund.id)
    given_up = and_(Refund.status == RefundStatus.CLOSED, ~anew)
    return or_(Refund.status == RefundStatus.ABNORMAL, given_up)


async def _differences(session: AsyncSession, actor: Actor) -> list[Todo]:
    """Of the whole merchant number: they are shown at the first place from which one may look."""
    reach = actor.reach(Permission.PAYMENTS_RECONCILE)
    code = reach and await session.scalar(
        select(Place.code).where(Place.id.in_(reach)).order_by(Place.code).limit(1)
    )
    if not code:
        return []
    async with beyond(session):  # bills belong to no place
        found = await BillRepository(session).differences(DifferenceQuery(resolved=False, limit=MOST))
    return [
        Todo(
            kind="payments.reconcile",
            id=each.id,
            title=f"核对{each.day.isoformat()}对账差异",
            due_at=None,
            place_code=code,
            link=f"/payments/differences?day={each.day.isoformat()}",
        )
        for each in found.items
    ]


def _refund(refund: Refund) -> Todo:
    return Todo(
        kind="payments.refund",
        id=refund.id,
        title="退款未成功，请处理",
        due_at=None,
        place_code=refund.place.code.partition("-")[0],
        link=f"/payments/{refund.payment_id}",
    )
