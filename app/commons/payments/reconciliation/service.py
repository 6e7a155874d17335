import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from uuid import UUID

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.errors import BillTooEarly
from app.commons.payments.events import BillDue, DifferencesFound, PaymentUnsettled
from app.commons.payments.reconciliation.models import Bill, Difference
from app.commons.payments.reconciliation.repository import BillRepository
from app.commons.payments.reconciliation.rules import DifferenceKind, Found, differing, differing_refunds
from app.commons.payments.reconciliation.schemas import DifferenceQuery, Resolution
from app.kit.access import Actor
from app.kit.clock import CHINA, now, today
from app.kit.errors import Forbidden
from app.kit.events import emit
from app.kit.page import PageQuery, Rows
from app.kit.wall import beyond
from app.kit.wxpay.bill import BillLine
from app.permissions import Permission

log = structlog.get_logger(__name__)

READY_AT = time(10)  # of the next morning, in China
LOOKED_BACK = timedelta(days=7)
KEPT_THERE = timedelta(days=90)


class Reconciliation:
    """The merchant number is one for the whole installation, and so are its bills: a permission, no place."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.books = BillRepository(session)

    async def due(self) -> Sequence[date]:
        """The days of the last week that were not compared yet, since the first payment."""
        first = await self.books.first_day()
        if first is None:
            return ()
        since = max(first, today() - LOOKED_BACK)
        done = await self.books.compared(since)
        days = (since + timedelta(days=n) for n in range((today() - since).days))
        return [day for day in days if day not in done and is_ready(day)]

    async def compare(self, day: date, lines: Sequence[BillLine]) -> Sequence[Found]:
        """Written down once however often. What they have and we do not yet, is asked for at once."""
        paid = {each.out_trade_no: each.amount_fen for each in lines if each.out_refund_no is None}
        back = {
            (each.out_trade_no, each.out_refund_no): each.amount_fen for each in lines if each.out_refund_no
        }
        ours = await self.books.captured(day, _ids(paid))
        ours_back = await self.books.accepted(day, _ids(refund for _, refund in back))
        found = [*differing(ours, paid), *differing_refunds(ours_back, back)]
        await self.books.keep(
            {
                "day": day,
                "payments": len(paid),
                "paid_fen": sum(paid.values()),
                "refunds": len(back),
                "refunded_fen": sum(back.values()),
            },
            found,
        )
        await self._heal(found)
        if found:
            log.error("bill_differs", day=day.isoformat(), differences=len(found))
            await emit(self.session, DifferencesFound(day=day, differences=len(found)))
        return found

    async def fetch(self, actor: Actor, day: date) -> None:
        """Compare a day anew. BillTooEarly."""
        _require(actor)
        if not is_ready(day) or day < today() - KEPT_THERE:
            raise BillTooEarly
        await emit(self.session, BillDue(day=day))

    async def bills(self, actor: Actor, page: PageQuery) -> Rows[Bill]:
        _require(actor)
        async with beyond(self.session):  # they belong to no place
            return await self.books.bills(page)

    async def differences(self, actor: Actor, wanted: DifferenceQuery) -> Rows[Difference]:
        _require(actor)
        async with beyond(self.session):
            return await self.books.differences(wanted)

    async def resolve(self, actor: Actor, difference_id: UUID, how: Resolution) -> Difference:
        """Somebody looked at it, and says what it was; the first word stays."""
        _require(actor)
        async with beyond(self.session):
            difference = await self.books.difference(difference_id)
            if difference.resolved_at is None:
                difference.resolved_at, difference.resolved_by, difference.note = now(), actor.id, how.note
            return difference

    async def _heal(self, found: Sequence[Found]) -> None:
        theirs = [each.out_trade_no for each in found if each.kind is DifferenceKind.ONLY_THEIRS]
        for payment_id in await self.books.unpaid_among(_ids(theirs)):
            await emit(self.session, PaymentUnsettled(payment_id=payment_id))


def is_ready(day: date) -> bool:
    return now() >= datetime.combine(day + timedelta(days=1), READY_AT, CHINA)


def _ids(numbers: Iterable[str]) -> list[UUID]:
    """Ours; a number of somebody else's making is none."""
    return [UUID(hex=each) for each in numbers if re.fullmatch("[0-9a-f]{32}", each)]


def _require(actor: Actor) -> None:
    if not actor.reach(Permission.PAYMENTS_RECONCILE):
        raise Forbidden(permission=Permission.PAYMENTS_RECONCILE)
