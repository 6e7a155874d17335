from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.flow import PaymentStatus
from app.commons.payments.models import Payment
from app.commons.payments.service import PaymentService
from app.kit.access import NOBODY, Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    query = select(Payment).where(Payment.payer_id == person.account_id).order_by(Payment.id)
    payments = (await session.scalars(query)).all()
    await PaymentService(session).payments.with_refunds(payments, NOBODY)
    return [
        {
            "description": each.description,
            "amount_fen": each.amount_fen,
            "refunded_fen": each.refunded_fen,
            "status": each.status,
            "out_trade_no": each.out_trade_no,
            "transaction_id": each.transaction_id,
            "paid_at": each.paid_at,
            "created_at": each.created_at,
        }
        for each in payments
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """What is open is closed; what was paid stays in the books, under the number of an empty account."""
    query = select(Payment.subject, Payment.subject_id).where(
        Payment.payer_id == person.account_id, Payment.status == PaymentStatus.UNPAID
    )
    for subject, subject_id in (await session.execute(query)).all():
        await PaymentService(session).call_off(subject, subject_id)


TABLES = frozenset({"payments", "refunds", "ledger_entries", "bills", "bill_differences"})
KEEPER = Keeper("payments", "支付记录", TABLES, data_of, forget)
