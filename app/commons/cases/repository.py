from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases.flow import CaseStatus
from app.commons.cases.models import Case, CaseDuty, CaseLook, CaseMessage, CaseNumber, CaseRating
from app.kit.access import Place
from app.kit.page import PageQuery, Rows, cut

LOADS = 14050207  # any number, as long as it is always the same


async def locked(session: AsyncSession, case_id: UUID) -> Case:
    query = select(Case).where(Case.id == case_id).with_for_update(of=Case)
    return (await session.scalars(query.execution_options(populate_existing=True))).one()


async def of(session: AsyncSession, ids: Collection[UUID]) -> dict[UUID, Case]:
    return {each.id: each for each in await session.scalars(select(Case).where(Case.id.in_(ids)))}


async def next_number(session: AsyncSession, place: Place, word: str, year: int) -> int:
    """Whoever comes at the same time waits until this transaction is over; if it fails the number is free."""
    wish = insert(CaseNumber).values(place_id=place.id, word=word, year=year, last=1)
    again = {"last": CaseNumber.last + 1}
    query = wish.on_conflict_do_update(index_elements=["place_id", "word", "year"], set_=again)
    return (await session.scalars(query.returning(CaseNumber.last))).one()


async def least_loaded(session: AsyncSession, candidates: Collection[UUID]) -> UUID | None:
    """With the fewest open cases; of equals whoever was given one longest ago. One such choice at a time."""
    await session.execute(select(func.pg_advisory_xact_lock(LOADS)))
    query = (
        select(
            Case.assignee_id, func.count().filter(Case.status == CaseStatus.OPEN), func.max(Case.assigned_at)
        )
        .where(Case.assignee_id.in_(candidates))
        .group_by(Case.assignee_id)
    )
    loads: dict[Any, tuple[int, float]] = {
        id: (count, last.timestamp() if last else 0) for id, count, last in await session.execute(query)
    }
    return min(candidates, key=lambda each: (*loads.get(each, (0, 0.0)), each), default=None)


async def messages(
    session: AsyncSession, case_id: UUID, page: PageQuery, *, sides: Collection[UUID] | None
) -> Rows[CaseMessage]:
    """Newest first; `sides` are the parties whose talk one may read, all if nothing is said."""
    query = select(CaseMessage).where(CaseMessage.case_id == case_id)
    if sides is not None:
        query = query.where(CaseMessage.party_id.is_(None) | CaseMessage.party_id.in_(sides))
    if page.after:
        query = query.where(CaseMessage.id < page.after)
    found = (await session.scalars(query.order_by(CaseMessage.id.desc()).limit(page.limit + 1))).all()
    return cut(found, page.limit, lambda row: row.id)


async def message(session: AsyncSession, message_id: UUID) -> CaseMessage | None:
    return await session.scalar(select(CaseMessage).where(CaseMessage.id == message_id))


async def looks(session: AsyncSession, case_id: UUID, page: PageQuery) -> Rows[CaseLook]:
    query = select(CaseLook).where(CaseLook.case_id == case_id)
    if page.after:
        query = query.where(CaseLook.id < page.after)
    found = (await session.scalars(query.order_by(CaseLook.id.desc()).limit(page.limit + 1))).all()
    return cut(found, page.limit, lambda row: row.id)


async def rating(session: AsyncSession, case_id: UUID, rating_id: UUID) -> CaseRating | None:
    query = select(CaseRating).where(CaseRating.id == rating_id, CaseRating.case_id == case_id)
    return await session.scalar(query.with_for_update())


async def ratings(session: AsyncSession, case_id: UUID) -> Sequence[CaseRating]:
    query = select(CaseRating).where(CaseRating.case_id == case_id).order_by(CaseRating.id)
    return (await session.scalars(query)).all()


async def name_duty(session: AsyncSession, place: Place, kind: str, account_id: UUID, by: UUID) -> CaseDuty:
    wish = insert(CaseDuty).values(place_id=place.id, kind=kind, account_id=account_id, named_by=by)
    anew = {"account_id": account_id, "named_by": by}
    query = wish.on_conflict_do_update(index_elements=["place_id", "kind"], set_=anew)
    again = query.returning(CaseDuty).execution_options(populate_existing=True)
    return (await session.scalars(again)).one()
