from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from app.commons.catalog.models import Item
from app.kit.access import Place, PlaceKind
from app.kit.clock import CHINA, now
from app.registry.organisations.models import Organisation
from app.registry.residents.flow import ResidentStatus
from app.registry.residents.models import Household, Relation, Resident
from app.services.merchants.models import Merchant
from tests.client import Person, data
from tests.merchants.shops import list_in, shop_in
from tests.partners.conftest import member_of
from tests.town import place


@dataclass
class Scene:
    """Building 12 of 东圣社区; a shop that cleans at the door for 35 yuan; its owner."""

    building: Place
    items: dict[str, Item]
    shop: Merchant
    owner: Person

    def wish(self, **other: Any) -> dict[str, Any]:
        begin = (now() + timedelta(days=1)).astimezone(CHINA).replace(microsecond=0)
        hours = {"starts_at": begin.isoformat(), "ends_at": (begin + timedelta(hours=2)).isoformat()}
        return {"item_id": str(self.items["cleaning"].id), "address": "12号楼301"} | hours | other


@pytest.fixture
async def scene(session, town) -> Scene:
    building = place(town.willow, f"{town.willow.code}-b12", PlaceKind.BUILDING, "12号楼")
    session.add(building)
    await session.flush()
    items = await list_in(session, town.willow)
    shop = await shop_in(session, town.willow, "惠民家政", does=[items["cleaning"]])
    owner = await member_of(session, await session.get_one(Organisation, shop.organisation_id))
    return Scene(building, items, shop, owner)


@pytest.fixture
def lives(session, town, a):
    """Somebody who lives behind a door of a building, and is linked to it."""

    async def settled(building: Place, number: str) -> Person:
        person: Person = await a("resident", at=town.willow)
        home = Household(place=building, number=number, address=f"12号楼{number}")
        session.add(home)
        await session.flush()
        about = {"relation": Relation.HEAD, "status": ResidentStatus.LIVING_HERE}
        session.add(Resident(household=home, place=building, account_id=person.id, name="王小明", **about))
        await session.commit()
        return person

    return settled


@pytest.fixture
async def alice(lives, scene):
    return await lives(scene.building, "301")


@pytest.fixture
def order(client, scene):
    async def ordered(person, **other):
        url = f"/merchants/{scene.shop.id}/orders"
        return data(await client.by(person).post(url, json=scene.wish(**other)))

    return ordered


@pytest.fixture
def say(client):
    """`await say(owner, order, "accept")`"""

    async def said_so(person, order, verb, **body):
        return data(await client.by(person).post(f"/orders/{order['id']}/{verb}", json=body))

    return said_so
