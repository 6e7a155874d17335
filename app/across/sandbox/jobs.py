from sqlalchemy.ext.asyncio import AsyncSession

from app.across.sandbox.service import Resident, Staff
from app.kit.events import Outside, on, on_outside
from app.services.offers.events import OffersEvent, OffersPublished, OffersSubmitted
from app.services.orders.events import OrderAccepted, OrderDone


@on(OffersSubmitted)
async def look_at_what_was_submitted(session: AsyncSession, event: OffersSubmitted) -> None:
    await _look(session, event)


@on(OffersPublished)
async def look_at_what_was_published(session: AsyncSession, event: OffersPublished) -> None:
    await _look(session, event)


async def _look(session: AsyncSession, event: OffersEvent) -> None:
    if event.sandbox:
        staff = Staff(session, event.place_id)
        for offer_id in event.offer_ids:
            await staff.look_at(offer_id)


@on_outside(OrderAccepted)
async def hear_that_an_order_is_accepted(outside: Outside, event: OrderAccepted) -> None:
    if event.sandbox:
        async with outside.sessions.begin() as session:
            await Resident(session, outside.keyring).hears_that_it_is_accepted(event.order_id)


@on_outside(OrderDone)
async def hear_that_an_order_is_done(outside: Outside, event: OrderDone) -> None:
    if event.sandbox:
        async with outside.sessions.begin() as session:
            await Resident(session, outside.keyring).hears_that_it_is_done(event.order_id)
