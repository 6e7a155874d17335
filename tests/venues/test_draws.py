"""A slot that many want is drawn for: nobody else has it meanwhile, and whoever wins has a real booking."""

from hashlib import sha256
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, text

from app.kit.access import UNATTENDED, Behalf
from app.kit.secrets import NO_KEYS
from app.services.venues.allocations.models import Allocation, AllocationKind
from app.services.venues.draws.jobs import draw_what_closed
from app.services.venues.draws.lots import Ticket, winners
from app.services.venues.draws.privacy import KEEPER
from tests.client import data, said
from tests.residents.people import house_in, household, id_number, resident
from tests.town import hall_in
from tests.venues.slots import DAY, at, book, refusals, slots_of, times

RUSH = times(9) | {"closes_at": at(DAY, 7)}
WISH: dict[str, Any] = {"headcount": 1, "purpose": "乒乓球"}


@pytest.fixture
async def reading_room(session, town):
    return await hall_in(session, town.willow, units=3, capacity=3, needs_approval=False)


async def opened(client, staff, venue, wish=RUSH):
    return data(await client.by(staff).post(f"/venues/{venue.id}/draws", json=wish))


async def enter(client, person, draw, **other):
    return data(await client.by(person).post(f"/draws/{draw['id']}/tickets", json=WISH | other))


async def occupied(session, venue):
    query = select(Allocation).where(Allocation.venue_id == venue.id)
    return (await session.scalars(query.execution_options(populate_existing=True))).all()


async def test_what_is_drawn_anybody_can_draw_again(client, session, town, reading_room, clock, a):
    staff, clock_ = await a("staff", at=town.willow), clock("06:00")
    assert clock_
    draw = await opened(client, staff, reading_room)
    assert (draw["status"], draw["seed"], draw["seats"], draw["moves"]) == ("open", None, 3, ["call_off"])
    people = {}
    for headcount in (1, 2, 1, 2, 1, 3):
        person = await a("resident", at=town.willow)
        people[(await enter(client, person, draw, headcount=headcount))["id"]] = person
    slots = await slots_of(client.by(None), reading_room)
    assert [each["code"] for each in slots["09:00"]["reasons"]] == ["in_a_draw"] and slots["10:00"]["free"]
    await draw_what_closed(session)
    assert data(await client.get(f"/draws/{draw['id']}"))["status"] == "open"
    listed = data(await client.get(f"/venues/{reading_room.id}/draws"))["items"]
    assert [(each["id"], each["status"]) for each in listed] == [(draw["id"], "open")]
    clock("07:00")
    for _ in range(2):
        await draw_what_closed(session)
        await session.commit()
    shown = data(await client.by(None).get(f"/draws/{draw['id']}"))
    assert sha256(shown["seed"].encode()).hexdigest() == draw["seed_hash"] and shown["status"] == "drawn"
    again = [Ticket(UUID(each["id"]), each["weight"], each["seats"]) for each in shown["tickets"]]
    won = {str(each.id) for each in winners(shown["seed"], again, 3)}
    assert won == {each["id"] for each in shown["tickets"] if each["status"] == "won"}
    assert [each["rank"] for each in shown["tickets"]] == [1, 2, 3, 4, 5, 6]
    assert not {"headcount", "purpose", "entered_by"} & set(shown["tickets"][0])
    rows = await occupied(session, reading_room)
    assert {each.kind for each in rows} == {AllocationKind.BOOKING} and len(rows) <= 3
    assert len({each.unit_no for each in rows}) == len(rows)
    for id, person in people.items():
        [mine] = data(await client.by(person).get("/me/draw-tickets"))["items"]
        assert mine["id"] == id and bool(mine["booking_id"]) is (id in won)
        if id in won:
            booking = data(await client.get(f"/bookings/{mine['booking_id']}"))
            assert (booking["status"], len(booking["unit_nos"])) == ("confirmed", mine["headcount"])
            assert booking["booked_by"] == str(person.id)
    told = "SELECT args->>'status' FROM procrastinate_jobs WHERE task_name LIKE '%tell_of_the_draw'"
    outcomes = (await session.scalars(text(told))).all()
    assert sorted(outcomes) == sorted(["won"] * len(won) + ["lost"] * (6 - len(won)))


async def test_what_nobody_wins_goes_to_whoever_waits(client, session, town, room, clock, a):
    staff, alice = await a("staff", at=town.willow), await a("resident", at=town.willow)
    clock("06:00")
    draw = await opened(client, staff, room)
    wait = data(await client.by(alice).post(f"/venues/{room.id}/waitlist", json=times(9) | {"headcount": 1}))
    ticket = await enter(client, staff, draw)
    data(await client.post(f"/draw-tickets/{ticket['id']}/withdraw"))
    clock("07:00")
    await draw_what_closed(session)
    await session.commit()
    assert data(await client.by(alice).get(f"/waitlist/{wait['id']}"))["status"] == "offered"


async def test_the_old_and_whoever_is_favoured_have_more_lots(client, town, room, session, a):
    staff = await a("staff", at=town.willow)
    house = await house_in(client, session, town, staff)
    home = await household(client.by(staff), house.unit, "302")
    old = await resident(client, house.unit, home, id_number=id_number("19500102"), phone=None)
    young = house.wang
    draw = await opened(client, staff, room, RUSH | {"closes_at": at(DAY, 8)})
    assert (await enter(client, staff, draw, for_resident_id=old["id"]))["weight"] == 2
    first = await enter(client, staff, draw, for_resident_id=young["id"])
    assert first["weight"] == 1
    favour = f"/residents/{young['id']}/draw-favour"
    data(await client.put(favour, json={"until": "2027-12-31"}))
    data(await client.post(f"/draw-tickets/{first['id']}/withdraw"))
    assert (await enter(client, staff, draw, for_resident_id=young["id"]))["weight"] == 2
    kept = str(await KEEPER.data_of(session, NO_KEYS, Behalf(None, UUID(young["id"]))))
    assert "favoured_until" in kept
    street = client.by(await a("street_official", at=town.street))
    assert said(await street.delete(favour)) == (404, "resident_not_found")
    data(await client.by(staff).delete(favour))


async def test_the_four_corners(client, town, room, clock, a):
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    clock("06:00")
    url = f"/venues/{room.id}/draws"
    assert said(await client.by(None).post(url, json=RUSH)) == (401, "unauthenticated")
    assert said(await client.by(alice).post(url, json=RUSH)) == (403, "forbidden")
    taken = await book(client, room, times(10) | WISH)
    assert taken
    client.by(staff)
    assert said(await client.post(url, json=RUSH | times(10))) == (409, "slot_taken")
    past = RUSH | {"closes_at": at(DAY, 5)}
    assert said(await client.post(url, json=past)) == (409, "closes_in_the_past")
    assert (await client.post(url, json=RUSH | {"closes_at": at(DAY, 9)})).status_code == 422
    draw = await opened(client, staff, room)
    tickets = f"/draws/{draw['id']}/tickets"
    outsider = client.by(await a("resident", at=town.cedar))
    assert said(await outsider.post(tickets, json=WISH)) == (403, "forbidden")
    client.by(alice)
    assert await refusals(await client.post(tickets, json=WISH | {"headcount": 41})) == ["too_many_people"]
    ticket = await enter(client, alice, draw)
    assert said(await client.post(tickets, json=WISH)) == (409, "entered_already")
    stranger = client.by(await a("resident", at=town.willow))
    assert said(await stranger.get(f"/draw-tickets/{ticket['id']}")) == (404, "ticket_not_found")
    assert said(await stranger.post(f"/draws/{draw['id']}/call-off")) == (403, "forbidden")
    assert said(await client.get("/draws/0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7")) == (404, "draw_not_found")
    clock("07:00")
    assert said(await client.post(tickets, json=WISH)) == (409, "draw_closed")


async def test_what_is_called_off_or_closed_is_drawn_for_nobody(client, session, town, room, clock, a):
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    clock("06:00")
    ends = []
    for end in ("call-off", "closure"):
        draw = await opened(client, staff, room)
        ticket = await enter(client, alice, draw)
        client.by(staff)
        if end == "closure":
            body = times(9) | {"reason": "检修", "mode": "cancel"}
            data(await client.post(f"/venues/{room.id}/closures", json=body))
        else:
            data(await client.post(f"/draws/{draw['id']}/call-off"))
            assert (await slots_of(client.by(None), room))["09:00"]["free"]
        ends.append(data(await client.by(alice).get(f"/draw-tickets/{ticket['id']}"))["status"])
        shown = data(await client.get(f"/draws/{draw['id']}"))
        assert (shown["status"], shown["seed"]) == ("called_off", None)
    assert ends == ["void", "void"]


async def test_a_draw_for_which_there_is_no_room_any_more_ends_all_the_same(
    client, session, town, room, clock, a
):
    """Staff have given the room an hour of setting up since, and somebody has the hour before."""
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    clock("06:00")
    ticket = await enter(client, alice, await opened(client, staff, room))
    await book(client.by(staff), room, times(8) | WISH)
    room.kept_terms = {"before_minutes": 60}
    await session.commit()
    clock("07:00")
    await draw_what_closed(session)
    await session.commit()
    mine = data(await client.by(alice).get(f"/draw-tickets/{ticket['id']}"))
    assert (mine["status"], mine["rank"], mine["booking_id"]) == ("void", 1, None)


async def test_a_draw_that_cannot_be_carried_out_keeps_no_other_from_being_drawn(
    client, session, town, room, clock, a
):
    """Its seed is lost, and so nobody could draw it again; people have to call it off."""
    staff, other = await a("staff", at=town.willow), await hall_in(session, town.willow)
    clock("06:00")
    lost, drawn = await opened(client, staff, room), await opened(client, staff, other)
    await session.execute(text("DELETE FROM venue_draw_seeds WHERE draw_id = :id"), {"id": lost["id"]})
    await session.commit()
    clock("07:00")
    await draw_what_closed(session)
    await session.commit()
    seen = [data(await client.get(f"/draws/{each['id']}"))["status"] for each in (lost, drawn)]
    assert seen == ["open", "drawn"]


async def test_whoever_may_no_longer_book_is_not_drawn(client, session, town, room, clock, a):
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    clock("06:00")
    draw = await opened(client, staff, room)
    ticket = await enter(client, alice, draw)
    for hour in (11, 13):
        await book(client, room, times(hour, hours=2) | WISH)
    clock("07:00")
    await draw_what_closed(session)
    await session.commit()
    mine = data(await client.get(f"/draw-tickets/{ticket['id']}"))
    assert (mine["status"], mine["rank"], mine["booking_id"]) == ("refused", None, None)
    assert (await slots_of(client.by(staff), room))["09:00"]["free"]


async def test_whoever_is_forgotten_is_in_no_draw(client, session, town, room, clock, a):
    """PIPL arts. 45 and 47."""
    alice, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    clock("06:00")
    ticket = await enter(client, alice, await opened(client, staff, room))
    assert WISH["purpose"] in str(await KEEPER.data_of(session, NO_KEYS, Behalf(alice.id)))
    await KEEPER.forget(session, Behalf(alice.id), UNATTENDED)
    await session.commit()
    left = data(await client.by(staff).get(f"/draw-tickets/{ticket['id']}"))
    assert (left["status"], left["purpose"]) == ("void", "")
