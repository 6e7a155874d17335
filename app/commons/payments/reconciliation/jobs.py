import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.events import BillDue
from app.commons.payments.reconciliation.service import Reconciliation
from app.kit.events import Outside, emit, every, on_outside
from app.kit.wall import beyond
from app.kit.wxpay import NotifyUnreadable, PayAway, PayNotSetUp, PayRefused
from app.kit.wxpay.bill import read_bill

log = structlog.get_logger(__name__)


@every("15 * * * *")
async def ask_for_bills(session: AsyncSession) -> None:
    for day in await Reconciliation(session).due():
        await emit(session, BillDue(day=day))


@on_outside(BillDue)
async def compare_bill(outside: Outside, event: BillDue) -> None:
    """What cannot be had now is asked for again within the hour."""
    try:
        lines = read_bill(await outside.pay.trade_bill(event.day))
    except (PayAway, PayRefused, PayNotSetUp, NotifyUnreadable) as failure:
        log.warning("bill_not_compared", day=event.day.isoformat(), cause=type(failure).__name__)
        return
    async with outside.sessions.begin() as session, beyond(session):  # the books belong to nobody
        await Reconciliation(session).compare(event.day, lines)
