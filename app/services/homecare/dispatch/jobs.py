from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.events import every, on
from app.kit.secrets import NO_KEYS
from app.services.homecare.dispatch.service import DispatchService
from app.services.homecare.events import NursingOrderPaid


@on(NursingOrderPaid)
async def dispatch_what_is_paid(session: AsyncSession, event: NursingOrderPaid) -> None:
    await DispatchService(session, NO_KEYS).dispatch_by_itself(event.order_id)


@every("* * * * *")
async def ask_others_when_offers_lapse(session: AsyncSession) -> None:
    await DispatchService(session, NO_KEYS).lapse()
