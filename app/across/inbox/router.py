from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from app.across.inbox.schemas import TodoQuery, TodoRead
from app.across.inbox.service import InboxService
from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.kit.todo import Todo

router = APIRouter(tags=["Me"], route_class=Route)


def service(request: Request, session: SessionDep) -> InboxService:
    return InboxService(session, request.app.state.todo_of)


Inbox = Annotated[InboxService, Depends(service)]


@router.get("/me/todo", summary="What waits for me", response_model=Page[TodoRead], responses=problems())
async def list_todo(inbox: Inbox, actor: ActorDep, wanted: Annotated[TodoQuery, Query()]) -> Rows[Todo]:
    """Of all kinds; what is due first comes first, what has no deadline last."""
    return await inbox.todo(actor, wanted)
