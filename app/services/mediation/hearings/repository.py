from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.services.mediation.errors import MediationNotFound
from app.services.mediation.hearings.models import Evidence, Hearing, Note


async def hearings(session: AsyncSession, case_id: UUID) -> Sequence[Hearing]:
    query = select(Hearing).where(Hearing.case_id == case_id).order_by(Hearing.number)
    return (await session.scalars(query)).all()


async def with_record(session: AsyncSession, case_ids: Collection[UUID]) -> Sequence[Hearing]:
    query = select(Hearing).where(Hearing.case_id.in_(case_ids), Hearing.record_sealed.is_not(None))
    return (await session.scalars(query.order_by(Hearing.id))).all()


async def next_number(session: AsyncSession, case_id: UUID) -> int:
    """The case is locked."""
    query = select(func.coalesce(func.max(Hearing.number), 0) + 1).where(Hearing.case_id == case_id)
    return (await session.scalars(query)).one()


async def notes(session: AsyncSession, case_id: UUID) -> Sequence[Note]:
    query = select(Note).where(Note.case_id == case_id).order_by(Note.id)
    return (await session.scalars(query)).all()


async def evidence(session: AsyncSession, case_id: UUID) -> Sequence[Evidence]:
    query = select(Evidence).where(Evidence.case_id == case_id).order_by(Evidence.id)
    return (await session.scalars(query)).all()


async def one_evidence(session: AsyncSession, evidence_id: UUID) -> Evidence:
    found = await session.scalar(select(Evidence).where(Evidence.id == evidence_id))
    if found is None:
        raise MediationNotFound
    return found
