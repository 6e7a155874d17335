"""Whatever is done to a step behind our backs is found."""

import asyncio
from datetime import timedelta

import pytest
from click.testing import CliRunner
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from app.__main__ import cli
from app.kit.access import Actor
from app.kit.chain import Digest, digest_what_is_over, faults
from app.kit.clock import today
from app.kit.timeline import SAID, Overtaken, Step, link, move, record
from app.permissions import Role
from app.services.venues.bookings.flow import BookingFlow, BookingStatus
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.schemas import BookingCreate
from app.services.venues.parties.service import Party
from tests.town import Town, hall_in, settle
from tests.venues.slots import NOON


@pytest.fixture
async def booking(session, town, a):
    """Approved, spoken of, called off: three steps."""
    staff = await a("staff", at=town.willow)
    return await lived(session, await hall_in(session, town.willow), staff)


async def lived(session, hall, person):
    slot = BookingCreate.model_validate(NOON).slot
    party, pending = Party(person.id, None, person.id, None), BookingStatus.PENDING
    booking = Booking.of(hall, by=person.id, party=party, slot=slot, headcount=8, status=pending)
    session.add(booking)
    await session.flush()
    await session.refresh(booking)
    actor = Actor(person.id, {Role.STAFF: frozenset({hall.place_id})})
    move(session, booking, BookingFlow.approve, by=actor)
    record(session, booking, "speak", by=actor, reason="已电话告知")
    move(session, booking, BookingFlow.cancel, by=actor, reason_code="maintenance", reason="检修")
    await session.commit()
    return booking


@pytest.fixture
async def steps(session, booking):
    query = select(Step).where(Step.subject_id == booking.id).order_by(Step.id)
    return (await session.scalars(query)).all()


@pytest.fixture
async def as_owner(session):
    """Whoever owns the tables, and has switched the trigger off."""

    async def change(statement, **values):
        await session.execute(text("SET ROLE NONE"))
        for each in ("timeline", "timeline_digests"):
            await session.execute(text(f"ALTER TABLE {each} DISABLE TRIGGER USER"))
        await session.execute(text(statement), values)
        await session.execute(text("SET ROLE linli_api"))
        session.expunge_all()

    return change


async def found(session, **how):
    return [each async for each in faults(session, **how)]


async def test_what_nobody_touched_is_as_it_was_written(session, booking, steps):
    assert [each.move for each in steps] == ["approve", "speak", "cancel"]
    assert [each.previous for each in steps] == [None, steps[0].hash, steps[1].hash]
    assert booking.timeline_head == steps[2].hash
    assert steps[1].from_status == steps[1].to_status == "confirmed"
    for batch in (1, 2, 3, 1000):
        assert await found(session, batch=batch) == []


CHANGES = {
    "id": "gen_random_uuid()",
    "subject": "'claims'",
    "move": "'reject'",
    "from_status": "'cancelled'",
    "to_status": "'rejected'",
    "actor_id": "gen_random_uuid()",
    "on_behalf_of": "gen_random_uuid()",
    "roles": "'{admin}'",
    "reason_code": "'other'",
    "reason": "'另有原因'",
    "previous": "'\\x00'",
    "hash": "'\\x00'",
    "created_at": "created_at - interval '1 microsecond'",
    "subject_id": "gen_random_uuid()",
}


def test_every_column_of_a_step_is_tried():
    assert set(CHANGES) == set(Step.__table__.columns.keys())


@pytest.mark.parametrize("which", [0, 1, 2])
@pytest.mark.parametrize("column", CHANGES)
async def test_a_changed_step_is_found(session, steps, as_owner, column, which):
    id = steps[which].id
    statement = "UPDATE timeline SET {} = {} WHERE id = :id"
    await as_owner(statement.format(column, CHANGES[column]), id=id)
    assert await anext(faults(session))


@pytest.mark.parametrize("which", [0, 1, 2])
async def test_a_step_taken_out_is_found(session, steps, as_owner, which):
    await as_owner("DELETE FROM timeline WHERE id = :id", id=steps[which].id)
    [fault, *_] = await found(session)
    assert "gone" in fault or "its row remembers" in fault


async def test_it_is_found_when_all_of_them_are_gone(session, booking, steps, as_owner):
    await as_owner("DELETE FROM timeline WHERE subject_id = :id", id=booking.id)
    assert await found(session) == [f"bookings {booking.id}: all its steps are gone"]


async def test_a_cut_tail_is_found_even_where_the_row_was_mended_too(session, booking, steps, as_owner):
    await as_owner("UPDATE timeline SET created_at = created_at - interval '1 day'")
    await rehash(session, booking, as_owner)
    await digest_what_is_over(session)
    await session.flush()
    assert await found(session) == []
    steps = (await session.scalars(select(Step).order_by(Step.id))).all()
    await as_owner("DELETE FROM timeline WHERE id = :id", id=steps[2].id)
    mend = "UPDATE bookings SET timeline_head = :head, status = 'confirmed' WHERE id = :id"
    await as_owner(mend, head=steps[1].hash, id=booking.id)
    [fault] = await found(session)
    assert fault == f"{today() - timedelta(1)}: 2 steps, and not the 3 that were digested that night"


async def rehash(session, booking, as_owner):
    """As if the three steps had been made yesterday."""
    previous = None
    for each in (await session.scalars(select(Step).order_by(Step.id))).all():
        said = [getattr(each, name) for name in SAID]
        hash, id = link(previous, *said), each.id
        await as_owner(
            "UPDATE timeline SET previous = :previous, hash = :hash WHERE id = :id",
            previous=previous,
            hash=hash,
            id=id,
        )
        previous = hash
    await as_owner("UPDATE bookings SET timeline_head = :head WHERE id = :id", head=previous, id=booking.id)


async def test_days_without_a_worker_are_made_up_for_and_today_is_left_for_tomorrow(
    session, booking, steps, as_owner
):
    await as_owner("UPDATE timeline SET created_at = created_at - interval '4 days'")
    for _ in range(2):
        await digest_what_is_over(session)
        await session.flush()
    days = (await session.scalars(select(Digest).order_by(Digest.day))).all()
    assert [(today() - each.day).days for each in days] == [4, 3, 2, 1]
    assert [each.steps for each in days] == [3, 0, 0, 0]
    assert len({each.digest for each in days}) == 4
    await as_owner("DELETE FROM timeline_digests WHERE day = :day", day=days[1].day)
    assert f"{days[1].day}: the digest of that day is gone" in await found(session)


@pytest.mark.parametrize("change", ["UPDATE timeline_digests SET steps = 0", "DELETE FROM timeline_digests"])
async def test_a_digest_cannot_be_changed_by_the_role_of_the_api(session, change):
    with pytest.raises(Exception, match="permission denied"):
        await session.execute(text(change))


async def test_two_who_write_at_once_do_not_make_the_chain_fork(live):
    """Neither had locked the row, as every service does: the second is told so."""
    async with live.state.everything() as session:
        town = await Town().build(session)
        hall = await hall_in(session, town.willow)
        staff = await settle(session, "staff", at=town.willow)
        booking = await lived(session, hall, staff)
    actor = Actor(staff.id, {Role.STAFF: frozenset({town.willow.id})})
    both_have_read = asyncio.Barrier(2)

    async def speak():
        async with live.state.everything.begin() as session:
            mine = await session.get_one(Booking, booking.id)
            await both_have_read.wait()
            record(session, mine, "speak", by=actor)

    answers = await asyncio.gather(speak(), speak(), return_exceptions=True)
    [refused] = [each for each in answers if isinstance(each, IntegrityError)]
    assert "uq_timeline_previous" in str(refused.orig)
    assert Overtaken.by_constraint["uq_timeline_previous"] is Overtaken
    async with live.state.everything() as session:
        assert await found(session) == []
    await asyncio.to_thread(verify_by_command, live.state.settings.db.url)


def verify_by_command(url):
    def run():
        return CliRunner().invoke(cli, ["timeline", "verify"], env={"DATABASE_URL": url})

    good = run()
    assert (good.exit_code, "4 steps, every one as it was written" in good.output) == (0, True), good.output
    import psycopg

    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        connection.execute("ALTER TABLE timeline DISABLE TRIGGER USER")
        connection.execute("UPDATE timeline SET reason = '改过' WHERE move = 'cancel'")
    bad = run()
    assert bad.exit_code == 1 and "(cancel) is not what was written" in bad.output, bad.output
