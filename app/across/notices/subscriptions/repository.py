from uuid import UUID

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices.subscriptions.models import Answer, Ending, Subscription
from app.kit.clock import now


def _open(account_id: UUID, template: str) -> ColumnElement[bool]:
    mine = (Subscription.account_id == account_id) & (Subscription.template == template)
    return mine & (Subscription.answer == Answer.ACCEPT) & Subscription.ended_at.is_(None)


async def left(session: AsyncSession, account_id: UUID) -> dict[str, int]:
    query = select(Subscription.template, func.count()).where(
        Subscription.account_id == account_id,
        Subscription.answer == Answer.ACCEPT,
        Subscription.ended_at.is_(None),
    )
    found = await session.execute(query.group_by(Subscription.template))
    return {template: count for template, count in found}


async def oldest(session: AsyncSession, account_id: UUID, template: str) -> UUID | None:
    query = select(Subscription.id).where(_open(account_id, template)).order_by(Subscription.id).limit(1)
    return await session.scalar(query)


async def end(session: AsyncSession, subscription_id: UUID, ending: Ending) -> None:
    one = (Subscription.id == subscription_id) & Subscription.ended_at.is_(None)
    await session.execute(update(Subscription).where(one).values(ended_at=now(), ending=ending))


async def end_all(session: AsyncSession, account_id: UUID, template: str, ending: Ending) -> None:
    values = {"ended_at": now(), "ending": ending}
    await session.execute(update(Subscription).where(_open(account_id, template)).values(values))
