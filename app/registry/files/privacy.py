from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.registry.files.models import File


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    """Their names only: each is opened by `GET /files/{id}`."""
    query = select(File).where(File.uploaded_by == person.account_id).order_by(File.id)
    return [
        {
            "id": each.id,
            "purpose": each.purpose,
            "media_type": each.media_type,
            "size": each.size,
            "created_at": each.created_at,
        }
        for each in await session.scalars(query)
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """What no row names; the others go, or stay, with the row that names them."""
    mine = File.uploaded_by == person.account_id
    await session.execute(delete(File).where(mine, File.subject_id.is_(None)))


KEEPER = Keeper("files", "上传的文件", frozenset({"files"}), data_of, forget)
