from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.events import PaymentSucceeded
from app.kit.events import on
from app.kit.secrets import NO_KEYS
from app.services.homecare.orders.service import OrderService


@on(PaymentSucceeded)
async def note_that_it_is_paid(session: AsyncSession, event: PaymentSucceeded) -> None:
    if event.subject == "nursing_orders":
        await OrderService(session, NO_KEYS).paid(event.subject_id)
