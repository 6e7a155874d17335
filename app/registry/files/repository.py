from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.registry.files.errors import FileNotFound
from app.registry.files.models import File, FileContent


async def get(session: AsyncSession, file_id: UUID) -> File:
    """Whether one may see it, the service asks of the row that names it."""
    file = await session.scalar(select(File).where(File.id == file_id))
    if file is None:
        raise FileNotFound
    return file


async def content(session: AsyncSession, file_id: UUID) -> bytes:
    return (await session.scalars(select(FileContent.data).where(FileContent.id == file_id))).one()


async def locked(session: AsyncSession, ids: Collection[UUID]) -> Sequence[File]:
    """In one order, so that two who take the same files do not wait for each other."""
    query = select(File).where(File.id.in_(set(ids))).order_by(File.id)
    return (await session.scalars(query.with_for_update())).all()


async def erase_of(session: AsyncSession, subject_id: UUID, *, but: Collection[UUID] = ()) -> None:
    await session.execute(delete(File).where(File.subject_id == subject_id, File.id.not_in(but)))


async def erase_unnamed(session: AsyncSession, *, before: datetime) -> None:
    await session.execute(delete(File).where(File.subject_id.is_(None), File.created_at < before))
