from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from app.kit.db import SessionDep
from app.kit.envelope import Success
from app.kit.idempotency import KeyReused
from app.kit.machines import Machine, ScopeMissing, machine_with
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.permissions import Scope
from app.services.merchants.errors import MerchantNotFound
from app.services.offers.errors import BulkNotFound, BulkRefused, MerchantOfferNotFound, RowCountMismatch
from app.services.offers.flow import PushStatus
from app.services.offers.models import Push
from app.services.offers.pushing import rows
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


Pushed = Annotated[list[Any], Depends(pushed)]
Pushes = Annotated[PushService, Depends(service)]
Offers = Annotated[OfferService, Depends(offer_service)]
Writer = Annotated[Pusher, Depends(writing_server)]
Reader = Annotated[Pusher, Depends(reading_server)]
ExternalId = Annotated[str, Path(pattern=EXTERNAL_ID, description="Yours.", examples=["SKU-1001"])]


async def push_all(
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
    return await push_all(request, response, pushes, server, values, wanted)


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
