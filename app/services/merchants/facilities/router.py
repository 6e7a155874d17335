from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route, cached
from app.kit.timeline import Step, StepRead
from app.services.merchants.errors import FacilityNotFound, MerchantNotFound, ThankedToday
from app.services.merchants.facilities.schemas import FacilityDetail, FacilityWrite, TodayWrite
from app.services.merchants.facilities.service import FacilityService
from app.services.merchants.models import Facility, FacilityKind
from app.services.merchants.schemas import FacilityRead
from app.services.merchants.service import OpenFacility
from app.services.merchants.standing.schemas import Why

router = APIRouter(tags=["Merchants"], route_class=Route)


def service(session: SessionDep) -> FacilityService:
    return FacilityService(session)


Facilities = Annotated[FacilityService, Depends(service)]


@router.get(
    "/facilities/{facility_id}",
    summary="Read a free facility",
    response_model=FacilityRead,
    responses=problems(FacilityNotFound, public=True),
    dependencies=[cached(0)],
)
async def read_facility(facility_id: UUID, facilities: Facilities) -> OpenFacility:
    """Whose it is, when it is open, and how it is today."""
    return await facilities.read(facility_id)


@router.get(
    "/merchants/{merchant_id}/facilities",
    summary="List what my merchant opens for free",
    response_model=list[FacilityDetail],
    responses=problems(MerchantNotFound),
)
async def list_facilities_of(
    merchant_id: UUID, facilities: Facilities, actor: ActorDep
) -> Sequence[Facility]:
    """In whatever state, for its members and for staff."""
    return await facilities.all_of(actor, merchant_id)


@router.put(
    "/merchants/{merchant_id}/facilities/{kind}",
    summary="Open something to everybody for free",
    response_model=FacilityDetail,
    responses=problems(MerchantNotFound, Forbidden),
)
async def put_facility(
    merchant_id: UUID, kind: FacilityKind, wish: FacilityWrite, facilities: Facilities, actor: ActorDep
) -> Facility:
    """By the owner, or by staff on its behalf; one of a kind, made or changed."""
    return await facilities.put(actor, merchant_id, kind, wish)


@router.delete(
    "/merchants/{merchant_id}/facilities/{kind}",
    summary="Open something no longer",
    response_model=None,
    responses=problems(MerchantNotFound, FacilityNotFound, Forbidden),
)
async def withdraw_facility(
    merchant_id: UUID, kind: FacilityKind, facilities: Facilities, actor: ActorDep
) -> None:
    """Off the list, until it is put there again; the thanks stay counted."""
    await facilities.withdraw(actor, merchant_id, kind)


@router.post(
    "/facilities/{facility_id}/today",
    summary="Say how a free facility is today",
    response_model=FacilityDetail,
    responses=problems(FacilityNotFound, Forbidden, KeyReused),
)
async def say_facility_today(
    facility_id: UUID, wish: TodayWrite, facilities: Facilities, actor: ActorDep
) -> Facility:
    """By whoever works there, or by staff; tomorrow it is as usual again."""
    return await facilities.say_today(actor, facility_id, wish)


@router.post(
    "/facilities/{facility_id}/thanks",
    status_code=201,
    summary="Say thank you for a free facility",
    response_model=FacilityRead,
    responses=problems(FacilityNotFound, ThankedToday, KeyReused),
)
async def thank_for_facility(facility_id: UUID, facilities: Facilities, actor: ActorDep) -> OpenFacility:
    """Once a day; how many is shown, and never by whom."""
    return await facilities.thank(actor, facility_id)


@router.post(
    "/facilities/{facility_id}/pause",
    summary="Take a free facility off the list",
    response_model=FacilityDetail,
    responses=problems(FacilityNotFound, Forbidden, IllegalMove, KeyReused),
)
async def pause_facility(facility_id: UUID, why: Why, facilities: Facilities, actor: ActorDep) -> Facility:
    """By staff, until they restore it."""
    return await facilities.pause(actor, facility_id, why.reason)


@router.post(
    "/facilities/{facility_id}/restore",
    summary="Put a free facility back on the list",
    response_model=FacilityDetail,
    responses=problems(FacilityNotFound, Forbidden, IllegalMove, KeyReused),
)
async def restore_facility(facility_id: UUID, facilities: Facilities, actor: ActorDep) -> Facility:
    """By staff, once it is as it should be."""
    return await facilities.restore(actor, facility_id)


@router.get(
    "/facilities/{facility_id}/timeline",
    summary="Read what was done to a free facility",
    response_model=list[StepRead],
    responses=problems(FacilityNotFound),
)
async def read_facility_timeline(
    facility_id: UUID, facilities: Facilities, actor: ActorDep
) -> Sequence[Step]:
    """Every move, oldest first."""
    return await facilities.timeline(actor, facility_id)
