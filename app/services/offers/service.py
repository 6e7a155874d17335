from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.service import CatalogService
from app.kit.access import NOBODY, Actor, Place, place_by_code
from app.kit.clock import today
from app.kit.events import emit
from app.kit.flow import IllegalMove
from app.kit.identifiers import age
from app.kit.page import PageQuery, Rows
from app.kit.timeline import Step, move, record, steps_of
from app.permissions import Permission, ProxyPurpose
from app.registry.residents.service import living_here
from app.services.merchants.service import names_of
from app.services.offers.events import (
    OfferEvent,
    OfferPaused,
    OfferRefused,
    OffersPublished,
    OfferTakenDown,
)
from app.services.offers.flow import OfferFlow, OfferStatus
from app.services.offers.models import Offer, Submission
from app.services.offers.repository import OfferRepository, Viewer
from app.services.offers.rules import Issue, Rule, Wish
from app.services.offers.schemas import OfferQuery, OfferWrite, Why

OfferRule: TypeAlias = Rule
OfferIssue: TypeAlias = Issue
OfferWish: TypeAlias = Wish
OfferRow: TypeAlias = Offer  # what other slices call the rows they get from here
ELDER = 60  # 老年人权益保障法 art. 2


@dataclass(frozen=True)
class Shown:
    """An offer with the name of its merchant, and for insiders with what was pushed last."""

    offer: Offer
    merchant_name: str
    submission: Submission | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self.offer, name)

    @property
    def scoped(self) -> bool:
        return bool(self.offer.place_ids)

    @property
    def waiting(self) -> bool:
        return self.submission is not None and self.submission.waiting

    @property
    def issues(self) -> list[dict[str, str]]:
        found: list[dict[str, str]] = self.submission.issues if self.submission else []
        return found


async def viewer_for(session: AsyncSession, actor: Actor) -> Viewer:
    """Where they live, as far as we know; the merchant never learns it."""
    if actor.is_machine or actor.id == NOBODY.id:
        return Viewer()
    behalf = actor.on_behalf(ProxyPurpose.OFFERS)
    resident = behalf.resident_id and await living_here(session, behalf.resident_id)
    if not resident:
        return Viewer(tuple(actor.reach(Permission.OFFERS_CLAIM)))
    elder = resident.born_on is not None and age(resident.born_on, today()) >= ELDER
    return Viewer(tuple(resident.place.lineage), elder)


class OfferService:
    """What people read of offers, and what staff decide about them."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.offers = OfferRepository(session)
        self.catalog = CatalogService(session)

    async def list_at(self, actor: Actor, place: Place, wanted: OfferQuery) -> Rows[Shown]:
        query = self.offers.live_at(place, wanted, await viewer_for(self.session, actor))
        return await self._page(query, wanted, actor)

    async def of_merchant(self, actor: Actor, merchant_id: UUID, wanted: OfferQuery) -> Rows[Shown]:
        query = self.offers.live(await viewer_for(self.session, actor))
        return await self._page(query.where(Offer.merchant_id == merchant_id), wanted, actor)

    async def for_all(self, ids: Collection[UUID] | None = None) -> Sequence[Offer]:
        """For other slices: those meant for everybody, live or about to be; of these offers or merchants."""
        return await self.offers.for_all(ids)

    async def offer(self, actor: Actor, offer_id: UUID) -> Shown:
        viewer = await viewer_for(self.session, actor)
        [shown] = await self._shown([await self.offers.live_one(offer_id, viewer)])
        return shown

    async def shelf(self, query: Select[Offer], page: PageQuery, actor: Actor) -> Rows[Shown]:
        """For those who push: all of theirs, in whatever state, with what was pushed last."""
        found = await self.offers.page(query, page, actor)
        return Rows(await self._inside(found.items), found.next)

    async def waiting(self, actor: Actor, place: Place, page: PageQuery) -> Rows[Shown]:
        """What staff of the place have to look at."""
        return await self.shelf(self.offers.waiting(actor, place), page, actor)

    async def timeline(self, actor: Actor, offer_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.offers.get(offer_id, actor))

    async def publish(self, actor: Actor, offer_id: UUID) -> Shown:
        """What was pushed last is what people read from now on."""
        offer, submission = await self._to_decide(actor, offer_id)
        if offer.status is OfferStatus.PUBLISHED:
            if not submission.waiting:
                raise IllegalMove(move=OfferFlow.publish.name, state=offer.status)
            record(self.session, offer, "publish_change", by=actor)
        else:
            move(self.session, offer, OfferFlow.publish, by=actor)
        await self._apply(offer, submission)
        offer.watched = submission.waiting = False
        await self._tell_published(offer)
        return await self._one(offer)

    async def refuse(self, actor: Actor, offer_id: UUID, why: Why) -> Shown:
        """What is published already stays; the change is not made."""
        offer, submission = await self._to_decide(actor, offer_id)
        if offer.status is OfferStatus.PUBLISHED and submission.waiting:
            record(self.session, offer, "refuse_change", by=actor, reason=why.reason)
        else:
            move(self.session, offer, OfferFlow.refuse, by=actor, reason=why.reason)
        offer.watched, submission.waiting = True, False
        await self._tell(OfferRefused, offer)
        return await self._one(offer)

    async def take_down(self, actor: Actor, offer_id: UUID, why: Why) -> Shown:
        offer, submission = await self._to_decide(actor, offer_id)
        move(self.session, offer, OfferFlow.take_down, by=actor, reason=why.reason)
        offer.watched, submission.waiting = True, False
        await self._tell(OfferTakenDown, offer)
        return await self._one(offer)

    async def pause(self, actor: Actor, offer_id: UUID, why: Why) -> Shown:
        offer, _ = await self._to_decide(actor, offer_id)
        await self.paused(actor, offer, why.reason)
        return await self._one(offer)

    async def paused(self, actor: Actor, offer: Offer, reason: str) -> None:
        """By staff, or by as many reports as it takes."""
        move(self.session, offer, OfferFlow.pause, by=actor, reason=reason)
        offer.watched = True
        await self._tell(OfferPaused, offer)

    async def resume(self, actor: Actor, offer_id: UUID) -> Shown:
        offer, _ = await self._to_decide(actor, offer_id)
        move(self.session, offer, OfferFlow.resume, by=actor)
        offer.watched = False
        await self._tell_published(offer)
        return await self._one(offer)

    async def sold_out(self, offer_id: UUID) -> None:
        """In a sandbox nobody claims anything: all at once, they are gone."""
        offer = await self.session.get_one(Offer, offer_id, with_for_update=True)
        if offer.sandbox:
            offer.quota = offer.taken = offer.quota or 1

    async def _to_decide(self, actor: Actor, offer_id: UUID) -> tuple[Offer, Submission]:
        offer = await self.offers.get(offer_id, actor, lock=True)
        actor.require(Permission.OFFERS_REVIEW, at=offer.place)
        return offer, (await self.offers.submissions([offer.id]))[offer.id]

    async def _apply(self, offer: Offer, submission: Submission) -> None:
        """The words that were pushed become those that are read."""
        said = OfferWrite.model_validate({k: v for k, v in submission.body.items() if k != "external_id"})
        for name in ("title", "description", "price_fen", "price_before_fen", "starts_at", "ends_at"):
            setattr(offer, name, getattr(said, name))
        offer.per_household, offer.elders = said.per_household, bool(said.scope and said.scope.elders)
        offer.quota = None if said.quota is None else max(said.quota, offer.taken)
        codes = said.scope.places if said.scope else []
        offer.place_ids = [(await place_by_code(self.session, code)).id for code in codes]
        if offer.item_code != said.item_code:
            items = await self.catalog.commercial(offer.place, [said.item_code])
            offer.item_id, offer.item_code = items[said.item_code].id, said.item_code

    async def _tell(self, event: type[OfferEvent], offer: Offer) -> None:
        fact = event(
            offer_id=offer.id,
            organisation_id=offer.organisation_id,
            place_id=offer.place_id,
            sandbox=offer.sandbox,
        )
        await emit(self.session, fact)

    async def _tell_published(self, offer: Offer) -> None:
        fact = OffersPublished(
            offer_ids=(offer.id,),
            organisation_id=offer.organisation_id,
            place_id=offer.place_id,
            sandbox=offer.sandbox,
        )
        await emit(self.session, fact)

    async def _page(self, query: Select[Offer], page: PageQuery, actor: Actor) -> Rows[Shown]:
        found = await self.offers.page(query, page, actor)
        return Rows(await self._shown(found.items), found.next)

    async def _shown(self, offers: Sequence[Offer]) -> list[Shown]:
        names = await names_of(self.session, {each.merchant_id for each in offers})
        return [Shown(each, names[each.merchant_id]) for each in offers]

    async def _inside(self, offers: Sequence[Offer]) -> list[Shown]:
        names = await names_of(self.session, {each.merchant_id for each in offers})
        pushed = await self.offers.submissions([each.id for each in offers])
        return [Shown(each, names[each.merchant_id], pushed.get(each.id)) for each in offers]

    async def _one(self, offer: Offer) -> Shown:
        await self.session.flush()
        [shown] = await self._inside([offer])
        return shown
