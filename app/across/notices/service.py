from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices import repository
from app.across.notices.models import Notice
from app.kit.access import Actor
from app.kit.clock import now
from app.kit.page import PageQuery, Rows


class NoticeService:
    """Everybody's inbox is their own, and nobody else's."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def inbox(self, actor: Actor, page: PageQuery) -> Rows[Notice]:
        return await repository.inbox(self.session, actor.id, page)

    async def mark_read(self, actor: Actor, notice_id: UUID) -> Notice:
        notice = await repository.get(self.session, actor.id, notice_id)
        notice.read_at = notice.read_at or now()
        return notice
