"""Committed for real: only so can claims and pushes meet."""

import asyncio
import random
from collections import Counter

import pytest
from sqlalchemy import func, select, update

from app.registry.residents.models import Household, Relation, Resident
from app.services.offers.coupons.models import Coupon
from app.services.offers.models import Offer, Submission
from tests.client import client_of, data
from tests.merchants.shops import list_in
from tests.offers.shelves import offer, row, shop_with_server
from tests.town import Town, settle

CROWD, QUOTA = 500, 50


@pytest.fixture
async def scene(live):
    """A shop with a server, in a town that is really there."""
    async with live.state.everything() as session, client_of(live) as client:
        town = await Town().build(session)
        await list_in(session, town.willow)
        shop = await shop_with_server(session, town.willow)
        yield session, client, town, shop


async def put(client, shop, external_id="SKU-1", version=1, **other):
    client.by(shop.server)
    return data(await client.put(f"/merchant/offers/{external_id}", json=offer(version, **other)))


async def crowd_of(session, town, many, homes=None):
    """Residents; where homes are given, so many of them share each."""
    households = [Household(place=town.willow, number=str(n)) for n in range(homes or 0)]
    session.add_all(households)
    await session.flush()
    people = [await settle(session, "resident", at=town.willow) for _ in range(many)]
    for n, person in enumerate(people if households else ()):
        home = households[n % len(households)]
        session.add(
            Resident(
                household=home, place=town.willow, account_id=person.id, name="住户", relation=Relation.OTHER
            )
        )
    await session.commit()
    return people


async def all_claim(live, people, offer_id):
    """At once, each with a client of their own."""

    async def one(person):
        async with client_of(live) as client:
            return await client.by(person).post(f"/offers/{offer_id}/claim", json={})

    answers = await asyncio.gather(*map(one, people))
    return Counter((each.status_code, each.json().get("error")) for each in answers)


@pytest.mark.thorough
async def test_of_five_hundred_who_claim_fifty_get_one(live, scene):
    session, client, town, shop = scene
    offer_id = (await put(client, shop, quota=QUOTA))["offer_id"]
    people = await crowd_of(session, town, CROWD)
    came = await all_claim(live, people, offer_id)
    assert came == {(201, None): QUOTA, (409, "sold_out"): CROWD - QUOTA}
    assert await session.scalar(select(func.count()).select_from(Coupon)) == QUOTA
    assert await session.scalar(select(Offer.taken)) == QUOTA


async def test_a_counter_that_is_read_and_then_written_would_give_too_many(live, scene):
    """The control: the same crowd, and a claim that looks first and counts afterwards."""
    _, client, _, shop = scene
    await put(client, shop)

    async def naive():
        async with live.state.everything.begin() as claiming:
            given = await claiming.scalar(select(Offer.taken))
            if given >= QUOTA:
                return 0
            await claiming.execute(update(Offer).values(taken=given + 1))
            return 1

    assert sum(await asyncio.gather(*(naive() for _ in range(CROWD // 2)))) > QUOTA


async def test_households_that_claim_at_once_get_what_each_may(live, scene):
    session, client, town, shop = scene
    offer_id = (await put(client, shop, per_household=2))["offer_id"]
    people = await crowd_of(session, town, 30, homes=5)
    came = await all_claim(live, people, offer_id)
    assert came == {(201, None): 10, (409, "household_limit"): 20}
    query = select(func.count()).select_from(Coupon).group_by(Coupon.holder_id)
    assert list(await session.scalars(query)) == [2] * 5


async def test_pushes_in_any_order_with_duplicates_leave_the_newest(live, scene):
    session, _, _, shop = scene
    versions = [(f"SKU-{sku}", version) for sku in range(5) for version in range(1, 11)] * 2
    random.shuffle(versions)

    async def one(external_id, version):
        async with client_of(live) as client:
            said = await put(client, shop, external_id, version, title=f"第{version}版")
            return said["result"]

    results = Counter(await asyncio.gather(*(one(*each) for each in versions)))
    assert set(results) <= {"created", "updated", "unchanged", "superseded"}
    assert results["created"] == 5
    found = await session.execute(select(Offer.external_id, Offer.source_version, Offer.title))
    assert sorted(map(tuple, found)) == [(f"SKU-{n}", 10, "第10版") for n in range(5)]
    kept = await session.scalars(select(Submission))
    assert {(each.source_version, each.body["title"]) for each in kept} == {(10, "第10版")}


async def test_bulk_pushes_that_meet_do_not_mix(live, scene):
    session, _, _, shop = scene

    async def one(version):
        """A server that is told the shelf is busy says it once more."""
        rows = [row(f"SKU-{n}", version, title=f"第{version}版") for n in range(40)]
        random.shuffle(rows)
        status = 409
        async with client_of(live) as client:
            while status == 409:
                answer = await client.by(shop.server).post("/merchant/offers/bulk", json={"offers": rows})
                status = answer.status_code
        return status

    assert set(await asyncio.gather(*map(one, random.sample(range(1, 13), 12)))) == {200}
    found = await session.execute(
        select(Offer.source_version, Offer.title, func.count()).group_by(Offer.source_version, Offer.title)
    )
    assert list(map(tuple, found)) == [(12, "第12版", 40)]
