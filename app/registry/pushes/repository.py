from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.registry.pushes.errors import PushNotFound
from app.registry.pushes.models import Push


async def keep(session: AsyncSession, *, fingerprint: str, kind: str, sealed: bytes) -> UUID | None:
    """Nothing if it was kept before; of two at once, one waits until the other has committed."""
    wish = insert(Push).values(fingerprint=fingerprint, kind=kind, sealed=sealed)
    return await session.scalar(wish.on_conflict_do_nothing().returning(Push.id))


async def get(session: AsyncSession, push_id: UUID) -> Push:
    push = await session.scalar(select(Push).where(Push.id == push_id))
    if push is None:
        raise PushNotFound
    return push


async def forget(session: AsyncSession, *, before: datetime) -> None:
    await session.execute(delete(Push).where(Push.created_at < before))
