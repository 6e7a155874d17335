from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden, Stale
from app.kit.idempotency import KeyReused
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.services.venues.canned.models import CannedAnswer
from app.services.venues.canned.schemas import CannedCreate, CannedRead, CannedUpdate
from app.services.venues.canned.service import CannedService
from app.services.venues.errors import CannedAnswerNotFound, CannedTitleTaken

router = APIRouter(tags=["Venues"], route_class=Route)


def service(session: SessionDep) -> CannedService:
    return CannedService(session)


Canned = Annotated[CannedService, Depends(service)]


@router.get(
    "/places/{code}/canned-answers",
    summary="List the answers at hand",
    response_model=Page[CannedRead],
    responses=problems(PlaceNotFound),
)
async def list_canned_answers(
    canned: Canned, actor: ActorDep, place: PlaceDep, page: Annotated[PageQuery, Query()]
) -> Rows[CannedAnswer]:
    """Newest first; for staff, who say one by its id: `canned_id` of a message."""
    return await canned.list_answers(actor, place, page)


@router.post(
    "/places/{code}/canned-answers",
    status_code=201,
    summary="Put an answer at hand",
    response_model=CannedRead,
    responses=problems(PlaceNotFound, Forbidden, CannedTitleTaken, KeyReused),
)
async def add_canned_answer(
    canned: Canned, actor: ActorDep, place: PlaceDep, wish: CannedCreate
) -> CannedAnswer:
    """In both languages."""
    return await canned.add(actor, place, wish)


@router.put(
    "/canned-answers/{canned_answer_id}",
    summary="Change an answer at hand",
    response_model=CannedRead,
    responses=problems(CannedAnswerNotFound, Forbidden, Stale, CannedTitleTaken),
)
async def change_canned_answer(
    canned_answer_id: UUID, canned: Canned, actor: ActorDep, wish: CannedUpdate
) -> CannedAnswer:
    """What was said with it stays as it was said."""
    return await canned.change(actor, canned_answer_id, wish)


@router.delete(
    "/canned-answers/{canned_answer_id}",
    summary="Drop an answer at hand",
    response_model=None,
    responses=problems(CannedAnswerNotFound, Forbidden),
)
async def drop_canned_answer(canned_answer_id: UUID, canned: Canned, actor: ActorDep) -> None:
    """What was said with it stays said."""
    await canned.drop(actor, canned_answer_id)
