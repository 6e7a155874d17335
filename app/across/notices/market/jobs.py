"""One line an event: whom it concerns, and in which words."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices.telling import tell
from app.kit.clock import today
from app.kit.events import Event, on
from app.permissions import Role
from app.registry.organisations.service import holding
from app.registry.partners.events import EndpointGivenUp
from app.services.merchants.events import (
    MerchantApproved,
    MerchantEvent,
    MerchantRejected,
    MerchantSuspended,
)
from app.services.offers.events import OfferEvent, OfferPaused, OfferRefused, OfferTakenDown
from app.services.orders.events import (
    OrderAccepted,
    OrderCancelled,
    OrderDeclined,
    OrderDeparted,
    OrderDisputed,
    OrderDone,
    OrderEvent,
    OrderMissed,
    OrderPaid,
    OrderRequested,
)

OWNERS = (Role.MERCHANT_OWNER,)
EVERYBODY = (Role.MERCHANT_OWNER, Role.MERCHANT_MEMBER)

TO_WHOEVER_ORDERED: Mapping[type[OrderEvent], str] = {
    OrderAccepted: "order_accepted",
    OrderCancelled: "order_cancelled",
    OrderDeclined: "order_declined",
    OrderDeparted: "order_departed",
    OrderDisputed: "order_disputed",
    OrderDone: "order_done",
    OrderMissed: "order_missed",
}
TO_THE_SHOP: Mapping[type[OrderEvent], str] = {
    OrderCancelled: "shop_order_cancelled",
    OrderDisputed: "shop_order_disputed",
    OrderMissed: "shop_order_missed",
    OrderPaid: "shop_order_paid",
    OrderRequested: "shop_order_requested",
}
TO_ITS_OWNERS: Mapping[type[MerchantEvent] | type[OfferEvent], str] = {
    MerchantApproved: "merchant_approved",
    MerchantRejected: "merchant_rejected",
    MerchantSuspended: "merchant_suspended",
    OfferPaused: "offer_paused",
    OfferRefused: "offer_refused",
    OfferTakenDown: "offer_taken_down",
}


def to_whoever_ordered(event: type[OrderEvent], code: str) -> None:
    async def telling(session: AsyncSession, said: OrderEvent) -> None:
        if not said.sandbox:
            await tell(session, code, account_id=said.ordered_by, subject_id=said.order_id)

    _subscribe(event, code, telling)


def to_the_shop(event: type[OrderEvent], code: str) -> None:
    async def telling(session: AsyncSession, said: OrderEvent) -> None:
        if not said.sandbox:
            await _tell_inside(session, code, EVERYBODY, said.organisation_id, said.order_id)

    _subscribe(event, code, telling)


def to_its_owners(event: type[MerchantEvent] | type[OfferEvent], code: str) -> None:
    """It may happen again, on another day."""

    async def telling(session: AsyncSession, said: MerchantEvent | OfferEvent) -> None:
        if isinstance(said, MerchantEvent):
            subject_id = said.merchant_id
        elif said.sandbox:
            return
        else:
            subject_id = said.offer_id
        occasion = today().isoformat()
        await _tell_inside(session, code, OWNERS, said.organisation_id, subject_id, occasion)

    _subscribe(event, code, telling)


@on(EndpointGivenUp)
async def tell_that_nobody_listens(session: AsyncSession, event: EndpointGivenUp) -> None:
    occasion, subject_id = today().isoformat(), event.endpoint_id
    if event.organisation_id:
        roles = (Role.MERCHANT_OWNER, Role.PROVIDER_ADMIN)
        await _tell_inside(session, "endpoint_given_up", roles, event.organisation_id, subject_id, occasion)
    elif event.made_by:
        await tell(
            session, "endpoint_given_up", account_id=event.made_by, subject_id=subject_id, occasion=occasion
        )


def _subscribe(event: type[Event], code: str, telling) -> None:  # type: ignore[no-untyped-def]
    telling.__name__ = f"tell_{code}"  # the job is called so
    on(event)(telling)


async def _tell_inside(
    session: AsyncSession,
    code: str,
    roles: Sequence[Role],
    organisation_id: UUID,
    subject_id: UUID,
    occasion: str = "",
) -> None:
    for account_id in sorted(await holding(session, organisation_id, roles)):
        await tell(session, code, account_id=account_id, subject_id=subject_id, occasion=occasion)


for ordered, code in TO_WHOEVER_ORDERED.items():
    to_whoever_ordered(ordered, code)
for served, code in TO_THE_SHOP.items():
    to_the_shop(served, code)
for owned, code in TO_ITS_OWNERS.items():
    to_its_owners(owned, code)
