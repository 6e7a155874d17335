from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices import repository
from app.across.notices.models import Notice
from app.kit.access import Actor
from app.kit.clock import now
from app.kit.page import PageQuery, Rows


@dataclass(frozen=True)
class Line:
    """A notice in the reader's language."""

    id: UUID
    subject: str
    subject_id: UUID
    template: str
    text: str
    resident_id: UUID | None
    read_at: datetime | None
    created_at: datetime


class NoticeService:
    """Everybody's inbox is their own, and nobody else's."""

    def __init__(self, session: AsyncSession, *, english: bool = False) -> None:
        self.session = session
        self.english = english

    async def inbox(self, actor: Actor, page: PageQuery) -> Rows[Line]:
        found = await repository.inbox(self.session, actor.id, page)
        return Rows([self._line(each) for each in found.items], found.next)

    async def mark_read(self, actor: Actor, notice_id: UUID) -> Line:
        notice = await repository.get(self.session, actor.id, notice_id)
        notice.read_at = notice.read_at or now()
        return self._line(notice)

    def _line(self, notice: Notice) -> Line:
        text = notice.text_en if self.english else notice.text
        about = (notice.id, notice.subject, notice.subject_id, notice.template)
        return Line(*about, text, notice.resident_id, notice.read_at, notice.created_at)
