"""Something is broken: it is reported with a picture, somebody cleans up, and nothing is closed unasked."""

import pytest
from sqlalchemy import text

from app.kit.access import UNATTENDED, Behalf
from app.kit.secrets import NO_KEYS
from app.services.venues.damages.privacy import KEEPER
from tests.client import data, said
from tests.files import samples
from tests.venues.slots import book, say, slots_of, times

BROKEN = {"note": "一把折叠椅断了，地上有碎木。"}
PLACE = "/places/140502009010"


async def photo(client):
    files = {"file": ("chair.jpg", samples.jpeg(), "image/jpeg")}
    return data(await client.post("/files", files=files, data={"purpose": "venue"}))["id"]


@pytest.fixture
async def used(client, town, room, clock, a):
    """A booking of Alice's, who is inside."""
    staff, alice = await a("staff", at=town.willow), await a("resident", at=town.willow)
    booking = await book(client.by(alice), room)
    clock("09:00")
    await say(client.by(staff), booking, "check-in", {})
    return booking, alice, staff


async def test_a_damage_is_reported_with_a_picture_and_somebody_cleans_up(
    client, session, town, room, used, a
):
    booking, alice, staff = used
    wish = BROKEN | {"file_ids": [await photo(client.by(alice))]}
    damage = data(await client.post(f"/bookings/{booking['id']}/damages", json=wish))
    assert (damage["status"], damage["moves"], damage["file_ids"]) == ("reported", [], wish["file_ids"])
    assert (await client.by(staff).get(f"/files/{wish['file_ids'][0]}")).status_code == 200
    stranger = await a("resident", at=town.willow)
    assert (await client.by(stranger).get(f"/files/{wish['file_ids'][0]}")).status_code == 404
    told = "SELECT args->>'account_id' FROM procrastinate_jobs WHERE task_name LIKE '%tell_of_cleaning'"
    assert (await session.scalars(text(told))).all() == [str(staff.id)]
    todo = data(await client.by(staff).get("/me/todo"))["items"]
    assert [each["kind"] for each in todo] == ["venues.clean"]
    task = data(await client.get(todo[0]["link"]))
    assert (task["damage_id"], task["note"], task["moves"]) == (
        damage["id"],
        BROKEN["note"],
        ["take", "finish", "drop"],
    )
    taken = data(await client.post(f"/cleanings/{task['id']}/take"))
    assert (taken["status"], taken["taken_by"]) == ("taken", str(staff.id))
    colleague = await a("staff", at=town.willow)
    assert data(await client.by(colleague).get("/me/todo"))["items"] == []
    assert data(await client.post(f"/cleanings/{task['id']}/give-back"))["taken_by"] is None
    done = data(await client.post(f"/cleanings/{task['id']}/finish"))
    assert (done["status"], done["taken_by"], done["moves"]) == ("done", str(colleague.id), [])
    assert said(await client.post(f"/cleanings/{task['id']}/drop")) == (409, "illegal_move")
    settled = data(await client.post(f"/damages/{damage['id']}/settle", json={"reason": "已更换"}))
    assert (settled["status"], settled["moves"]) == ("settled", [])


async def test_it_closes_nothing_until_staff_close_it(client, town, room, used):
    booking, alice, staff = used
    data(await client.by(alice).post(f"/bookings/{booking['id']}/damages", json=BROKEN))
    assert (await slots_of(client, room))["14:00"]["free"]
    closure = times(14) | {"reason": "修理桌椅", "mode": "tell"}
    data(await client.by(staff).post(f"/venues/{room.id}/closures", json=closure))
    assert not (await slots_of(client, room))["14:00"]["free"]


async def test_a_report_without_ground_takes_its_cleaning_with_it(client, town, room, used, a):
    _, alice, staff = used
    damage = data(await client.by(staff).post(f"/venues/{room.id}/damages", json=BROKEN))
    asked = data(await client.post(f"/venues/{room.id}/cleanings", json={"note": "地面有积水"}))
    data(await client.post(f"/damages/{damage['id']}/dismiss", json={"reason": "误报"}))
    left = data(await client.get(f"{PLACE}/cleanings", params={"status": "open"}))["items"]
    assert [each["id"] for each in left] == [asked["id"]]
    assert data(await client.post(f"/cleanings/{asked['id']}/drop"))["status"] == "dropped"
    seen = data(await client.get(f"/venues/{room.id}/damages"))["items"]
    assert [each["status"] for each in seen] == ["dismissed"]
    assert data(await client.by(alice).get(f"/venues/{room.id}/damages"))["items"] == []


async def test_the_four_corners(client, town, room, used, a):
    booking, alice, _ = used
    url, street = f"/bookings/{booking['id']}/damages", await a("street_official", at=town.street)
    assert said(await client.by(None).post(url, json=BROKEN)) == (401, "unauthenticated")
    assert said(await client.by(await a("resident", at=town.willow)).post(url, json=BROKEN)) == (
        404,
        "booking_not_found",
    )
    assert said(await client.by(street).post(url, json=BROKEN)) == (403, "forbidden")
    assert said(await client.post(f"/venues/{room.id}/damages", json=BROKEN)) == (403, "forbidden")
    later = await book(client.by(alice), room, times(15) | {"purpose": "棋", "headcount": 2})
    assert said(await client.post(f"/bookings/{later['id']}/damages", json=BROKEN)) == (
        409,
        "not_been_inside",
    )
    damage = data(await client.post(url, json=BROKEN))
    assert said(await client.post(f"/damages/{damage['id']}/settle", json={})) == (403, "forbidden")
    stranger = client.by(await a("resident", at=town.willow))
    assert said(await stranger.get(f"/damages/{damage['id']}")) == (404, "damage_not_found")


async def test_whoever_is_forgotten_leaves_no_word_and_no_picture(client, session, used):
    """PIPL arts. 45 and 47."""
    booking, alice, staff = used
    wish = BROKEN | {"file_ids": [await photo(client.by(alice))]}
    damage = data(await client.post(f"/bookings/{booking['id']}/damages", json=wish))
    person = Behalf(alice.id)
    assert BROKEN["note"] in str(await KEEPER.data_of(session, NO_KEYS, person))
    await KEEPER.forget(session, person, UNATTENDED)
    await session.commit()
    left = data(await client.by(staff).get(f"/damages/{damage['id']}"))
    assert (left["note"], left["file_ids"]) == ("", [])
    assert (await client.get(f"/files/{wish['file_ids'][0]}")).status_code == 404
    tasks = data(await client.get(f"{PLACE}/cleanings"))["items"]
    assert [each["note"] for each in tasks] == [""]
