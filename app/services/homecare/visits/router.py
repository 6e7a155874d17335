from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Body, Depends, Request

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.registry.files.errors import FileInUse, FileNotFound
from app.services.homecare.errors import (
    ArrivedElsewhere,
    AssessmentExpired,
    IdentityMismatch,
    NotYourVisit,
    NursingOrderNotFound,
    RecordMismatch,
)
from app.services.homecare.orders.schemas import NursingOrderRead
from app.services.homecare.orders.view import OrderShown
from app.services.homecare.visits.models import ArrivalOverride, Entry
from app.services.homecare.visits.papers import VisitShown
from app.services.homecare.visits.phone import PhoneService
from app.services.homecare.visits.schemas import (
    Arrival,
    Begin,
    EntryRead,
    Happened,
    Identification,
    OverrideCreate,
    OverrideRead,
    Paperwork,
    SyncCreate,
    VisitRead,
    VitalsWrite,
)

router = APIRouter(tags=["Nursing visits"], route_class=Route)


async def service(request: Request, session: SessionDep) -> PhoneService:
    return PhoneService(session, request.app.state.keyring)


Visits = Annotated[PhoneService, Depends(service)]
NO_HAPPENED, NO_ARRIVAL, NO_BEGIN, NO_PAPERWORK = Happened(), Arrival(), Begin(), Paperwork()
HERS = (NursingOrderNotFound, Forbidden, NotYourVisit, IllegalMove, KeyReused)


@router.get(
    "/nursing/orders/{order_id}/visit",
    summary="Read the record of a visit",
    response_model=VisitRead,
    responses=problems(NursingOrderNotFound),
)
async def read_nursing_visit(order_id: UUID, visits: Visits, actor: ActorDep) -> VisitShown:
    """Of the order's last visit; every look by others than the family is written down."""
    return await visits.read(actor, order_id)


@router.post(
    "/nursing/orders/{order_id}/depart",
    summary="Leave for a visit",
    response_model=NursingOrderRead,
    responses=problems(*HERS, AssessmentExpired),
)
async def depart_for_visit(
    order_id: UUID, visits: Visits, actor: ActorDep, told: Annotated[Happened, Body()] = NO_HAPPENED
) -> OrderShown:
    """The family is told, and the door is yours to see."""
    return await visits.depart(actor, order_id, told)


@router.post(
    "/nursing/orders/{order_id}/arrive",
    summary="Arrive at the door",
    response_model=NursingOrderRead,
    responses=problems(*HERS, ArrivedElsewhere),
)
async def arrive_at_door(
    order_id: UUID, visits: Visits, actor: ActorDep, told: Annotated[Arrival, Body()] = NO_ARRIVAL
) -> OrderShown:
    """A poor position is flagged; a good one far from the door needs somebody's approval."""
    return await visits.arrive(actor, order_id, told)


@router.post(
    "/nursing/orders/{order_id}/identify",
    summary="Check who the patient is",
    response_model=NursingOrderRead,
    responses=problems(*HERS, IdentityMismatch),
)
async def identify_patient(
    order_id: UUID, told: Identification, visits: Visits, actor: ActorDep
) -> OrderShown:
    """By a card, a wristband or the family; before anything is done."""
    return await visits.identify(actor, order_id, told)


@router.post(
    "/nursing/orders/{order_id}/start",
    summary="Start the service",
    response_model=NursingOrderRead,
    responses=problems(*HERS, IdentityMismatch),
)
async def start_visit(
    order_id: UUID, visits: Visits, actor: ActorDep, told: Annotated[Begin, Body()] = NO_BEGIN
) -> OrderShown:
    """After the patient was identified, here or before."""
    return await visits.begin(actor, order_id, told)


@router.post(
    "/nursing/orders/{order_id}/vitals",
    summary="Write down vital signs",
    response_model=VisitRead,
    responses=problems(*HERS),
)
async def measure_vitals(order_id: UUID, told: VitalsWrite, visits: Visits, actor: ActorDep) -> VisitShown:
    """Sealed; values beyond the limits are told at once."""
    return await visits.measure(actor, order_id, told)


@router.post(
    "/nursing/orders/{order_id}/paperwork",
    summary="Write down what was done",
    response_model=VisitRead,
    responses=problems(*HERS, FileNotFound, FileInUse, RecordMismatch),
)
async def write_paperwork(order_id: UUID, told: Paperwork, visits: Visits, actor: ActorDep) -> VisitShown:
    """Record, photos, signature, consumables, waste: any part, until the order is closed."""
    return await visits.paperwork(actor, order_id, told)


@router.post(
    "/nursing/orders/{order_id}/complete",
    summary="Complete the service",
    response_model=NursingOrderRead,
    responses=problems(*HERS, FileNotFound, FileInUse, RecordMismatch),
)
async def complete_visit(
    order_id: UUID, visits: Visits, actor: ActorDep, told: Annotated[Paperwork, Body()] = NO_PAPERWORK
) -> OrderShown:
    """Papers may come along or later; what is missing stands in the visit."""
    return await visits.complete(actor, order_id, told)


@router.post(
    "/nursing/orders/{order_id}/pause",
    summary="Pause the service",
    response_model=NursingOrderRead,
    responses=problems(*HERS),
)
async def pause_visit(order_id: UUID, visits: Visits, actor: ActorDep) -> OrderShown:
    """Somebody had to be called, or to rest."""
    return await visits.pause(actor, order_id)


@router.post(
    "/nursing/orders/{order_id}/resume",
    summary="Go on with the service",
    response_model=NursingOrderRead,
    responses=problems(*HERS),
)
async def resume_visit(order_id: UUID, visits: Visits, actor: ActorDep) -> OrderShown:
    """After a pause."""
    return await visits.resume(actor, order_id)


@router.post(
    "/nursing/orders/{order_id}/arrival-overrides",
    status_code=201,
    summary="Approve an arrival elsewhere",
    response_model=OverrideRead,
    responses=problems(NursingOrderNotFound, Forbidden, KeyReused),
)
async def approve_arrival(
    order_id: UUID, why: OverrideCreate, visits: Visits, actor: ActorDep
) -> ArrivalOverride:
    """By the provider, with a reason, where the map and the door disagree."""
    return await visits.override(actor, order_id, why)


@router.post(
    "/nursing/orders/{order_id}/sync",
    summary="Send what a phone kept while offline",
    response_model=list[EntryRead],
    responses=problems(NursingOrderNotFound, Forbidden, NotYourVisit, KeyReused),
)
async def sync_visit(order_id: UUID, told: SyncCreate, visits: Visits, actor: ActorDep) -> Sequence[Entry]:
    """In any order, and twice if need be; each is applied once, when what comes before it is known."""
    return await visits.sync(actor, order_id, told)
