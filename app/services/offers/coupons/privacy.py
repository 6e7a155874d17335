from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.services.offers.coupons.models import Coupon


def _of(person: Behalf) -> ColumnElement[bool]:
    return or_(Coupon.account_id.in_(person.ids), Coupon.resident_id.in_(person.ids))


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    query = select(Coupon).where(_of(person)).order_by(Coupon.id)
    return [
        {
            "title": each.title,
            "price_fen": each.price_fen,
            "code": each.code,
            "status": each.state,
            "expires_at": each.expires_at,
            "redeemed_at": each.redeemed_at,
            "created_at": each.created_at,
        }
        for each in await session.scalars(query)
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """How many were claimed stays counted on the offer; by whom goes."""
    await session.execute(delete(Coupon).where(_of(person)))


KEEPER = Keeper("coupons", "领取的优惠", frozenset({"coupons"}), data_of, forget)
