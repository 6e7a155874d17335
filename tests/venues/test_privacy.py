"""What venues know of a person, and what they forget (PIPL arts. 45 and 47)."""

from typing import Any

from sqlalchemy import select

from app.kit.access import UNATTENDED, Behalf
from app.kit.secrets import NO_KEYS
from app.services.venues.bookings.models import Booking
from app.services.venues.privacy import KEEPER
from tests.venues.slots import MORNING, book, slot, slots_of
from tests.venues.test_series import repeat
from tests.venues.test_waitlist import WAIT, wait


def statuses(told: Any) -> list[str]:
    return [each["status"] for each in told]


async def test_what_a_person_booked_is_told_and_forgotten(client, session, town, room, a):
    alice, bob = [await a("resident", at=town.willow) for _ in range(2)]
    await book(client.by(bob), room, slot(9))
    await wait(client.by(alice), room, WAIT)
    await book(client, room, slot(10, purpose="秘密聚会"))
    await repeat(client, room, rrule="FREQ=DAILY;COUNT=2", purpose="秘密聚会")
    person = Behalf(alice.id)
    told = await KEEPER.data_of(session, NO_KEYS, person)
    assert statuses(told) == ["confirmed", "confirmed", "waiting"]
    for _ in range(2):
        await KEEPER.forget(session, person, UNATTENDED)
    await session.commit()
    assert set(statuses(await KEEPER.data_of(session, NO_KEYS, person))) == {"cancelled", "lapsed"}
    assert "秘密聚会" not in str([vars(each) for each in await session.scalars(select(Booking))])
    assert (await slots_of(client.by(None), room))["10:00"]["free"]


async def test_what_it_was_for_is_forgotten_after_a_year(client, session, town, room, a):
    booking = await book(client.by(await a("resident", at=town.willow)), room, MORNING)
    sweep = KEEPER.sweeps["bookings"]
    row = await session.get_one(Booking, booking["id"])
    assert await sweep(session, row.ends_at) == 0
    assert (
        await sweep(session, row.ends_at.replace(year=2999)),
        await sweep(session, row.ends_at.replace(year=2999)),
    ) == (1, 0)
