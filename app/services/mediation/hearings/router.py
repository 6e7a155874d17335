from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from app.commons.cases.errors import PartyNotFound
from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.registry.files.errors import FileInUse, FileNotFound
from app.services.mediation.desk import View
from app.services.mediation.errors import (
    ConflictUndisclosed,
    FileClosed,
    GuardianMissing,
    MediationNotFound,
    MediatorMissing,
    NotAllAgree,
    ObjectionOpen,
)
from app.services.mediation.hearings.schemas import (
    EvidenceCreate,
    EvidenceRead,
    HearingCreate,
    HearingRead,
    NoteCreate,
    NoteRead,
)
from app.services.mediation.hearings.service import HearingService, Held, Noted, Shown
from app.services.mediation.schemas import MediationRead, PoliceReportCreate

CASE = "/mediation/cases/{case_id}"
router = APIRouter(tags=["Mediation"], route_class=Route)


def service(request: Request, session: SessionDep) -> HearingService:
    return HearingService(session, request.app.state.keyring)


Hearings = Annotated[HearingService, Depends(service)]


@router.post(
    CASE + "/sessions",
    status_code=201,
    summary="Hold a session",
    response_model=HearingRead,
    responses=problems(
        MediationNotFound,
        FileClosed,
        PartyNotFound,
        Forbidden,
        IllegalMove,
        NotAllAgree,
        MediatorMissing,
        ObjectionOpen,
        ConflictUndisclosed,
        GuardianMissing,
        KeyReused,
    ),
)
async def hold_session(case_id: UUID, wish: HearingCreate, hearings: Hearings, actor: ActorDep) -> Held:
    """The first begins the mediation. Each side then confirms the record (POST consents, about `record`)."""
    return await hearings.hold(actor, case_id, wish)


@router.get(
    CASE + "/sessions",
    summary="Read the sessions",
    response_model=list[HearingRead],
    responses=problems(MediationNotFound),
)
async def list_sessions_of_mediation(case_id: UUID, hearings: Hearings, actor: ActorDep) -> Sequence[Held]:
    """With the record, which is every side's."""
    return await hearings.hearings(actor, case_id)


@router.post(
    CASE + "/notes",
    status_code=201,
    summary="Note what was said in confidence",
    response_model=NoteRead,
    responses=problems(MediationNotFound, FileClosed, PartyNotFound, Forbidden, KeyReused),
)
async def write_note(case_id: UUID, wish: NoteCreate, hearings: Hearings, actor: ActorDep) -> Noted:
    """Sealed, it is for who mediates and who leads, and for nobody else."""
    return await hearings.note(actor, case_id, wish)


@router.get(
    CASE + "/notes",
    summary="Read the notes",
    response_model=list[NoteRead],
    responses=problems(MediationNotFound),
)
async def list_notes(case_id: UUID, hearings: Hearings, actor: ActorDep) -> Sequence[Noted]:
    """All for who mediates and who leads; for a side those about it that are not sealed."""
    return await hearings.notes(actor, case_id)


@router.post(
    CASE + "/evidence",
    status_code=201,
    summary="Show something",
    response_model=EvidenceRead,
    responses=problems(
        MediationNotFound, FileClosed, PartyNotFound, FileNotFound, Forbidden, FileInUse, KeyReused
    ),
)
async def show_evidence(case_id: UUID, wish: EvidenceCreate, hearings: Hearings, actor: ActorDep) -> Shown:
    """Identity, mandate, investigation, evidence: each goes into its part of the file."""
    return await hearings.show(actor, case_id, wish)


@router.get(
    CASE + "/evidence",
    summary="Read what was shown",
    response_model=list[EvidenceRead],
    responses=problems(MediationNotFound),
)
async def list_evidence(case_id: UUID, hearings: Hearings, actor: ActorDep) -> Sequence[Shown]:
    """A side reads its own, and what is shared."""
    return await hearings.evidence(actor, case_id)


@router.post(
    CASE + "/reports",
    status_code=201,
    summary="Report a danger to the police",
    response_model=MediationRead,
    responses=problems(MediationNotFound, FileClosed, Forbidden, KeyReused),
)
async def report_danger(case_id: UUID, wish: PoliceReportCreate, hearings: Hearings, actor: ActorDep) -> View:
    """人民调解法 25. That it was reported stands in the timeline, the words are sealed."""
    return await hearings.report(actor, case_id, wish)
