from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.services.mediation.mediators.models import Disclosure, Mediator, Objection


async def of(session: AsyncSession, case_id: UUID) -> Sequence[Mediator]:
    query = select(Mediator).where(Mediator.case_id == case_id).order_by(Mediator.id)
    return (await session.scalars(query)).all()


async def objections(session: AsyncSession, case_id: UUID) -> Sequence[Objection]:
    query = select(Objection).where(Objection.case_id == case_id).order_by(Objection.id)
    return (await session.scalars(query)).all()


async def objection(session: AsyncSession, case_id: UUID, id: UUID) -> Objection | None:
    query = select(Objection).where(Objection.case_id == case_id, Objection.id == id)
    return await session.scalar(query.with_for_update())


async def objections_by(session: AsyncSession, case_id: UUID, party_id: UUID) -> int:
    query = select(func.count()).where(Objection.case_id == case_id, Objection.party_id == party_id)
    return (await session.scalars(query)).one()


async def disclosed_in(session: AsyncSession, case_ids: Collection[UUID]) -> Sequence[Disclosure]:
    query = select(Disclosure).where(Disclosure.case_id.in_(case_ids)).order_by(Disclosure.id)
    return (await session.scalars(query)).all()


async def disclosures(session: AsyncSession, case_id: UUID) -> Sequence[Disclosure]:
    query = select(Disclosure).where(Disclosure.case_id == case_id).order_by(Disclosure.id)
    return (await session.scalars(query)).all()
