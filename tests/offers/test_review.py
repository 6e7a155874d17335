"""What the rules hold back, and what people decide about it."""

import pytest

from app.services.offers.rules import Rule, Wish, issues_of
from tests.client import data, said
from tests.offers.shelves import row


def wish(**other):
    about = {
        "title": "钟点保洁",
        "description": None,
        "price_fen": 3000,
        "price_before_fen": None,
        "published_price_fen": None,
        "watched": False,
    }
    return Wish(**about | other)


@pytest.mark.parametrize(
    "other, codes",
    [
        ({}, []),
        ({"description": "按摩治 愈颈椎病"}, ["medical_claim"]),  # 广告法 art. 17
        ({"title": "全网最低价"}, ["superlative"]),  # 广告法 art. 9
        ({"description": "零风险高收益"}, ["promised_gain", "promised_gain"]),  # 广告法 art. 25
        ({"description": "详见HTTPS://a.cn"}, ["outside_contact"]),
        ({"published_price_fen": 2000}, []),
        ({"published_price_fen": 1999}, ["price_jump"]),
        ({"published_price_fen": 10000}, []),
        ({"published_price_fen": 10001}, ["price_jump"]),
        ({"price_before_fen": 30001}, ["price_before_doubtful"]),  # 明码标价和禁止价格欺诈规定 art. 17
        ({"watched": True}, ["under_watch"]),
    ],
)
def test_what_a_person_has_to_look_at(other, codes):
    assert len([each for each in Rule.all if type(each).__module__.startswith("app.services.offers")]) == 4
    assert [each.code for each in issues_of(wish(**other))] == codes


@pytest.fixture
async def people(a, town):
    return {
        "staff": await a("staff", at=town.willow),
        "resident": await a("resident", at=town.willow),
        "neighbour": await a("staff", at=town.cedar),
        "official": await a("street_official", at=town.street),
    }


@pytest.fixture
def by(client, people, shop):
    async def go(who, method, url, **body):
        person = {"owner": shop.owner, "server": shop.server}.get(who) or people[who]
        return await client.by(person).request(method, url, **({"json": body} if body else {}))

    return go


async def test_a_medical_claim_waits_for_a_person(by, put, listed, town):
    done = await put(description="艾灸根治失眠")
    assert (done["result"], done["status"]) == ("created", "in_review")
    assert done["issues"] == [
        {"code": "medical_claim", "field": "description", "hint": "不得宣传疾病治疗功能，请删去“根治”"}
    ]
    assert await listed() == []
    [waiting] = data(await by("staff", "get", f"/places/{town.willow.code}/offer-reviews"))["items"]
    assert (waiting["id"], waiting["waiting"]) == (done["offer_id"], True)
    assert waiting["moves"] == ["publish", "refuse", "clear", "withdraw", "take_down"]
    data(await by("staff", "post", f"/offers/{done['offer_id']}/publish"))
    assert await listed() == ["钟点保洁立减"]
    assert data(await by("staff", "get", f"/places/{town.willow.code}/offer-reviews"))["items"] == []


async def test_a_price_that_jumps_leaves_the_old_one_standing_until_somebody_has_looked(by, put, client):
    offer_id = (await put(price_fen=3000))["offer_id"]
    held = await put(version=2, price_fen=30000)
    assert (held["result"], held["status"], held["issues"][0]["code"]) == ("updated", "live", "price_jump")
    url = f"/offers/{offer_id}"
    assert data(await client.by(None).get(url))["price_fen"] == 3000
    [mine] = data(await by("server", "get", "/merchant/offers"))["items"]
    assert (mine["waiting"], mine["price_fen"], mine["source_version"]) == (True, 3000, 2)
    data(await by("staff", "post", f"{url}/publish"))
    assert data(await client.by(None).get(url))["price_fen"] == 30000
    assert said(await by("staff", "post", f"{url}/publish")) == (409, "illegal_move")


async def test_a_change_that_is_refused_is_not_made_and_the_next_is_looked_at(by, put, client):
    offer_id = (await put(price_fen=3000))["offer_id"]
    await put(version=2, price_fen=30000)
    url = f"/offers/{offer_id}"
    refused = data(await by("staff", "post", f"{url}/refuse", reason="价格不实"))
    assert (refused["status"], refused["waiting"]) == ("live", False)
    again = await put(version=3, price_fen=3100)
    assert (again["status"], [each["code"] for each in again["issues"]]) == ("live", ["under_watch"])
    assert data(await client.by(None).get(url))["price_fen"] == 3000
    steps = data(await by("owner", "get", f"{url}/timeline"))
    assert [(each["move"], each["reason"]) for each in steps] == [("refuse_change", "价格不实")]


async def test_what_is_mended_is_published_by_itself(put, listed):
    await put(title="包治百病")
    assert (await put(version=2, title="养生茶"))["status"] == "live"
    assert await listed() == ["养生茶"]


async def test_what_was_taken_down_does_not_come_back_by_being_pushed_again(by, put, listed):
    offer_id = (await put())["offer_id"]
    data(await by("staff", "post", f"/offers/{offer_id}/take-down", reason="虚假宣传"))
    assert await listed() == []
    assert (await put(version=2, title="换个说法"))["status"] == "in_review"
    assert await listed() == []
    data(await by("staff", "post", f"/offers/{offer_id}/publish"))
    assert await listed() == ["换个说法"]


async def test_paused_and_resumed(by, put, listed):
    offer_id = (await put())["offer_id"]
    data(await by("staff", "post", f"/offers/{offer_id}/pause", reason="核实中"))
    assert await listed() == []
    data(await by("staff", "post", f"/offers/{offer_id}/resume"))
    assert await listed() == ["钟点保洁立减"]


async def test_only_staff_of_the_place_decide(by, put):
    url = f"/offers/{(await put(title='包治百病'))['offer_id']}"
    assert said(await by("owner", "post", f"{url}/publish")) == (403, "forbidden")
    for who in ("resident", "neighbour", "official"):
        assert said(await by(who, "post", f"{url}/publish")) == (404, "merchant_offer_not_found")
    assert said(await by("server", "post", f"{url}/publish")) == (401, "machine_refused")


async def test_rows_that_are_held_back_say_so_in_a_push(client, shop):
    rows = [row("A"), row("B", title="祖传秘方")]
    done = data(await client.by(shop.server).post("/merchant/offers/bulk", json={"offers": rows}))
    assert [(each["result"], each["code"]) for each in done["rows"]] == [
        ("created", None),
        ("created", "in_review"),
    ]
