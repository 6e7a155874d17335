"""What is shown of an order: also the names of what it names, which outlast the shop's offering it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.service import CatalogService
from app.kit.access import Actor
from app.kit.page import Rows
from app.kit.wall import beyond
from app.services.merchants.service import MerchantDirectory
from app.services.orders.models import Order, Rating, Visit
from app.services.orders.repository import OrderRepository
from app.services.orders.schemas import OrderQuery


@dataclass(frozen=True)
class Shown:
    order: Order
    merchant_name: str
    item_title: str
    rating: Rating | None

    def __getattr__(self, name: str) -> object:
        return getattr(self.order, name)


@dataclass(frozen=True)
class OpenVisit:
    visit: Visit
    merchant_name: str
    item_title: str
    homes: int

    def __getattr__(self, name: str) -> object:
        return getattr(self.visit, name)

    @property
    def homes_needed(self) -> int:
        return self.visit.homes


async def page(
    orders: OrderRepository, query: Select[Order], wanted: OrderQuery, actor: Actor
) -> Rows[Shown]:
    found = await orders.page(query, wanted, actor)
    return Rows(await _all_shown(orders, found.items), found.next)


async def shown(orders: OrderRepository, order: Order) -> Shown:
    [found] = await _all_shown(orders, [order])
    return found


async def visits_shown(
    session: AsyncSession, visits: Sequence[Visit], homes: Mapping[UUID, int]
) -> list[OpenVisit]:
    """Those to which some home is coming along."""
    names = await _names(session, visits)
    return [
        OpenVisit(each, *names[each.merchant_id, each.item_id], homes=homes[each.id])
        for each in visits
        if homes.get(each.id)
    ]


async def _all_shown(orders: OrderRepository, found: Sequence[Order]) -> list[Shown]:
    names = await _names(orders.session, found)
    ratings = await orders.ratings([each.id for each in found])
    return [
        Shown(each, *names[each.merchant_id, each.item_id], rating=ratings.get(each.id)) for each in found
    ]


async def _names(
    session: AsyncSession, rows: Collection[Order | Visit]
) -> Mapping[tuple[UUID, UUID], tuple[str, str]]:
    async with beyond(session):  # what was ordered keeps its name when it is no longer offered
        shops = await MerchantDirectory(session).names_of({each.merchant_id for each in rows})
        items = await CatalogService(session).listings({each.item_id for each in rows})
    return {
        (each.merchant_id, each.item_id): (shops[each.merchant_id], items[each.item_id].title)
        for each in rows
    }
