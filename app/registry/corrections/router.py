from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from app.kit.access import ActorDep, GuardianNeeded, PlaceDep, PlaceNotFound, ProxyRefused
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route, SecretRoute
from app.kit.timeline import Step, StepRead
from app.registry.clearances.errors import ClearanceNeeded
from app.registry.corrections.errors import CorrectionNotFound, CorrectionPending
from app.registry.corrections.models import Correction
from app.registry.corrections.schemas import (
    CorrectionCreate,
    CorrectionQuery,
    CorrectionRead,
    CorrectionValueRead,
    LookCreate,
    RefusalCreate,
)
from app.registry.corrections.service import CorrectionService
from app.registry.proxies.errors import NotAResident
from app.registry.residents.errors import IdNumberDisagrees, IdNumberTaken

router = APIRouter(tags=["Privacy"], route_class=Route)
values = APIRouter(tags=["Privacy"], route_class=SecretRoute)


def service(request: Request, session: SessionDep) -> CorrectionService:
    return CorrectionService(session, request.app.state.keyring)


Corrections = Annotated[CorrectionService, Depends(service)]


@router.post(
    "/me/corrections",
    status_code=201,
    summary="Ask for a correction",
    response_model=CorrectionRead,
    responses=problems(ProxyRefused, GuardianNeeded, NotAResident, CorrectionPending, KeyReused),
)
async def ask_for_correction(wish: CorrectionCreate, corrections: Corrections, actor: ActorDep) -> Correction:
    """Of what the register says about you; staff look, and correct it or say why not."""
    return await corrections.ask(actor, wish)


@router.get(
    "/me/corrections",
    summary="List what I asked to correct",
    response_model=Page[CorrectionRead],
    responses=problems(),
)
async def list_my_corrections(
    corrections: Corrections, actor: ActorDep, wanted: Annotated[CorrectionQuery, Query()]
) -> Rows[Correction]:
    """Newest first."""
    return await corrections.mine(actor, wanted)


@router.get(
    "/places/{code}/corrections",
    summary="List the corrections asked for at a place",
    response_model=Page[CorrectionRead],
    responses=problems(PlaceNotFound),
)
async def list_corrections(
    corrections: Corrections, actor: ActorDep, place: PlaceDep, wanted: Annotated[CorrectionQuery, Query()]
) -> Rows[Correction]:
    """Newest first; staff see those within their reach, others their own."""
    return await corrections.list_at(actor, place, wanted)


@router.post(
    "/corrections/{correction_id}/accept",
    summary="Correct it",
    response_model=CorrectionRead,
    responses=problems(
        CorrectionNotFound, Forbidden, IllegalMove, IdNumberTaken, IdNumberDisagrees, KeyReused
    ),
)
async def accept_correction(correction_id: UUID, corrections: Corrections, actor: ActorDep) -> Correction:
    """The register says so from now on, and the person is told."""
    return await corrections.accept(actor, correction_id)


@router.post(
    "/corrections/{correction_id}/refuse",
    summary="Refuse a correction",
    response_model=CorrectionRead,
    responses=problems(CorrectionNotFound, Forbidden, IllegalMove, KeyReused),
)
async def refuse_correction(
    correction_id: UUID, why: RefusalCreate, corrections: Corrections, actor: ActorDep
) -> Correction:
    """With a reason, which the person reads in the timeline."""
    return await corrections.refuse(actor, correction_id, why)


@router.post(
    "/corrections/{correction_id}/withdraw",
    summary="Take a correction back",
    response_model=CorrectionRead,
    responses=problems(CorrectionNotFound, Forbidden, IllegalMove, KeyReused),
)
async def withdraw_correction(correction_id: UUID, corrections: Corrections, actor: ActorDep) -> Correction:
    """As long as nobody has decided."""
    return await corrections.withdraw(actor, correction_id)


@values.post(
    "/corrections/{correction_id}/reveal",
    summary="See what is said to be right",
    response_model=CorrectionValueRead,
    responses=problems(CorrectionNotFound, Forbidden, ClearanceNeeded),
)
async def reveal_correction(
    correction_id: UUID, why: LookCreate, corrections: Corrections, actor: ActorDep
) -> dict[str, str | None]:
    """In full, for a reason; the person reads who looked, and why."""
    return {"value": await corrections.value(actor, correction_id, why.reason)}


@router.get(
    "/corrections/{correction_id}/timeline",
    summary="Read what was done about a correction",
    response_model=list[StepRead],
    responses=problems(CorrectionNotFound),
)
async def read_correction_timeline(
    correction_id: UUID, corrections: Corrections, actor: ActorDep
) -> Sequence[Step]:
    """Who decided, when and why."""
    return await corrections.timeline(actor, correction_id)
