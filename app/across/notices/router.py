from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from app.across.notices.errors import NoticeNotFound
from app.across.notices.schemas import NoticeRead
from app.across.notices.service import Line, NoticeService
from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.idempotency import KeyReused
from app.kit.language import prefers_english
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route

router = APIRouter(tags=["Me"], route_class=Route)


def service(request: Request, session: SessionDep) -> NoticeService:
    english = prefers_english(request.headers.get("Accept-Language", ""))
    return NoticeService(session, english=english)


Notices = Annotated[NoticeService, Depends(service)]


@router.get("/me/notices", summary="Read my inbox", response_model=Page[NoticeRead], responses=problems())
async def list_notices(notices: Notices, actor: ActorDep, page: Annotated[PageQuery, Query()]) -> Rows[Line]:
    """What the community told you, newest first."""
    return await notices.inbox(actor, page)


@router.post(
    "/me/notices/{notice_id}/read",
    summary="Mark a notice as read",
    response_model=NoticeRead,
    responses=problems(NoticeNotFound, KeyReused),
)
async def mark_notice_read(notice_id: UUID, notices: Notices, actor: ActorDep) -> Line:
    """Again is the same."""
    return await notices.mark_read(actor, notice_id)
