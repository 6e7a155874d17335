from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.dialects.postgresql import Range, insert

from app.kit.access import Actor, Place
from app.kit.repository import Repository
from app.services.homecare.errors import ProviderNotFound, TermsOverlap
from app.services.homecare.providers.models import Provider, ServedArea, Terms, TermsRow


@dataclass(frozen=True)
class Area:
    place_code: str
    travel_fen: int


class ProviderRepository(Repository[Provider]):
    model, missing = Provider, ProviderNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Provider.id.is_not(None)  # everybody's

    def serving(self, place: Place) -> Select[Provider]:
        """Those who come to the place, by the area at it or above it."""
        area = exists().where(ServedArea.provider_id == Provider.id, ServedArea.place_id.in_(place.lineage))
        return select(Provider).join(Provider.place).where(area)

    async def travel_fen(self, provider_id: UUID, place: Place) -> int | None:
        """By the nearest area; nothing where the provider does not come."""
        query = (
            select(ServedArea.travel_fen)
            .join(Place, Place.id == ServedArea.place_id)
            .where(ServedArea.provider_id == provider_id, Place.id.in_(place.lineage))
            .order_by(func.cardinality(Place.lineage).desc())
            .limit(1)
        )
        return await self.session.scalar(query)

    async def areas_of(self, ids: Collection[UUID]) -> dict[UUID, list[Area]]:
        query = (
            select(ServedArea.provider_id, Place.code, ServedArea.travel_fen)
            .join(Place, Place.id == ServedArea.place_id)
            .where(ServedArea.provider_id.in_(ids))
            .order_by(Place.code)
        )
        found = defaultdict[UUID, list[Area]](list)
        for provider_id, code, fen in await self.session.execute(query):
            found[provider_id].append(Area(code, fen))
        return found

    async def terms(self, provider_id: UUID) -> Sequence[TermsRow]:
        query = select(TermsRow).where(TermsRow.provider_id == provider_id).order_by(TermsRow.during.desc())
        return (await self.session.scalars(query)).all()

    async def terms_on(self, provider_id: UUID, day: date) -> Terms:
        """In force that day; a provider that has said nothing comes on our default terms."""
        query = select(TermsRow.terms).where(
            TermsRow.provider_id == provider_id, TermsRow.during.contains(day)
        )
        return await self.session.scalar(query) or Terms()

    async def lay_down(self, provider_id: UUID, starts_on: date, terms: Terms, source: str) -> TermsRow:
        """TermsOverlap where there are later ones."""
        before = select(TermsRow).where(
            TermsRow.provider_id == provider_id, TermsRow.during.contains(starts_on)
        )
        former = await self.session.scalar(before.with_for_update())
        if former is not None:
            if former.starts_on == starts_on:
                raise TermsOverlap
            former.during = Range(former.starts_on, starts_on)
            await self.session.flush()
        wish = insert(TermsRow).values(
            provider_id=provider_id, during=Range(starts_on, None), terms=terms, source=source
        )
        row: TermsRow | None = await self.session.scalar(wish.on_conflict_do_nothing().returning(TermsRow))
        if row is None:
            raise TermsOverlap
        return row
