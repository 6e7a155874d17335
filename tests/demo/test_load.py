from collections import Counter
from typing import Any

import pytest
from sqlalchemy import func, select

from app.demo.load import load
from app.kit.access import Place
from app.kit.db import Base
from app.permissions import Role
from app.registry.people.models import Account, Grant
from app.services.merchants.models import MerchantService
from tests.client import data, said

STREET, HERE, NEXT_DOOR = "140502009", "140502009010", "140502009009"
FUNCTIONS = ["advice", "education", "life", "shopping", "social"]
SIZES = {
    "government": (9, 23),
    "commercial": (9, 51),
    "nursing": (17, 59),
    "elderly": (6, 20),
    "posts": (10, 32),
}


async def catalog(visitor, name: str, place: str = HERE) -> Any:
    return data(await visitor.get(f"/places/{place}/catalogs/{name}"))


async def everything(visitor, url: str) -> list[Any]:
    items, query = [], {"limit": 100}
    while query.get("after", "first"):
        page = data(await visitor.get(url, params=query))
        items += page["items"]
        query["after"] = page["next"]
    return items


async def counts(app) -> dict[str, int]:
    tables = {mapper.local_table for mapper in Base.registry.mappers}
    async with app.state.everything() as session:
        return {str(table): await session.scalar(select(func.count()).select_from(table)) for table in tables}


async def sign_in(visitor, name: str) -> list[Any]:
    tokens = data(await visitor.post("/auth/wechat", json={"code": f"demo:{name}"}))
    me = await visitor.get("/me", headers={"Authorization": f"Bearer {tokens['access_token']}"})
    return [(each["role"], each["place"]["code"]) for each in data(me)["grants"]]


async def test_the_community_lies_where_it_lies(visitor):
    path = data(await visitor.get(f"/places/{HERE}/path"))
    assert [(each["code"], each["kind"]) for each in path] == [
        ("14", "province"),
        ("1405", "city"),
        ("140502", "district"),
        ("140502009", "street"),
        (HERE, "community"),
    ]
    assert path[-1]["name"] == "东圣社区"


async def test_eight_grids_twenty_four_buildings_seventy_two_units(demo):
    async with demo.state.everything() as session:
        here = select(Place.kind).where(Place.code.startswith(f"{HERE}-"))
        found = Counter((await session.scalars(here)).all())
    assert found == {"grid": 8, "building": 24, "unit": 72}


@pytest.mark.parametrize(
    ("role", "kind"),
    [(Role.GRID_OFFICER, "grid"), (Role.BUILDING_HEAD, "building"), (Role.UNIT_HEAD, "unit")],
)
async def test_each_of_them_has_somebody_who_looks_after_it(demo, role, kind):
    async with demo.state.everything() as session:
        here = select(Place.id).where(Place.kind == kind, Place.code.startswith(f"{HERE}-"))
        places = set((await session.scalars(here)).all())
        held = (await session.scalars(select(Grant.place_id).where(Grant.role == role))).all()
        holders = select(Account.name).join(Grant, Grant.account_id == Account.id).where(Grant.role == role)
        names = (await session.scalars(holders)).all()
    assert set(held) == places
    assert len(held) == len(places) == len(names) and all(names)


@pytest.mark.parametrize(("name", "size"), SIZES.items())
async def test_the_lists_are_as_long_as_the_report_says(visitor, name, size):
    categories = (await catalog(visitor, name))["categories"]
    items = [item for each in categories for item in each["items"]]
    if name == "nursing":
        assert len(categories) == size[0]
    elif name == "posts":
        assert len(categories) == size[0] and len(items) >= 30
    else:
        assert (len(categories), len(items)) == size
    assert all(each["items"] for each in categories)
    assert len({each["code"] for each in items}) == len(items)
    assert {each["details"]["kind"] for each in items} == {name}


async def test_commerce_has_five_functions_and_nursing_three_groups(visitor):
    commercial, nursing = await catalog(visitor, "commercial"), await catalog(visitor, "nursing")
    assert sorted({each["function"] for each in commercial["categories"]}) == FUNCTIONS
    assert {each["group"] for each in nursing["categories"]} == {"basic", "maternal", "specialist"}


async def test_every_commercial_service_has_a_merchant_who_does_it(demo, visitor):
    services = [
        each for group in (await catalog(visitor, "commercial"))["categories"] for each in group["items"]
    ]
    async with demo.state.everything() as session:
        done = {str(each) for each in await session.scalars(select(MerchantService.item_id))}
    assert done == {each["id"] for each in services}
    for function in FUNCTIONS:
        url = f"/places/{HERE}/merchants"
        assert data(await visitor.get(url, params={"function": function}))["items"], function


async def test_every_merchant_is_open_at_some_time_and_serves_the_community(visitor):
    merchants = await everything(visitor, f"/places/{HERE}/merchants")
    assert len(merchants) >= 20
    for each in merchants:
        assert HERE in each["serves"] and each["opening"] and each["services"], each["name"]


async def test_what_is_free_is_found(visitor):
    kinds = {each["kind"] for each in await everything(visitor, f"/places/{HERE}/facilities")}
    assert {"toilet", "water", "seats", "charging", "wifi", "umbrella"} <= kinds


ROOMS = {
    "活动室": (True, 1),
    "音乐室": (True, 1),
    "文化广场": (True, 1),
    "微型图书馆": (False, 24),
    "老年活动室": (False, 1),
    "日间照料中心": (True, 1),
    "调解室": (True, 1),
    "区文化馆分馆": (True, 1),
}


async def test_the_rooms_are_there(visitor):
    rooms = {each["name"]: each for each in await everything(visitor, f"/places/{HERE}/venues")}
    assert {name: (each["needs_approval"], each["units"]) for name, each in rooms.items()} == ROOMS
    for each in rooms.values():
        assert each["opening"] == [{"weekday": day, "from": "08:00", "to": "21:00"} for day in range(1, 8)]


async def test_the_community_next_door_has_rows_of_its_own(visitor):
    theirs, ours = await catalog(visitor, "elderly", NEXT_DOOR), await catalog(visitor, "elderly")
    assert (theirs["place_code"], ours["place_code"]) == (NEXT_DOOR, HERE)
    assert theirs["categories"] and theirs["title"] == "东田石社区为老服务清单"
    assert said(await visitor.get(f"/places/{NEXT_DOOR}/catalogs/government"))[0] == 404
    rooms = await everything(visitor, f"/places/{NEXT_DOOR}/venues")
    assert [(each["name"], each["place_code"]) for each in rooms] == [("活动室", NEXT_DOOR)]
    assert all(
        NEXT_DOOR in each["serves"] for each in await everything(visitor, f"/places/{NEXT_DOOR}/merchants")
    )


PEOPLE: dict[str, list[tuple[str, str]]] = {
    "resident": [("resident", HERE)],
    "resident2": [("resident", HERE)],
    "proxy": [("resident", HERE)],
    "staff": [("staff", HERE)],
    "grid": [("grid_officer", f"{HERE}-g01")],
    "provider": [("provider_admin", STREET)],
    "assessor": [("assessor", STREET)],
    "nurse": [("nurse", STREET)],
    "nurse2": [("nurse", STREET)],
    "merchant": [("merchant_owner", HERE)],
    "mediator": [("mediator", HERE), ("mediator", HERE)],  # at the place, and in the committee
    "mediator2": [("mediator", HERE), ("mediator", HERE)],
    "mediation-head": [("mediation_head", HERE), ("mediation_head", HERE)],
    "neighbour": [("resident", NEXT_DOOR)],
    "neighbour-staff": [("staff", NEXT_DOOR)],
    "street": [("street_official", STREET)],
    "admin": [("admin", STREET)],
    "admin2": [("admin", STREET)],
}


async def test_those_who_sign_in_have_the_roles_that_were_promised(demo, visitor):
    before = (await counts(demo))["accounts"]
    assert {name: await sign_in(visitor, name) for name in PEOPLE} == PEOPLE
    assert (await counts(demo))["accounts"] == before
    assert await sign_in(visitor, "somebody-new") == []


async def test_to_load_it_again_changes_nothing(demo):
    before = await counts(demo)
    said_so: list[str] = []
    await load(demo.state.settings, say=said_so.append)
    assert await counts(demo) == before
    assert said_so[0] == f"{before['places']} places"
