from datetime import timedelta

import pytest
from uuid_utils.compat import uuid7

from app.kit.clock import now
from app.kit.todo import Todo
from tests.claims.test_router import CLAIM
from tests.client import data, said
from tests.residents.people import house_in


async def test_a_stranger_is_asked_to_sign_in(client):
    assert said(await client.by(None).get("/me/todo")) == (401, "unauthenticated")


async def test_a_claim_waits_for_staff_until_it_is_decided_and_for_nobody_else(client, session, town, a):
    house = await house_in(client, session, town, await a("staff", at=town.willow))
    claimant, next_door = await a(), await a("staff", at=town.cedar)
    claim = data(await client.by(claimant).post("/me/claims", json=CLAIM | {"place_code": house.unit.code}))
    [todo] = data(await client.by(house.staff).get("/me/todo"))["items"]
    assert (todo["kind"], todo["id"], todo["due_at"]) == ("claims.decide", claim["id"], None)
    assert data(await client.get(todo["link"]))["items"][0]["id"] == claim["id"]
    for other in (claimant, next_door):
        assert data(await client.by(other).get("/me/todo"))["items"] == []
    await client.by(house.staff).post(f"/claims/{claim['id']}/reject", json={"reason": "信息不符"})
    assert data(await client.get("/me/todo"))["items"] == []


def todo(due_at=None):
    return Todo(kind="a.b", id=uuid7(), title="待办", due_at=due_at, place_code="14", link="/places/14")


@pytest.fixture
def ask(app):
    """The slices that are asked, instead of ours."""

    def of(*slices):
        app.state.todo_of = slices

    ours = app.state.todo_of
    yield of
    app.state.todo_of = ours


@pytest.fixture
def waiting(ask):
    """Seven things from two slices, in no order."""
    soon = now()
    dated = [todo(due_at=soon + timedelta(hours=hour % 3)) for hour in range(5)]
    undated = [todo(), todo()]

    async def of_one(session, actor):
        return [undated[1], *dated[:3]]

    async def of_another(session, actor):
        return [*dated[3:], undated[0]]

    ask(of_one, of_another)
    return [*sorted(dated, key=lambda each: (each.due_at, each.id)), *undated]


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
async def test_the_most_urgent_comes_first_whatever_the_page(client, a, waiting, limit):
    client.by(await a())
    seen, query = [], {"limit": limit}
    while query.get("after", "first"):
        page = data(await client.get("/me/todo", params=query))
        seen += page["items"]
        query["after"] = page["next"]
    assert [each["id"] for each in seen] == [str(each.id) for each in waiting]


async def test_what_is_done_meanwhile_shifts_nothing(client, a, waiting, ask):
    client.by(await a())
    page = data(await client.get("/me/todo", params={"limit": 2}))

    async def rest(session, actor):
        return waiting[3:]

    ask(rest)
    after = data(await client.get("/me/todo", params={"limit": 2, "after": page["next"]}))["items"]
    assert [each["id"] for each in after] == [str(each.id) for each in waiting[3:5]]
