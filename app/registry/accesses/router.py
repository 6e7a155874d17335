from typing import Annotated

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.registry.accesses.schemas import AccessRead
from app.registry.accesses.service import AccessService, Seen

router = APIRouter(tags=["Privacy"], route_class=Route)


def service(session: SessionDep) -> AccessService:
    return AccessService(session)


Accesses = Annotated[AccessService, Depends(service)]


@router.get(
    "/me/accesses",
    summary="Who was shown what is sensitive about me",
    response_model=Page[AccessRead],
    responses=problems(),
)
async def list_my_accesses(
    accesses: Accesses, actor: ActorDep, page: Annotated[PageQuery, Query()]
) -> Rows[Seen]:
    """Health, mediation, and whatever is about a child: each time, by whom and for what; newest first."""
    return await accesses.to_me(actor, page)
