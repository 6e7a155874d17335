from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from app.commons.cases.errors import (
    CaseAlreadyRated,
    ClockNotRunning,
    ClockPaused,
    PartyNotFound,
    PauseSpent,
    PauseUnknown,
    RatingNotFound,
)
from app.commons.cases.schemas import (
    CallBack,
    DutyRead,
    DutyWrite,
    LookRead,
    MessageCreate,
    MessageRead,
    PauseCreate,
    RatingCreate,
    RatingRead,
)
from app.commons.cases.service import DutyRow, LookRow, Message, Rated
from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.idempotency import KeyReused
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.registry.files.errors import FileInUse, FileNotFound
from app.registry.people.errors import AccountNotFound
from app.services.mediation.casework.service import CaseworkService
from app.services.mediation.desk import View
from app.services.mediation.errors import FileClosed, MediationNotFound, NotASide, NotClosedYet, OnlyTheHead
from app.services.mediation.schemas import MediationRead

CASE = "/mediation/cases/{case_id}"
router = APIRouter(tags=["Mediation"], route_class=Route)


def service(request: Request, session: SessionDep) -> CaseworkService:
    return CaseworkService(session, request.app.state.keyring)


Casework = Annotated[CaseworkService, Depends(service)]


@router.post(
    CASE + "/pause",
    summary="Suspend the month",
    response_model=MediationRead,
    responses=problems(
        MediationNotFound,
        FileClosed,
        Forbidden,
        ClockNotRunning,
        ClockPaused,
        PauseUnknown,
        PauseSpent,
        KeyReused,
    ),
)
async def pause_mediation(case_id: UUID, wish: PauseCreate, casework: Casework, actor: ActorDep) -> View:
    """For an appraisal and the like; after a while it goes on by itself."""
    return await casework.pause(actor, case_id, wish)


@router.post(
    CASE + "/resume",
    summary="Let the month go on",
    response_model=MediationRead,
    responses=problems(MediationNotFound, FileClosed, Forbidden, ClockNotRunning, KeyReused),
)
async def resume_mediation(case_id: UUID, casework: Casework, actor: ActorDep) -> View:
    """The days it was suspended do not count."""
    return await casework.resume(actor, case_id)


@router.post(
    CASE + "/messages",
    status_code=201,
    summary="Write to the other end of a mediation",
    response_model=MessageRead,
    responses=problems(
        MediationNotFound,
        PartyNotFound,
        FileNotFound,
        Forbidden,
        NotASide,
        FileClosed,
        FileInUse,
        KeyReused,
    ),
)
async def write_in_mediation(
    case_id: UUID, wish: MessageCreate, casework: Casework, actor: ActorDep
) -> Message:
    """A side to who has the case; who has the case to one side, or to all."""
    return await casework.say(actor, case_id, wish)


@router.get(
    CASE + "/messages",
    summary="Read the messages of a mediation",
    response_model=Page[MessageRead],
    responses=problems(MediationNotFound),
)
async def list_mediation_messages(
    case_id: UUID, casework: Casework, actor: ActorDep, page: Annotated[PageQuery, Query()]
) -> Rows[Message]:
    """Newest first; a side reads its own and those for all."""
    return await casework.messages(actor, case_id, page)


@router.post(
    CASE + "/ratings",
    status_code=201,
    summary="Rate a mediation",
    response_model=RatingRead,
    responses=problems(MediationNotFound, NotASide, NotClosedYet, CaseAlreadyRated, KeyReused),
)
async def rate_mediation(case_id: UUID, wish: RatingCreate, casework: Casework, actor: ActorDep) -> Rated:
    """Once. Of a one or a two somebody calls back."""
    return await casework.rate(actor, case_id, wish)


@router.get(
    CASE + "/ratings",
    summary="Read how a mediation was rated",
    response_model=list[RatingRead],
    responses=problems(MediationNotFound),
)
async def list_mediation_ratings(case_id: UUID, casework: Casework, actor: ActorDep) -> Sequence[Rated]:
    """All for who has the case, your own for a side."""
    return await casework.ratings(actor, case_id)


@router.post(
    CASE + "/ratings/{rating_id}/call-back",
    summary="Note that somebody called back",
    response_model=RatingRead,
    responses=problems(MediationNotFound, RatingNotFound, Forbidden, KeyReused),
)
async def call_back_rater(
    case_id: UUID, rating_id: UUID, wish: CallBack, casework: Casework, actor: ActorDep
) -> Rated:
    """With what came of it. The words are sealed."""
    return await casework.call_back(actor, case_id, rating_id, wish)


@router.get(
    CASE + "/looks",
    summary="Read who has looked",
    response_model=Page[LookRead],
    responses=problems(MediationNotFound, OnlyTheHead),
)
async def list_looks(
    case_id: UUID, casework: Casework, actor: ActorDep, page: Annotated[PageQuery, Query()]
) -> Rows[LookRow]:
    """Newest first: every reading of the case, by whom and in which role."""
    return await casework.looks(actor, case_id, page)


@router.put(
    "/places/{code}/mediation/duty",
    summary="Name who hears of a missed term at last",
    response_model=DutyRead,
    responses=problems(PlaceNotFound, AccountNotFound, Forbidden),
)
async def name_mediation_duty(
    wish: DutyWrite, casework: Casework, actor: ActorDep, place: PlaceDep
) -> DutyRow:
    """When heads, street and administrators are all vacant or silent."""
    return await casework.name_duty(actor, place, wish)
