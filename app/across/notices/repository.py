from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices.errors import NoticeNotFound
from app.across.notices.models import Notice
from app.across.notices.templates import Template
from app.kit.page import PageQuery, Rows, cut


async def put(
    session: AsyncSession,
    template: Template,
    *,
    account_id: UUID,
    subject_id: UUID,
    resident_id: UUID | None = None,
    occasion: str = "",
) -> UUID | None:
    """Twice is once: events may be told again. Nothing, if it is there already."""
    wish = insert(Notice).values(
        account_id=account_id,
        resident_id=resident_id,
        subject=template.about,
        subject_id=subject_id,
        template=template.code,
        occasion=occasion,
        text=template.zh,
        text_en=template.en,
    )
    return await session.scalar(wish.on_conflict_do_nothing().returning(Notice.id))


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
