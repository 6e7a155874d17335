from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.commons.payments.errors import BillTooEarly, DifferenceNotFound
from app.commons.payments.reconciliation.models import Bill, Difference
from app.commons.payments.reconciliation.schemas import (
    BillRead,
    BillRequest,
    DifferenceQuery,
    DifferenceRead,
    Resolution,
)
from app.commons.payments.reconciliation.service import Reconciliation
from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.idempotency import KeyReused
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route

router = APIRouter(tags=["Payments"], route_class=Route)


def service(session: SessionDep) -> Reconciliation:
    return Reconciliation(session)


Books = Annotated[Reconciliation, Depends(service)]


@router.get(
    "/payments/bills",
    summary="List the days that were compared",
    response_model=Page[BillRead],
    responses=problems(Forbidden),
)
async def list_bills(books: Books, actor: ActorDep, page: Annotated[PageQuery, Query()]) -> Rows[Bill]:
    """WeChat Pay's bill of each day, compared with our books after ten the next morning."""
    return await books.bills(actor, page)


@router.post(
    "/payments/bills",
    status_code=202,
    summary="Compare a day anew",
    response_model=None,
    responses=problems(Forbidden, BillTooEarly, KeyReused),
)
async def compare_day(wish: BillRequest, books: Books, actor: ActorDep) -> None:
    """A moment later it is in the list; what was found before stays found."""
    await books.fetch(actor, wish.day)


@router.get(
    "/payments/differences",
    summary="List what differs",
    response_model=Page[DifferenceRead],
    responses=problems(Forbidden),
)
async def list_differences(
    books: Books, actor: ActorDep, wanted: Annotated[DifferenceQuery, Query()]
) -> Rows[Difference]:
    """Newest first: only ours, only theirs, another amount, another refund."""
    return await books.differences(actor, wanted)


@router.post(
    "/payments/differences/{difference_id}/resolve",
    summary="Say what a difference was",
    response_model=DifferenceRead,
    responses=problems(Forbidden, DifferenceNotFound, KeyReused),
)
async def resolve_difference(
    difference_id: UUID, how: Resolution, books: Books, actor: ActorDep
) -> Difference:
    """Somebody looked at it; the first explanation stays."""
    return await books.resolve(actor, difference_id, how)
