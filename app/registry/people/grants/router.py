from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response, UploadFile

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.envelope import Success
from app.kit.errors import Forbidden, TooLarge
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route, before
from app.kit.sheets import (
    SHEET,
    ColumnsRefused,
    ImportQuery,
    Row,
    SheetRefused,
    TooManyRows,
    as_file,
    template,
)
from app.kit.workbench import at_the_bench, uploaded
from app.registry.people.errors import (
    AccountNotFound,
    GrantNotFound,
    NeedsSecondPerson,
    NobodyOnDuty,
    RoleBeyondYou,
    RoleMisfit,
)
from app.registry.people.flow import GrantStatus
from app.registry.people.grants.schemas import (
    DutyQuery,
    GrantCreate,
    GrantDetail,
    GrantQuery,
    StaffImportRead,
)
from app.registry.people.grants.service import GrantService
from app.registry.people.grants.sheets import LAYOUT
from app.registry.people.grants.transfers import Report, StaffSheets, read
from app.registry.people.models import Grant

router = APIRouter(tags=["Grants"], route_class=Route)
sheets = APIRouter(tags=["Grants"], route_class=Route)


def service(session: SessionDep) -> GrantService:
    return GrantService(session)


def staff_sheets(session: SessionDep) -> StaffSheets:
    return StaffSheets(session)


async def read_sheet(request: Request) -> Sequence[Row] | None:
    """SheetRefused, ColumnsRefused, TooManyRows."""
    data = await uploaded(request)
    return await at_the_bench(request, read, data) if data is not None else None


Grants = Annotated[GrantService, Depends(service)]
Staff = Annotated[StaffSheets, Depends(staff_sheets)]


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
    responses=problems(PlaceNotFound, AccountNotFound, RoleBeyondYou, RoleMisfit, KeyReused)
    | {
        200: {"model": Success[GrantDetail], "description": "It is held already."},
        202: {"model": Success[GrantDetail], "description": "Proposed: another administrator confirms it."},
    },
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


@sheets.get(
    "/places/{code}/grants/template.xlsx",
    summary="Get the sheet of staff to fill in",
    response_class=Response,
    responses={**problems(PlaceNotFound), **SHEET},
)
async def read_staff_template(place: PlaceDep, actor: ActorDep) -> Response:
    """One row a role that somebody holds; how to fill it in stands on its second page."""
    return as_file(template(LAYOUT), f"{place.name}工作人员导入模板.xlsx")


@sheets.post(
    "/places/{code}/grants/import",
    summary="Give roles from a sheet",
    response_model=StaffImportRead,
    responses=problems(
        PlaceNotFound, Forbidden, SheetRefused, ColumnsRefused, TooManyRows, TooLarge, KeyReused
    ),
    dependencies=[before(read_sheet)],
)
async def import_staff(
    request: Request,
    file: UploadFile,
    wanted: Annotated[ImportQuery, Query()],
    staff: Staff,
    actor: ActorDep,
    place: PlaceDep,
) -> Report:
    """All rows or, with one bad cell anywhere, none; only roles that you may give there."""
    return await staff.bring_in(actor, place, request.state.prepared, wanted)


@sheets.get(
    "/places/{code}/grants/export.xlsx",
    summary="Get the staff as a sheet",
    response_class=Response,
    responses={**problems(PlaceNotFound, Forbidden), **SHEET},
)
async def export_staff(staff: Staff, actor: ActorDep, place: PlaceDep) -> Response:
    """Who holds which role where, at the place and below it."""
    return as_file(await staff.take_out(actor, place), f"{place.name}工作人员.xlsx")


def status_of(grant: Grant, *, new: bool) -> int:
    if grant.status is GrantStatus.PROPOSED:
        return 202
    return 201 if new else 200
