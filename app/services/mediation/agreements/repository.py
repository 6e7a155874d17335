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


async def drafts(session: AsyncSession, case_ids: Collection[UUID]) -> Sequence[Agreement]:
    """What waits to be signed."""
    query = select(Agreement).where(Agreement.case_id.in_(case_ids), Agreement.void_at.is_(None))
    return (await session.scalars(query.where(Agreement.effective_at.is_(None)))).all()


async def signed(session: AsyncSession, agreement_ids: Collection[UUID]) -> set[UUID]:
    """The parties who have; drafted anew, they have not."""
    query = select(Signature.party_id).where(Signature.agreement_id.in_(agreement_ids))
    return {each for each in await session.scalars(query) if each}


async def owed_by(session: AsyncSession, party_ids: Collection[UUID]) -> Sequence[tuple[Duty, UUID]]:
    """What they have to do by the agreements in force, and whose it is."""
    query = (
        select(Duty, AgreedTerm.party_id)
        .join(AgreedTerm, AgreedTerm.id == Duty.term_id)
        .join(Agreement, Agreement.id == AgreedTerm.agreement_id)
        .where(AgreedTerm.party_id.in_(party_ids), Agreement.void_at.is_(None))
        .where(Agreement.effective_at.is_not(None), Duty.done_on.is_(None))
    )
    return [(duty, party_id) for duty, party_id in await session.execute(query.order_by(Duty.id)) if party_id]


async def debtor(session: AsyncSession, duty_id: UUID) -> UUID | None:
    """The party who owes it."""
    query = select(AgreedTerm.party_id).join(Duty, Duty.term_id == AgreedTerm.id).where(Duty.id == duty_id)
    return await session.scalar(query)


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
