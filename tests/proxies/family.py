"""A family with somebody to act for."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.clock import today
from tests.client import Client, Person
from tests.residents.people import House, house_in, id_number, resident
from tests.town import Settler, Town

SOON = (today() + timedelta(days=20)).isoformat()  # and what can be booked today can be booked then

IN_MARCH = today().replace(month=3, day=1)
NINE = IN_MARCH.replace(year=today().year - (9 if today() >= IN_MARCH else 10))  # born then, nine today


@dataclass
class Family:
    """An old man without a phone, his daughter who lives elsewhere, and a grandchild of nine."""

    house: House
    father: dict[str, Any]
    daughter: Person
    child: dict[str, Any]

    async def record(self, client: Client, resident: dict[str, Any], agent: Person, **other: Any) -> Any:
        wish = {
            "agent_id": str(agent.id),
            "kind": "relative",
            "purposes": ["homecare", "data"],
            "until": SOON,
            "paper": "授权委托书，档案柜3号",
        }
        return await client.post(f"/residents/{resident['id']}/proxies", json=wish | other)


async def family_in(client: Client, session: AsyncSession, town: Town, settler: Settler) -> Family:
    house = await house_in(client, session, town, await settler("staff", at=town.willow))
    old = {"name": "申福贵", "phone": None, "id_number": id_number("19450712", 15)}
    young = {"name": "申小满", "phone": None, "relation": "grandchild"}
    father = await resident(client, house.unit, house.home, **old)
    child = await resident(client, house.unit, house.home, **young, id_number=id_number(f"{NINE:%Y%m%d}", 17))
    return Family(house, father, await settler(), child)


def for_(resident: dict[str, Any]) -> dict[str, str]:
    return {"X-Acting-For": resident["id"]}
