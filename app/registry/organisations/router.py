from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.envelope import Success
from app.kit.errors import Forbidden
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.registry.organisations.errors import OrganisationExists, OrganisationNotFound
from app.registry.organisations.models import Organisation
from app.registry.organisations.schemas import OrganisationCreate, OrganisationQuery, OrganisationRead
from app.registry.organisations.service import OrganisationService
from app.registry.people.errors import AccountNotFound, RoleBeyondYou, RoleMisfit
from app.registry.people.grants.schemas import GrantCreate, GrantDetail, GrantQuery
from app.registry.people.grants.service import GrantRow

router = APIRouter(tags=["Organisations"], route_class=Route)


def service(session: SessionDep) -> OrganisationService:
    return OrganisationService(session)


Organisations = Annotated[OrganisationService, Depends(service)]


@router.get(
    "/places/{code}/organisations",
    summary="List the organisations of a place",
    response_model=Page[OrganisationRead],
    responses=problems(PlaceNotFound),
)
async def list_organisations(
    organisations: Organisations,
    actor: ActorDep,
    place: PlaceDep,
    wanted: Annotated[OrganisationQuery, Query()],
) -> Rows[Organisation]:
    """Newest first; those within your reach, and those you are a member of."""
    return await organisations.list_at(actor, place, wanted)


@router.post(
    "/places/{code}/organisations",
    status_code=201,
    summary="Enter an organisation",
    response_model=OrganisationRead,
    responses=problems(PlaceNotFound, Forbidden, OrganisationExists, KeyReused),
)
async def found_organisation(
    wish: OrganisationCreate, organisations: Organisations, actor: ActorDep, place: PlaceDep
) -> Organisation:
    """It has no members yet; give somebody a role in it next."""
    return await organisations.found(actor, place, wish)


@router.get(
    "/organisations/{organisation_id}",
    summary="Read an organisation",
    response_model=OrganisationRead,
    responses=problems(OrganisationNotFound),
)
async def read_organisation(
    organisation_id: UUID, organisations: Organisations, actor: ActorDep
) -> Organisation:
    """One you are a member of, or that stands within your reach."""
    return await organisations.read(actor, organisation_id)


@router.get(
    "/organisations/{organisation_id}/grants",
    summary="List who holds a role in an organisation",
    response_model=Page[GrantDetail],
    responses=problems(OrganisationNotFound),
)
async def list_members(
    organisation_id: UUID,
    organisations: Organisations,
    actor: ActorDep,
    wanted: Annotated[GrantQuery, Query()],
) -> Rows[GrantRow]:
    """All of them for its administrators; your own for everybody else."""
    return await organisations.members(actor, organisation_id, wanted)


@router.post(
    "/organisations/{organisation_id}/grants",
    status_code=201,
    summary="Give a role in an organisation",
    response_model=GrantDetail,
    responses=problems(OrganisationNotFound, AccountNotFound, RoleBeyondYou, RoleMisfit, KeyReused)
    | {200: {"model": Success[GrantDetail], "description": "It is held already."}},
)
async def give_role_inside(
    organisation_id: UUID,
    wish: GrantCreate,
    response: Response,
    organisations: Organisations,
    actor: ActorDep,
) -> GrantRow:
    """201; 200 if it is held already."""
    grant, new = await organisations.give_role(actor, organisation_id, wish)
    response.status_code = 201 if new else 200
    return grant
