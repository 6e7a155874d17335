from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.idempotency import KeyReused
from app.kit.page import Page, PageQuery, Rows
from app.kit.problems import problems
from app.kit.route import Route, cached
from app.registry.organisations.errors import OrganisationNotFound
from app.services.homecare.errors import NotAProvider, ProviderExists, ProviderNotFound, TermsOverlap
from app.services.homecare.providers.models import TermsRow
from app.services.homecare.providers.schemas import ProviderRead, ProviderWrite, TermsRead, TermsWrite
from app.services.homecare.providers.service import Listed, ProviderService

router = APIRouter(tags=["Nursing providers"], route_class=Route)


def service(session: SessionDep) -> ProviderService:
    return ProviderService(session)


Providers = Annotated[ProviderService, Depends(service)]


@router.get(
    "/places/{code}/nursing/providers",
    summary="List who nurses at home here",
    response_model=Page[ProviderRead],
    responses=problems(PlaceNotFound, public=True),
    dependencies=[cached(60)],
)
async def list_nursing_providers(
    providers: Providers, place: PlaceDep, page: Annotated[PageQuery, Query()]
) -> Rows[Listed]:
    """Newest first; whoever comes to the place."""
    return await providers.serving(place, page)


@router.get(
    "/nursing/providers/{provider_id}",
    summary="Read a nursing provider",
    response_model=ProviderRead,
    responses=problems(ProviderNotFound, public=True),
    dependencies=[cached(60)],
)
async def read_nursing_provider(provider_id: UUID, providers: Providers) -> Listed:
    """Where it comes to, and what the way there costs."""
    return await providers.read(provider_id)


@router.post(
    "/nursing/providers",
    status_code=201,
    summary="Enter an organisation as a nursing provider",
    response_model=ProviderRead,
    responses=problems(
        OrganisationNotFound, PlaceNotFound, Forbidden, ProviderExists, NotAProvider, KeyReused
    ),
)
async def enter_nursing_provider(wish: ProviderWrite, providers: Providers, actor: ActorDep) -> Listed:
    """By its administrator. Rules, nurses and rosters come next."""
    return await providers.enter(actor, wish)


@router.get(
    "/nursing/providers/{provider_id}/terms",
    summary="Read on what terms a provider comes",
    response_model=list[TermsRead],
    responses=problems(ProviderNotFound, public=True),
    dependencies=[cached(60)],
)
async def list_nursing_terms(provider_id: UUID, providers: Providers) -> Sequence[TermsRow]:
    """The latest first; what calling off costs, and what is given back where the provider fails."""
    return await providers.terms(provider_id)


@router.post(
    "/nursing/providers/{provider_id}/terms",
    status_code=201,
    summary="Lay down new terms",
    response_model=TermsRead,
    responses=problems(ProviderNotFound, Forbidden, TermsOverlap, KeyReused),
)
async def lay_down_nursing_terms(
    provider_id: UUID, wish: TermsWrite, providers: Providers, actor: ActorDep
) -> TermsRow:
    """From a day on; orders already submitted keep the terms they had."""
    return await providers.lay_down(actor, provider_id, wish)
