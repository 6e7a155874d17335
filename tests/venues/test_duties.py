"""Who is on duty hears what is asked; at night it waits for the morning; what is at hand is said twice."""

from datetime import timedelta

from app.kit.access import Behalf
from app.kit.secrets import NO_KEYS
from app.services.venues.privacy import KEEPER
from app.services.venues.talks.jobs import escalate_what_nobody_answered
from tests.client import data, said
from tests.venues.slots import DAY, at, book, slot
from tests.venues.test_talks import QUESTION, say, told

BOOKING, LATER = slot(20), slot(19)
WORDS = {
    "title": "投影仪",
    "text": "可以用，请到服务台取遥控器。",
    "text_en": "Yes; fetch the remote at the desk.",
}


def shift(person, first, last, **other):
    times = {"starts_at": at(DAY, first), "ends_at": at(DAY, last)}
    return {"account_id": str(person.id)} | times | other


async def test_whoever_is_on_duty_hears_the_question_and_the_next_shift_when_it_is_late(
    client, session, town, hall, clock, a
):
    alice, street = await a("resident", at=town.willow), await a("street_official", at=town.street)
    early, late, _off = [await a("staff", at=town.willow) for _ in range(3)]
    client.by(early)
    for wish in (shift(early, 8, 14), shift(late, 14, 20)):
        data(await client.post("/places/140502009010/duties", json=wish))
    clock("13:45")
    booking = await book(client.by(alice), hall, BOOKING)
    await say(client, booking)
    assert await told(session) == [(str(early.id), "false")]
    clock("14:20")
    await escalate_what_nobody_answered(session)
    assert set((await told(session))[1:]) == {(str(street.id), "true"), (str(late.id), "true")}


async def test_asked_at_night_it_waits_for_the_morning_and_everybody_hears(
    client, session, town, hall, clock, a
):
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    other = await a("staff", at=town.willow)
    shifts = data(
        await client.by(staff).post("/places/140502009010/duties", json=shift(staff, 8, 20, weeks=3))
    )
    weeks = [str(DAY + timedelta(weeks=n)) for n in range(3)]
    assert [each["starts_at"][:10] for each in shifts] == weeks
    clock("02:00")
    asked = await say(client.by(alice), await book(client, hall, BOOKING))
    assert asked["answer_by"][11:16] == "08:30"
    assert {each for each, _ in await told(session)} == {str(staff.id), str(other.id)}
    data(await client.by(other).delete(f"/duties/{shifts[0]['id']}"))
    again = await say(client.by(alice), await book(client, hall, LATER))
    assert again["answer_by"][:10] == weeks[1]
    kept = data(await client.by(staff).get("/places/140502009010/duties"))["items"]
    assert [each["id"] for each in kept] == [shifts[2]["id"], shifts[1]["id"]]
    assert "on_duty" in str(await KEEPER.data_of(session, NO_KEYS, Behalf(staff.id)))


async def test_a_roster_is_kept_by_staff_of_staff(client, town, hall, a):
    url, staff, other = (
        "/places/140502009010/duties",
        await a("staff", at=town.willow),
        await a("staff", at=town.willow),
    )
    alice, street = await a("resident", at=town.willow), await a("street_official", at=town.street)
    wish = shift(other, 8, 14)
    assert said(await client.by(None).post(url, json=wish)) == (401, "unauthenticated")
    assert said(await client.by(street).post(url, json=wish)) == (403, "forbidden")
    client.by(staff)
    assert said(await client.post(url, json=shift(alice, 8, 14))) == (409, "not_of_the_staff")
    assert (await client.post(url, json=shift(other, 8, 40))).status_code == 422
    [duty] = data(await client.post(url, json=wish))
    assert said(await client.post(url, json=shift(other, 13, 15))) == (409, "on_duty_already")
    assert data(await client.by(alice).get(url))["items"] == []
    assert said(await client.delete(f"/duties/{duty['id']}")) == (404, "shift_not_found")
    assert said(await client.by(street).delete(f"/duties/{duty['id']}")) == (403, "forbidden")


async def test_what_is_at_hand_is_said_in_both_languages(client, town, hall, a):
    url, alice = "/places/140502009010/canned-answers", await a("resident", at=town.willow)
    booking = await book(client.by(alice), hall)
    assert said(await client.post(url, json=WORDS)) == (403, "forbidden")
    client.by(await a("staff", at=town.willow))
    canned = data(await client.post(url, json=WORDS))
    assert said(await client.post(url, json=WORDS)) == (409, "canned_title_taken")
    messages, by_id = f"/bookings/{booking['id']}/messages", {"canned_id": canned["id"]}
    answer = data(await client.post(messages, json=by_id))
    assert (answer["text"], answer["text_en"]) == (WORDS["text"], WORDS["text_en"])
    for both_or_none in (QUESTION | by_id, {}):
        assert (await client.post(messages, json=both_or_none)).status_code == 422
    one = f"/canned-answers/{canned['id']}"
    changed = data(await client.put(one, json=WORDS | {"text": "今天借出了。", "version": 1}))
    assert (changed["text"], changed["version"]) == ("今天借出了。", 2)
    assert said(await client.put(one, json=WORDS | {"version": 1})) == (409, "stale")
    assert data(await client.get(messages))["items"][0]["text"] == WORDS["text"]
    assert said(await client.by(alice).post(messages, json=by_id)) == (404, "canned_answer_not_found")
    assert data(await client.get(url))["items"] == []
    data(await client.by(await a("staff", at=town.willow)).delete(one))
    assert data(await client.get(url))["items"] == []
