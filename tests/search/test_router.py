import pytest
from sqlalchemy import text

from app.across.search import index
from app.kit.events import emit
from app.services.merchants.events import MerchantsChanged
from app.services.merchants.models import FacilityKind
from app.services.venues.events import VenuesChanged
from tests.client import data, said
from tests.merchants.shops import NEVER, shop_in
from tests.town import hall_in

WRITTEN = text("SELECT ctid::text FROM search_entries ORDER BY id")


@pytest.fixture
def rebuild(session):
    async def anew():
        await index.rebuild(session)
        await session.commit()

    return anew


async def test_nobody_needs_to_sign_in_to_search(client, town, barber, rebuild):
    await rebuild()
    answer = await client.by(None).get(f"/places/{town.willow.code}/search", params={"q": "理发"})
    [found] = data(answer)["items"]
    assert (found["kind"], found["id"]) == ("merchant", str(barber.id))
    assert found["title_parts"] == [
        {"text": "秀云", "hit": False},
        {"text": "理发", "hit": True},
        {"text": "店", "hit": False},
    ]
    assert [each["text"] for each in found["summary_parts"] if each["hit"]] == ["理发"]
    again = await client.get(answer.url, headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304


async def test_there_is_no_place_to_search_in_that_is_none(client, town):
    assert said(await client.get("/places/999999/search", params={"q": "理发"})) == (404, "place_not_found")
    assert said(await client.get(f"/places/{town.willow.code}/search")) == (422, "invalid")


async def test_what_is_no_word_finds_nothing(find, barber, rebuild):
    await rebuild()
    assert await find("！？") == await find("😀") == await find("沙发") == []


async def test_whoever_serves_the_place_is_found_there_below_and_above_but_not_next_door(
    find, town, barber, rebuild
):
    await rebuild()
    for place in (town.willow, town.grid, town.street, town.district):
        assert await find("理发", place) == ["秀云理发店"]
    assert await find("理发", town.cedar) == []


async def test_a_list_is_in_force_at_its_place_and_below_and_never_summed_up_above(
    find, town, items, rebuild
):
    await rebuild()
    assert await find("钟点") == await find("钟点", town.grid) == ["钟点保洁"]
    assert await find("钟点", town.street) == await find("钟点", town.cedar) == []


async def test_staff_publish_and_withdraw_and_search_knows_at_once(client, find, town, items, a):
    client.by(await a("staff", at=town.willow))
    url = f"/catalog-items/{items['chess'].id}"
    assert await find("象棋") == []  # it was put there behind the service's back
    data(await client.post(f"{url}/withdraw"))
    data(await client.post(f"{url}/publish"))
    assert await find("象棋") == ["象棋陪练"]
    wish = data(await client.get(url))
    kept = ("summary", "price_fen", "audience", "channels", "details", "version", "category_code")
    changed = {name: wish[name] for name in kept} | {"title": "围棋陪练", "summary": "一对一"}
    data(await client.put(url, json=changed))
    assert await find("weiqi") == ["围棋陪练"]
    data(await client.post(f"{url}/withdraw"))
    assert await find("围棋") == []


async def test_a_merchant_that_changed_is_read_again_with_what_it_opens(session, find, town, barber):
    await emit(session, MerchantsChanged(merchant_ids=(barber.id,)))
    assert await find("理发") == ["秀云理发店"]
    barber.name = "秀云美发"
    await emit(session, MerchantsChanged(merchant_ids=(barber.id,)))
    assert await find("秀云") == ["秀云美发"]


async def test_a_venue_that_changed_is_read_again(session, find, town):
    hall = await hall_in(session, town.willow, name="音乐室")
    await emit(session, VenuesChanged(venue_ids=(hall.id,)))
    assert await find("yinyue") == ["音乐室"]
    await session.delete(hall)
    await emit(session, VenuesChanged(venue_ids=(hall.id,)))
    assert await find("音乐") == []


async def test_only_what_is_open_now_if_one_asks(session, find, town, rebuild):
    await shop_in(
        session, town.willow, "昼夜便利店", free={FacilityKind.TOILET: NEVER, FacilityKind.WIFI: None}
    )
    await shop_in(session, town.willow, "夜里便利店", week=NEVER)
    await rebuild()
    assert await find("便利店", kind="merchant", open_now=True) == ["昼夜便利店"]
    assert await find("便利店", kind="merchant", open_now=False) == ["夜里便利店"]
    assert await find("wifi", open_now=True) == ["无线网络（昼夜便利店）"]
    assert await find("上厕所", open_now=True) == []


async def test_only_one_kind_or_one_list_if_one_asks(find, barber, items, rebuild):
    await rebuild()
    assert await find("理发", kind="item") == []
    assert await find("保洁", catalog="commercial") == ["钟点保洁"]
    assert await find("保洁", catalog="nursing") == []


async def test_pages_of_what_was_found_follow_one_another(client, session, town, rebuild):
    for number in range(5):
        await shop_in(session, town.willow, f"理发店{number}")
    await rebuild()
    seen, query = [], {"q": "理发", "limit": 2}
    while query.get("after", "first"):
        page = data(await client.get(f"/places/{town.willow.code}/search", params=query))
        seen += [each["title"] for each in page["items"]]
        query["after"] = page["next"]
    assert seen == [f"理发店{number}" for number in range(5)]
    lost = {"q": "理发", "after": str(town.willow.id)}
    assert data(await client.get(f"/places/{town.willow.code}/search", params=lost)) == {
        "items": [],
        "next": None,
    }


async def test_what_says_the_same_is_not_written_again(session, barber, rebuild):
    await rebuild()
    before = (await session.scalars(WRITTEN)).all()
    await rebuild()
    assert (await session.scalars(WRITTEN)).all() == before
