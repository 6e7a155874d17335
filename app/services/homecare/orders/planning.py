"""Which times can really be served: enough fit and free nurses, also for all that is already asked for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.dialects.postgresql import Range
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.service import CatalogService
from app.kit.access import NOBODY, Place
from app.kit.clock import CHINA, now
from app.kit.opening import midnight
from app.services.homecare.nurses import repository as nurses
from app.services.homecare.nurses.fitness import Member, Need, fits
from app.services.homecare.offerings import repository as offerings
from app.services.homecare.offerings.models import Guards, Offering
from app.services.homecare.orders.models import Order
from app.services.homecare.orders.repository import OrderRepository
from app.services.homecare.orders.schemas import SlotQuery
from app.services.homecare.providers.models import Terms
from app.services.homecare.providers.repository import ProviderRepository

HALF_AN_HOUR = timedelta(minutes=30)
A_DAY = timedelta(days=1)

Demand = Sequence[tuple[Range[datetime], int]]


@dataclass(frozen=True)
class NursingSlot:
    starts_at: datetime
    ends_at: datetime
    provider_id: UUID
    free: int


def sharpened(guards: Guards, details: Any) -> Guards:
    """The category's rules, and what the item itself asks for beyond them."""
    return guards.model_copy(
        update={
            "assessment_needed": guards.assessment_needed or details.assessment_needed,
            "prescription_needed": guards.prescription_needed or details.prescription_needed,
            "two_persons": guards.two_persons or details.two_persons,
            "duration_minutes": max(guards.duration_minutes, details.duration_minutes),
            "consumables": sorted({*guards.consumables, *details.consumables}),
        }
    )


def persons(guards: Guards) -> int:
    return 2 if guards.two_persons else 1


def free_for(need: Need, team: Sequence[Member], demand: Demand) -> int:
    """How many such visits could still be served, whoever takes those that nobody has accepted yet.

    Two visits of one nurse stand apart by the way back from the first and the way to the second.
    """
    able = [each for each in team if fits(each, need)]
    apart = 2 * max((each.travel(need.lineage) or timedelta() for each in able), default=timedelta())
    around: Range[datetime] = Range(need.starts_at - apart, need.ends_at + apart)
    asked_for = sum(count for slot, count in demand if slot.overlaps(around))
    return max(0, (len(able) - asked_for) // persons(need.guards))


class Planning:
    def __init__(self, session: AsyncSession, orders: OrderRepository) -> None:
        self.session = session
        self.orders = orders
        self.providers = ProviderRepository(session)

    async def slots(self, place: Place, wanted: SlotQuery) -> list[NursingSlot]:
        """Every half hour of these days at which some provider can come, the earliest first."""
        item = await CatalogService(self.session).item(NOBODY, wanted.item_id)
        starts_at, ends_at = midnight(wanted.from_), midnight(wanted.last) + A_DAY
        found: list[NursingSlot] = []
        for provider in await self.session.scalars(self.providers.serving(place)):
            days = await self._offered(provider.id, item.category_code, wanted)
            if not days:
                continue
            team = await nurses.team(self.session, [provider.id], starts_at, ends_at)
            demand = await self.orders.demand(provider.id, Range(starts_at - A_DAY, ends_at + A_DAY))
            for day, offering in days.items():
                terms = await self.providers.terms_on(provider.id, day)
                guards = sharpened(offering.guards, item.details)
                if item.code not in guards.negative_list:
                    found += self._of_day(day, provider.id, place, guards, terms, team, demand)
        return sorted(found, key=lambda slot: (slot.starts_at, slot.provider_id))

    async def is_free(self, order: Order) -> bool:
        """Asked while nobody else can promise this provider's time."""
        await self.orders.alone_with(order.provider_id)
        need = need_of(order)
        team = await nurses.team(self.session, [order.provider_id], order.starts_at, order.ends_at)
        around: Range[datetime] = Range(order.starts_at - A_DAY, order.ends_at + A_DAY)
        return free_for(need, team, await self.orders.demand(order.provider_id, around, but=order.id)) > 0

    async def _offered(self, provider_id: UUID, category: str, wanted: SlotQuery) -> Mapping[date, Offering]:
        days = [wanted.from_ + timedelta(days=n) for n in range((wanted.last - wanted.from_).days + 1)]
        found: dict[date, Offering] = {}
        for day in days:
            in_force = await offerings.in_force(self.session, [provider_id], category, day)
            if provider_id in in_force:
                found[day] = in_force[provider_id]
        return found

    def _of_day(
        self,
        day: date,
        provider_id: UUID,
        place: Place,
        guards: Guards,
        terms: Terms,
        team: Sequence[Member],
        demand: Demand,
    ) -> Iterator[NursingSlot]:
        earliest, latest = (
            now() + timedelta(minutes=terms.notice_minutes),
            now() + timedelta(days=terms.horizon_days),
        )
        length = timedelta(minutes=guards.duration_minutes)
        for n in range(48):
            starts_at = midnight(day) + n * HALF_AN_HOUR
            if not earliest <= starts_at <= latest:
                continue
            need = Need(starts_at, starts_at + length, place.lineage, guards)
            if free := free_for(need, team, demand):
                yield NursingSlot(starts_at, starts_at + length, provider_id, free)


def need_of(order: Order) -> Need:
    return Need(
        order.starts_at,
        order.ends_at,
        order.place.lineage,
        order.guards,
        order.nurse_gender,
        frozenset(order.refused_nurses),
        order.id,
    )


def day_of(moment: datetime) -> date:
    return moment.astimezone(CHINA).date()
