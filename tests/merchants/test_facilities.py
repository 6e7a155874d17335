"""What a shop opens to everybody for free: how it is today, who says thank you, and what was not right."""

import pytest
from sqlalchemy import select, update

from app.kit.access import NOBODY, Behalf
from app.kit.clock import today
from app.kit.secrets import Keyring
from app.permissions import Role
from app.services.merchants.facilities.models import Thanks
from app.services.merchants.models import Facility, FacilityKind
from app.services.merchants.reports.privacy import KEEPER
from tests.client import data, said
from tests.merchants.shops import shop_in
from tests.offers.shelves import _Inside
from tests.partners.conftest import member_of
from tests.town import SECRET

WATER = {"note": "门口热水壶，自带杯子", "capacity": 2}


@pytest.fixture
async def shop(session, town):
    return await shop_in(session, town.willow, "惠民便利店", free={FacilityKind.SEATS: None})


@pytest.fixture
async def people(session, town, shop, a):
    inside = _Inside(shop.organisation_id, shop.place_id)
    return {
        "owner": await member_of(session, inside, Role.MERCHANT_OWNER),
        "member": await member_of(session, inside, Role.MERCHANT_MEMBER),
        "staff": await a("staff", at=town.willow),
        "official": await a("street_official", at=town.street),
        "neighbour": await a("staff", at=town.cedar),
        "resident": await a("resident", at=town.willow),
    }


@pytest.fixture
def by(client, people):
    async def go(who, method, url, **body):
        return await client.by(people.get(who)).request(method, url, **({"json": body} if body else {}))

    return go


@pytest.fixture
def seen(client, town):
    """By kind, as everybody sees them."""

    async def listed(**query):
        found = await client.by(None).get(f"/places/{town.willow.code}/facilities", params=query)
        return {each["kind"]: each for each in data(found)["items"]}

    return listed


@pytest.fixture
async def seats(seen):
    return (await seen())["seats"]


async def test_the_owner_and_staff_enter_change_and_withdraw_it(by, seen, shop):
    url = f"/merchants/{shop.id}/facilities/water"
    for who, outcome in (("member", (403, "forbidden")), ("neighbour", (404, "merchant_not_found"))):
        assert said(await by(who, "put", url, **WATER)) == outcome
    assert said(await by(None, "put", url, **WATER)) == (401, "unauthenticated")
    made = data(await by("owner", "put", url, **WATER))
    assert (made["capacity"], made["own_hours"], made["status"]) == (2, False, "open")
    hours = {"opening": [{"weekday": n, "from": "00:00", "to": "00:00"} for n in range(1, 8)]}
    changed = data(await by("staff", "put", url, note="换了新壶", hours=hours))
    assert (changed["id"], changed["own_hours"], changed["capacity"]) == (made["id"], True, None)
    assert (await seen())["water"]["note"] == "换了新壶"
    data(await by("owner", "delete", url))
    assert said(await by("owner", "delete", url)) == (404, "facility_not_found")
    assert "water" not in await seen()
    assert data(await by("owner", "put", url, **WATER))["id"] == made["id"]
    steps = data(await by("staff", "get", f"/facilities/{made['id']}/timeline"))
    assert [each["move"] for each in steps] == ["withdraw", "open_again"]


async def test_who_works_there_says_how_it_is_and_tomorrow_it_is_as_usual_again(by, seats, seen, session):
    url = f"/facilities/{seats['id']}/today"
    assert said(await by("official", "post", url, today="busy")) == (403, "forbidden")
    assert said(await by("resident", "post", url, today="busy")) == (404, "facility_not_found")
    data(await by("member", "post", url, today="out_of_order", note="正在维修"))
    found = (await seen())["seats"]
    assert (found["today"], found["said_today"], found["status_today"]) == (
        "out_of_order",
        "正在维修",
        "closed",
    )
    assert (await seen(open_now=True), list(await seen(open_now=False))) == ({}, ["seats"])
    await session.execute(update(Facility).values(today_on=today().replace(year=2020)))
    await session.commit()
    found = data(await by(None, "get", f"/facilities/{seats['id']}"))
    assert (found["today"], found["said_today"], found["status_today"]) == ("as_usual", None, "open")


async def test_thanks_are_counted_once_a_day_and_nobody_learns_whose(by, seats, session, people):
    url = f"/facilities/{seats['id']}/thanks"
    assert said(await by(None, "post", url)) == (401, "unauthenticated")
    assert data(await by("resident", "post", url))["thanks"] == 1
    assert said(await by("resident", "post", url)) == (409, "thanked_today")
    assert data(await by("staff", "post", url))["thanks"] == 2
    person = Behalf(people["resident"].id)
    assert [dict(each)["kind"] for each in await KEEPER.data_of(session, Keyring(SECRET), person)] == [
        "thanks"
    ]
    await KEEPER.forget(session, person, NOBODY)
    assert len((await session.scalars(select(Thanks))).all()) == 1
    assert data(await by(None, "get", f"/facilities/{seats['id']}"))["thanks"] == 2


async def test_staff_pause_and_restore_it(by, seats, seen):
    url = f"/facilities/{seats['id']}"
    assert said(await by("owner", "post", f"{url}/pause", reason="不开了")) == (403, "forbidden")
    data(await by("staff", "post", f"{url}/pause", reason="地面湿滑"))
    assert (await seen(), said(await by(None, "get", url))) == ({}, (404, "facility_not_found"))
    assert said(await by("staff", "post", f"{url}/pause", reason="再次")) == (409, "illegal_move")
    data(await by("staff", "post", f"{url}/restore"))
    assert "seats" in await seen()


@pytest.mark.parametrize("about", ["facility", "merchant"])
async def test_of_three_people_who_were_right_the_third_takes_it_off(by, about, a, town, client, shop, seats):
    subject = f"/facilities/{seats['id']}" if about == "facility" else f"/merchants/{shop.id}"
    ids = []
    for _ in range(4):
        client.by(await a("resident", at=town.willow))
        made = data(await client.post(f"{subject}/reports", json={"kind": "hours", "note": "没开门"}))
        again = await client.post(f"{subject}/reports", json={"kind": "other"})
        assert said(again) == (409, "report_waiting")
        assert said(await client.post(f"/listing-reports/{made['id']}/confirm")) == (403, "forbidden")
        ids.append(made["id"])
    todo = data(await by("staff", "get", "/me/todo"))["items"]
    assert [each["kind"] for each in todo] == ["merchants.look_into"] * 4
    data(await by("staff", "post", f"/listing-reports/{ids[0]}/dismiss"))
    for turn, report_id in enumerate(ids[1:]):
        assert (await by(None, "get", subject)).status_code == 200, turn
        assert said(await by("neighbour", "post", f"/listing-reports/{report_id}/confirm")) == (
            404,
            "listing_report_not_found",
        )
        data(await by("staff", "post", f"/listing-reports/{report_id}/confirm"))
    assert (await by(None, "get", subject)).status_code == 404
    left = data(await by("owner", "get", f"/places/{town.willow.code}/listing-reports"))["items"]
    assert left == []  # by whom is not the shop's to know


async def test_one_person_counts_once_however_often_they_are_right(by, seats):
    for _ in range(3):
        url = f"/facilities/{seats['id']}/reports"
        report = data(await by("resident", "post", url, kind="turned_away"))
        data(await by("staff", "post", f"/listing-reports/{report['id']}/confirm"))
    assert (await by(None, "get", f"/facilities/{seats['id']}")).status_code == 200
