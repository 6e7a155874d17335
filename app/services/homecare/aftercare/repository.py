from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.secrets import Keyring
from app.services.homecare.aftercare.models import FollowUp, Review
from app.services.homecare.errors import AlreadyReviewed
from app.services.homecare.orders.flow import OrderStatus
from app.services.homecare.orders.models import Order

AT_ONCE = 200


async def add_review(session: AsyncSession, review: Review) -> Review:
    """AlreadyReviewed, also for the second of two at once."""
    wish = insert(Review).values(
        order_id=review.order_id,
        account_id=review.account_id,
        stars=review.stars,
        tags=review.tags,
        comment=review.comment,
    )
    row: Review | None = await session.scalar(wish.on_conflict_do_nothing().returning(Review))
    if row is None:
        raise AlreadyReviewed
    return row


async def ask(session: AsyncSession, questions: Sequence[FollowUp]) -> None:
    """Asked once, however often we are told that the visit is over."""
    for each in questions:
        wish = insert(FollowUp).values(
            order_id=each.order_id, code=each.code, text=each.text, due_on=each.due_on
        )
        await session.execute(wish.on_conflict_do_nothing())


async def follow_ups(session: AsyncSession, order_id: UUID, keyring: Keyring) -> list[FollowUp]:
    query = select(FollowUp).where(FollowUp.order_id == order_id).order_by(FollowUp.due_on, FollowUp.id)
    return [each.with_keys(keyring) for each in await session.scalars(query.with_for_update())]


async def long_over(session: AsyncSession, at: datetime) -> list[UUID]:
    """Completed visits whose time for a dispute is over, by the terms of each order.

    Any of them: those that wait for their papers must not keep the sweep from the others.
    """
    days = func.make_interval(0, 0, 0, Order.terms["close_after_days"].as_integer())
    query = select(Order.id).where(Order.status == OrderStatus.COMPLETED, func.upper(Order.slot) + days <= at)
    return sorted(await session.scalars(query.order_by(func.random()).limit(AT_ONCE)))
