"""What is said about a booking, who hears of it, and what happens when nobody answers."""

from sqlalchemy import select, text

from app.kit.access import UNATTENDED, Behalf
from app.kit.secrets import NO_KEYS
from app.services.venues.privacy import KEEPER
from app.services.venues.talks.jobs import escalate_what_nobody_answered
from app.services.venues.talks.models import Message
from tests.client import data, said
from tests.venues.slots import book

QUESTION = {"text": "投影仪可以用吗？"}


async def say(client, booking, words=QUESTION):
    return data(await client.post(f"/bookings/{booking['id']}/messages", json=words))


async def told(session):
    query = (
        "SELECT args->>'account_id', args->>'overdue' FROM procrastinate_jobs WHERE task_name LIKE '%message'"
    )
    return [tuple(each) for each in await session.execute(text(query))]


async def unread(client, person):
    found = data(await client.by(person).get("/me/booking-messages"))
    return [each["unread"] for each in found]


async def test_a_question_is_answered_and_each_side_knows_what_it_has_not_read(
    client, session, town, hall, clock, a
):
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    clock("08:00", days=-1)
    booking = await book(client.by(alice), hall)
    asked = await say(client, booking)
    assert (asked["from_staff"], asked["answer_by"][11:16]) == (False, "08:30")
    assert await told(session) == [(str(staff.id), "false")]
    assert (await unread(client, alice), await unread(client, staff)) == ([], [1])
    todo = data(await client.get("/me/todo"))["items"]
    assert [each["kind"] for each in todo] == ["venues.answer", "venues.decide"]
    answer = await say(client, booking, {"text": "可以，请到服务台取遥控器。"})
    assert (answer["from_staff"], answer["answer_by"]) == (True, None)
    assert data(await client.post(f"/bookings/{booking['id']}/messages/read")) is None
    assert (await unread(client, staff), await unread(client, alice)) == ([], [1])
    page = data(await client.get(f"/bookings/{booking['id']}/messages"))["items"]
    assert [each["text"] for each in page] == ["可以，请到服务台取遥控器。", QUESTION["text"]]
    assert [each["answer_by"] for each in page] == [None, None]
    clock("09:00", days=-1)
    await escalate_what_nobody_answered(session)
    assert (str(alice.id), "false") in await told(session)
    assert len(await told(session)) == 2


async def test_what_nobody_answers_in_time_the_street_hears_of_once(client, session, town, hall, clock, a):
    alice, street = await a("resident", at=town.willow), await a("street_official", at=town.street)
    clock("08:00", days=-1)
    booking = await book(client.by(alice), hall)
    await say(client, booking)
    for time in ("08:29", "08:30", "08:31"):
        clock(time, days=-1)
        await escalate_what_nobody_answered(session)
        await session.flush()
    assert await told(session) == [(str(street.id), "true")]


async def test_the_four_corners(client, town, hall, a):
    alice, street = await a("resident", at=town.willow), await a("street_official", at=town.street)
    booking = await book(client.by(alice), hall)
    url = f"/bookings/{booking['id']}/messages"
    assert said(await client.by(None).post(url, json=QUESTION)) == (401, "unauthenticated")
    other = await a("resident", at=town.willow)
    assert said(await client.by(other).post(url, json=QUESTION)) == (404, "booking_not_found")
    assert said(await client.by(street).post(url, json=QUESTION)) == (403, "forbidden")
    assert data(await client.get(url))["items"] == []


async def test_what_was_said_is_told_and_forgotten(client, session, town, hall, a):
    """PIPL arts. 45 and 47."""
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    booking = await book(client.by(alice), hall)
    await say(client, booking)
    await say(client.by(staff), booking, {"text": "王女士，可以。"})
    person = Behalf(alice.id)
    assert QUESTION["text"] in str(await KEEPER.data_of(session, NO_KEYS, person))
    await KEEPER.forget(session, person, UNATTENDED)
    await session.commit()
    query = select(Message.text).execution_options(populate_existing=True)
    assert set(await session.scalars(query)) == {""}
