from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.registry.files.errors import FileInUse, FileNotFound
from app.services.venues.damages.models import Damage
from app.services.venues.damages.schemas import DamageCreate, DamageRead, DamageSettle
from app.services.venues.damages.service import DamageService
from app.services.venues.errors import BookingNotFound, DamageNotFound, NotBeenInside, VenueNotFound

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> DamageService:
    return DamageService(session)


Damages = Annotated[DamageService, Depends(service)]


@router.post(
    "/bookings/{booking_id}/damages",
    status_code=201,
    summary="Report a damage",
    response_model=DamageRead,
    responses=problems(BookingNotFound, FileNotFound, Forbidden, NotBeenInside, FileInUse, KeyReused),
)
async def report_damage(booking_id: UUID, wish: DamageCreate, damages: Damages, actor: ActorDep) -> Damage:
    """With photos, from check-in on. It opens a cleaning task; the venue stays open until staff close it."""
    return await damages.report_of_booking(actor, booking_id, wish)


@router.post(
    "/venues/{venue_id}/damages",
    status_code=201,
    summary="Report a damage found on a round",
    response_model=DamageRead,
    responses=problems(VenueNotFound, FileNotFound, Forbidden, FileInUse, KeyReused),
)
async def report_damage_found(
    venue_id: UUID, wish: DamageCreate, damages: Damages, actor: ActorDep
) -> Damage:
    """For staff. Where nobody should come in meanwhile: `POST /venues/{id}/closures`."""
    return await damages.report(actor, venue_id, wish)


@router.get(
    "/venues/{venue_id}/damages",
    summary="List what is damaged at a venue",
    response_model=Page[DamageRead],
    responses=problems(VenueNotFound),
)
async def list_damages(
    venue_id: UUID, damages: Damages, actor: ActorDep, page: Annotated[PageQuery, Query()]
) -> Rows[Damage]:
    """Newest first; staff see all, others what they reported."""
    return await damages.list_damages(actor, venue_id, page)


@router.get(
    "/damages/{damage_id}",
    summary="Read a report of damage",
    response_model=DamageRead,
    responses=problems(DamageNotFound),
)
async def read_damage(damage_id: UUID, damages: Damages, actor: ActorDep) -> Damage:
    """Its photos are opened by `GET /files/{id}`."""
    return await damages.damage(actor, damage_id)


@router.post(
    "/damages/{damage_id}/settle",
    summary="Say that a damage is put right",
    response_model=DamageRead,
    responses=problems(DamageNotFound, Forbidden, IllegalMove, KeyReused),
)
async def settle_damage(damage_id: UUID, wish: DamageSettle, damages: Damages, actor: ActorDep) -> Damage:
    """For staff."""
    return await damages.settle(actor, damage_id, wish.reason)


@router.post(
    "/damages/{damage_id}/dismiss",
    summary="Dismiss a report of damage",
    response_model=DamageRead,
    responses=problems(DamageNotFound, Forbidden, IllegalMove, KeyReused),
)
async def dismiss_damage(damage_id: UUID, wish: DamageSettle, damages: Damages, actor: ActorDep) -> Damage:
    """There is none; the cleaning task it had opened is dropped with it."""
    return await damages.dismiss(actor, damage_id, wish.reason)
