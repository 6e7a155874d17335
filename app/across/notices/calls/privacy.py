from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices.calls.models import Call
from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    query = select(Call).where(Call.resident_id == person.resident_id).order_by(Call.id)
    return [
        {"subject": each.subject, "text": each.text, "status": each.status, "created_at": each.created_at}
        for each in await session.scalars(query)
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    await session.execute(delete(Call).where(Call.resident_id == person.resident_id))


async def sweep(session: AsyncSession, before: datetime) -> int:
    old = delete(Call).where(Call.created_at < before)
    return len((await session.scalars(old.returning(Call.id))).all())


KEEPER = Keeper("calls", "电话通知", frozenset({"notice_calls"}), data_of, forget, {"calls": sweep})
