"""市二院 can really be ordered from, in each of the 17 categories."""

from datetime import timedelta

import pytest

from app.kit.clock import today
from tests.client import data

HERE = "140502009010"


async def headers(visitor, name):
    tokens = data(await visitor.post("/auth/wechat", json={"code": f"demo:{name}"}))
    return {"Authorization": f"Bearer {tokens['access_token']}"}


async def items(visitor):
    found = data(await visitor.get(f"/places/{HERE}/catalogs/nursing"))
    return {each["code"]: each["items"] for each in found["categories"]}


async def slots(visitor, item):
    day = today() + timedelta(days=1)
    query = {"item_id": item["id"], "from": str(day)}
    return data(await visitor.get(f"/places/{HERE}/nursing/slots", params=query))


async def test_the_hospital_offers_all_17_categories_with_their_sources(visitor):
    [provider] = data(await visitor.get(f"/places/{HERE}/nursing/providers"))["items"]
    rules = data(await visitor.get(f"/nursing/providers/{provider['id']}/offerings"))
    assert {each["category_code"] for each in rules} == set(await items(visitor))
    assert len(rules) == 17 and all(each["source"] for each in rules)


@pytest.mark.parametrize("category", ["blood-specimen", "wound-dressing", "newborn", "central-line", "tcm"])
async def test_somebody_can_come_tomorrow(visitor, category):
    [item, *_] = (await items(visitor))[category]
    assert len(await slots(visitor, item)) > 10


async def test_an_adult_child_orders_for_a_father_across_town_and_the_assessor_passes_it(visitor):
    item = next(
        each
        for group in (await items(visitor)).values()
        for each in group
        if not each["details"]["prescription_needed"]
    )
    [slot, *_] = await slots(visitor, item)
    proxy, assessor = await headers(visitor, "proxy"), await headers(visitor, "assessor")
    [mandate, *_] = data(await visitor.get("/me", headers=proxy))["acting_for"]
    wish = {
        "place_code": HERE,
        "provider_id": slot["provider_id"],
        "item_id": item["id"],
        "patient_id": mandate["resident_id"],
        "address": "东圣苑2号楼1单元1层东户",
        "starts_at": slot["starts_at"],
        "ends_at": slot["ends_at"],
    }
    order = data(await visitor.post("/nursing/orders", json=wish, headers=proxy))
    assert (order["status"], order["ordered_as"]) == ("draft", "proxy")
    url = f"/nursing/orders/{order['id']}"
    data(await visitor.post(f"{url}/submit", headers=proxy))
    consent = {"text_version": order["text_version"], "decision": "permit"}
    data(await visitor.post(f"{url}/consent", json=consent, headers=proxy))
    order = data(await visitor.post(f"{url}/assess", json={"result": "pass"}, headers=assessor))
    assert (order["status"], order["price_fen"]) == (
        "assessed",
        sum(each["amount_fen"] for each in order["lines"]),
    )
    why = {"reason_code": "plans_changed"}
    assert data(await visitor.post(f"{url}/cancel", json=why, headers=proxy))["status"] == "cancelled"
