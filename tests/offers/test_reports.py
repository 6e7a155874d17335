"""Residents say what was not true, staff find out, and enough of it pauses the offer."""

import pytest

from tests.client import data, said


@pytest.fixture
async def staff(a, town):
    return await a("staff", at=town.willow)


@pytest.fixture
def report(client, a, town):
    async def go(offer_id, person=None):
        person = person or await a("resident", at=town.willow)
        return await client.by(person).post(f"/offers/{offer_id}/reports", json={"kind": "price"})

    return go


async def test_the_third_confirmed_report_pauses_an_offer(client, put, report, staff, listed, shop):
    offer_id = (await put())["offer_id"]
    reports = [data(await report(offer_id)) for _ in range(4)]
    client.by(staff)
    data(await client.post(f"/offer-reports/{reports[3]['id']}/dismiss"))
    for n, each in enumerate(reports[:3]):
        assert await listed() == ["钟点保洁立减"], n
        data(await client.by(staff).post(f"/offer-reports/{each['id']}/confirm"))
    assert await listed() == []
    [mine] = data(await client.by(shop.server).get("/merchant/offers"))["items"]
    assert mine["status"] == "paused"
    steps = data(await client.by(shop.owner).get(f"/offers/{offer_id}/timeline"))
    assert [(each["move"], each["reason"]) for each in steps] == [("pause", "多位居民反馈与实际不符")]


async def test_the_four_corners(client, put, report, staff, a, town, shop):
    offer_id = (await put())["offer_id"]
    resident = await a("resident", at=town.willow)
    assert said(await client.by(None).post(f"/offers/{offer_id}/reports", json={"kind": "price"})) == (
        401,
        "unauthenticated",
    )
    made = data(await report(offer_id, resident))
    assert said(await report(offer_id, resident)) == (409, "already_reported")
    url = f"/offer-reports/{made['id']}/confirm"
    assert said(await client.by(resident).post(url)) == (403, "forbidden")
    for stranger in (shop.owner, await a("staff", at=town.cedar)):
        assert said(await client.by(stranger).post(url)) == (404, "report_not_found")
    data(await client.by(staff).post(url))
    assert said(await client.post(url)) == (409, "illegal_move")


async def test_what_waits_is_in_the_list_of_things_to_do(client, put, report, staff, town):
    offer_id = (await put())["offer_id"]
    await put("SKU-2", title="祖传秘方")
    made = data(await report(offer_id))
    waiting = data(await client.by(staff).get("/me/todo"))["items"]
    assert sorted(each["kind"] for each in waiting) == ["offers.look_into", "offers.review"]
    listed = data(await client.get(f"/places/{town.willow.code}/offer-reports?status=open"))["items"]
    assert [(each["id"], each["moves"]) for each in listed] == [(made["id"], ["confirm", "dismiss"])]
