from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.registry.people.errors import (
    AccountNotFound,
    GrantNotFound,
    NeedsSecondPerson,
    NobodyOnDuty,
    RoleBeyondYou,
    RoleMisfit,
)
from app.registry.people.flow import GrantStatus
from app.registry.people.grants.schemas import DutyQuery, GrantCreate, GrantDetail, GrantQuery
from app.registry.people.grants.service import GrantService
from app.registry.people.models import Grant

router = APIRouter(tags=["Grants"], route_class=Route)


def service(session: SessionDep) -> GrantService:
    return GrantService(session)


Grants = Annotated[GrantService, Depends(service)]


@router.get(
    "/places/{code}/grants",
    summary="List the roles held at a place",
    response_model=Page[GrantDetail],
    responses=problems(PlaceNotFound),
)
async def list_grants(
    grants: Grants, actor: ActorDep, place: PlaceDep, wanted: Annotated[GrantQuery, Query()]
) -> Rows[Grant]:
    """Newest first; those at the place and below it within your reach, and your own."""
    return await grants.at(actor, place, wanted)


@router.post(
    "/places/{code}/grants",
    status_code=201,
    summary="Give a role at a place",
    response_model=GrantDetail,
    responses=problems(PlaceNotFound, AccountNotFound, RoleBeyondYou, RoleMisfit, KeyReused),
)
async def give_role(
    wish: GrantCreate, response: Response, grants: Grants, actor: ActorDep, place: PlaceDep
) -> Grant:
    """201; 200 if it is held already; 202 for an administrator, until another one confirms."""
    grant, new = await grants.give(actor, place, wish)
    response.status_code = status_of(grant, new=new)
    return grant


@router.post(
    "/grants/{grant_id}/confirm",
    summary="Confirm a proposed administrator",
    response_model=GrantDetail,
    responses=problems(GrantNotFound, Forbidden, NeedsSecondPerson, IllegalMove, KeyReused),
)
async def confirm_grant(grant_id: UUID, grants: Grants, actor: ActorDep) -> Grant:
    """By an administrator who neither proposed it nor is to hold it."""
    return await grants.confirm(actor, grant_id)


@router.delete(
    "/grants/{grant_id}",
    summary="End a grant",
    response_model=None,
    responses=problems(GrantNotFound, Forbidden),
)
async def end_grant(grant_id: UUID, grants: Grants, actor: ActorDep) -> None:
    """Takes effect at the next request of whoever held it; your own role you may always lay down."""
    await grants.end(actor, grant_id)


@router.get(
    "/places/{code}/duty",
    summary="Find who answers for a role",
    response_model=GrantDetail,
    responses=problems(PlaceNotFound, Forbidden, NobodyOnDuty),
)
async def read_duty(
    grants: Grants, actor: ActorDep, place: PlaceDep, wanted: Annotated[DutyQuery, Query()]
) -> Grant:
    """The holder, else who acts for them, else a deputy, else the same at the place above."""
    return await grants.on_duty(actor, place, wanted.role)


def status_of(grant: Grant, *, new: bool) -> int:
    if grant.status is GrantStatus.PROPOSED:
        return 202
    return 201 if new else 200
