"""Whoever may not come in by the front tries keys, cursors, filters, searches and other people's names."""

from dataclasses import dataclass
from itertools import product
from typing import Any

import pytest

from tests.client import Client, Person, data, said
from tests.proxies.family import SOON
from tests.residents.people import WANG, House, house_in
from tests.town import hall_in

PARTY = {
    "starts_at": f"{SOON}T09:00:00+08:00",
    "ends_at": f"{SOON}T10:00:00+08:00",
    "purpose": "王小明的六十大寿",
    "headcount": 8,
}
KEY = {"Idempotency-Key": "a-key-that-somebody-guessed"}
LISTS = ("/me/bookings", "/me/notices", "/me/claims", "/me/corrections", "/me/accesses", "/me/reveals")


@dataclass
class Doors:
    """Wang has booked the hall; Bob lives in the same community, and would like to know."""

    house: House
    wang: Person
    bob: Person
    hall: str
    booking: Any

    def tells(self, text: str) -> bool:
        secrets = (WANG["name"], WANG["phone"], WANG["id_number"], PARTY["purpose"], self.booking["id"])
        return any(str(each) in text for each in secrets)


@pytest.fixture
async def doors(client, session, town, a) -> Doors:
    house = await house_in(client, session, town, await a("staff", at=town.willow))
    wang, bob = await a("resident", at=town.willow), await a("resident", at=town.willow)
    link = {"account_id": str(wang.id)}
    data(await client.by(house.staff).post(f"/residents/{house.wang['id']}/link", json=link))
    hall = f"/venues/{(await hall_in(session, town.willow)).id}/bookings"
    made = await client.by(wang).post(hall, json=PARTY, headers=KEY)
    return Doors(house, wang, bob, hall, data(made))


async def test_anothers_idempotency_key_opens_nothing(client: Client, doors: Doors):
    again = await client.by(doors.wang).post(doors.hall, json=PARTY, headers=KEY)
    assert data(again)["id"] == doors.booking["id"]  # the control: for Wang it is the answer he had
    stolen = await client.by(doors.bob).post(doors.hall, json=PARTY, headers=KEY)
    assert said(stolen) == (409, "slot_taken")
    assert not doors.tells(stolen.text)


async def test_no_cursor_filter_or_order_widens_a_list(client: Client, doors: Doors):
    mine = await client.by(doors.wang).get("/me/bookings")
    assert doors.tells(mine.text)  # the control: there is something to be told
    highest = "ffffffff-ffff-7fff-bfff-ffffffffffff"
    asked = (
        {"after": highest},
        {"after": doors.booking["id"]},
        {"booked_by": str(doors.wang.id), "account_id": str(doors.wang.id)},
        {"resident_id": doors.house.wang["id"], "sort": "phone", "order": "-name"},
    )
    client.by(doors.bob)
    for path, params in product(LISTS, asked):
        answer = await client.get(path, params=params)
        if answer.status_code == 200:
            assert data(answer)["items"] == [], params
        assert answer.status_code in (200, 422) and not doors.tells(answer.text), params


async def test_lists_of_the_place_show_nothing_whatever_is_asked(client: Client, doors: Doors, town, a):
    place, venue = f"/places/{town.willow.code}", doors.booking["venue_id"]
    for who in (doors.bob, await a("staff", at=town.cedar)):
        client.by(who)
        for path, params in (
            (f"{place}/bookings", {"venue_id": venue, "status": "pending"}),
            (doors.hall, {"after": "ffffffff-ffff-7fff-bfff-ffffffffffff"}),
            (f"{place}/residents", {"status": "living_here"}),
            (f"{place}/households", {}),
            ("/places/140502/residents", {}),
        ):
            answer = await client.get(path, params=params)
            assert data(answer)["items"] == [], path
        for wish in ({"name": "王"}, {"phone": WANG["phone"]}, {"id_number": WANG["id_number"]}):
            assert data(await client.post(f"{place}/residents/search", json=wish))["items"] == []
        assert data(await client.get("/me/todo"))["items"] == []


async def test_what_is_public_to_search_knows_nobody(client: Client, doors: Doors, town):
    client.by(doors.bob)
    for words in (WANG["name"], WANG["phone"], WANG["id_number"], "六十大寿"):
        answer = await client.get(f"/places/{town.willow.code}/search", params={"q": words})
        assert answer.status_code == 200
        assert not doors.tells(answer.text.replace(words, ""))


async def test_anothers_name_in_the_header_is_believed_of_nobody(client: Client, doors: Doors):
    claims = {"X-Acting-For": doors.house.wang["id"]}
    booking = f"/bookings/{doors.booking['id']}"
    for who in (doors.bob, doors.house.staff):
        client.by(who)
        for path in (*LISTS, "/me/data", "/me/todo", booking, f"{booking}/timeline"):
            answer = await client.get(path, headers=claims)
            assert said(answer) == (403, "proxy_refused"), path
        assert said(await client.delete("/me", headers=claims)) == (403, "proxy_refused")
    as_account = {"X-Acting-For": str(doors.wang.id)}
    assert said(await client.by(doors.bob).get("/me/data", headers=as_account)) == (403, "proxy_refused")
