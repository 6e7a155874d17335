from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.services.mediation.agreements.models import (
    AgreedTerm,
    Agreement,
    Confirmation,
    Duty,
    FollowUp,
    Signature,
)


async def valid(session: AsyncSession, case_id: UUID) -> Agreement | None:
    return await session.scalar(
        select(Agreement).where(Agreement.case_id == case_id, Agreement.void_at.is_(None))
    )


async def terms_of(session: AsyncSession, agreement_id: UUID) -> Sequence[AgreedTerm]:
    query = select(AgreedTerm).where(AgreedTerm.agreement_id == agreement_id).order_by(AgreedTerm.id)
    return (await session.scalars(query)).all()


async def duties_of(session: AsyncSession, term_ids: Collection[UUID]) -> Sequence[Duty]:
    """The next that is due first."""
    query = select(Duty).where(Duty.term_id.in_(term_ids)).order_by(Duty.due_on.nulls_last(), Duty.id)
    return (await session.scalars(query)).all()


async def signatures_of(session: AsyncSession, agreement_id: UUID) -> Sequence[Signature]:
    query = select(Signature).where(Signature.agreement_id == agreement_id).order_by(Signature.id)
    return (await session.scalars(query)).all()


async def confirmations(session: AsyncSession, case_id: UUID) -> Sequence[Confirmation]:
    query = select(Confirmation).where(Confirmation.case_id == case_id).order_by(Confirmation.id)
    return (await session.scalars(query.with_for_update(of=Confirmation))).all()


async def follow_ups(session: AsyncSession, case_id: UUID) -> Sequence[FollowUp]:
    query = select(FollowUp).where(FollowUp.case_id == case_id).order_by(FollowUp.id)
    return (await session.scalars(query)).all()


async def open_duties(session: AsyncSession, agreement_id: UUID) -> int:
    query = select(func.count()).select_from(Duty).join(AgreedTerm, AgreedTerm.id == Duty.term_id)
    query = query.where(AgreedTerm.agreement_id == agreement_id, Duty.done_on.is_(None))
    return (await session.scalars(query)).one()
