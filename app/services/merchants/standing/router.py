from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden, Stale
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.kit.timeline import Step, StepRead
from app.registry.organisations.errors import OrganisationExists
from app.services.merchants.errors import (
    ChecklistOpen,
    MerchantExists,
    MerchantNotFound,
    OwnMerchant,
    ServiceUnknown,
    TooManyApplications,
)
from app.services.merchants.standing.reading import Standing
from app.services.merchants.standing.schemas import (
    Holiday,
    MerchantCreate,
    MerchantUpdate,
    StandingQuery,
    StandingRead,
    Why,
)
from app.services.merchants.standing.service import StandingService

router = APIRouter(tags=["Merchants"], route_class=Route)


def service(session: SessionDep) -> StandingService:
    return StandingService(session)


Standings = Annotated[StandingService, Depends(service)]


@router.post(
    "/places/{code}/merchants",
    status_code=201,
    summary="Apply to be listed as a merchant",
    response_model=StandingRead,
    responses=problems(
        PlaceNotFound, MerchantExists, OrganisationExists, TooManyApplications, ServiceUnknown, KeyReused
    ),
)
async def apply_as_merchant(
    wish: MerchantCreate, standings: Standings, actor: ActorDep, place: PlaceDep
) -> Standing:
    """Whoever signs in may, and is its owner from then on; staff enter one for somebody who cannot."""
    return await standings.apply(actor, place, wish)


@router.get(
    "/places/{code}/merchant-standings",
    summary="List the merchants of a place with their standing",
    response_model=Page[StandingRead],
    responses=problems(PlaceNotFound),
)
async def list_standings(
    standings: Standings, actor: ActorDep, place: PlaceDep, wanted: Annotated[StandingQuery, Query()]
) -> Rows[Standing]:
    """Newest first, in whatever state; staff see all within their reach, members their own."""
    return await standings.list_at(actor, place, wanted)


@router.get(
    "/me/merchants",
    summary="List my merchants",
    response_model=Page[StandingRead],
    responses=problems(),
)
async def list_my_merchants(
    standings: Standings, actor: ActorDep, page: Annotated[PageQuery, Query()]
) -> Rows[Standing]:
    """Those you are a member of, in whatever state."""
    return await standings.mine(actor, page)


@router.get(
    "/merchants/{merchant_id}/standing",
    summary="Read the standing of a merchant",
    response_model=StandingRead,
    responses=problems(MerchantNotFound),
)
async def read_standing(merchant_id: UUID, standings: Standings, actor: ActorDep) -> Standing:
    """Where it is in its life, what is missing, and whether residents find it at this moment."""
    return await standings.read(actor, merchant_id)


@router.get(
    "/merchants/{merchant_id}/timeline",
    summary="Read what was done to a merchant",
    response_model=list[StepRead],
    responses=problems(MerchantNotFound),
)
async def read_merchant_timeline(merchant_id: UUID, standings: Standings, actor: ActorDep) -> Sequence[Step]:
    """Every move, oldest first: who, when and why."""
    return await standings.timeline(actor, merchant_id)


@router.put(
    "/merchants/{merchant_id}",
    summary="Change what a merchant says of itself",
    response_model=StandingRead,
    responses=problems(MerchantNotFound, Forbidden, Stale, ServiceUnknown),
)
async def change_merchant(
    merchant_id: UUID, wish: MerchantUpdate, standings: Standings, actor: ActorDep
) -> Standing:
    """By its owner, or by staff on its behalf. Other services may need other papers."""
    return await standings.change(actor, merchant_id, wish)


@router.post(
    "/merchants/{merchant_id}/accept",
    summary="Let an applicant hand in its papers",
    response_model=StandingRead,
    responses=problems(MerchantNotFound, Forbidden, OwnMerchant, IllegalMove, KeyReused),
)
async def accept_merchant(merchant_id: UUID, standings: Standings, actor: ActorDep) -> Standing:
    """From applied to onboarding; the checklist says what is needed."""
    return await standings.accept(actor, merchant_id)


@router.post(
    "/merchants/{merchant_id}/submit",
    summary="Hand in an application for review",
    response_model=StandingRead,
    responses=problems(MerchantNotFound, Forbidden, IllegalMove, ChecklistOpen, KeyReused),
)
async def submit_merchant(merchant_id: UUID, standings: Standings, actor: ActorDep) -> Standing:
    """Once every point of the checklist is done."""
    return await standings.submit(actor, merchant_id)


@router.post(
    "/merchants/{merchant_id}/send-back",
    summary="Send an application back",
    response_model=StandingRead,
    responses=problems(MerchantNotFound, Forbidden, OwnMerchant, IllegalMove, KeyReused),
)
async def send_merchant_back(merchant_id: UUID, why: Why, standings: Standings, actor: ActorDep) -> Standing:
    """Something has to be mended; the merchant reads the reason in the timeline."""
    return await standings.send_back(actor, merchant_id, why)


@router.post(
    "/merchants/{merchant_id}/approve",
    summary="Approve a merchant",
    response_model=StandingRead,
    responses=problems(MerchantNotFound, Forbidden, OwnMerchant, IllegalMove, ChecklistOpen, KeyReused),
)
async def approve_merchant(merchant_id: UUID, standings: Standings, actor: ActorDep) -> Standing:
    """Once every paper is confirmed. It may serve, of its places, those that you look after."""
    return await standings.approve(actor, merchant_id)


@router.post(
    "/merchants/{merchant_id}/reject",
    summary="Reject an application",
    response_model=StandingRead,
    responses=problems(MerchantNotFound, Forbidden, OwnMerchant, IllegalMove, KeyReused),
)
async def reject_merchant(merchant_id: UUID, why: Why, standings: Standings, actor: ActorDep) -> Standing:
    """The merchant reads the reason in the timeline, and may apply again."""
    return await standings.reject(actor, merchant_id, why)


@router.post(
    "/merchants/{merchant_id}/reapply",
    summary="Apply again",
    response_model=StandingRead,
    responses=problems(MerchantNotFound, Forbidden, IllegalMove, KeyReused),
)
async def reapply_as_merchant(merchant_id: UUID, standings: Standings, actor: ActorDep) -> Standing:
    """After a rejection, with what is there already."""
    return await standings.reapply(actor, merchant_id)


@router.post(
    "/merchants/{merchant_id}/pause",
    summary="Go on holiday",
    response_model=StandingRead,
    responses=problems(MerchantNotFound, Forbidden, IllegalMove, KeyReused),
)
async def pause_merchant(merchant_id: UUID, wish: Holiday, standings: Standings, actor: ActorDep) -> Standing:
    """Off the lists until it resumes, or until the day after `until`."""
    return await standings.pause(actor, merchant_id, wish)


@router.post(
    "/merchants/{merchant_id}/resume",
    summary="Come back from a holiday",
    response_model=StandingRead,
    responses=problems(MerchantNotFound, Forbidden, IllegalMove, KeyReused),
)
async def resume_merchant(merchant_id: UUID, standings: Standings, actor: ActorDep) -> Standing:
    """Listed again at once."""
    return await standings.resume(actor, merchant_id)


@router.post(
    "/merchants/{merchant_id}/suspend",
    summary="Suspend a merchant",
    response_model=StandingRead,
    responses=problems(MerchantNotFound, Forbidden, OwnMerchant, IllegalMove, KeyReused),
)
async def suspend_merchant(merchant_id: UUID, why: Why, standings: Standings, actor: ActorDep) -> Standing:
    """Off the lists with all it offers, until it is restored."""
    return await standings.suspend(actor, merchant_id, why)


@router.post(
    "/merchants/{merchant_id}/restore",
    summary="Restore a suspended merchant",
    response_model=StandingRead,
    responses=problems(MerchantNotFound, Forbidden, OwnMerchant, IllegalMove, KeyReused),
)
async def restore_merchant(merchant_id: UUID, standings: Standings, actor: ActorDep) -> Standing:
    """Listed again at once."""
    return await standings.restore(actor, merchant_id)
