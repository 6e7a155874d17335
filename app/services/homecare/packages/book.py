"""The book of visits. Only here is a line added to it, one at a time, each with the next number."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.service import PaymentService
from app.kit.wall import beyond
from app.services.homecare.errors import PackageUsedUp
from app.services.homecare.packages.flow import PurchaseStatus
from app.services.homecare.packages.models import Occasion, Purchase, VisitEntry
from app.services.homecare.packages.repository import PurchaseRepository


class Book:
    """Each method locks the purchase first, so that the next number is one's own."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.purchases = PurchaseRepository(session)

    async def open(self, purchase: Purchase) -> None:
        await self._enter(purchase, Occasion.BOUGHT, purchase.visits)

    async def draw(self, purchase_id: UUID, order_id: UUID) -> None:
        """For one order, once. PackageUsedUp."""
        async with beyond(self.session):  # whoever submits the order need not be who bought the package
            purchase = await self.purchases.locked(purchase_id)
            if purchase.status is not PurchaseStatus.ACTIVE:
                raise PackageUsedUp
            await self._enter(purchase, Occasion.DRAWN, -1, order_id=order_id)

    async def give_back(self, purchase_id: UUID, order_id: UUID, why: str) -> None:
        """What the order had drawn, once; of a purchase that has ended meanwhile, in money."""
        async with beyond(self.session):  # the nurse who could not come sees no purchase
            purchase = await self.purchases.locked(purchase_id)
            if not await self._has_drawn(order_id):
                return
            if not await self._enter(purchase, Occasion.GIVEN_BACK, 1, order_id=order_id, why=why):
                return
            if purchase.status is PurchaseStatus.ENDED:
                await self._enter(purchase, Occasion.REFUNDED, -1, order_id=order_id, why=why)
                await self.pay_back(purchase.id, purchase.visit_fen, "套餐次数退回")

    async def close(self, purchase: Purchase, why: str) -> int:
        """What is left, out of the book and back to whoever paid, in 分."""
        left = await self.balance(purchase.id)
        if left == 0:
            return 0
        await self._enter(purchase, Occasion.REFUNDED, -left, why=why)
        return await self.pay_back(purchase.id, purchase.rest_fen(left), "套餐剩余次数退款")

    async def balance(self, purchase_id: UUID) -> int:
        return (await self.purchases.balances([purchase_id])).get(purchase_id, 0)

    async def pay_back(self, purchase_id: UUID, fen: int, reason: str) -> int:
        """Out of what was paid for the purchase, and never more than is left of that."""
        payments = PaymentService(self.session)
        for payment in await payments.of_subject(Purchase.__tablename__, purchase_id):
            if due := min(fen, payment.left_fen):
                await payments.refund(payment.id, amount_fen=due, reason=reason)
                return due
        return 0

    async def _has_drawn(self, order_id: UUID) -> bool:
        query = select(VisitEntry.id).where(
            VisitEntry.order_id == order_id, VisitEntry.occasion == Occasion.DRAWN
        )
        return await self.session.scalar(query) is not None

    async def _enter(
        self,
        purchase: Purchase,
        occasion: Occasion,
        visits: int,
        *,
        order_id: UUID | None = None,
        why: str | None = None,
    ) -> bool:
        """False where this order has that line already. Two that forgot to lock meet in the number."""
        query = select(VisitEntry).where(VisitEntry.purchase_id == purchase.id)
        last = await self.session.scalar(query.order_by(VisitEntry.number.desc()).limit(1))
        balance = (last.balance if last else 0) + visits
        if balance < 0:
            raise PackageUsedUp
        wish = insert(VisitEntry).values(
            purchase_id=purchase.id,
            number=(last.number if last else 0) + 1,
            occasion=occasion,
            visits=visits,
            balance=balance,
            order_id=order_id,
            reason_code=why,
        )
        once = wish.on_conflict_do_nothing(index_elements=["order_id", "occasion"])
        return await self.session.scalar(once.returning(VisitEntry.id)) is not None
