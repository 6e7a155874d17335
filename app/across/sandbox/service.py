"""What the people of a sandbox do: staff look at offers, residents claim and order, a clock runs.

Each plays the part by the very services that people use, a moment after the fact, so that the merchant's
program hears of it as it will one day. Nothing here looks at what was not said with a test key.
"""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.sandbox.values import meant
from app.kit.access import Actor
from app.kit.secrets import Keyring
from app.permissions import Role
from app.services.offers.schemas import Why
from app.services.offers.service import OfferIssue, OfferRow, OfferRule, OfferService, OfferWish
from app.services.orders.rehearsing.service import RehearsalService

HELD = ("hold", "hold_and_publish", "hold_and_refuse")
BECAUSE = "沙箱：按测试值处理"
HINT = "沙箱：该测试值需人工审核"


class HeldInSandbox(OfferRule):
    def found(self, wish: OfferWish) -> Iterator[OfferIssue]:
        if meant(wish.rehearsed, "offer") in HELD:
            yield OfferIssue("sandbox_review", "external_id", HINT)


class Staff:
    """Of the place of the merchant, who look at offers."""

    def __init__(self, session: AsyncSession, place_id: UUID) -> None:
        self.session, self.offers = session, OfferService(session)
        self.actor = Actor(UUID(int=0), {Role.STAFF: frozenset({place_id})})

    async def look_at(self, offer_id: UUID) -> None:
        """Once: what was decided already stays so."""
        offer = await self.session.get(OfferRow, offer_id)
        if offer is None or not offer.sandbox:
            return
        match meant(offer.external_id, "offer"), offer.status:
            case "hold_and_publish", "in_review":
                await self.offers.publish(self.actor, offer_id)
            case "hold_and_refuse", "in_review":
                await self.offers.refuse(self.actor, offer_id, Why(reason=BECAUSE))
            case "take_down", "published":
                await self.offers.take_down(self.actor, offer_id, Why(reason=BECAUSE))
            case "sell_out", "published":
                await self.offers.sold_out(offer_id)


class Resident:
    """Who ordered, and what they asked for stands in the note."""

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.orders = RehearsalService(session, keyring)

    async def hears_that_it_is_accepted(self, order_id: UUID) -> None:
        match meant(await self.orders.note_of(order_id), "order"):
            case "pay" | "pay_and_dispute":
                await self.orders.give_code(order_id)
                await self.orders.pay(order_id)
            case "refuse":
                await self.orders.cancel(order_id, "changed_plans")
            case "time_out":
                await self.orders.cancel(order_id, "not_paid")

    async def hears_that_it_is_done(self, order_id: UUID) -> None:
        match meant(await self.orders.note_of(order_id), "order"):
            case "pay":
                await self.orders.confirm(order_id)
            case "pay_and_dispute":
                await self.orders.dispute(order_id, "not_as_agreed")
