"""A shop with a server, and what it pushes."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Place
from app.kit.clock import now
from app.permissions import Role, Scope
from app.registry.partners import keys
from app.registry.partners.keys import KeyMode
from app.registry.partners.models import MachineKey
from app.registry.partners.schemas import USUAL
from app.services.merchants.models import Merchant
from tests.client import Person
from tests.merchants.shops import shop_in
from tests.partners.conftest import member_of


@dataclass(frozen=True)
class Shop:
    merchant: Merchant
    owner: Person
    server: Person
    sandbox: Person


async def shop_with_server(
    session: AsyncSession, place: Place, name: str = "惠民便利店", **other: Any
) -> Shop:
    merchant = await shop_in(session, place, name, **other)
    organisation = merchant  # has the same place, and names it
    owner = await member_of(session, _Inside(merchant.organisation_id, place.id), Role.MERCHANT_OWNER)
    live = await key_of(session, organisation, KeyMode.LIVE)
    test = await key_of(session, organisation, KeyMode.TEST)
    return Shop(merchant, owner, live, test)


@dataclass(frozen=True)
class _Inside:
    id: Any
    place_id: Any


async def key_of(session: AsyncSession, merchant: Merchant, mode: KeyMode) -> Person:
    key = keys.new_key(mode)
    row = MachineKey(
        place_id=merchant.place_id,
        organisation_id=merchant.organisation_id,
        name="收银系统",
        mode=mode,
        slot=1,
        prefix=key[: keys.SHOWN],
        key_hash=keys.digest(key),
        scopes=[each.value for each in Scope],
        kind="merchant",
        networks=[],
        made_by=merchant.id,
        expires_at=now() + USUAL,
    )
    session.add(row)
    await session.commit()
    return Person(row.id, key)


def offer(version: int = 1, **other: Any) -> dict[str, Any]:
    return {
        "title": "钟点保洁立减",
        "item_code": "com-cleaning",
        "price_fen": 3000,
        "source_version": version,
    } | other


def row(external_id: str, version: int = 1, **other: Any) -> dict[str, Any]:
    return offer(version, external_id=external_id, **other)
