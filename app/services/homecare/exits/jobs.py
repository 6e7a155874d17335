from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.events import PaymentClosed
from app.kit.events import on
from app.kit.secrets import NO_KEYS
from app.services.homecare.exits.service import ExitService


@on(PaymentClosed)
async def let_go_of_what_is_not_paid(session: AsyncSession, event: PaymentClosed) -> None:
    if event.subject == "nursing_orders":
        await ExitService(session, NO_KEYS).unpaid(event.subject_id)
