from datetime import timedelta

from app.kit.clock import today
from tests.client import data
from tests.residents.people import House


async def asked_by(client, house: House, *, code: str = "140502009010"):
    """The member of staff asks, and goes on as who makes the next request."""
    wish = {"purpose": "入学登记", "until": str(today() + timedelta(days=30))}
    path = f"/places/{code}/clearances"
    return data(await client.by(house.staff).post(path, json=wish))


async def decide(client, asked, how: str, **body: str):
    return await client.post(f"/clearances/{asked['id']}/{how}", json=body or None)


async def cleared(client, house: House, head) -> None:
    """The member of staff may see what is about minors from now on."""
    asked = await asked_by(client, house)
    data(await decide(client.by(head), asked, "approve"))
    client.by(house.staff)
