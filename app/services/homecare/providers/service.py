from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import NOBODY, Actor, Place, place_by_code
from app.kit.page import PageQuery, Rows
from app.permissions import Permission
from app.registry.organisations.service import OrganisationService
from app.services.homecare.errors import NotAProvider, ProviderExists
from app.services.homecare.providers.models import Provider, ServedArea, Terms, TermsRow
from app.services.homecare.providers.repository import Area, ProviderRepository
from app.services.homecare.providers.schemas import ProviderWrite, TermsWrite


@dataclass(frozen=True)
class Listed:
    provider: Provider
    areas: Sequence[Area]

    def __getattr__(self, name: str) -> object:
        return getattr(self.provider, name)


class ProviderService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.providers = ProviderRepository(session)

    async def serving(self, place: Place, page: PageQuery) -> Rows[Listed]:
        found = await self.providers.page(self.providers.serving(place), page, NOBODY)
        areas = await self.providers.areas_of([each.id for each in found.items])
        return Rows([Listed(each, areas[each.id]) for each in found.items], found.next)

    async def read(self, provider_id: UUID) -> Listed:
        provider = await self.providers.get(provider_id, NOBODY)
        return Listed(provider, (await self.providers.areas_of([provider.id]))[provider.id])

    async def enter(self, actor: Actor, wish: ProviderWrite) -> Listed:
        """By whoever administers the organisation."""
        organisation = await OrganisationService(self.session).read(actor, wish.organisation_id)
        if organisation.kind != "provider":
            raise NotAProvider
        actor.require_inside(Permission.NURSING_MANAGE, organisation.id)
        draft = Provider(
            id=organisation.id,
            place=organisation.place,
            place_id=organisation.place_id,
            name=organisation.name,
            licence_no=wish.licence_no,
            office_phone=wish.office_phone,
        )
        provider = await self.providers.claim(draft, actor, taken=ProviderExists)
        for area in {each.place_code: each for each in wish.areas}.values():
            place = await place_by_code(self.session, area.place_code)
            self.session.add(
                ServedArea(provider_id=provider.id, place_id=place.id, travel_fen=area.travel_fen)
            )
        await self.session.flush()
        return await self.read(provider.id)

    async def terms(self, provider_id: UUID) -> Sequence[TermsRow]:
        return await self.providers.terms((await self.providers.get(provider_id, NOBODY)).id)

    async def lay_down(self, actor: Actor, provider_id: UUID, wish: TermsWrite) -> TermsRow:
        provider = await self.providers.get(provider_id, actor)
        actor.require_inside(Permission.NURSING_MANAGE, provider.id)
        return await self.providers.lay_down(provider.id, wish.starts_on, wish.terms, wish.source)

    async def terms_on(self, provider_id: UUID, day: date) -> Terms:
        return await self.providers.terms_on(provider_id, day)
