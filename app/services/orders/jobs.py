from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.events import PaymentSucceeded
from app.kit.clock import now
from app.kit.events import every, on
from app.kit.secrets import NO_KEYS
from app.services.orders.flow import OrderStatus
from app.services.orders.service import OrderService, end_what_was_forgotten, let_go_of_what_is_not_paid

A_WEEK = timedelta(days=7)


@on(PaymentSucceeded)
async def note_that_an_order_is_paid(session: AsyncSession, event: PaymentSucceeded) -> None:
    if event.subject == "orders":
        await OrderService(session, NO_KEYS).paid(event.subject_id)


@every("*/10 * * * *")
async def let_lapse_what_no_shop_answered(session: AsyncSession) -> None:
    await end_what_was_forgotten(session, OrderStatus.REQUESTED, before=now())


@every("*/10 * * * *")
async def let_go_of_orders_that_are_not_paid(session: AsyncSession) -> None:
    await let_go_of_what_is_not_paid(session, before=now())


@every("7 * * * *")
async def confirm_what_nobody_contested(session: AsyncSession) -> None:
    await end_what_was_forgotten(session, OrderStatus.DONE, before=now() - A_WEEK)
