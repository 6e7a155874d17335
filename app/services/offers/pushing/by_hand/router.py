from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response, UploadFile

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden, TooLarge
from app.kit.idempotency import KeyReused
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route, before
from app.kit.sheets import SHEET, ColumnsRefused, Row, SheetRefused, TooManyRows, as_file, template
from app.kit.workbench import at_the_bench, uploaded
from app.services.merchants.errors import MerchantNotFound
from app.services.offers.errors import BulkNotFound, BulkRefused, MerchantOfferNotFound, RowCountMismatch
from app.services.offers.models import Push
from app.services.offers.pushing import sheets
from app.services.offers.pushing.router import LATER, ExternalId, Offers, Pushes, push_all
from app.services.offers.pushing.schemas import BulkQuery, Confirmed, OfferBulk, PushRead, PutRead
from app.services.offers.pushing.service import Pusher, PutDone, person_for
from app.services.offers.schemas import OfferDetail, OfferWrite
from app.services.offers.service import Shown

router = APIRouter(tags=["Offers"], route_class=Route)


async def read_sheet(request: Request) -> list[Row] | None:
    """What the sheet says. SheetRefused, ColumnsRefused, TooManyRows."""
    data = await uploaded(request)
    return None if data is None else await at_the_bench(request, sheets.read, data)


async def person(session: SessionDep, actor: ActorDep, merchant_id: UUID) -> Pusher:
    return await person_for(session, actor, merchant_id)


Person = Annotated[Pusher, Depends(person)]


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
    return await push_all(request, response, pushes, person, list(wish.offers), wanted)


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
