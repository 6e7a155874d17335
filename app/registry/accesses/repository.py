from collections.abc import Collection
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.page import PageQuery, Rows, cut
from app.registry.accesses.models import Access


def about(ids: Collection[UUID]) -> ColumnElement[bool]:
    return Access.account_id.in_(ids) | Access.resident_id.in_(ids)


async def page_about(session: AsyncSession, ids: Collection[UUID], page: PageQuery) -> Rows[Access]:
    """Newest first."""
    query = select(Access).where(about(ids))
    if page.after:
        query = query.where(Access.id < page.after)
    found = (await session.scalars(query.order_by(Access.id.desc()).limit(page.limit + 1))).all()
    return cut(found, page.limit, lambda row: row.id)
