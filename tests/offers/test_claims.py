"""Claiming: who may, how many, and what the counter makes of it."""

from datetime import date, timedelta

import pytest
from sqlalchemy import update

from app.kit.clock import now, today
from app.registry.residents.models import Household, Relation, Resident
from app.services.offers.coupons.models import Coupon
from app.services.offers.models import Offer
from tests.client import data, said
from tests.offers.shelves import shop_with_server


async def at_home(session, person, household, born_on=date(1980, 5, 1)):
    """From now on they are a resident of that household."""
    resident = Resident(
        household=household,
        place=household.place,
        account_id=person.id,
        name="张三",
        relation=Relation.OTHER,
        born_on=born_on,
    )
    session.add(resident)
    await session.commit()
    return resident


@pytest.fixture
async def home(session, town):
    household = Household(place=town.willow, number="301")
    session.add(household)
    await session.commit()
    return household


@pytest.fixture
async def alice(a, town):
    return await a("resident", at=town.willow)


@pytest.fixture
def claim(client):
    async def go(person, offer_id):
        return await client.by(person).post(f"/offers/{offer_id}/claim", json={})

    return go


async def test_the_four_corners(client, claim, put, alice, a, town, shop):
    offer_id = (await put())["offer_id"]
    assert said(await claim(None, offer_id)) == (401, "unauthenticated")
    assert said(await claim(shop.server, offer_id)) == (401, "machine_refused")
    assert said(await claim(await a(), offer_id)) == (403, "not_for_you")
    assert said(await claim(await a("resident", at=town.cedar), offer_id)) == (403, "not_for_you")
    assert said(await claim(alice, "0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7")) == (
        404,
        "merchant_offer_not_found",
    )
    coupon = data(await claim(alice, offer_id))
    assert (coupon["status"], coupon["title"], len(coupon["code"])) == ("claimed", "钟点保洁立减", 10)
    assert [each["id"] for each in data(await client.get("/me/coupons"))["items"]] == [coupon["id"]]


async def test_the_last_one_gone_it_is_sold_out_and_says_so(client, claim, put, alice, a, town):
    offer_id = (await put(quota=1))["offer_id"]
    data(await claim(alice, offer_id))
    shown = data(await client.by(None).get(f"/offers/{offer_id}"))
    assert (shown["status"], shown["left"]) == ("sold_out", 0)
    assert said(await claim(await a("resident", at=town.willow), offer_id)) == (409, "sold_out")


async def test_a_household_claims_no_more_than_it_may(claim, put, alice, a, town, session, home):
    bob = await a("resident", at=town.willow)
    for person in (alice, bob):
        await at_home(session, person, home)
    offer_id = (await put(per_household=2))["offer_id"]
    data(await claim(alice, offer_id))
    data(await claim(bob, offer_id))
    assert said(await claim(alice, offer_id)) == (409, "household_limit")
    data(await claim(await a("resident", at=town.willow), offer_id))


async def test_what_is_for_elders_is_read_and_claimed_by_elders_only(
    claim, put, listed, alice, a, town, session, home
):
    """老年人权益保障法 art. 2: of 60 and more."""
    elder = await a("resident", at=town.willow)
    await at_home(session, elder, home, born_on=today().replace(year=today().year - 60))
    await at_home(session, alice, home, born_on=today() - timedelta(days=59 * 365))
    offer_id = (await put(scope={"elders": True}))["offer_id"]
    assert await listed() == await listed(alice) == []
    assert said(await claim(alice, offer_id)) == (404, "merchant_offer_not_found")
    assert await listed(elder) == ["钟点保洁立减"]
    data(await claim(elder, offer_id))


async def test_what_is_for_one_building_is_nobody_elses(claim, put, listed, alice, a, town, session, home):
    inside = await a("resident", at=town.willow)
    there = Household(place=town.grid, number="302")
    session.add(there)
    await session.flush()
    await at_home(session, inside, there)
    await at_home(session, alice, home)
    offer_id = (await put(scope={"places": [town.grid.code]}))["offer_id"]
    assert await listed(alice) == []
    assert await listed(inside) == ["钟点保洁立减"]
    assert said(await claim(alice, offer_id)) == (404, "merchant_offer_not_found")
    data(await claim(inside, offer_id))


async def test_a_coupon_is_redeemed_once_by_its_merchant_alone(
    client, session, claim, put, alice, shop, town
):
    other = await shop_with_server(session, town.willow, "另一家店")
    code = data(await claim(alice, (await put())["offer_id"]))["code"]
    url, body = "/merchant/claims/redeem", {"code": f" {code.lower()} "}
    for stranger in (other.server, shop.sandbox):
        assert said(await client.by(stranger).post(url, json=body)) == (404, "coupon_not_found")
    redeemed = data(await client.by(shop.server).post(url, json=body))
    assert (redeemed["status"], redeemed["redeemed_at"] is not None) == ("redeemed", True)
    assert not {"account_id", "resident_id", "holder_id"} & redeemed.keys()
    assert said(await client.post(url, json=body)) == (409, "illegal_move")
    assert data(await client.by(alice).get("/me/coupons"))["items"][0]["status"] == "redeemed"


async def test_a_member_redeems_at_the_counter(client, claim, put, alice, shop, a, town):
    code = data(await claim(alice, (await put())["offer_id"]))["code"]
    url = f"/merchants/{shop.merchant.id}/claims/redeem"
    staff = await a("staff", at=town.willow)
    assert said(await client.by(staff).post(url, json={"code": code})) == (403, "forbidden")
    assert data(await client.by(shop.owner).post(url, json={"code": code}))["status"] == "redeemed"


async def test_a_coupon_runs_out_with_its_offer_and_outlives_a_take_down(
    client, session, claim, put, alice, shop, a, town
):
    offer_id = (await put(ends_at=(now() + timedelta(days=1)).isoformat()))["offer_id"]
    code = data(await claim(alice, offer_id))["code"]
    staff = await a("staff", at=town.willow)
    data(await client.by(staff).post(f"/offers/{offer_id}/take-down", json={"reason": "停售"}))
    await session.execute(update(Coupon).values(expires_at=now()))
    await session.commit()
    url, body = "/merchant/claims/redeem", {"code": code}
    assert said(await client.by(shop.server).post(url, json=body)) == (409, "claim_expired")
    await session.execute(update(Coupon).values(expires_at=None))
    await session.commit()
    assert data(await client.post(url, json=body))["status"] == "redeemed"


async def test_what_ended_a_moment_ago_is_not_claimed(claim, put, alice, session):
    offer_id = (await put())["offer_id"]
    await session.execute(update(Offer).values(ends_at=now()))
    await session.commit()
    assert said(await claim(alice, offer_id)) == (404, "merchant_offer_not_found")


async def test_one_key_one_coupon(client, put, alice):
    url = f"/offers/{(await put())['offer_id']}/claim"
    headers = {"Idempotency-Key": "tap-tap-tap"}
    first = data(await client.by(alice).post(url, json={}, headers=headers))
    assert data(await client.post(url, json={}, headers=headers)) == first
    assert len(data(await client.get("/me/coupons"))["items"]) == 1
