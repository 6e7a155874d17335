from collections.abc import Awaitable, Callable, Collection, Mapping
from hashlib import sha256
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.db import Base
from app.kit.errors import NotFound
from app.registry.files import repository
from app.registry.files.content import Content
from app.registry.files.errors import FileInUse, FileNotFound
from app.registry.files.models import File, FileContent

Opener = Callable[[AsyncSession, Actor, UUID], Awaitable[None]]


class FileService:
    def __init__(self, session: AsyncSession, openers: Mapping[str, Opener] | None = None) -> None:
        self.session = session
        self.openers = openers or {}

    async def upload(self, actor: Actor, found: Content, purpose: str) -> File:
        """Kept for a day; by then some row has to name it."""
        file = File(
            uploaded_by=actor.id,
            purpose=purpose,
            media_type=found.media_type,
            size=len(found.data),
            sha256=sha256(found.data).hexdigest(),
        )
        self.session.add(file)
        await self.session.flush()  # the content refers to it
        self.session.add(FileContent(id=file.id, data=found.data))
        return file

    async def find(self, actor: Actor, file_id: UUID) -> File:
        """The uploader until a row names it; then whoever may see that row. FileNotFound."""
        file = await repository.get(self.session, file_id)
        if file.subject is None or file.subject_id is None:
            if file.uploaded_by != actor.id:
                raise FileNotFound
        else:
            try:
                await self.openers[file.subject](self.session, actor, file.subject_id)
            except NotFound:
                raise FileNotFound from None
        return file

    async def content(self, file: File) -> bytes:
        return await repository.content(self.session, file.id)

    async def attach(self, actor: Actor, ids: Collection[UUID], *, subject: str, row: Base) -> None:
        """For other slices: from now on `row` names these files and no others. FileNotFound, FileInUse."""
        files = await repository.locked(self.session, ids) if ids else ()
        if len(files) < len(set(ids)):
            raise FileNotFound
        for file in files:
            if file.subject_id == row.id:
                continue
            if file.uploaded_by != actor.id:
                raise FileNotFound
            if file.subject_id is not None:
                raise FileInUse
            file.subject, file.subject_id = subject, row.id
        await repository.erase_of(self.session, row.id, but=ids)

    async def erase_with(self, row: Base) -> None:
        """For other slices: what a row named goes when it goes."""
        await repository.erase_of(self.session, row.id)
