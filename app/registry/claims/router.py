from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.kit.timeline import Step, StepRead
from app.registry.claims.errors import AlreadyResident, ClaimMismatch, ClaimNotFound, ClaimPending, OwnClaim
from app.registry.claims.models import Claim
from app.registry.claims.schemas import Approval, ClaimCreate, ClaimQuery, ClaimRead, Rejection
from app.registry.claims.service import ClaimService
from app.registry.residents.errors import AccountLinked, ResidentLinked, ResidentNotFound

router = APIRouter(tags=["Residents"], route_class=Route)


async def service(request: Request, session: SessionDep) -> ClaimService:
    return ClaimService(session, request.app.state.keyring)


Claims = Annotated[ClaimService, Depends(service)]


@router.post(
    "/me/claims",
    status_code=201,
    summary="Say that I live here",
    response_model=ClaimRead,
    responses=problems(PlaceNotFound, ClaimPending, AlreadyResident, KeyReused),
)
async def make_claim(wish: ClaimCreate, claims: Claims, actor: ActorDep) -> Claim:
    """Staff of the place decide; approved, your account is that resident's. One claim at a time."""
    return await claims.make(actor, wish)


@router.get("/me/claims", summary="List my claims", response_model=Page[ClaimRead], responses=problems())
async def list_my_claims(claims: Claims, actor: ActorDep, page: Annotated[PageQuery, Query()]) -> Rows[Claim]:
    """Newest first."""
    return await claims.mine(actor, page)


@router.get(
    "/places/{code}/claims",
    summary="List the claims of a place",
    response_model=Page[ClaimRead],
    responses=problems(PlaceNotFound),
)
async def list_claims(
    claims: Claims, actor: ActorDep, place: PlaceDep, wanted: Annotated[ClaimQuery, Query()]
) -> Rows[Claim]:
    """Newest first; staff see those within their reach, others their own."""
    return await claims.list(actor, place, wanted)


@router.get(
    "/claims/{claim_id}/timeline",
    summary="Read what was done to a claim",
    response_model=list[StepRead],
    responses=problems(ClaimNotFound),
)
async def read_claim_timeline(claim_id: UUID, claims: Claims, actor: ActorDep) -> Sequence[Step]:
    """Who decided, when and why."""
    return await claims.timeline(actor, claim_id)


@router.post(
    "/claims/{claim_id}/approve",
    summary="Approve a claim",
    response_model=ClaimRead,
    responses=problems(
        ClaimNotFound,
        ResidentNotFound,
        Forbidden,
        OwnClaim,
        IllegalMove,
        ClaimMismatch,
        ResidentLinked,
        AccountLinked,
        KeyReused,
    ),
)
async def approve_claim(claim_id: UUID, wish: Approval, claims: Claims, actor: ActorDep) -> Claim:
    """Links the account to the resident you name, and tells the claimant."""
    return await claims.approve(actor, claim_id, wish)


@router.post(
    "/claims/{claim_id}/reject",
    summary="Reject a claim",
    response_model=ClaimRead,
    responses=problems(ClaimNotFound, Forbidden, OwnClaim, IllegalMove, KeyReused),
)
async def reject_claim(claim_id: UUID, why: Rejection, claims: Claims, actor: ActorDep) -> Claim:
    """Tells the claimant, who finds the reason in the timeline."""
    return await claims.reject(actor, claim_id, why)
