from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from app.commons.cases.errors import NotLater, PartyNotFound
from app.commons.cases.parties.schemas import PartyRead
from app.commons.cases.parties.service import PartyRow
from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route, SecretRoute
from app.kit.timeline import Step, StepRead
from app.services.mediation.errors import (
    CommitteeNotFound,
    CommitteeTermOver,
    HandledElsewhere,
    MediationNotFound,
    NotAllAgree,
    NotASide,
)
from app.services.mediation.models import Consent
from app.services.mediation.schemas import (
    ConsentCreate,
    ConsentRead,
    Ending,
    ExtensionCreate,
    MediationCreate,
    MediationQuery,
    MediationRead,
    PartyCreate,
    Prevented,
    RevealCreate,
    RevealedRead,
    RiskWrite,
)
from app.services.mediation.service import MediationService, View

CASE = "/mediation/cases/{case_id}"
router = APIRouter(tags=["Mediation"], route_class=Route)
reveals = APIRouter(tags=["Mediation"], route_class=SecretRoute)


def service(request: Request, session: SessionDep) -> MediationService:
    return MediationService(session, request.app.state.keyring)


Mediations = Annotated[MediationService, Depends(service)]


@router.post(
    "/places/{code}/mediation/cases",
    status_code=201,
    summary="Apply for mediation",
    response_model=MediationRead,
    responses=problems(PlaceNotFound, MediationNotFound, PartyNotFound, Forbidden, KeyReused),
)
async def apply_for_mediation(
    wish: MediationCreate, mediations: Mediations, actor: ActorDep, place: PlaceDep
) -> View:
    """By a side, or by staff for one; it is free (人民调解法 4). The committee answers in three days."""
    return await mediations.apply(actor, place, wish)


@router.get(
    "/places/{code}/mediation/cases",
    summary="List mediations",
    response_model=Page[MediationRead],
    responses=problems(PlaceNotFound),
)
async def list_mediations(
    mediations: Mediations, actor: ActorDep, place: PlaceDep, wanted: Annotated[MediationQuery, Query()]
) -> Rows[View]:
    """Newest first: those you are a party to, mediate, may take from the pool, or lead; no others."""
    return await mediations.list(actor, place, wanted)


@router.get(
    CASE, summary="Read a mediation", response_model=MediationRead, responses=problems(MediationNotFound)
)
async def read_mediation(case_id: UUID, mediations: Mediations, actor: ActorDep) -> View:
    """For those in it and nobody else; that you read it is written down."""
    return await mediations.read(actor, case_id)


@router.get(
    CASE + "/timeline",
    summary="Read what was done in a mediation",
    response_model=list[StepRead],
    responses=problems(MediationNotFound),
)
async def read_mediation_timeline(case_id: UUID, mediations: Mediations, actor: ActorDep) -> Sequence[Step]:
    """Every step, oldest first: who, in which role, when and why; warnings and escalations too."""
    return await mediations.timeline(actor, case_id)


@router.post(
    CASE + "/parties",
    status_code=201,
    summary="Add somebody to a mediation",
    response_model=PartyRead,
    responses=problems(MediationNotFound, PartyNotFound, Forbidden, NotASide, KeyReused),
)
async def add_mediation_party(
    case_id: UUID, wish: PartyCreate, mediations: Mediations, actor: ActorDep
) -> PartyRow:
    """A further side, who speaks for one, or who helps; a side names only who speaks for itself."""
    return await mediations.add_party(actor, case_id, wish)


@reveals.post(
    CASE + "/parties/{party_id}/reveal",
    summary="Read what is masked of a party",
    response_model=RevealedRead,
    responses=problems(MediationNotFound, PartyNotFound, NotASide),
)
async def reveal_mediation_party(
    case_id: UUID, party_id: UUID, wish: RevealCreate, mediations: Mediations, actor: ActorDep
) -> dict[str, str | None]:
    """With a reason, and written down."""
    value = await mediations.reveal(actor, case_id, party_id, wish)
    return {"field": wish.field, "value": value}


@router.post(
    CASE + "/consents",
    status_code=201,
    summary="Agree or refuse",
    response_model=ConsentRead,
    responses=problems(MediationNotFound, PartyNotFound, NotASide, IllegalMove, KeyReused),
)
async def give_mediation_consent(
    case_id: UUID, wish: ConsentCreate, mediations: Mediations, actor: ActorDep
) -> Consent:
    """By a side itself, or written down by who has the case. One clear no to the mediation ends it (17)."""
    return await mediations.consent(actor, case_id, wish)


@router.get(
    CASE + "/consents",
    summary="Read who agreed to what",
    response_model=list[ConsentRead],
    responses=problems(MediationNotFound),
)
async def list_mediation_consents(
    case_id: UUID, mediations: Mediations, actor: ActorDep
) -> Sequence[Consent]:
    """Oldest first; of each side the last word counts."""
    return await mediations.consents(actor, case_id)


@router.post(
    CASE + "/accept",
    summary="Accept a mediation",
    response_model=MediationRead,
    responses=problems(
        MediationNotFound,
        CommitteeNotFound,
        Forbidden,
        IllegalMove,
        CommitteeTermOver,
        HandledElsewhere,
        KeyReused,
    ),
)
async def accept_mediation(case_id: UUID, mediations: Mediations, actor: ActorDep) -> View:
    """It gets its number, and a month to be settled in; medical disputes have 30 working days."""
    return await mediations.accept(actor, case_id)


@router.post(
    CASE + "/refuse",
    summary="Refuse a mediation",
    response_model=MediationRead,
    responses=problems(MediationNotFound, Forbidden, IllegalMove, KeyReused),
)
async def refuse_mediation(case_id: UUID, why: Ending, mediations: Mediations, actor: ActorDep) -> View:
    """With a ground; the answer says where else to go."""
    return await mediations.refuse(actor, case_id, why)


@router.post(
    CASE + "/withdraw",
    summary="Withdraw an application for mediation",
    response_model=MediationRead,
    responses=problems(MediationNotFound, Forbidden, IllegalMove, KeyReused),
)
async def withdraw_mediation(case_id: UUID, mediations: Mediations, actor: ActorDep) -> View:
    """Before it is accepted."""
    return await mediations.withdraw(actor, case_id)


@router.post(
    CASE + "/reopen",
    summary="Apply once more",
    response_model=MediationRead,
    responses=problems(MediationNotFound, Forbidden, IllegalMove, KeyReused),
)
async def reopen_mediation(case_id: UUID, mediations: Mediations, actor: ActorDep) -> View:
    """What was refused, declined or withdrawn, where somebody has thought better of it."""
    return await mediations.reopen(actor, case_id)


@router.post(
    CASE + "/extend",
    summary="Extend the month",
    response_model=MediationRead,
    responses=problems(MediationNotFound, PartyNotFound, Forbidden, NotAllAgree, NotLater, KeyReused),
)
async def extend_mediation(
    case_id: UUID, wish: ExtensionCreate, mediations: Mediations, actor: ActorDep
) -> View:
    """Only if every side agrees."""
    return await mediations.extend(actor, case_id, wish)


@router.post(
    CASE + "/terminate",
    summary="End a mediation without an agreement",
    response_model=MediationRead,
    responses=problems(MediationNotFound, Forbidden, IllegalMove, KeyReused),
)
async def terminate_mediation(case_id: UUID, why: Ending, mediations: Mediations, actor: ActorDep) -> View:
    """A side may always (23). The answer names the other ways (26)."""
    return await mediations.terminate(actor, case_id, why)


@router.put(
    CASE + "/risk",
    summary="Say how dangerous it is",
    response_model=MediationRead,
    responses=problems(MediationNotFound, Forbidden),
)
async def assess_mediation(case_id: UUID, wish: RiskWrite, mediations: Mediations, actor: ActorDep) -> View:
    """Red is told to the police at once (25)."""
    return await mediations.assess(actor, case_id, wish)


@router.put(
    CASE + "/prevented",
    summary="Say what did not happen",
    response_model=MediationRead,
    responses=problems(MediationNotFound, Forbidden),
)
async def count_prevented(case_id: UUID, wish: Prevented, mediations: Mediations, actor: ActorDep) -> View:
    """For the statistics: crimes and petitions that the mediation prevented."""
    return await mediations.count(actor, case_id, wish)
