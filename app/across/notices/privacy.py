from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices.models import Notice
from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    query = select(Notice).where(Notice.account_id == person.account_id).order_by(Notice.id)
    return [
        {"subject": each.subject, "text": each.text, "read_at": each.read_at, "created_at": each.created_at}
        for each in await session.scalars(query)
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    await session.execute(delete(Notice).where(Notice.account_id == person.account_id))


async def sweep(session: AsyncSession, before: datetime) -> int:
    old = delete(Notice).where(Notice.created_at < before)
    return len((await session.scalars(old.returning(Notice.id))).all())


KEEPER = Keeper("notices", "收到的消息", frozenset({"notices"}), data_of, forget, {"notices": sweep})
