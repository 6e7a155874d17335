from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route, cached
from app.services.homecare.errors import (
    ConsentTextExists,
    ConsentTextNotFound,
    OfferingOverlaps,
    ProviderNotFound,
)
from app.services.homecare.offerings.models import ConsentText, Offering
from app.services.homecare.offerings.schemas import (
    NursingConsentTextRead,
    NursingConsentTextWrite,
    OfferingRead,
    OfferingWrite,
)
from app.services.homecare.offerings.service import OfferingService

router = APIRouter(tags=["Nursing providers"], route_class=Route)


def service(session: SessionDep) -> OfferingService:
    return OfferingService(session)


Offerings = Annotated[OfferingService, Depends(service)]
TextVersion = Annotated[str, Path(pattern=r"^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$", examples=["2026-11"])]


@router.get(
    "/nursing/providers/{provider_id}/offerings",
    summary="Read the rules of a nursing provider",
    response_model=list[OfferingRead],
    responses=problems(ProviderNotFound, public=True),
    dependencies=[cached(60)],
)
async def list_nursing_offerings(provider_id: UUID, offerings: Offerings) -> Sequence[Offering]:
    """By category, the latest first: what must hold, since when, and by what source."""
    return await offerings.all_of(provider_id)


@router.post(
    "/nursing/providers/{provider_id}/offerings",
    status_code=201,
    summary="Lay down new rules for a category",
    response_model=OfferingRead,
    responses=problems(ProviderNotFound, ConsentTextNotFound, Forbidden, OfferingOverlaps, KeyReused),
)
async def lay_down_nursing_rules(
    provider_id: UUID, wish: OfferingWrite, offerings: Offerings, actor: ActorDep
) -> Offering:
    """From a day on; orders already submitted keep the rules they had."""
    return await offerings.lay_down(actor, provider_id, wish)


@router.get(
    "/nursing/providers/{provider_id}/consent-texts/{version}",
    summary="Read what a nursing provider asks consent to",
    response_model=NursingConsentTextRead,
    responses=problems(ConsentTextNotFound, public=True),
    dependencies=[cached(300)],
)
async def read_nursing_consent_text(
    provider_id: UUID, version: TextVersion, offerings: Offerings
) -> ConsentText:
    """Content, flow, duties and risks, as they will be signed."""
    return await offerings.consent_text(provider_id, version)


@router.post(
    "/nursing/providers/{provider_id}/consent-texts",
    status_code=201,
    summary="Add a version of the words to consent to",
    response_model=NursingConsentTextRead,
    responses=problems(ProviderNotFound, Forbidden, ConsentTextExists, KeyReused),
)
async def add_nursing_consent_text(
    provider_id: UUID, wish: NursingConsentTextWrite, offerings: Offerings, actor: ActorDep
) -> ConsentText:
    """Words once shown are never changed; rules name the version they ask for."""
    return await offerings.add_text(actor, provider_id, wish)
