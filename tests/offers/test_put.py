"""One offer at a time: what a server puts, and what people read of it."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from app.kit.clock import now
from app.services.offers.models import AGEING, FRESH, Offer
from tests.client import data, said
from tests.offers.shelves import offer, shop_with_server


def titles(answer):
    return [each["title"] for each in data(answer)["items"]]


async def test_what_is_put_is_read_at_once(client, put, listed, shop):
    done = await put(title="头次上门八折", price_before_fen=4000)
    assert (done["result"], done["status"], done["issues"]) == ("created", "live", [])
    assert await listed() == ["头次上门八折"]
    shown = data(await client.by(None).get(f"/offers/{done['offer_id']}"))
    assert (shown["merchant_name"], shown["price_fen"], shown["left"]) == ("惠民便利店", 3000, None)
    assert titles(await client.get(f"/merchants/{shop.merchant.id}/offers")) == ["头次上门八折"]


@pytest.mark.parametrize(
    "versions, last, results",
    [
        ([1, 2], 2, ["created", "updated"]),
        ([2, 1], 2, ["created", "superseded"]),
        ([3, 1, 2], 3, ["created", "superseded", "superseded"]),
        ([1, 1], 1, ["created", "unchanged"]),
    ],
)
async def test_the_newest_version_wins_in_whatever_order_they_come(put, listed, versions, last, results):
    assert [(await put(version=n, title=f"第{n}版"))["result"] for n in versions] == results
    assert await listed() == [f"第{last}版"]


async def test_the_same_again_with_a_new_version_confirms_it(put):
    await put(version=1)
    assert (await put(version=2))["result"] == "unchanged"
    assert (await put(version=1, title="旧的"))["result"] == "superseded"


async def test_another_text_under_the_same_version_is_refused(put, listed):
    await put(title="原来的")
    again = await put(title="改过的")
    assert (again["result"], again["issues"][0]["code"]) == ("rejected", "version_reused")
    assert await listed() == ["原来的"]


async def test_what_cannot_be_is_refused(client, put, shop):
    assert (await put(item_code="com-flying"))["issues"] == [
        {
            "code": "item_unknown",
            "field": "item_code",
            "hint": "商业服务清单中没有这项服务，请使用清单中的编码",
        }
    ]
    elsewhere = await put(scope={"places": ["140502009009"]})
    assert elsewhere["issues"][0]["code"] == "place_not_served"
    assert elsewhere["offer_id"] is elsewhere["status"] is None
    client.by(shop.server)
    for wrong in (
        {"price_fen": -1},
        {"price_before_fen": 3000},
        {"starts_at": "2026-12-02T00:00:00+08:00", "ends_at": "2026-12-01T00:00:00+08:00"},
        {"quota": 0},
        {"colour": "red"},
    ):
        assert said(await client.put("/merchant/offers/SKU-1", json=offer(**wrong))) == (422, "invalid")


async def test_who_has_no_key_or_not_the_scope_puts_nothing(client, shop, a, town):
    url = "/merchant/offers/SKU-1"
    assert said(await client.by(None).put(url, json=offer())) == (401, "unauthenticated")
    assert said(await client.by(shop.owner).put(url, json=offer())) == (401, "key_needed")
    staff = await a("staff", at=town.willow)
    assert said(await client.by(staff).put(url, json=offer())) == (401, "key_needed")


async def test_a_test_key_works_where_no_resident_looks(client, shop, listed):
    done = data(await client.by(shop.sandbox).put("/merchant/offers/SKU-1", json=offer()))
    assert (done["result"], done["status"]) == ("created", "live")
    assert await listed() == []
    assert said(await client.get(f"/offers/{done['offer_id']}")) == (404, "merchant_offer_not_found")
    assert titles(await client.by(shop.sandbox).get("/merchant/offers")) == ["钟点保洁立减"]
    assert titles(await client.by(shop.server).get("/merchant/offers")) == []
    assert data(await client.by(shop.sandbox).get("/merchant/me"))["mode"] == "test"


async def test_the_window_decides_when_it_is_read(put, listed):
    soon, over = now() + timedelta(hours=1), now() - timedelta(hours=1)
    assert (await put("A", starts_at=soon.isoformat()))["status"] == "scheduled"
    assert (await put("B", ends_at=over.isoformat()))["status"] == "expired"
    assert await listed() == []


async def test_what_is_not_confirmed_ages_is_marked_and_drops_out(client, session, put, listed, shop):
    done = await put()

    async def confirmed(ago):
        await session.execute(update(Offer).values(confirmed_at=now() - ago))
        await session.commit()

    await confirmed(AGEING + timedelta(hours=1))
    assert data(await client.by(None).get(f"/offers/{done['offer_id']}"))["ageing"] is True
    await confirmed(FRESH + timedelta(hours=1))
    assert await listed() == []
    [mine] = data(await client.by(shop.server).get("/merchant/offers"))["items"]
    assert mine["status"] == "stale"
    assert data(await client.post("/merchant/offers/confirm"))["confirmed"] == 1
    assert await listed() == ["钟点保洁立减"]
    await confirmed(FRESH + timedelta(hours=1))
    assert (await put())["result"] == "unchanged"  # the same again says so, too
    assert await listed() == ["钟点保洁立减"]


async def test_what_is_withdrawn_is_gone_until_it_is_put_again(client, put, listed, shop):
    await put()
    assert (await client.by(shop.server).delete("/merchant/offers/SKU-1")).is_success
    assert said(await client.delete("/merchant/offers/SKU-1")) == (404, "merchant_offer_not_found")
    assert await listed() == []
    assert (await put())["result"] == "updated"
    assert await listed() == ["钟点保洁立减"]


async def test_a_quota_below_what_is_claimed_already_means_sold_out(session, put):
    await put(quota=10)
    await session.execute(update(Offer).values(taken=5))
    await session.commit()
    assert (await put(version=2, quota=3))["status"] == "sold_out"
    assert (await put(version=3, quota=8))["status"] == "live"


async def test_another_shop_has_the_same_id_for_something_else(client, session, town, put, listed):
    other = await shop_with_server(session, town.willow, "另一家店")
    await put(title="我家的")
    data(await client.by(other.server).put("/merchant/offers/SKU-1", json=offer(title="他家的")))
    assert await listed() == ["他家的", "我家的"]
    assert titles(await client.by(other.server).get("/merchant/offers")) == ["他家的"]


async def test_members_and_staff_put_by_hand_and_it_is_marked(client, shop, a, town, listed):
    url = f"/merchants/{shop.merchant.id}"
    data(await client.by(shop.owner).put(f"{url}/offers/A", json=offer(title="自己录入")))
    staff = await a("staff", at=town.willow)
    data(await client.by(staff).put(f"{url}/offers/B", json=offer(title="代为录入")))
    found = data(await client.by(None).get(f"/places/{town.willow.code}/offers"))["items"]
    assert [(each["title"], each["on_behalf"]) for each in found] == [("代为录入", True), ("自己录入", False)]
    assert titles(await client.by(staff).get(f"{url}/shelf")) == ["代为录入", "自己录入"]
    neighbour = await a("staff", at=town.cedar)
    assert said(await client.by(neighbour).put(f"{url}/offers/C", json=offer())) == (
        404,
        "merchant_not_found",
    )
    official = await a("street_official", at=town.street)
    assert said(await client.by(official).put(f"{url}/offers/C", json=offer())) == (403, "forbidden")
