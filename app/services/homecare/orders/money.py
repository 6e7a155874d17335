"""The order's side of the money. What is taken and paid back is written down by `commons.payments`."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.service import PaymentRow, PaymentService
from app.kit.access import UNATTENDED
from app.kit.clock import now
from app.kit.events import emit
from app.kit.timeline import move
from app.services.homecare.events import NursingOrderPaid
from app.services.homecare.orders.flow import OrderFlow
from app.services.homecare.orders.models import Order
from app.services.homecare.packages.book import Book

REASONS = {
    "cancelled": "订单取消退款",
    "refused": "未能上门退款",
    "turned_away": "上门后未服务退款",
    "patient_absent": "患者未在家退款",
    "nurse_absent": "护士未到补偿",
    "late_30": "护士迟到补偿",
    "settled": "协商退款",
}
SHORTEST = timedelta(minutes=5)


async def ask_for(session: AsyncSession, order: Order, payer_id: UUID) -> PaymentRow:
    """Asked again, it is the same payment."""
    left = min(timedelta(minutes=order.terms.pay_minutes), order.starts_at - now())
    return await PaymentService(session).open(
        subject=Order.__tablename__,
        subject_id=order.id,
        place=order.place,
        payer_id=payer_id,
        organisation_id=order.provider_id,
        amount_fen=order.price_fen,
        description=f"上门护理：{order.item_title}",
        pay_within=max(left, SHORTEST),
    )


async def settle(session: AsyncSession, order: Order) -> None:
    """It is paid, or there was nothing to pay; what follows goes by itself."""
    move(session, order, OrderFlow.pay, by=UNATTENDED)
    order.paid_at = now()
    await emit(session, NursingOrderPaid(order_id=order.id))


async def not_asked_any_more(session: AsyncSession, order: Order) -> None:
    await PaymentService(session).call_off(Order.__tablename__, order.id)


async def give_back_what_came_too_late(session: AsyncSession, order: Order) -> None:
    """What was called off unpaid owes nobody anything; told again, nothing is left."""
    payments = PaymentService(session)
    for payment in await payments.of_subject(Order.__tablename__, order.id):
        if payment.left_fen:
            await payments.refund(payment.id, amount_fen=payment.left_fen, reason=REASONS["cancelled"])


async def give_back(session: AsyncSession, order: Order, fen: int, why: str) -> int:
    """As much of it as was given and has not gone back yet; in the transaction that says why.

    First what was paid for the order itself, then out of the price of its package.
    """
    due = min(fen, order.worth_fen - order.refund_due_fen) if order.paid_at else 0
    if due <= 0:
        return 0
    own = min(due, max(order.price_fen - order.refund_due_fen, 0))
    order.refund_due_fen += due
    payments = PaymentService(session)
    for payment in await payments.of_subject(Order.__tablename__, order.id):
        if back := min(own, payment.left_fen):  # staff may have paid back a part by hand
            await payments.refund(payment.id, amount_fen=back, reason=REASONS[why])
    if order.purchase_id and due > own:
        await Book(session).pay_back(order.purchase_id, due - own, REASONS[why])
    return due


async def give_all_back(session: AsyncSession, order: Order, why: str) -> None:
    """Nothing was done for it: what was paid goes back to the payer, and the visit to its package."""
    await give_back(session, order, order.price_fen - order.refund_due_fen, why)
    if order.purchase_id:
        await Book(session).give_back(order.purchase_id, order.id, why)
