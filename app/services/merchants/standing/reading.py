"""A merchant with all that decides whether it is listed, read together."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.service import CatalogService
from app.kit.access import Actor
from app.kit.clock import today
from app.kit.events import emit
from app.permissions import Permission
from app.services.merchants.errors import OwnMerchant
from app.services.merchants.events import MerchantsChanged
from app.services.merchants.models import Merchant, Paper, PaperKind, ServedPlace
from app.services.merchants.standing import permits
from app.services.merchants.standing.permits import Point
from app.services.merchants.standing.repository import (
    PaperRepository,
    ServingRepository,
    StandingRepository,
)


@dataclass(frozen=True)
class Standing:
    """A merchant with all that decides whether it is listed."""

    merchant: Merchant
    listed: bool
    checklist: Sequence[Point]
    papers: Sequence[Paper]
    places: Sequence[ServedPlace]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.merchant, name)

    @property
    def missing(self) -> list[str]:
        return [each.code for each in self.checklist if not each.done]

    @property
    def unconfirmed(self) -> list[str]:
        return [each.code for each in self.checklist if not each.confirmed]


class StandingReader:
    """What the services of this package have in common."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.merchants = StandingRepository(session)
        self.papers = PaperRepository(session)
        self.servings = ServingRepository(session)
        self.catalog = CatalogService(session)

    async def editable(self, actor: Actor, merchant_id: UUID) -> Merchant:
        """One that they may edit, locked."""
        merchant = await self.merchants.get(merchant_id, actor, lock=True)
        if not actor.may_inside(Permission.MERCHANTS_EDIT, merchant.organisation_id):
            actor.require(Permission.MERCHANTS_EDIT, at=merchant.place)
        return merchant

    async def to_decide(self, actor: Actor, merchant_id: UUID) -> Merchant:
        merchant = await self.merchants.get(merchant_id, actor, lock=True)
        no_member(actor, merchant)
        return merchant

    async def settled(self, merchant: Merchant, actor: Actor) -> Standing:
        """Until when its papers let it be listed, and whether it is."""
        await self.session.flush()
        kinds = (await self._kinds([merchant]))[merchant.id]
        papers = (await self.papers.of([merchant.id], actor))[merchant.id]
        merchant.valid_until = permits.end_of(papers, kinds)
        await self.session.flush()  # being listed is asked of the rows
        await emit(self.session, MerchantsChanged(merchant_ids=(merchant.id,)))
        return await self.one(merchant, actor)

    async def _kinds(self, merchants: Sequence[Merchant]) -> dict[UUID, list[PaperKind]]:
        """Which papers each of them needs."""
        items = await self.merchants.items_of([each.id for each in merchants])
        listings = await self.catalog.listings([item for found in items.values() for item in found])
        return {
            each.id: permits.needed(
                has_licence=each.uscc is not None,
                categories={listings[item].category_code for item in items[each.id]},
                items={listings[item].code for item in items[each.id]},
            )
            for each in merchants
        }

    async def one(self, merchant: Merchant, actor: Actor) -> Standing:
        [standing] = await self.many([merchant.seen_by(actor)], actor)
        return standing

    async def many(self, merchants: Sequence[Merchant], actor: Actor) -> list[Standing]:
        ids = [each.id for each in merchants]
        papers = await self.papers.of(ids, actor)
        places = await self.servings.of(ids, actor)
        listed = await self.merchants.listed(ids, today())
        hours = await self.merchants.with_hours(ids)
        items = await self.merchants.items_of(ids)
        kinds = await self._kinds(merchants)

        def checklist(merchant: Merchant) -> list[Point]:
            plain = [
                permits.plain("services", bool(items[merchant.id])),
                permits.plain("hours", merchant.id in hours),
            ]
            shown = papers[merchant.id]
            return plain + [permits.point(kind, shown, today()) for kind in kinds[merchant.id]]

        return [
            Standing(each, each.id in listed, checklist(each), papers[each.id], places[each.id])
            for each in merchants
        ]


def no_member(actor: Actor, merchant: Merchant) -> None:
    if actor.may_inside(Permission.MERCHANTS_READ, merchant.organisation_id):
        raise OwnMerchant
