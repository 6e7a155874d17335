from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from app.kit.access import ActorDep, GuardianNeeded, ProxyRefused
from app.kit.db import SessionDep
from app.kit.envelope import Success
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route, cached
from app.registry.consents.errors import ConsentNotFound, TextOutdated
from app.registry.consents.models import Consent
from app.registry.consents.purposes import ConsentText, Purpose
from app.registry.consents.schemas import ConsentCreate, ConsentRead, ConsentTextRead, WithdrawalQuery
from app.registry.consents.service import ConsentService

router = APIRouter(tags=["Consents"], route_class=Route)


def service(session: SessionDep) -> ConsentService:
    return ConsentService(session)


Consents = Annotated[ConsentService, Depends(service)]


@router.get(
    "/consent-texts",
    summary="Read what consent is asked for",
    response_model=list[ConsentTextRead],
    responses=problems(public=True),
    dependencies=[cached(300)],
)
async def list_consent_texts(consents: Consents) -> Sequence[ConsentText]:
    """The words in force for each purpose, in both languages."""
    return consents.texts()


@router.get(
    "/me/consents",
    summary="List what I consented to",
    response_model=list[ConsentRead],
    responses=problems(),
)
async def list_consents(consents: Consents, actor: ActorDep) -> Sequence[Consent]:
    """The latest first, those withdrawn too."""
    return await consents.mine(actor)


@router.post(
    "/me/consents",
    status_code=201,
    summary="Consent to one purpose",
    response_model=ConsentRead,
    responses=problems(ProxyRefused, GuardianNeeded, TextOutdated, KeyReused)
    | {200: {"model": Success[ConsentRead], "description": "It was given already."}},
)
async def give_consent(
    wish: ConsentCreate, request: Request, response: Response, consents: Consents, actor: ActorDep
) -> Consent:
    """201; 200 if it is given already. Each purpose apart, and never a condition of anything else."""
    consent, new = await consents.give(actor, wish, request.headers.get("User-Agent", ""))
    response.status_code = 201 if new else 200
    return consent


@router.delete(
    "/me/consents/{purpose}",
    summary="Withdraw a consent",
    response_model=None,
    responses=problems(ConsentNotFound, ProxyRefused, GuardianNeeded),
)
async def withdraw_consent(
    purpose: Purpose, wanted: Annotated[WithdrawalQuery, Query()], consents: Consents, actor: ActorDep
) -> None:
    """As easy as giving it, and in force at the next request."""
    await consents.withdraw(actor, purpose, wanted.resident_id)
