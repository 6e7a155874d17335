from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response, UploadFile

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden, Stale, TooLarge
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route, SecretRoute, before
from app.kit.sheets import SHEET, ColumnsRefused, ImportQuery, SheetRefused, TooManyRows, as_file, template
from app.kit.timeline import Step, StepRead
from app.kit.workbench import at_the_bench, uploaded
from app.registry.clearances.errors import ClearanceNeeded
from app.registry.residents.errors import (
    AccountLinked,
    AccountUnknown,
    HouseholdMisplaced,
    HouseholdNotFound,
    HouseholdTaken,
    IdNumberDisagrees,
    IdNumberTaken,
    NotLinked,
    ResidentLinked,
    ResidentNotFound,
    TooManyToExport,
)
from app.registry.residents.importing import Plan
from app.registry.residents.minors import Shown
from app.registry.residents.models import Household
from app.registry.residents.schemas import (
    Departure,
    HouseholdCreate,
    HouseholdDetail,
    HouseholdRead,
    ImportRead,
    Link,
    ResidentCreate,
    ResidentQuery,
    ResidentRead,
    ResidentSearch,
    ResidentUpdate,
    RevealCreate,
    RevealedRead,
    RevealRead,
)
from app.registry.residents.service import Home, Look, ResidentService
from app.registry.residents.sheets import LAYOUT
from app.registry.residents.transfers import Report, TransferService, doors_of, planned

residents = APIRouter(tags=["Residents"], route_class=Route)
reveals = APIRouter(tags=["Residents"], route_class=SecretRoute)
transfers = APIRouter(tags=["Residents"], route_class=Route)


async def service(request: Request, session: SessionDep) -> ResidentService:
    return ResidentService(session, request.app.state.keyring)


async def transfer_service(request: Request, session: SessionDep) -> TransferService:
    return TransferService(session, request.app.state.keyring)


async def examined(request: Request) -> Plan | None:
    """The sheet, row by row, against the places it may name. SheetRefused, ColumnsRefused, TooManyRows."""
    data = await uploaded(request)
    if data is None:
        return None
    async with request.app.state.sessions() as session:
        doors = await doors_of(session, request.path_params["code"])
    return await at_the_bench(request, planned, data, doors) if doors else None


Residents = Annotated[ResidentService, Depends(service)]
Transfers = Annotated[TransferService, Depends(transfer_service)]


@residents.get(
    "/places/{code}/households",
    summary="List the households of a place",
    response_model=Page[HouseholdRead],
    responses=problems(PlaceNotFound),
)
async def list_households(
    residents: Residents, actor: ActorDep, place: PlaceDep, page: Annotated[PageQuery, Query()]
) -> Rows[Household]:
    """Newest first; those within your reach, and your own."""
    return await residents.list_households(actor, place, page)


@residents.post(
    "/places/{code}/households",
    status_code=201,
    summary="Enter a household",
    response_model=HouseholdRead,
    responses=problems(PlaceNotFound, Forbidden, HouseholdTaken, HouseholdMisplaced, KeyReused),
)
async def add_household(
    wish: HouseholdCreate, residents: Residents, actor: ActorDep, place: PlaceDep
) -> Household:
    """In a community, a building or a unit; its number is the only one there."""
    return await residents.add_household(actor, place, wish)


@residents.get(
    "/households/{household_id}",
    summary="Read a household",
    response_model=HouseholdDetail,
    responses=problems(HouseholdNotFound),
)
async def read_household(household_id: UUID, residents: Residents, actor: ActorDep) -> Home:
    """With its people, masked."""
    return await residents.household(actor, household_id)


@residents.get(
    "/places/{code}/residents",
    summary="List the residents of a place",
    response_model=Page[ResidentRead],
    responses=problems(PlaceNotFound),
)
async def list_residents(
    residents: Residents, actor: ActorDep, place: PlaceDep, wanted: Annotated[ResidentQuery, Query()]
) -> Rows[Shown]:
    """Newest first, masked; those within your reach, yourself and whom you live with."""
    return await residents.list(actor, place, wanted)


@residents.post(
    "/places/{code}/residents",
    status_code=201,
    summary="Enter a resident",
    response_model=ResidentRead,
    responses=problems(PlaceNotFound, HouseholdNotFound, Forbidden, IdNumberTaken, KeyReused),
)
async def add_resident(wish: ResidentCreate, residents: Residents, actor: ActorDep, place: PlaceDep) -> Shown:
    """Into a household of that place; an ID number belongs to one resident, wherever they live."""
    return await residents.add(actor, place, wish)


@reveals.post(
    "/places/{code}/residents/search",
    summary="Look for residents",
    response_model=Page[ResidentRead],
    responses=problems(PlaceNotFound),
)
async def search_residents(
    wanted: ResidentSearch, residents: Residents, actor: ActorDep, place: PlaceDep
) -> Rows[Shown]:
    """By a part of the name, or the whole phone or ID number; a POST, since addresses land in logs."""
    return await residents.search(actor, place, wanted)


@residents.get(
    "/residents/{resident_id}",
    summary="Read a resident",
    response_model=ResidentRead,
    responses=problems(ResidentNotFound),
)
async def read_resident(resident_id: UUID, residents: Residents, actor: ActorDep) -> Shown:
    """Masked, whoever reads."""
    return await residents.read(actor, resident_id)


@residents.put(
    "/residents/{resident_id}",
    summary="Correct a resident",
    response_model=ResidentRead,
    responses=problems(
        ResidentNotFound, HouseholdNotFound, Forbidden, Stale, IdNumberTaken, IdNumberDisagrees
    ),
)
async def change_resident(
    resident_id: UUID, wish: ResidentUpdate, residents: Residents, actor: ActorDep
) -> Shown:
    """Replaces everything but what you read masked and leave out."""
    return await residents.change(actor, resident_id, wish)


@reveals.post(
    "/residents/{resident_id}/reveal",
    summary="See what is masked",
    response_model=RevealedRead,
    responses=problems(ResidentNotFound, Forbidden, ClearanceNeeded),
)
async def reveal_resident(
    resident_id: UUID, wish: RevealCreate, residents: Residents, actor: ActorDep
) -> dict[str, object]:
    """One field in full, for a reason; the resident reads who looked, and why."""
    return {"field": wish.field, "value": await residents.reveal(actor, resident_id, wish)}


@residents.get(
    "/me/reveals",
    summary="Who looked at my data",
    response_model=Page[RevealRead],
    responses=problems(),
)
async def list_my_reveals(
    residents: Residents, actor: ActorDep, page: Annotated[PageQuery, Query()]
) -> Rows[Look]:
    """Each time somebody was shown a field of yours in full, newest first."""
    return await residents.reveals(actor, page)


@residents.post(
    "/residents/{resident_id}/link",
    summary="Link an account to a resident",
    response_model=ResidentRead,
    responses=problems(
        ResidentNotFound, AccountUnknown, Forbidden, IllegalMove, AccountLinked, ResidentLinked, KeyReused
    ),
)
async def link_resident(resident_id: UUID, wish: Link, residents: Residents, actor: ActorDep) -> Shown:
    """From now on whoever signs in with it is this resident."""
    return await residents.link(actor, resident_id, wish.account_id)


@residents.delete(
    "/residents/{resident_id}/link",
    summary="Unlink the account of a resident",
    response_model=None,
    responses=problems(ResidentNotFound, NotLinked, Forbidden, IllegalMove),
)
async def unlink_resident(resident_id: UUID, residents: Residents, actor: ActorDep) -> None:
    """From the next request on the account sees nothing of them."""
    await residents.unlink(actor, resident_id)


@residents.post(
    "/residents/{resident_id}/move-away",
    summary="Note that a resident moved away",
    response_model=ResidentRead,
    responses=problems(ResidentNotFound, Forbidden, IllegalMove, KeyReused),
)
async def move_resident_away(
    resident_id: UUID, why: Departure, residents: Residents, actor: ActorDep
) -> Shown:
    """They no longer see those they lived with."""
    return await residents.move_away(actor, resident_id, why)


@residents.post(
    "/residents/{resident_id}/move-in",
    summary="Note that a resident came back",
    response_model=ResidentRead,
    responses=problems(ResidentNotFound, Forbidden, IllegalMove, KeyReused),
)
async def move_resident_in(resident_id: UUID, residents: Residents, actor: ActorDep) -> Shown:
    """Into the household they left; PUT knows of another."""
    return await residents.move_in(actor, resident_id)


@residents.post(
    "/residents/{resident_id}/deceased",
    summary="Note that a resident died",
    response_model=ResidentRead,
    responses=problems(ResidentNotFound, Forbidden, IllegalMove, KeyReused),
)
async def note_resident_deceased(
    resident_id: UUID, why: Departure, residents: Residents, actor: ActorDep
) -> Shown:
    """Nothing is erased by it."""
    return await residents.deceased(actor, resident_id, why)


@residents.get(
    "/residents/{resident_id}/timeline",
    summary="Read what was done to a resident's entry",
    response_model=list[StepRead],
    responses=problems(ResidentNotFound),
)
async def read_resident_timeline(resident_id: UUID, residents: Residents, actor: ActorDep) -> Sequence[Step]:
    """Every move, oldest first: who, in which role, when and why."""
    return await residents.timeline(actor, resident_id)


@transfers.get(
    "/places/{code}/residents/template.xlsx",
    summary="Get the sheet to fill in",
    response_class=Response,
    responses={**problems(PlaceNotFound), **SHEET},
)
async def read_residents_template(place: PlaceDep, actor: ActorDep) -> Response:
    """One row a person; how to fill it in stands on its second page."""
    return as_file(template(LAYOUT), f"{place.name}居民导入模板.xlsx")


@transfers.post(
    "/places/{code}/residents/import",
    summary="Enter residents from a sheet",
    response_model=ImportRead,
    responses=problems(
        PlaceNotFound, Forbidden, SheetRefused, ColumnsRefused, TooManyRows, TooLarge, KeyReused
    ),
    dependencies=[before(examined)],
)
async def import_residents(
    request: Request,
    file: UploadFile,
    wanted: Annotated[ImportQuery, Query()],
    transfers: Transfers,
    actor: ActorDep,
    place: PlaceDep,
) -> Report:
    """All rows or, with one bad cell anywhere, none; households that are not there yet are made."""
    return await transfers.bring_in(actor, place, request.state.prepared, wanted)


@transfers.get(
    "/places/{code}/residents/export.xlsx",
    summary="Get the residents as a sheet",
    response_class=Response,
    responses={**problems(PlaceNotFound, Forbidden, TooManyToExport), **SHEET},
)
async def export_residents(transfers: Transfers, actor: ActorDep, place: PlaceDep) -> Response:
    """Masked like every other answer; that you took it is written down."""
    return as_file(await transfers.take_out(actor, place), f"{place.name}居民.xlsx")


@transfers.get(
    "/places/{code}/households/export.xlsx",
    summary="Get the households as a sheet",
    response_class=Response,
    responses={**problems(PlaceNotFound, Forbidden, TooManyToExport), **SHEET},
)
async def export_households(transfers: Transfers, actor: ActorDep, place: PlaceDep) -> Response:
    """Every door and how many live there, without a name; that you took it is written down."""
    return as_file(await transfers.take_out_homes(actor, place), f"{place.name}住户.xlsx")
