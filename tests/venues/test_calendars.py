"""One's own bookings in the calendar of a phone: whoever has the link reads them, and nobody else does."""

from datetime import datetime

from icalendar import Calendar
from sqlalchemy import select
from structlog.testing import capture_logs

from app.kit.access import UNATTENDED, Behalf
from app.kit.secrets import NO_KEYS
from app.services.venues.calendars.models import CalendarLink
from app.services.venues.calendars.privacy import KEEPER
from tests.client import data, said
from tests.venues.slots import WHY, book, say, slot

LINK, BASE = "/me/calendar-link", "/api/v1"


async def linked(client, person):
    path = data(await client.by(person).post(LINK))["path"]
    return path.removeprefix(BASE), path.split("/")[-2]


async def test_a_calendar_reads_ones_own_bookings_and_nobody_elses(client, town, hall, room, a):
    alice, bob = await a("resident", at=town.willow), await a("resident", at=town.willow)
    url, _ = await linked(client, alice)
    sure = await book(client, room, slot(9, purpose="排练"))
    asked = await book(client, hall, slot(11, purpose="棋赛"))
    await say(client, await book(client, room, slot(14, purpose="取消了")), "cancel", WHY)
    await book(client.by(bob), room, slot(16, purpose="别人的"))
    answer = await client.by(None).get(url)
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"].startswith("private")
    events = Calendar.from_ical(answer.content).walk("VEVENT")
    assert [(str(each["uid"]), str(each["status"]), each.decoded("dtstart")) for each in events] == [
        (f"{sure['id']}@linli", "CONFIRMED", datetime.fromisoformat(sure["starts_at"])),
        (f"{asked['id']}@linli", "TENTATIVE", datetime.fromisoformat(asked["starts_at"])),
    ]
    assert str(events[0]["summary"]) == f"{room.name}：排练" and "\r\n" in answer.text


async def test_the_link_is_kept_as_a_hash_and_stands_in_no_log(client, session, town, a):
    alice = await a("resident", at=town.willow)
    url, token = await linked(client, alice)
    [kept] = await session.scalars(select(CalendarLink))
    assert token not in str(vars(kept)) and len(token) > 40
    with capture_logs() as lines:
        await client.by(None).get(url)
        await client.get(url.removesuffix("/bookings.ics"))
        await client.post(url)
        await client.by(alice).post(LINK)
        assert said(await client.by(None).get(url)) == (404, "calendar_not_found")
    assert len([each for each in lines if each["event"] == "request"]) == 5
    assert token not in str(lines)
    assert {"/api/v1/calendars/…/bookings.ics", "/api/v1/calendars/…"} <= {each.get("path") for each in lines}


async def test_a_new_link_ends_the_old_and_revoked_it_opens_nothing(client, town, a):
    alice = await a("resident", at=town.willow)
    assert said(await client.by(alice).get(LINK)) == (404, "calendar_not_found")
    old, _ = await linked(client, alice)
    assert data(await client.get(LINK))["read_at"] is None
    new, _ = await linked(client, alice)
    statuses = [(await client.by(None).get(each)).status_code for each in (old, new)]
    assert statuses == [404, 200]
    assert data(await client.by(alice).get(LINK))["read_at"]
    data(await client.delete(LINK))
    assert said(await client.delete(LINK)) == (404, "calendar_not_found")
    assert said(await client.by(None).get(new)) == (404, "calendar_not_found")
    assert said(await client.post(LINK)) == (401, "unauthenticated")


async def test_whoever_is_forgotten_has_no_link(client, session, town, a):
    """PIPL art. 47."""
    alice = await a("resident", at=town.willow)
    url, _ = await linked(client, alice)
    assert len(await KEEPER.data_of(session, NO_KEYS, Behalf(alice.id))) == 1
    await KEEPER.forget(session, Behalf(alice.id), UNATTENDED)
    await session.commit()
    assert said(await client.by(None).get(url)) == (404, "calendar_not_found")
