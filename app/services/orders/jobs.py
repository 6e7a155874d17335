from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.clock import now
from app.kit.events import every
from app.services.orders.flow import OrderStatus
from app.services.orders.service import end_what_was_forgotten

A_WEEK = timedelta(days=7)


@every("*/10 * * * *")
async def let_lapse_what_no_shop_answered(session: AsyncSession) -> None:
    await end_what_was_forgotten(session, OrderStatus.REQUESTED, before=now())


@every("7 * * * *")
async def confirm_what_nobody_contested(session: AsyncSession) -> None:
    await end_what_was_forgotten(session, OrderStatus.DONE, before=now() - A_WEEK)
