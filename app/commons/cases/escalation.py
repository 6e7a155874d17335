"""A missed term goes up the ladder one person at a time, and every hop is written down."""

from uuid import UUID

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases.clocks.models import Clock
from app.commons.cases.events import CaseEscalated, CaseStranded
from app.commons.cases.models import Case, CaseDuty
from app.kit.access import UNATTENDED, Place
from app.kit.events import emit
from app.kit.timeline import record
from app.registry.people.grants.service import answering_for

log = structlog.get_logger(__name__)


async def climb(session: AsyncSession, case: Case, clock: Clock) -> None:
    """The next who has to know: by role, and of each first here, holder before deputy, then further up.

    Where nobody holds a role at all that is written down too, and the next one is asked: none is skipped in
    silence. Last comes whoever is named for the place, and after them nobody, which is said aloud.
    """
    for role in case.of_kind.ladder:
        holders = await answering_for(session, case.place, role)
        if not holders:
            record(session, case, "vacant", by=UNATTENDED, reason_code=role, reason=case.place.code)
        for each in holders:
            if each.account_id not in {*case.told, case.assignee_id}:
                found = f"{each.place.code} {each.kind}"
                record(session, case, "escalate", by=UNATTENDED, reason_code=role, reason=found)
                return await _tell(session, case, clock, each.account_id)
    named = await _named(session, case)
    if named and named.account_id not in case.told:
        record(session, case, "escalate", by=UNATTENDED, reason_code="duty")
        return await _tell(session, case, clock, named.account_id)
    record(session, case, "stranded", by=UNATTENDED, reason_code=clock.name)
    await emit(session, CaseStranded(case_id=case.id, kind=case.kind))
    log.error("case_stranded", case_id=str(case.id), clock=clock.name)


async def _tell(session: AsyncSession, case: Case, clock: Clock, account_id: UUID) -> None:
    case.told = [*case.told, account_id]
    told = CaseEscalated(
        case_id=case.id, kind=case.kind, clock=clock.name, account_id=account_id, due_at=clock.due_at
    )
    await emit(session, told)


async def _named(session: AsyncSession, case: Case) -> CaseDuty | None:
    """The nearest."""
    query = select(CaseDuty).join(Place, Place.id == CaseDuty.place_id)
    query = query.where(CaseDuty.kind == case.kind, CaseDuty.place_id.in_(case.place.lineage))
    return await session.scalar(query.order_by(Place.code.desc()).limit(1))
