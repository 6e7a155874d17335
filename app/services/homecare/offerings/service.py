from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import NOBODY, Actor
from app.permissions import Permission
from app.services.homecare.offerings import repository
from app.services.homecare.offerings.models import ConsentText, Offering
from app.services.homecare.offerings.schemas import NursingConsentTextWrite, OfferingWrite
from app.services.homecare.providers.repository import ProviderRepository


class OfferingService:
    """Rules are public: a family may read what will be asked of it, and an inspector what was."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.providers = ProviderRepository(session)

    async def all_of(self, provider_id: UUID) -> Sequence[Offering]:
        provider = await self.providers.get(provider_id, NOBODY)
        return await repository.all_of(self.session, provider.id)

    async def lay_down(self, actor: Actor, provider_id: UUID, wish: OfferingWrite) -> Offering:
        """OfferingOverlaps; ConsentTextNotFound where nobody could read what is to be consented to."""
        provider = await self.providers.get(provider_id, actor)
        actor.require_inside(Permission.NURSING_MANAGE, provider.id)
        await repository.consent_text(self.session, provider.id, wish.guards.consent_version)
        return await repository.replace(
            self.session, provider.id, wish.category_code, wish.starts_on, wish.guards, wish.source
        )

    async def consent_text(self, provider_id: UUID, version: str) -> ConsentText:
        return await repository.consent_text(self.session, provider_id, version)

    async def add_text(self, actor: Actor, provider_id: UUID, wish: NursingConsentTextWrite) -> ConsentText:
        provider = await self.providers.get(provider_id, actor)
        actor.require_inside(Permission.NURSING_MANAGE, provider.id)
        return await repository.add_text(self.session, provider.id, wish.version, wish.title, wish.text)

    async def on(self, provider_id: UUID, category_code: str, day: date) -> Offering | None:
        found = await repository.in_force(self.session, [provider_id], category_code, day)
        return found.get(provider_id)
