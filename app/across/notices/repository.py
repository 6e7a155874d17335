from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices.errors import NoticeNotFound
from app.across.notices.models import Notice
from app.kit.page import PageQuery, Rows, cut


async def put(session: AsyncSession, *, account_id: UUID, subject: str, subject_id: UUID, text: str) -> None:
    """Twice is once: events may be told again."""
    wish = insert(Notice).values(account_id=account_id, subject=subject, subject_id=subject_id, text=text)
    await session.execute(wish.on_conflict_do_nothing())


async def inbox(session: AsyncSession, account_id: UUID, page: PageQuery) -> Rows[Notice]:
    query = select(Notice).where(Notice.account_id == account_id)
    if page.after:
        query = query.where(Notice.id < page.after)
    rows = (await session.scalars(query.order_by(Notice.id.desc()).limit(page.limit + 1))).all()
    return cut(rows, page.limit, lambda row: row.id)


async def get(session: AsyncSession, account_id: UUID, notice_id: UUID) -> Notice:
    query = select(Notice).where(Notice.account_id == account_id, Notice.id == notice_id)
    notice = await session.scalar(query)
    if notice is None:
        raise NoticeNotFound
    return notice
