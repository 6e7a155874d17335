"""What programs and the public read of a venue: its calendar and its use, and nobody's name."""

from datetime import datetime

from icalendar import Calendar

from app.services.venues.door.jobs import close_what_is_over, release_what_was_missed
from tests.client import data, said
from tests.town import hall_in
from tests.venues.slots import DAY, book, say, slot, times

NOT_THERE = "/venues/0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7"


async def test_a_calendar_reads_when_a_hall_is_taken_and_closed(client, session, town, hall, a):
    part = await hall_in(session, town.willow, parent_id=hall.id, needs_approval=False)
    await hall_in(session, town.willow, parent_id=hall.id)
    booking = await book(client.by(await a("resident", at=town.willow)), hall, slot(9, purpose="秘密聚会"))
    body = times(14, hours=2) | {"reason": "检修", "mode": "tell"}
    data(await client.by(await a("staff", at=town.willow)).post(f"/venues/{part.id}/closures", json=body))
    answer = await client.by(None).get(f"/venues/{hall.id}/calendar.ics")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert "秘密聚会" not in answer.text and "\r\n" in answer.text
    calendar = Calendar.from_ical(answer.content)
    seen = [(str(each["summary"]), each.decoded("dtstart")) for each in calendar.walk("VEVENT")]
    starts = [datetime.fromisoformat(each["starts_at"]) for each in (booking, body)]
    assert seen == [("已预约", starts[0]), ("临时关闭：检修", starts[1])]
    uids = [str(each["uid"]) for each in calendar.walk("VEVENT")]
    assert uids[0] == f"{booking['id']}@linli" and len(set(uids)) == 2
    assert said(await client.get(f"{NOT_THERE}/calendar.ics")) == (404, "venue_not_found")


async def test_the_public_reads_how_much_a_room_is_used_and_never_by_whom(
    client, session, town, room, clock, a
):
    client.by(await a("staff", at=town.willow))
    used, missed = await book(client, room, slot(9.5)), await book(client, room, slot(11))
    clock("09:30")
    await say(client, used, "check-in", {})
    clock("11:30")
    await close_what_is_over(session)
    await release_what_was_missed(session)
    assert data(await client.get(f"/bookings/{missed['id']}"))["status"] == "no_show"
    found = data(await client.by(None).get(f"/venues/{room.id}/usage", params={"date": str(DAY)}))
    assert found == [
        {"hour": 9, "bookings": 1, "minutes": 30, "missed": 0},
        {"hour": 10, "bookings": 1, "minutes": 30, "missed": 0},
        {"hour": 11, "bookings": 0, "minutes": 0, "missed": 1},
    ]
    assert said(await client.get(f"{NOT_THERE}/usage")) == (404, "venue_not_found")
