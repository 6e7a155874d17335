from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices.subscriptions.models import Subscription
from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    query = select(Subscription).where(Subscription.account_id == person.account_id)
    return [
        {
            "template": each.template,
            "answer": each.answer,
            "created_at": each.created_at,
            "ended_at": each.ended_at,
        }
        for each in await session.scalars(query.order_by(Subscription.id))
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    await session.execute(delete(Subscription).where(Subscription.account_id == person.account_id))


async def sweep(session: AsyncSession, before: datetime) -> int:
    old = delete(Subscription).where(Subscription.created_at < before)
    return len((await session.scalars(old.returning(Subscription.id))).all())


KEEPER = Keeper(
    "subscriptions",
    "微信订阅消息",
    frozenset({"subscriptions"}),
    data_of,
    forget,
    {"subscriptions": sweep},
)
