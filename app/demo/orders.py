"""Who comes to the door for a shop, what it asks of neighbours together, and an order that waits for it."""

from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.demo.offers import owner_of
from app.kit.access import Actor, Behalf
from app.kit.clock import CHINA, today
from app.kit.secrets import Keyring
from app.permissions import Role
from app.registry.people.models import Account
from app.registry.residents.models import Resident
from app.services.merchants.models import Merchant
from app.services.merchants.service import MerchantDirectory
from app.services.orders.crew.service import CrewService
from app.services.orders.models import Worker
from app.services.orders.placing.service import PlacingService
from app.services.orders.schemas import JointPriceWrite, OrderCreate, WorkerCreate

Row = dict[str, Any]


async def load(session: AsyncSession, keyring: Keyring, about: Row) -> None:
    """Nothing, where somebody works for the shop already."""
    merchant = (await session.scalars(select(Merchant).where(Merchant.name == about["merchant"]))).one()
    hired = select(Worker.id).where(Worker.organisation_id == merchant.organisation_id)
    if (await session.scalars(hired)).first():
        return
    owner, crew = owner_of(merchant), CrewService(session)
    for name in about["workers"]:
        await crew.hire(owner, merchant.id, WorkerCreate(name=name, photo_file_id=None))
    items = await _items(session, merchant)
    joint, wish = about["joint"], about["order"]
    terms = {"price_fen": joint["price_fen"], "homes": joint["homes"]}
    asked = JointPriceWrite.model_validate({"item_id": items[joint["item_code"]], **terms})
    await crew.ask_of_neighbours(owner, merchant.id, asked)
    resident = await _resident(session, wish["openid"])
    await PlacingService(session, keyring).order(
        resident, merchant.id, _order(wish, items[wish["item_code"]])
    )


async def _items(session: AsyncSession, merchant: Merchant) -> dict[str, UUID]:
    [listed] = await MerchantDirectory(session).shown([merchant.id])
    return {each.code: each.item_id for each in listed.services}


async def _resident(session: AsyncSession, openid: str) -> Actor:
    query = select(Account.id, Resident).join(Resident, Resident.account_id == Account.id)
    account_id, resident = (await session.execute(query.where(Account.openid == openid))).one()
    own = Behalf(None, resident.id, resident.household_id)
    return Actor(account_id, {Role.RESIDENT: frozenset({resident.place_id})}, own=own)


def _order(wish: Row, item_id: UUID) -> OrderCreate:
    day = today() + timedelta(days=wish["days_from_now"])
    window = {"starts_at": _at(day, wish["from"]), "ends_at": _at(day, wish["to"])}
    return OrderCreate(item_id=item_id, note=wish["note"], shared=True, **window)


def _at(day: date, wall: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(wall), CHINA)
