from datetime import datetime

from sqlalchemy import delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED, Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.kit.timeline import move
from app.services.orders.flow import ENDED, OPEN, OrderFlow
from app.services.orders.models import Order, Rating
from app.services.orders.money import owe

BLANK = {"address_sealed": None, "code_sealed": None, "note": None}


def _of(person: Behalf):  # type: ignore[no-untyped-def]
    return or_(Order.account_id.in_(person.ids), Order.resident_id.in_(person.ids))


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    query = select(Order, Rating).outerjoin(Rating, Rating.order_id == Order.id).where(_of(person))
    return [
        {
            "id": order.id,
            "place_code": order.place_code,
            "status": order.status,
            "starts_at": order.starts_at,
            "ends_at": order.ends_at,
            "price_fen": order.price_fen,
            "address": order.with_keys(keyring, own=True).address,
            "note": order.note,
            "stars": rating.stars if rating else None,
            "comment": rating.comment if rating else None,
            "created_at": order.created_at,
        }
        for order, rating in await session.execute(query.order_by(Order.id))
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """What is open is called off; of the rest stays what was paid for what, and nobody's name."""
    for order in await session.scalars(select(Order).where(_of(person), Order.status.in_(OPEN))):
        move(session, order, OrderFlow.cancel, by=UNATTENDED, reason_code="account_deleted")
        await owe(session, order, 0, "cancelled")
    await session.flush()
    mine = select(Order.id).where(_of(person)).scalar_subquery()
    await session.execute(update(Rating).where(Rating.order_id.in_(mine)).values(comment=None))
    nobody = {"account_id": None, "resident_id": None, "household_id": None, "ordered_by": None}
    await session.execute(update(Order).where(_of(person)).values(**BLANK, **nobody))


async def sweep(session: AsyncSession, before: datetime) -> int:
    old = delete(Order).where(Order.status.in_(ENDED), Order.ends_at < before)
    return len((await session.scalars(old.returning(Order.id))).all())


KEEPER = Keeper(
    "orders", "上门服务订单", frozenset({"orders", "order_ratings"}), data_of, forget, {"orders": sweep}
)
