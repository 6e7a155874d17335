"""Offers are found as soon as they are published, and no longer than they are to be had."""

from datetime import timedelta

import pytest

from app.across.search import index
from app.kit.clock import now
from tests.client import data
from tests.offers.shelves import offer, row, shop_with_server


@pytest.fixture
async def shop(session, town, items):
    return await shop_with_server(session, town.willow)


@pytest.fixture
def put(client, shop, worker_works):
    async def go(external_id="SKU-1", version=1, **other):
        wish = offer(version, **{"title": "冬季大酬宾", **other})
        made = data(await client.by(shop.server).put(f"/merchant/offers/{external_id}", json=wish))
        await worker_works()
        return made

    return go


async def test_an_offer_is_found_by_its_words_its_service_and_its_shop(find, put, client, town, shop):
    made = await put(description="每户限一次")
    for words in ("冬季", "djdcb", "dongji", "钟点保洁", "惠民便利店"):
        assert "冬季大酬宾" in await find(words, kind="offer"), words
    answer = await client.get(f"/places/{town.grid.code}/search", params={"q": "酬宾", "open_now": True})
    [found] = data(answer)["items"]
    assert (found["kind"], found["id"]) == ("offer", made["offer_id"])
    assert (found["merchant_id"], found["open_now"]) == (str(shop.merchant.id), True)
    assert await find("酬宾", town.cedar) == []


async def test_what_is_changed_or_taken_back_is_no_longer_found(
    find, put, client, shop, worker_works, a, town
):
    made = await put()
    await put(version=2, title="春季大酬宾")
    assert (await find("酬宾"), await find("冬季")) == (["春季大酬宾"], [])
    staff, url = await a("staff", at=town.willow), f"/offers/{made['offer_id']}"
    for verb, shown in (("pause", []), ("resume", ["春季大酬宾"]), ("take-down", [])):
        body = {} if verb == "resume" else {"reason": "核实中"}
        data(await client.by(staff).post(f"{url}/{verb}", json=body))
        await worker_works()
        assert await find("酬宾") == shown, verb


async def test_what_is_not_for_everybody_is_not_in_the_index(find, put, client, shop, town, worker_works):
    await put("OLD", scope={"elders": True})
    await put("HERE", scope={"places": [town.willow.code]})
    await put("SOON", title="明天的酬宾", starts_at=(now() + timedelta(days=1)).isoformat())
    await put("CLAIM", title="酬宾包治百病", description="根治")
    data(await client.by(shop.sandbox).put("/merchant/offers/TEST", json=offer(title="试试酬宾")))
    await worker_works()
    assert await find("酬宾") == []


async def test_a_shop_on_holiday_takes_its_offers_along(find, put, client, shop, worker_works):
    await put()
    url = f"/merchants/{shop.merchant.id}"
    for verb, body, shown in (("pause", {}, []), ("resume", None, ["冬季大酬宾"])):
        data(await client.by(shop.owner).post(f"{url}/{verb}", json=body))
        await worker_works()
        assert await find("酬宾") == shown, verb


async def test_a_whole_push_is_found_and_a_whole_shelf_forgotten(find, client, session, shop, worker_works):
    rows = [row(f"S-{n}", title=f"第{n}号酬宾") for n in range(20)]
    for offers, found in ((rows, 20), (rows[:3], 3)):
        query = {"full_sync": True, "expected_rows": len(offers)}
        await client.by(shop.server).post("/merchant/offers/bulk", json={"offers": offers}, params=query)
        await worker_works()
        assert len(await find("酬宾", limit=50)) == found
    assert await index.rebuild(session) == 3 + 4  # the shop and three items of the list
