from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.errors import DifferenceNotFound
from app.commons.payments.models import LedgerEntry, Occasion, Payment, Refund
from app.commons.payments.reconciliation.models import Bill, Difference
from app.commons.payments.reconciliation.rules import Found
from app.commons.payments.reconciliation.schemas import DifferenceQuery
from app.kit.clock import CHINA
from app.kit.page import PageQuery, Rows, cut


class BillRepository:
    """Of the whole merchant number, and so beyond any place."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def captured(self, day: date, named: Iterable[UUID]) -> dict[str, int]:
        """By our ledger: on that day, and whatever else the bill names."""
        query = select(LedgerEntry.payment_id, LedgerEntry.amount_fen).where(
            LedgerEntry.occasion == Occasion.CAPTURE,
            or_(LedgerEntry.occurred_at.between(*bounds(day)), LedgerEntry.payment_id.in_(list(named))),
        )
        return {payment_id.hex: fen for payment_id, fen in await self.session.execute(query)}

    async def accepted(self, day: date, named: Iterable[UUID]) -> dict[tuple[str, str], int]:
        """Refunds that WeChat Pay took on: the bill has them from then on, arrived or not."""
        query = select(Refund.payment_id, Refund.id, Refund.amount_fen).where(
            Refund.accepted_at.is_not(None),
            or_(Refund.accepted_at.between(*bounds(day)), Refund.id.in_(list(named))),
        )
        found = await self.session.execute(query)
        return {(payment_id.hex, refund_id.hex): fen for payment_id, refund_id, fen in found}

    async def unpaid_among(self, ids: Iterable[UUID]) -> Sequence[UUID]:
        query = select(Payment.id).where(Payment.id.in_(list(ids)), Payment.paid_at.is_(None))
        return (await self.session.scalars(query)).all()

    async def keep(self, bill: dict[str, object], found: Sequence[Found]) -> None:
        wish = insert(Bill).values(**bill, differences=len(found))
        newer = {name: wish.excluded[name] for name in (*bill, "differences") if name != "day"}
        await self.session.execute(wish.on_conflict_do_update(index_elements=[Bill.day], set_=newer))
        if found:
            rows = [{"day": bill["day"], **vars(each)} for each in found]
            await self.session.execute(insert(Difference).values(rows).on_conflict_do_nothing())

    async def compared(self, since: date) -> set[date]:
        return set(await self.session.scalars(select(Bill.day).where(Bill.day >= since)))

    async def first_day(self) -> date | None:
        first = await self.session.scalar(select(func.min(LedgerEntry.occurred_at)))
        return first and first.astimezone(CHINA).date()

    async def bills(self, page: PageQuery) -> Rows[Bill]:
        query = select(Bill)
        if page.after:
            query = query.where(Bill.id < page.after)
        rows = await self.session.scalars(query.order_by(Bill.id.desc()).limit(page.limit + 1))
        return cut(rows.all(), page.limit, lambda row: row.id)

    async def differences(self, wanted: DifferenceQuery) -> Rows[Difference]:
        query = _matching(select(Difference), wanted)
        rows = await self.session.scalars(query.order_by(Difference.id.desc()).limit(wanted.limit + 1))
        return cut(rows.all(), wanted.limit, lambda row: row.id)

    async def difference(self, difference_id: UUID) -> Difference:
        query = select(Difference).where(Difference.id == difference_id).with_for_update()
        found = await self.session.scalar(query)
        if found is None:
            raise DifferenceNotFound
        return found


def _matching(query: Select[Difference], wanted: DifferenceQuery) -> Select[Difference]:
    if wanted.after:
        query = query.where(Difference.id < wanted.after)
    if wanted.day:
        query = query.where(Difference.day == wanted.day)
    if wanted.kind:
        query = query.where(Difference.kind == wanted.kind)
    if wanted.resolved is not None:
        query = query.where(Difference.resolved_at.is_not(None) == wanted.resolved)
    return query


def bounds(day: date) -> tuple[datetime, datetime]:
    """The day on the wall in China, to its last microsecond."""
    begins = datetime.combine(day, time(), CHINA)
    return begins, begins + timedelta(days=1) - timedelta(microseconds=1)
