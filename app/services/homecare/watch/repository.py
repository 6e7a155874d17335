from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.services.homecare.orders.flow import OrderStatus
from app.services.homecare.orders.models import Order

AT_ONCE = 200


async def late(session: AsyncSession, before: datetime) -> list[UUID]:
    """Accepted visits that should have begun by then, and nobody has arrived; the latest to begin first.

    Those that were late long ago, and never ended, must not keep the sweep from today's.
    """
    waiting = Order.status.in_((OrderStatus.ACCEPTED, OrderStatus.DEPARTED))
    query = select(Order.id).where(waiting, func.lower(Order.slot) <= before)
    return list(await session.scalars(query.order_by(func.lower(Order.slot).desc(), Order.id).limit(AT_ONCE)))


async def overdue(session: AsyncSession, before: datetime) -> list[UUID]:
    """Visits that should have ended by then: is the nurse well? The latest to end first, as above."""
    query = select(Order.id).where(Order.status == OrderStatus.SERVING, func.upper(Order.slot) <= before)
    return list(await session.scalars(query.order_by(func.upper(Order.slot).desc(), Order.id).limit(AT_ONCE)))


async def unserved(session: AsyncSession, at: datetime) -> list[UUID]:
    """Paid, and its time has come, and no nurse has ever accepted."""
    waiting = Order.status.in_((OrderStatus.PAID, OrderStatus.DISPATCHED))
    query = select(Order.id).where(waiting, func.lower(Order.slot) <= at)
    return list(await session.scalars(query.order_by(Order.id).limit(AT_ONCE)))


async def stale(session: AsyncSession, at: datetime) -> list[UUID]:
    """What nobody consented to, assessed or paid for in time: it must not keep the time from others."""
    minutes = func.make_interval(0, 0, 0, 0, 0, Order.terms["pay_minutes"].as_integer())
    unpaid = and_(Order.status == OrderStatus.ASSESSED, Order.assessed_at + minutes <= at)
    waiting = Order.status.in_((OrderStatus.SUBMITTED, OrderStatus.CONSENTED, OrderStatus.ASSESSED))
    query = select(Order.id).where(or_(unpaid, and_(waiting, func.lower(Order.slot) <= at)))
    return list(await session.scalars(query.order_by(Order.id).limit(AT_ONCE)))
