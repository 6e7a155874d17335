from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.registry.files.errors import FileInUse, FileNotFound
from app.services.merchants.errors import (
    MerchantNotFound,
    OwnMerchant,
    PaperNotFound,
)
from app.services.merchants.models import Paper
from app.services.merchants.standing.papers.service import PaperService
from app.services.merchants.standing.schemas import PaperHandIn, PaperRead, Why

router = APIRouter(tags=["Merchants"], route_class=Route)


def service(session: SessionDep) -> PaperService:
    return PaperService(session)


Papers = Annotated[PaperService, Depends(service)]


@router.post(
    "/merchants/{merchant_id}/papers",
    status_code=201,
    summary="Hand in a paper of a merchant",
    response_model=PaperRead,
    responses=problems(MerchantNotFound, FileNotFound, Forbidden, FileInUse, KeyReused),
)
async def hand_in_paper(merchant_id: UUID, wish: PaperHandIn, papers: Papers, actor: ActorDep) -> Paper:
    """A licence, a permit or the contract. When it has run out, the merchant is off the list by itself."""
    return await papers.hand_in(actor, merchant_id, wish)


@router.post(
    "/merchants/{merchant_id}/papers/{paper_id}/confirm",
    summary="Confirm a paper of a merchant",
    response_model=PaperRead,
    responses=problems(MerchantNotFound, PaperNotFound, Forbidden, OwnMerchant, IllegalMove, KeyReused),
)
async def confirm_paper(merchant_id: UUID, paper_id: UUID, papers: Papers, actor: ActorDep) -> Paper:
    """You have seen that it is real, and in whose name."""
    return await papers.confirm_paper(actor, merchant_id, paper_id)


@router.post(
    "/merchants/{merchant_id}/papers/{paper_id}/refuse",
    summary="Refuse a paper of a merchant",
    response_model=PaperRead,
    responses=problems(MerchantNotFound, PaperNotFound, Forbidden, OwnMerchant, IllegalMove, KeyReused),
)
async def refuse_paper(merchant_id: UUID, paper_id: UUID, why: Why, papers: Papers, actor: ActorDep) -> Paper:
    """The one confirmed before it, if there is one, still counts."""
    return await papers.refuse_paper(actor, merchant_id, paper_id, why)
