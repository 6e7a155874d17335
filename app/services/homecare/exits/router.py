from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Body, Depends, Request

from app.commons.alarms.schemas import AlarmRead
from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.services.homecare.errors import NotYourVisit, NursingOrderNotFound, NursingRefused, TooEarlyToSay
from app.services.homecare.exits.schemas import Abort, Attempts, CallForHelp, NewTime, TurnAway
from app.services.homecare.exits.service import ExitService
from app.services.homecare.orders.schemas import NursingOrderRead
from app.services.homecare.orders.view import OrderShown
from app.services.homecare.schemas import Why

router = APIRouter(tags=["Nursing orders"], route_class=Route)


async def service(request: Request, session: SessionDep) -> ExitService:
    return ExitService(session, request.app.state.keyring)


Exits = Annotated[ExitService, Depends(service)]
JUST_HELP = CallForHelp()
FAILS = (NursingOrderNotFound, Forbidden, IllegalMove, KeyReused)


@router.post(
    "/nursing/orders/{order_id}/cancel",
    summary="Cancel a nursing order",
    response_model=NursingOrderRead,
    responses=problems(*FAILS),
)
async def cancel_nursing_order(order_id: UUID, told: Why, exits: Exits, actor: ActorDep) -> OrderShown:
    """What it costs was known before paying, and stands in the order as `cancel_fee_fen`."""
    return await exits.cancel(actor, order_id, told)


@router.post(
    "/nursing/orders/{order_id}/reassign",
    summary="Take an order from its nurse",
    response_model=NursingOrderRead,
    responses=problems(*FAILS),
)
async def reassign_nursing_order(order_id: UUID, told: Why, exits: Exits, actor: ActorDep) -> OrderShown:
    """By the provider; others are asked at once."""
    return await exits.reassign(actor, order_id, told)


@router.post(
    "/nursing/orders/{order_id}/reschedule",
    summary="Put an order off",
    response_model=NursingOrderRead,
    responses=problems(*FAILS, NursingRefused),
)
async def reschedule_nursing_order(
    order_id: UUID, told: NewTime, exits: Exits, actor: ActorDep
) -> OrderShown:
    """To a time that can be served; the price stays."""
    return await exits.reschedule(actor, order_id, told)


@router.post(
    "/nursing/orders/{order_id}/turn-away",
    summary="Refuse at the door",
    response_model=NursingOrderRead,
    responses=problems(*FAILS, NotYourVisit),
)
async def turn_away_at_door(order_id: UUID, told: TurnAway, exits: Exits, actor: ActorDep) -> OrderShown:
    """By the nurse, before anything was done: it would not be safe, or is not wanted."""
    return await exits.turn_away(actor, order_id, told)


@router.post(
    "/nursing/orders/{order_id}/abort",
    summary="Stop a service that has begun",
    response_model=NursingOrderRead,
    responses=problems(*FAILS, NotYourVisit),
)
async def abort_visit(order_id: UUID, told: Abort, exits: Exits, actor: ActorDep) -> OrderShown:
    """By the nurse; help first, papers later. Opens an incident."""
    return await exits.abort(actor, order_id, told)


@router.post(
    "/nursing/orders/{order_id}/patient-absent",
    summary="Say that nobody opened",
    response_model=NursingOrderRead,
    responses=problems(*FAILS, NotYourVisit, TooEarlyToSay),
)
async def report_patient_absent(order_id: UUID, told: Attempts, exits: Exits, actor: ActorDep) -> OrderShown:
    """By the nurse, after waiting as long as the terms say."""
    return await exits.patient_absent(actor, order_id, told)


@router.post(
    "/nursing/orders/{order_id}/nurse-absent",
    summary="Say that no nurse came",
    response_model=NursingOrderRead,
    responses=problems(*FAILS, TooEarlyToSay),
)
async def report_nurse_absent(order_id: UUID, exits: Exits, actor: ActorDep) -> OrderShown:
    """By the family or the provider, half an hour after the start. What is given back goes by itself."""
    return await exits.nurse_absent(actor, order_id)


@router.post(
    "/nursing/orders/{order_id}/sos",
    status_code=201,
    summary="Call for help",
    response_model=AlarmRead,
    responses=problems(*FAILS, NotYourVisit),
)
async def call_for_help(
    order_id: UUID, exits: Exits, actor: ActorDep, cry: Annotated[CallForHelp, Body()] = JUST_HELP
) -> object:
    """By the nurse or the family; it rings until a named person has taken it on and says how it ended."""
    return await exits.call_for_help(actor, order_id, cry)
