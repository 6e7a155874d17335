"""Whatever WeChat Pay did not tell us, we ask."""

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.books.service import Books
from app.commons.payments.events import PaymentUnsettled, RefundUnsettled
from app.commons.payments.till.service import Till, wait_for
from app.kit.clock import now
from app.kit.events import Outside, emit, every, on_outside


@on_outside(PaymentUnsettled)
async def settle_payment(outside: Outside, event: PaymentUnsettled) -> None:
    await Till(outside).settle(event.payment_id)


@on_outside(RefundUnsettled)
async def settle_refund(outside: Outside, event: RefundUnsettled) -> None:
    await Till(outside).settle_refund(event.refund_id)


@every("* * * * *")
async def look_after_payments(session: AsyncSession) -> None:
    """Close what ran out of time, ask after the rest: a callback may be lost, and a phone proves nothing."""
    books = Books(session)
    for payment in await books.payments.due(now()):
        payment.looks += 1
        payment.look_at = now() + wait_for(payment.looks)
        if payment.closing_at is None and payment.expires_at <= now():
            await books.begin_closing(payment)
        elif payment.asked_at:
            await emit(session, PaymentUnsettled(payment_id=payment.id))
            if payment.closing_at is None:
                payment.look_at = min(payment.look_at, max(payment.expires_at, now()))


@every("* * * * *")
async def look_after_refunds(session: AsyncSession) -> None:
    for refund in await Books(session).refunds.due(now()):
        refund.looks += 1
        refund.look_at = now() + wait_for(refund.looks)
        await emit(session, RefundUnsettled(refund_id=refund.id))
