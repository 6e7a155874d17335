from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Place
from app.services.mediation.agreements.models import Confirmation
from app.services.mediation.flow import ConfirmationStatus, MediationStatus
from app.services.mediation.models import Mediation


def received_in(place: Place, begin: datetime, end: datetime) -> ColumnElement[bool]:
    """Counted, never shown: whose they are, nobody learns from it."""
    return Mediation.lies_under(place) & (Mediation.created_at >= begin) & (Mediation.created_at < end)


async def totals(session: AsyncSession, place: Place, begin: datetime, end: datetime) -> dict[str, int]:
    settled = Mediation.effective_at.is_not(None)
    failed = Mediation.status == MediationStatus.TERMINATED
    done = Mediation.status == MediationStatus.PERFORMED
    confirmed = select(Confirmation.case_id).where(Confirmation.status == ConfirmationStatus.CONFIRMED)
    figures = {
        "received": func.count(),
        "accepted": func.count().filter(Mediation.accepted_at.is_not(None)),
        "settled": func.count().filter(settled),
        "failed": func.count().filter(
            Mediation.accepted_at.is_not(None), Mediation.effective_at.is_(None), failed
        ),
        "amount_fen": func.coalesce(func.sum(Mediation.amount_fen).filter(settled), 0),
        "performed": func.count().filter(done | (settled & Mediation.performed_at.is_not(None))),
        "confirmed": func.count().filter(Mediation.id.in_(confirmed)),
        "prevented_crimes": func.coalesce(func.sum(Mediation.prevented_crimes), 0),
        "prevented_petitions": func.coalesce(func.sum(Mediation.prevented_petitions), 0),
        "prevented_people": func.coalesce(func.sum(Mediation.prevented_people), 0),
    }
    query = select(*(each.label(name) for name, each in figures.items()))
    query = query.select_from(Mediation).join(Mediation.place).where(received_in(place, begin, end))
    return {name: int(value) for name, value in (await session.execute(query)).one()._mapping.items()}


async def split(
    session: AsyncSession, place: Place, begin: datetime, end: datetime, by: ColumnElement[Any]
) -> dict[str, int]:
    query = select(by, func.count()).select_from(Mediation).join(Mediation.place)
    query = query.where(received_in(place, begin, end)).group_by(by)
    return {name: count for name, count in await session.execute(query)}
