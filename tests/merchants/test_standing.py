"""From the application to the list, and off it again."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from app.kit.clock import today
from app.permissions import Role
from app.registry.organisations.models import Organisation
from app.services.merchants.models import Merchant
from tests.client import data, said
from tests.partners.conftest import member_of

USCC = "91350100M000100Y43"
WEEK = [{"weekday": n, "from": "09:00", "to": "18:00"} for n in range(1, 8)]


def wish(**other):
    about = {
        "name": "老秦修鞋铺",
        "uscc": USCC,
        "summary": "修鞋配钥匙",
        "address": "东圣街26号",
        "latitude": 35.49,
        "longitude": 112.85,
        "phone": "0356-0000103",
        "serves": ["140502009010"],
        "hours": {"opening": WEEK},
        "services": [{"item_code": "com-cleaning", "price_fen": 3500}],
    }
    return about | other


@pytest.fixture
async def people(a, town):
    """The applicant, and staff here, next door and of the street."""
    return {
        "owner": await a(),
        "staff": await a("staff", at=town.willow),
        "neighbour": await a("staff", at=town.cedar),
        "resident": await a("resident", at=town.willow),
    }


@pytest.fixture
def by(client, people):
    async def go(who, method, url, **body):
        return await client.by(people[who]).request(method, url, **({"json": body} if body else {}))

    return go


@pytest.fixture
async def shop(by, town, items):
    return data(await by("owner", "post", f"/places/{town.willow.code}/merchants", **wish()))


async def named(client, place):
    return [
        each["name"] for each in data(await client.by(None).get(f"/places/{place.code}/merchants"))["items"]
    ]


async def papers_confirmed(by, shop, **ends):
    for kind in ("licence", "contract"):
        url = f"/merchants/{shop['id']}/papers"
        end = ends.get(kind)
        paper = data(await by("owner", "post", url, kind=kind, valid_until=end and end.isoformat()))
        data(await by("staff", "post", f"{url}/{paper['id']}/confirm"))


async def approved(by, shop, **ends):
    url = f"/merchants/{shop['id']}"
    data(await by("staff", "post", f"{url}/accept"))
    await papers_confirmed(by, shop, **ends)
    data(await by("owner", "post", f"{url}/submit"))
    return data(await by("staff", "post", f"{url}/approve"))


async def test_from_the_application_to_the_list(client, town, by, shop):
    url = f"/merchants/{shop['id']}"
    assert (shop["status"], shop["listed"], shop["on_behalf"], shop["moves"]) == ("applied", False, False, [])
    waiting = data(await by("staff", "get", f"/places/{town.willow.code}/merchant-standings?status=applied"))
    assert [each["moves"] for each in waiting["items"]] == [["accept", "reject"]]
    data(await by("staff", "post", f"{url}/accept"))
    refused = await by("owner", "post", f"{url}/submit")
    assert said(refused) == (409, "checklist_open")
    assert refused.json()["detail"]["missing"] == ["licence", "contract"]
    await papers_confirmed(by, shop)
    data(await by("owner", "post", f"{url}/submit"))
    assert await named(client, town.willow) == []
    done = data(await by("staff", "post", f"{url}/approve"))
    assert (done["status"], done["listed"]) == ("approved", True)
    assert [(each["place_code"], each["status"]) for each in done["places"]] == [
        (town.willow.code, "approved")
    ]
    assert await named(client, town.willow) == [shop["name"]]
    steps = data(await by("owner", "get", f"{url}/timeline"))
    assert [each["move"] for each in steps] == ["accept", "submit", "approve"]


async def test_strangers_see_nothing_of_an_application(client, by, shop):
    url = f"/merchants/{shop['id']}"
    for who in ("resident", "neighbour"):
        assert said(await by(who, "get", f"{url}/standing")) == (404, "merchant_not_found")
        assert said(await by(who, "post", f"{url}/accept")) == (404, "merchant_not_found")
    assert said(await client.by(None).get(url)) == (404, "merchant_not_found")
    assert said(await client.by(None).get(f"{url}/standing")) == (401, "unauthenticated")
    assert data(await by("owner", "get", "/me/merchants"))["items"][0]["id"] == shop["id"]


async def test_the_owner_may_not_decide_and_staff_not_on_their_own_shop(by, shop, session, people):
    url = f"/merchants/{shop['id']}"
    assert said(await by("owner", "post", f"{url}/accept")) == (403, "own_merchant")
    organisation = await session.get_one(Organisation, shop["organisation_id"])
    member = await member_of(session, organisation, Role.MERCHANT_MEMBER)
    people["member"] = member
    assert said(await by("member", "post", f"{url}/pause", until=None)) == (403, "forbidden")
    assert said(await by("staff", "post", f"{url}/approve")) == (409, "illegal_move")


async def test_approval_waits_until_every_paper_is_confirmed(by, shop):
    url = f"/merchants/{shop['id']}"
    data(await by("staff", "post", f"{url}/accept"))
    for kind in ("licence", "contract"):
        paper = data(await by("owner", "post", f"{url}/papers", kind=kind))
    data(await by("owner", "post", f"{url}/submit"))
    data(await by("staff", "post", f"{url}/papers/{paper['id']}/refuse", reason="看不清"))
    refused = await by("staff", "post", f"{url}/approve")
    assert said(refused) == (409, "checklist_open")
    assert refused.json()["detail"]["missing"] == ["licence", "contract"]
    data(await by("staff", "post", f"{url}/send-back", reason="请补交协议"))
    data(await by("staff", "post", f"{url}/reject", reason="一直没有补交"))
    assert data(await by("owner", "post", f"{url}/reapply"))["status"] == "applied"


@pytest.mark.parametrize("days_left, listed", [(0, True), (-1, False)])
async def test_a_licence_that_runs_out_takes_a_shop_off_the_list_by_itself(
    client, session, town, by, shop, days_left, listed
):
    await approved(by, shop, licence=today() + timedelta(days=30))
    end = today() + timedelta(days=days_left)
    await session.execute(update(Merchant).values(valid_until=end))  # so much later
    await session.commit()
    assert await named(client, town.willow) == [shop["name"]] * listed
    assert (await client.by(None).get(f"/merchants/{shop['id']}")).is_success is listed
    assert data(await by("owner", "get", f"/merchants/{shop['id']}/standing"))["listed"] is listed


async def test_a_new_licence_brings_it_back(client, session, town, by, shop):
    await approved(by, shop, licence=today())
    await papers_confirmed(by, shop, licence=today() + timedelta(days=365))
    standing = data(await by("owner", "get", f"/merchants/{shop['id']}/standing"))
    assert standing["valid_until"] == (today() + timedelta(days=365)).isoformat()


async def test_staff_where_it_stands_may_ask_next_door_for_it(client, town, by, shop):
    answer = await by("staff", "post", f"/merchants/{shop['id']}/places", place_code=town.cedar.code)
    assert answer.status_code == 201, answer.text
    url = f"/merchants/{shop['id']}/places/{town.cedar.code}/approve"
    assert (await by("staff", "post", url)).status_code in (403, 404)


async def test_each_place_decides_whom_it_lets_serve(client, town, by, shop):
    await approved(by, shop)
    url = f"/merchants/{shop['id']}/places"
    asked = data(await by("owner", "post", url, place_code=town.cedar.code))
    assert [each["status"] for each in asked["places"]] == ["asked", "approved"]
    assert said(await by("owner", "post", url, place_code=town.cedar.code)) == (409, "serving_asked")
    assert await named(client, town.cedar) == []
    assert said(await by("staff", "post", f"{url}/{town.cedar.code}/approve")) == (403, "forbidden")
    data(await by("neighbour", "post", f"{url}/{town.cedar.code}/approve"))
    assert await named(client, town.cedar) == [shop["name"]]
    data(await by("neighbour", "post", f"{url}/{town.cedar.code}/end", reason="有投诉"))
    assert await named(client, town.cedar) == []
    again = data(await by("owner", "post", url, place_code=town.cedar.code))
    assert again["places"][0]["status"] == "asked"
    data(await by("neighbour", "post", f"{url}/{town.cedar.code}/refuse", reason="还没有整改"))
    assert said(await by("neighbour", "post", f"{url}/140502/approve")) == (404, "serving_not_found")


async def test_a_shop_on_holiday_is_off_the_lists_and_comes_back_by_itself(client, session, town, by, shop):
    await approved(by, shop)
    url = f"/merchants/{shop['id']}"
    data(await by("owner", "post", f"{url}/pause", until=today().isoformat()))
    assert await named(client, town.willow) == []
    shown = data(await client.get(url))
    assert (shown["on_holiday"], shown["open_now"]) == (True, False)
    await session.execute(update(Merchant).values(paused_until=today() - timedelta(days=1)))
    await session.commit()
    assert await named(client, town.willow) == [shop["name"]]
    assert data(await by("owner", "post", f"{url}/resume"))["status"] == "approved"


async def test_a_suspended_shop_is_gone_until_it_is_restored(client, town, by, shop):
    await approved(by, shop)
    url = f"/merchants/{shop['id']}"
    assert said(await by("owner", "post", f"{url}/suspend", reason="不能")) == (403, "own_merchant")
    data(await by("staff", "post", f"{url}/suspend", reason="消防检查未通过"))
    assert said(await client.by(None).get(url)) == (404, "merchant_not_found")
    data(await by("staff", "post", f"{url}/restore"))
    assert await named(client, town.willow) == [shop["name"]]


async def test_staff_enter_a_shop_for_somebody_who_cannot(by, town, items):
    made = data(await by("staff", "post", f"/places/{town.willow.code}/merchants", **wish(uscc=None)))
    assert (made["status"], made["on_behalf"]) == ("onboarding", True)
    assert [each["code"] for each in made["checklist"]] == ["services", "hours", "contract"]


async def test_nobody_has_more_than_three_applications_waiting(by, town, items):
    url = f"/places/{town.willow.code}/merchants"
    for n in range(3):
        data(await by("owner", "post", url, **wish(name=f"小店{n}")))
    assert said(await by("owner", "post", url, **wish(name="第四家"))) == (409, "too_many_applications")
    assert said(await by("resident", "post", url, **wish(name="小店0"))) == (409, "organisation_exists")


@pytest.mark.parametrize("code", ["91350100M000100Y44", "91350100M000100Y4", "91350100I000100Y43"])
async def test_a_credit_code_that_cannot_be_is_refused(by, town, code):
    answer = await by("owner", "post", f"/places/{town.willow.code}/merchants", **wish(uscc=code))
    assert said(answer) == (422, "invalid")


async def test_a_change_needs_the_version_that_was_read(by, shop):
    url = f"/merchants/{shop['id']}"
    about = {key: value for key, value in wish().items() if key not in ("name", "uscc", "serves")}
    data(await by("owner", "put", url, **about | {"version": 1, "summary": "也修伞"}))
    assert said(await by("owner", "put", url, **about | {"version": 1})) == (409, "stale")
    assert said(await by("resident", "put", url, **about | {"version": 2})) == (404, "merchant_not_found")
    unknown = [{"item_code": "com-flying", "price_fen": 1}]
    refused = await by("owner", "put", url, **about | {"version": 2, "services": unknown})
    assert said(refused) == (422, "service_unknown")


async def test_an_application_waits_for_whoever_has_to_do_something_about_it(by, shop):
    async def waits(who):
        found = data(await by(who, "get", "/me/todo"))["items"]
        return [each["kind"] for each in found if each["id"] == shop["id"]]

    url = f"/merchants/{shop['id']}"
    assert (await waits("staff"), await waits("owner"), await waits("neighbour")) == (
        ["merchants.accept"],
        [],
        [],
    )
    data(await by("staff", "post", f"{url}/accept"))
    assert (await waits("staff"), await waits("owner")) == ([], ["merchants.complete"])
    await papers_confirmed(by, shop)
    data(await by("owner", "post", f"{url}/submit"))
    assert (await waits("staff"), await waits("owner")) == (["merchants.review"], [])
