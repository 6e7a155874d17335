from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED
from app.kit.clock import now
from app.kit.events import emit
from app.kit.secrets import NO_KEYS
from app.kit.sweeps import each_alone
from app.kit.timeline import record
from app.services.homecare.events import NurseLate
from app.services.homecare.exits.service import ExitService
from app.services.homecare.incidents.models import IncidentKind
from app.services.homecare.incidents.service import IncidentService, once_for
from app.services.homecare.offerings.pricing import percent_of
from app.services.homecare.orders.flow import OrderStatus
from app.services.homecare.orders.models import Order
from app.services.homecare.orders.money import give_back
from app.services.homecare.orders.repository import OrderRepository
from app.services.homecare.watch.repository import late, overdue, stale, unserved

TIERS = {15: IncidentKind.LATE_15, 30: IncidentKind.LATE_30, 60: IncidentKind.LATE_60}


class Watch:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.orders = OrderRepository(session, NO_KEYS)
        self.incidents = IncidentService(session, NO_KEYS)
        self.exits = ExitService(session, NO_KEYS)

    async def look(self) -> None:
        """15, 30, 60 minutes late; and visits that do not end. Looking twice opens nothing twice."""
        moment = now()
        is_late = await late(self.session, moment - timedelta(minutes=min(TIERS)))
        await each_alone(self.session, is_late, self._watch_late)
        is_overdue = await overdue(self.session, moment - timedelta(hours=1))
        await each_alone(self.session, is_overdue, self._watch_overdue)
        await each_alone(self.session, await stale(self.session, moment), self._let_lapse)
        await each_alone(self.session, await unserved(self.session, moment), self._give_up)

    async def _let_lapse(self, order_id: UUID) -> None:
        await self.exits.lapse(await self.orders.for_the_clock(order_id))

    async def _give_up(self, order_id: UUID) -> None:
        await self.exits.nobody_came(await self.orders.for_the_clock(order_id))

    async def _watch_overdue(self, order_id: UUID) -> None:
        order = await self.orders.for_the_clock(order_id)
        key = once_for(order, IncidentKind.OVERDUE)
        await self.incidents.open(order, IncidentKind.OVERDUE, by=UNATTENDED, key=key)

    async def _watch_late(self, order_id: UUID) -> None:
        order = await self.orders.for_the_clock(order_id)
        minutes = (now() - order.starts_at) // timedelta(minutes=1)
        for tier in [each for each in TIERS if minutes >= each]:
            key = once_for(order, TIERS[tier])
            if await self.incidents.open(order, TIERS[tier], by=UNATTENDED, key=key):
                await self._tell_late(order, tier)
        if minutes >= max(TIERS) and order.status is OrderStatus.ACCEPTED:
            await self.exits.nurse_failed(order)

    async def _tell_late(self, order: Order, tier: int) -> None:
        record(self.session, order, f"late_{tier}", by=UNATTENDED)
        if tier == 30:
            share = percent_of(order.worth_fen, order.terms.compensation("late_30"))
            await give_back(self.session, order, share, "late_30")
        told = NurseLate(
            order_id=order.id, ordered_by=order.ordered_by, provider_id=order.provider_id, minutes=tier
        )
        await emit(self.session, told)
