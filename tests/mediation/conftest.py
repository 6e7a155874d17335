import pytest

from tests.client import data
from tests.mediation.room import Room, committee


@pytest.fixture
async def room(client, session, town, a) -> Room:
    """The committee is elected; nobody has applied for anything yet."""
    at = town.willow
    head, staff = await a("mediation_head", at=at), await a("staff", at=at)
    mediator, other = await a("mediator", at=at), await a("mediator", at=at)
    url = f"/places/{at.code}/mediation/committee"
    data(await client.by(staff).put(url, json=committee(head, mediator, other)))
    alice, bob = await a("resident", at=at), await a("resident", at=at)
    return Room(client, session, head, mediator, other, staff, alice, bob, at.code)
