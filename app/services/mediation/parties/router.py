from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from app.commons.cases.errors import PartyNotFound
from app.commons.cases.parties.schemas import PartyRead
from app.commons.cases.parties.service import PartyRow
from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route, SecretRoute
from app.services.mediation.errors import FileClosed, MediationNotFound, NotASide
from app.services.mediation.parties.service import MediationPartyService
from app.services.mediation.schemas import PartyCreate, RevealCreate, RevealedRead

CASE = "/mediation/cases/{case_id}"
router = APIRouter(tags=["Mediation"], route_class=Route)
reveals = APIRouter(tags=["Mediation"], route_class=SecretRoute)


def service(request: Request, session: SessionDep) -> MediationPartyService:
    return MediationPartyService(session, request.app.state.keyring)


Parties = Annotated[MediationPartyService, Depends(service)]


@router.post(
    CASE + "/parties",
    status_code=201,
    summary="Add somebody to a mediation",
    response_model=PartyRead,
    responses=problems(MediationNotFound, FileClosed, PartyNotFound, Forbidden, NotASide, KeyReused),
)
async def add_mediation_party(
    case_id: UUID, wish: PartyCreate, parties: Parties, actor: ActorDep
) -> PartyRow:
    """A further side, who speaks for one, or who helps; a side names only who speaks for itself."""
    return await parties.add(actor, case_id, wish)


@reveals.post(
    CASE + "/parties/{party_id}/reveal",
    summary="Read what is masked of a party",
    response_model=RevealedRead,
    responses=problems(MediationNotFound, PartyNotFound, NotASide),
)
async def reveal_mediation_party(
    case_id: UUID, party_id: UUID, wish: RevealCreate, parties: Parties, actor: ActorDep
) -> dict[str, str | None]:
    """With a reason, and written down."""
    value = await parties.reveal(actor, case_id, party_id, wish)
    return {"field": wish.field, "value": value}
