"""The order's side of the money, for those who pay online. Every 分 is written down by `commons.payments`."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.service import PaymentRow, PaymentService
from app.kit.clock import now
from app.services.orders.flow import Pays
from app.services.orders.models import Order

WITHIN, SHORTEST = timedelta(minutes=30), timedelta(minutes=5)
REASONS = {
    "cancelled": "订单取消退款",
    "declined": "商家未能上门退款",
    "nobody_came": "商家未上门退款",
    "settled": "争议处理退款",
    "joint_price": "邻里拼单差价退款",
}


async def ask_for(session: AsyncSession, order: Order, payer_id: UUID, title: str) -> PaymentRow:
    """Asked again, it is the same payment."""
    return await PaymentService(session).open(
        subject=Order.__tablename__,
        subject_id=order.id,
        place=order.place,
        payer_id=payer_id,
        organisation_id=order.organisation_id,
        amount_fen=order.price_fen,
        description=f"上门服务：{title}",
        pay_within=max(SHORTEST, min(WITHIN, order.starts_at - now())),
    )


async def owe(session: AsyncSession, order: Order, fen: int, why: str) -> None:
    """So much is owed in the end: what was paid beyond it goes back, in the transaction that says why."""
    if order.pays is not Pays.ONLINE:
        return
    payments = PaymentService(session)
    if not fen:
        await payments.call_off(Order.__tablename__, order.id)
    for payment in await payments.of_subject(Order.__tablename__, order.id):
        if payment.paid_at and not payment.called_off and payment.left_fen > fen:
            over = payment.left_fen - fen
            await payments.refund(payment.id, amount_fen=over, reason=REASONS[why])
