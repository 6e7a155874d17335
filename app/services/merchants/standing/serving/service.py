from uuid import UUID

from app.kit.access import Actor, Place, place_by_code
from app.kit.timeline import move
from app.services.merchants.errors import ServingAsked
from app.services.merchants.flow import ServingFlow, ServingStatus
from app.services.merchants.models import Merchant, ServedPlace
from app.services.merchants.standing.reading import Standing, StandingReader, no_member
from app.services.merchants.standing.schemas import ServeRequest, Why


class ServingService(StandingReader):
    """Where a merchant serves: it asks, and each place decides for itself."""

    async def ask_to_serve(self, actor: Actor, merchant_id: UUID, wish: ServeRequest) -> Standing:
        merchant = await self.editable(actor, merchant_id)
        place = await place_by_code(self.session, wish.place_code)
        if not await self.ask(merchant, place, actor):
            serving = await self.servings.at(merchant.id, place.code, actor)
            if serving.status in (ServingStatus.ASKED, ServingStatus.APPROVED):
                raise ServingAsked
            move(self.session, serving, ServingFlow.ask_again, by=actor)
        return await self.one(merchant, actor)

    async def let_serve(self, actor: Actor, merchant_id: UUID, code: str) -> Standing:
        merchant, serving = await self._serving(actor, merchant_id, code)
        move(self.session, serving, ServingFlow.approve, by=actor)
        return await self.settled(merchant, actor)

    async def refuse_serving(self, actor: Actor, merchant_id: UUID, code: str, why: Why) -> Standing:
        merchant, serving = await self._serving(actor, merchant_id, code)
        move(self.session, serving, ServingFlow.refuse, by=actor, reason=why.reason)
        return await self.settled(merchant, actor)

    async def end_serving(self, actor: Actor, merchant_id: UUID, code: str, why: Why) -> Standing:
        """By the merchant itself, or by the place."""
        merchant = await self.merchants.get(merchant_id, actor)
        serving = await self.servings.at(merchant.id, code, actor)
        move(self.session, serving, ServingFlow.end, by=actor, reason=why.reason)
        return await self.settled(merchant, actor)

    async def ask(self, merchant: Merchant, place: Place, actor: Actor) -> bool:
        """Nothing new, if it has asked before."""
        draft = ServedPlace(
            place=place,
            place_id=place.id,
            merchant_id=merchant.id,
            organisation_id=merchant.organisation_id,
        )
        return await self.servings.insert_if_new(draft, actor) is not None

    async def _serving(self, actor: Actor, merchant_id: UUID, code: str) -> tuple[Merchant, ServedPlace]:
        merchant = await self.merchants.get(merchant_id, actor)
        no_member(actor, merchant)
        return merchant, await self.servings.at(merchant.id, code, actor)
