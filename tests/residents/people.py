"""Invented people: the numbers are well-formed, and nobody's."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Place, PlaceKind
from app.kit.identifiers import check_character
from tests.client import Client, Person, data
from tests.town import Town, place


def id_number(born: str = "19850309", sequence: int = 11) -> str:
    body = f"140502{born}{sequence:03}"
    return body + check_character(body)


WANG = {
    "name": "王小明",
    "relation": "head",
    "phone": "13812345678",
    "id_number": id_number(),
}


async def household(client, place, number="301", **other):
    return data(await client.post(f"/places/{place.code}/households", json={"number": number} | other))


async def resident(client, place, home, **other):
    wish = WANG | {"household_id": home["id"]} | other
    return data(await client.post(f"/places/{place.code}/residents", json=wish))


async def read(client, who):
    return data(await client.get(f"/residents/{who['id']}"))


@dataclass
class House:
    """One building with one unit, in grid 1 of the willow community; Wang lives in it."""

    building: Place
    unit: Place
    staff: Person
    home: dict[str, Any]
    wang: dict[str, Any]


async def house_in(client: Client, session: AsyncSession, town: Town, staff: Person) -> House:
    building = place(town.grid, f"{town.willow.code}-b01", PlaceKind.BUILDING, "东圣苑1号楼")
    unit = place(building, f"{town.willow.code}-b01-u1", PlaceKind.UNIT, "1单元")
    for each in (building, unit):
        session.add(each)
        await session.flush()
    await session.commit()
    client.by(staff)
    home = await household(client, unit, address="东圣苑1号楼1单元3层西户")
    return House(building, unit, staff, home, await resident(client, unit, home))
