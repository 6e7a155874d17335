from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response, UploadFile

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.envelope import Success
from app.kit.errors import Forbidden, TooLarge
from app.kit.idempotency import KeyReused
from app.kit.machines import Machine, ScopeMissing, machine_with
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route, before
from app.kit.sheets import SHEET, ColumnsRefused, Row, SheetRefused, TooManyRows, as_file, template
from app.kit.workbench import at_the_bench, uploaded
from app.permissions import Scope
from app.services.merchants.errors import MerchantNotFound
from app.services.offers.errors import BulkNotFound, BulkRefused, MerchantOfferNotFound, RowCountMismatch
from app.services.offers.flow import PushStatus
from app.services.offers.models import Push
from app.services.offers.pushing import rows, sheets
from app.services.offers.pushing.schemas import (
    EXTERNAL_ID,
    BulkQuery,
    Confirmed,
    MachineRead,
    OfferBulk,
    PushRead,
    PutRead,
)
from app.services.offers.pushing.service import (
    Pusher,
    PushService,
    PutDone,
    Self,
    person_for,
    server_of,
)
from app.services.offers.schemas import OfferDetail, OfferWrite
from app.services.offers.service import OfferService, Shown

router = APIRouter(tags=["Offers"], route_class=Route)

LATER: dict[int | str, dict[str, Any]] = {
    202: {"model": Success[PushRead], "description": "More than a thousand rows: a job looks at them."}
}
LISTS = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {"schema": {"$ref": f"#/components/schemas/{OfferBulk.__name__}"}},
            "application/x-ndjson": {
                "schema": {"type": "string", "description": "One offer a line, as in `offers`."}
            },
        },
    }
}


async def pushed(request: Request) -> list[Any]:
    """The rows of a list, before a connection is taken: a slow client must not hold one. BulkRefused."""
    body = await request.body()
    media_type = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if media_type == "application/json":
        return rows.of_json(body)
    if media_type in ("application/x-ndjson", "application/jsonl"):
        return rows.of_lines(body)
    raise BulkRefused(reason="media_type")


async def read_sheet(request: Request) -> list[Row] | None:
    """What the sheet says. SheetRefused, ColumnsRefused, TooManyRows."""
    data = await uploaded(request)
    return None if data is None else await at_the_bench(request, sheets.read, data)


def service(session: SessionDep) -> PushService:
    return PushService(session)


def offer_service(session: SessionDep) -> OfferService:
    return OfferService(session)


async def writing_server(
    session: SessionDep, machine: Annotated[Machine, machine_with(Scope.OFFERS_WRITE)]
) -> Pusher:
    return await server_of(session, machine)


async def reading_server(
    session: SessionDep, machine: Annotated[Machine, machine_with(Scope.OFFERS_READ)]
) -> Pusher:
    return await server_of(session, machine)


async def person(session: SessionDep, actor: ActorDep, merchant_id: UUID) -> Pusher:
    return await person_for(session, actor, merchant_id)


Pushed = Annotated[list[Any], Depends(pushed)]
Pushes = Annotated[PushService, Depends(service)]
Offers = Annotated[OfferService, Depends(offer_service)]
Writer = Annotated[Pusher, Depends(writing_server)]
Reader = Annotated[Pusher, Depends(reading_server)]
Person = Annotated[Pusher, Depends(person)]
ExternalId = Annotated[str, Path(pattern=EXTERNAL_ID, description="Yours.", examples=["SKU-1001"])]


async def _push(
    request: Request,
    response: Response,
    pushes: PushService,
    pusher: Pusher,
    values: list[Any],
    wanted: BulkQuery,
) -> Push:
    """Counted by its rows; 202 where a job has to go on with it."""
    quotas = request.app.state.quotas
    await quotas.spend(request, quotas.rows, str(pusher.actor.id), cost=max(1, len(values)))
    push = await pushes.push(pusher, values, wanted)
    response.status_code = 202 if push.status is PushStatus.RECEIVED else 200
    return push


@router.get(
    "/merchant/me",
    summary="Read whose key this is",
    response_model=MachineRead,
    responses=problems(MerchantNotFound),
)
async def read_own_merchant(
    pushes: Pushes, session: SessionDep, machine: Annotated[Machine, machine_with(None)]
) -> Self:
    """The merchant that everything below `/merchant` is about, and what the key may do."""
    return await pushes.myself(await server_of(session, machine), machine)


@router.put(
    "/merchant/offers/{external_id}",
    summary="Put an offer, as a server",
    response_model=PutRead,
    responses=problems(ScopeMissing, MerchantNotFound),
)
async def put_offer(external_id: ExternalId, wish: OfferWrite, pushes: Pushes, server: Writer) -> PutDone:
    """Made or changed, whichever it takes. What is older than what we have changes nothing: `superseded`."""
    return await pushes.put(server, external_id, wish)


@router.delete(
    "/merchant/offers/{external_id}",
    summary="Withdraw an offer, as a server",
    response_model=None,
    responses=problems(ScopeMissing, MerchantOfferNotFound),
)
async def withdraw_offer(external_id: ExternalId, pushes: Pushes, server: Writer) -> None:
    """Nobody reads it any more, until it is put again."""
    await pushes.withdraw(server, external_id)


@router.post(
    "/merchant/offers/bulk",
    summary="Push many offers, as a server",
    response_model=PushRead,
    responses=problems(ScopeMissing, BulkRefused, RowCountMismatch, KeyReused) | LATER,
    openapi_extra=LISTS,
)
async def push_offers(
    values: Pushed,
    wanted: Annotated[BulkQuery, Query()],
    request: Request,
    response: Response,
    pushes: Pushes,
    server: Writer,
) -> Push:
    """Up to 5 000, as JSON or a line each; an answer for each of them, by its index."""
    return await _push(request, response, pushes, server, values, wanted)


@router.post(
    "/merchant/offers/confirm",
    summary="Confirm all offers, as a server",
    response_model=Confirmed,
    responses=problems(ScopeMissing, MerchantNotFound, KeyReused),
)
async def confirm_offers(pushes: Pushes, server: Writer) -> dict[str, int]:
    """All that is published is still so today; unconfirmed for thirty days, an offer drops out."""
    return {"confirmed": await pushes.confirm_all(server)}


@router.get(
    "/merchant/offers",
    summary="List my offers, as a server",
    response_model=Page[OfferDetail],
    responses=problems(ScopeMissing),
)
async def list_own_offers(
    pushes: Pushes, offers: Offers, server: Reader, page: Annotated[PageQuery, Query()]
) -> Rows[Shown]:
    """Newest first, in whatever state, with what is to be mended."""
    return await offers.shelf(pushes.shelf(server), page, server.actor)


@router.get(
    "/merchant/pushes/{push_id}",
    summary="Read a push, as a server",
    response_model=PushRead,
    responses=problems(ScopeMissing, BulkNotFound),
)
async def read_push(push_id: UUID, pushes: Pushes, server: Reader) -> Push:
    """How far it is, and what became of each row."""
    return await pushes.read(server, push_id)


@router.put(
    "/merchants/{merchant_id}/offers/{external_id}",
    summary="Put an offer, as a person",
    response_model=PutRead,
    responses=problems(MerchantNotFound, Forbidden),
)
async def put_offer_as_person(
    external_id: ExternalId, wish: OfferWrite, pushes: Pushes, person: Person
) -> PutDone:
    """By a member of the merchant, or by staff on its behalf, marked so; the same rules as for servers."""
    return await pushes.put(person, external_id, wish)


@router.delete(
    "/merchants/{merchant_id}/offers/{external_id}",
    summary="Withdraw an offer, as a person",
    response_model=None,
    responses=problems(MerchantNotFound, MerchantOfferNotFound, Forbidden),
)
async def withdraw_offer_as_person(external_id: ExternalId, pushes: Pushes, person: Person) -> None:
    """Nobody reads it any more, until it is put again."""
    await pushes.withdraw(person, external_id)


@router.post(
    "/merchants/{merchant_id}/offers/bulk",
    summary="Push many offers, as a person",
    response_model=PushRead,
    responses=problems(MerchantNotFound, Forbidden, BulkRefused, RowCountMismatch, KeyReused) | LATER,
)
async def push_offers_as_person(
    wish: OfferBulk,
    wanted: Annotated[BulkQuery, Query()],
    request: Request,
    response: Response,
    pushes: Pushes,
    person: Person,
) -> Push:
    """The same as a server's."""
    return await _push(request, response, pushes, person, list(wish.offers), wanted)


@router.get(
    "/merchants/{merchant_id}/offers/template.xlsx",
    summary="Get an empty sheet for offers",
    response_class=Response,
    responses={**problems(MerchantNotFound, Forbidden), **SHEET},
)
async def read_offers_template(person: Person) -> Response:
    """A row an offer, prices in yuan; the second sheet says how to fill it in."""
    return as_file(template(sheets.LAYOUT), f"{person.merchant.name}优惠模板.xlsx")


@router.post(
    "/merchants/{merchant_id}/offers/sheet",
    summary="Push offers from a sheet",
    response_model=PushRead,
    responses=problems(
        MerchantNotFound, Forbidden, TooLarge, SheetRefused, ColumnsRefused, TooManyRows, KeyReused
    ),
    dependencies=[before(read_sheet)],
)
async def push_sheet(
    file: UploadFile,
    wanted: Annotated[BulkQuery, Query()],
    request: Request,
    pushes: Pushes,
    person: Person,
) -> Push:
    """By a member of the merchant, or by staff on its behalf; the same rules as for servers."""
    return await pushes.push_sheet(person, request.state.prepared or [], wanted)


@router.post(
    "/merchants/{merchant_id}/offers/confirm",
    summary="Confirm all offers, as a person",
    response_model=Confirmed,
    responses=problems(MerchantNotFound, Forbidden, KeyReused),
)
async def confirm_offers_as_person(pushes: Pushes, person: Person) -> dict[str, int]:
    """All that is published is still so today."""
    return {"confirmed": await pushes.confirm_all(person)}


@router.get(
    "/merchants/{merchant_id}/shelf",
    summary="List the offers of my merchant",
    response_model=Page[OfferDetail],
    responses=problems(MerchantNotFound, Forbidden),
)
async def list_shelf(
    pushes: Pushes, offers: Offers, person: Person, page: Annotated[PageQuery, Query()]
) -> Rows[Shown]:
    """Newest first, in whatever state, with what is to be mended."""
    return await offers.shelf(pushes.shelf(person), page, person.actor)


@router.get(
    "/merchants/{merchant_id}/pushes/{push_id}",
    summary="Read a push of my merchant",
    response_model=PushRead,
    responses=problems(MerchantNotFound, BulkNotFound, Forbidden),
)
async def read_push_as_person(push_id: UUID, pushes: Pushes, person: Person) -> Push:
    """How far it is, and what became of each row."""
    return await pushes.read(person, push_id)
