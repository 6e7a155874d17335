from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place, place_by_code
from app.kit.errors import Stale
from app.kit.events import emit
from app.kit.flow import Move
from app.kit.opening_input import keep_hours
from app.kit.page import PageQuery, Rows
from app.kit.timeline import Step, move, steps_of
from app.permissions import Permission, Role
from app.registry.organisations.schemas import OrganisationCreate
from app.registry.organisations.service import OrganisationService
from app.services.merchants.errors import (
    ChecklistOpen,
    MerchantExists,
    ServiceUnknown,
    TooManyApplications,
)
from app.services.merchants.events import (
    MerchantApplied,
    MerchantApproved,
    MerchantEvent,
    MerchantPaused,
    MerchantRejected,
    MerchantResumed,
    MerchantSuspended,
)
from app.services.merchants.flow import MerchantFlow, MerchantStatus, ServingFlow
from app.services.merchants.models import Merchant, MerchantService
from app.services.merchants.standing.reading import Standing, StandingReader
from app.services.merchants.standing.repository import StandingRepository
from app.services.merchants.standing.schemas import (
    Holiday,
    MerchantCreate,
    MerchantUpdate,
    MerchantWrite,
    ServiceWrite,
    StandingQuery,
    Why,
)
from app.services.merchants.standing.serving.service import ServingService

APPLICATIONS = 3
ABOUT = ("summary", "address", "latitude", "longitude", "phone")


async def merchant_for(session: AsyncSession, actor: Actor, merchant_id: UUID) -> Merchant:
    """For other slices: one that this actor looks after, in whatever state it is. MerchantNotFound."""
    return await StandingRepository(session).get(merchant_id, actor)


class StandingService(StandingReader):
    """From the application to the list, and off it again."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self.organisations = OrganisationService(session)
        self.serving = ServingService(session)

    async def list_at(self, actor: Actor, place: Place, wanted: StandingQuery) -> Rows[Standing]:
        query = self.merchants.matching(actor, place, wanted)
        found = await self.merchants.page(query, wanted, actor)
        return Rows(await self.many(found.items, actor), found.next)

    async def mine(self, actor: Actor, page: PageQuery) -> Rows[Standing]:
        found = await self.merchants.page(self.merchants.own(actor), page, actor)
        return Rows(await self.many(found.items, actor), found.next)

    async def read(self, actor: Actor, merchant_id: UUID) -> Standing:
        return await self.one(await self.merchants.get(merchant_id, actor), actor)

    async def timeline(self, actor: Actor, merchant_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.merchants.get(merchant_id, actor))

    async def apply(self, actor: Actor, place: Place, wish: MerchantCreate) -> Standing:
        """Whoever signs in may; staff of the place enter a merchant for somebody who cannot."""
        staff = actor.may(Permission.MERCHANTS_EDIT, at=place)
        if not staff and await self.merchants.waiting_of(actor) >= APPLICATIONS:
            raise TooManyApplications
        organisation_id = await self._organisation(actor, place, wish.name, staff=staff)
        about = wish.model_dump(include={"name", "uscc", *ABOUT})
        draft = Merchant(
            place=place,
            place_id=place.id,
            organisation_id=organisation_id,
            entered_by=actor.id,
            on_behalf=staff,
            status=MerchantStatus.ONBOARDING if staff else MerchantStatus.APPLIED,
            **about,
        )
        insider = actor if staff else _as_owner(actor, organisation_id)
        merchant = await self.merchants.claim(draft, insider, taken=MerchantExists)
        await self._keep(merchant, wish)
        for code in dict.fromkeys(wish.serves):
            await self.serving.ask(merchant, await place_by_code(self.session, code), insider)
        await self._tell(MerchantApplied, merchant)
        return await self.one(merchant, insider)

    async def change(self, actor: Actor, merchant_id: UUID, wish: MerchantUpdate) -> Standing:
        merchant = await self.editable(actor, merchant_id)
        if wish.version != merchant.version:
            raise Stale(version=merchant.version)
        for name in ABOUT:
            setattr(merchant, name, getattr(wish, name))
        merchant.version += 1
        await self._keep(merchant, wish)
        return await self.settled(merchant, actor)

    async def accept(self, actor: Actor, merchant_id: UUID) -> Standing:
        return await self._decide(MerchantFlow.accept, actor, merchant_id)

    async def submit(self, actor: Actor, merchant_id: UUID) -> Standing:
        """ChecklistOpen says what is missing."""
        standing = await self.one(await self.editable(actor, merchant_id), actor)
        move(self.session, standing.merchant, MerchantFlow.submit, by=actor)
        if standing.missing:
            raise ChecklistOpen(missing=standing.missing)
        return standing

    async def send_back(self, actor: Actor, merchant_id: UUID, why: Why) -> Standing:
        return await self._decide(MerchantFlow.send_back, actor, merchant_id, why)

    async def approve(self, actor: Actor, merchant_id: UUID) -> Standing:
        """And lets it serve the places that whoever approves looks after. ChecklistOpen."""
        merchant = await self.to_decide(actor, merchant_id)
        move(self.session, merchant, MerchantFlow.approve, by=actor)
        standing = await self.one(merchant, actor)
        if standing.unconfirmed:
            raise ChecklistOpen(missing=standing.unconfirmed)
        for serving in standing.places:
            if "approve" in serving.moves:
                move(self.session, serving, ServingFlow.approve, by=actor)
        await self._tell(MerchantApproved, merchant)
        return await self.settled(merchant, actor)

    async def reject(self, actor: Actor, merchant_id: UUID, why: Why) -> Standing:
        standing = await self._decide(MerchantFlow.reject, actor, merchant_id, why)
        await self._tell(MerchantRejected, standing.merchant)
        return standing

    async def reapply(self, actor: Actor, merchant_id: UUID) -> Standing:
        merchant = await self.editable(actor, merchant_id)
        move(self.session, merchant, MerchantFlow.reapply, by=actor)
        await self._tell(MerchantApplied, merchant)
        return await self.one(merchant, actor)

    async def pause(self, actor: Actor, merchant_id: UUID, wish: Holiday) -> Standing:
        merchant = await self.editable(actor, merchant_id)
        move(self.session, merchant, MerchantFlow.pause, by=actor)
        merchant.paused_until = wish.until
        await self._tell(MerchantPaused, merchant)
        return await self.settled(merchant, actor)

    async def resume(self, actor: Actor, merchant_id: UUID) -> Standing:
        merchant = await self.editable(actor, merchant_id)
        move(self.session, merchant, MerchantFlow.resume, by=actor)
        merchant.paused_until = None
        await self._tell(MerchantResumed, merchant)
        return await self.settled(merchant, actor)

    async def suspend(self, actor: Actor, merchant_id: UUID, why: Why) -> Standing:
        standing = await self._decide(MerchantFlow.suspend, actor, merchant_id, why)
        await self._tell(MerchantSuspended, standing.merchant)
        return standing

    async def restore(self, actor: Actor, merchant_id: UUID) -> Standing:
        standing = await self._decide(MerchantFlow.restore, actor, merchant_id)
        await self._tell(MerchantApproved, standing.merchant)
        return standing

    async def _organisation(self, actor: Actor, place: Place, name: str, *, staff: bool) -> UUID:
        wish = OrganisationCreate.model_validate({"kind": "merchant", "name": name})
        if staff:
            return (await self.organisations.found(actor, place, wish)).id
        return await self.organisations.open_for(actor, place, wish, Role.MERCHANT_OWNER)

    async def _decide(
        self, step: Move[MerchantStatus], actor: Actor, merchant_id: UUID, why: Why | None = None
    ) -> Standing:
        merchant = await self.to_decide(actor, merchant_id)
        move(self.session, merchant, step, by=actor, reason=why.reason if why else None)
        return await self.settled(merchant, actor)

    async def _keep(self, merchant: Merchant, wish: MerchantWrite) -> None:
        await self.merchants.keep_services(merchant, await self._services(merchant, wish.services))
        if wish.hours:
            await keep_hours(self.session, merchant.id, wish.hours)

    async def _services(
        self, merchant: Merchant, wishes: Sequence[ServiceWrite]
    ) -> Sequence[MerchantService]:
        codes = {each.item_code for each in wishes}
        known = await self.catalog.commercial(merchant.place, codes)
        if unknown := sorted(codes - known.keys()):
            raise ServiceUnknown(item_codes=unknown)
        by_code = {each.item_code: each for each in wishes}
        return [
            MerchantService(
                merchant_id=merchant.id, item_id=known[code].id, price_fen=each.price_fen, note=each.note
            )
            for code, each in by_code.items()
        ]

    async def _tell(self, event: type[MerchantEvent], merchant: Merchant) -> None:
        fact = event(
            merchant_id=merchant.id, organisation_id=merchant.organisation_id, place_id=merchant.place_id
        )
        await emit(self.session, fact)


def _as_owner(actor: Actor, organisation_id: UUID) -> Actor:
    """Whoever has just applied, as their next request will know them."""
    held = actor.memberships.get(Role.MERCHANT_OWNER, frozenset()) | {organisation_id}
    return Actor(actor.id, actor.grants, {**actor.memberships, Role.MERCHANT_OWNER: held})
