"""A daughter books for her father, who has no phone: as him, under the rules that count for him."""

from tests.client import data, said
from tests.proxies.family import family_in, for_
from tests.venues.slots import WHY, book, refusals, say, slot


async def test_whoever_acts_for_a_parent_books_in_his_name_and_on_his_quota(client, session, town, room, a):
    family = await family_in(client, session, town, a)
    client.by(family.house.staff)
    data(await family.record(client, family.father, family.daughter, purposes=["venues"]))
    client.by(family.daughter)
    assert said(await client.post(f"/venues/{room.id}/bookings", json=slot(8)))[0] == 403  # not as herself
    client.headers.update(for_(family.father))
    booking = await book(client, room, slot(8, hours=4))
    assert (booking["resident_id"], booking["booked_by"]) == (family.father["id"], str(family.daughter.id))
    over = await client.post(f"/venues/{room.id}/bookings", json=slot(13))
    assert await refusals(over) == ["over_minutes_a_day"]
    assert (await say(client, booking, "cancel", WHY))["status"] == "cancelled"
    [step] = data(await client.get(f"/bookings/{booking['id']}/timeline"))
    assert (step["actor_id"], step["on_behalf_of"]) == (str(family.daughter.id), family.father["id"])


async def test_a_mandate_for_something_else_books_nothing(client, session, town, room, a):
    family = await family_in(client, session, town, a)
    client.by(family.house.staff)
    data(await family.record(client, family.father, family.daughter, purposes=["homecare"]))
    client.by(family.daughter).headers.update(for_(family.father))
    answer = await client.post(f"/venues/{room.id}/bookings", json=slot(8))
    assert said(answer) == (403, "proxy_refused")
