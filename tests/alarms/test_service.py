"""An alarm rings until a person answers, and ends when that person says how."""

from sqlalchemy import select, text

from app.commons.alarms.models import Alarm
from app.commons.alarms.rules import AlarmKind
from app.commons.alarms.schemas import Location
from app.kit.secrets import Keyring
from app.permissions import Role
from tests.client import data, said
from tests.partners.conftest import member_of, organisation_in
from tests.town import SECRET

HERE = Location(latitude=35.49, longitude=112.85, accuracy_m=20)
HELPED = {"outcome": "helped", "reason": "已送医，家属在场"}


async def test_it_is_kept_before_anybody_is_told(bell, nurse, session, a, town):
    await a("staff", at=town.willow)
    alarm = await bell.press(nurse)
    assert await bell.told() == []
    left = await session.scalars(text("SELECT task_name FROM procrastinate_jobs"))
    assert [each.rpartition(".")[2] for each in left] == ["ring_at_once"]
    assert await session.get(Alarm, alarm.id)


async def test_all_who_are_nearest_are_told_at_once_each_by_a_job(bell, nurse, a, town, session):
    family, staff = await a(), await a("staff", at=town.willow)
    officer = await a("grid_officer", at=town.grid)
    hospital = await organisation_in(session, town)
    boss = await member_of(session, hospital, Role.PROVIDER_ADMIN)
    await a("staff", at=town.cedar)
    await a("street_official", at=town.street)
    alarm = await bell.press(nurse, contacts=[family.id], organisation_id=hospital.id)
    await bell.is_heard(alarm)
    assert set(await bell.told()) == {family.id, staff.id, officer.id, boss.id}


async def test_who_pressed_it_is_not_told(bell, a, town):
    staff = await a("staff", at=town.willow)
    alarm = await bell.press(staff)
    await bell.is_heard(alarm)
    assert await bell.told() == []


async def test_nobody_answers_and_the_next_are_told_minute_by_minute(bell, nurse, a, town):
    staff, official = await a("staff", at=town.willow), await a("street_official", at=town.street)
    admin = await a("admin", at=town.district)
    alarm = await bell.press(nurse)
    await bell.is_heard(alarm)
    assert await bell.told() == [staff.id]
    await bell.later(seconds=50)
    assert await bell.told() == []
    await bell.later(seconds=20)
    assert await bell.told() == [official.id]
    await bell.later(seconds=61)
    assert await bell.told() == [admin.id]


async def test_a_rung_on_which_nobody_stands_is_passed_over_at_once(client, bell, nurse, a, town):
    admin = await a("admin", at=town.district)
    alarm = await bell.press(nurse)
    await bell.is_heard(alarm)
    assert await bell.told() == [admin.id]
    steps = data(await client.by(admin).get(f"/alarms/{alarm.id}/timeline"))
    assert [(each["move"], each["reason_code"]) for each in steps] == [
        ("vacant", "nearest"),
        ("vacant", "street"),
    ]


async def test_when_all_have_been_told_it_rings_for_all_of_them_again_and_again(bell, nurse, a, town):
    staff = await a("staff", at=town.willow)
    alarm = await bell.press(nurse)
    await bell.is_heard(alarm)
    for times in range(3):
        assert await bell.told() == [staff.id], times
        await bell.later(minutes=6)
    assert await bell.told() == [staff.id]


async def test_where_nobody_can_be_told_it_waits_for_the_first_who_takes_office(bell, nurse, a, town):
    alarm = await bell.press(nurse)
    await bell.is_heard(alarm)
    assert await bell.told() == []
    staff = await a("staff", at=town.willow)
    await bell.later(minutes=6)
    assert await bell.told() == [staff.id]


async def test_pressed_again_it_is_the_same_and_rings_again_with_the_new_place(bell, nurse, a, town, session):
    staff = await a("staff", at=town.willow)
    first = await bell.press(nurse)
    await bell.is_heard(first)
    assert await bell.told() == [staff.id]
    second = await bell.press(nurse, location=HERE, silent=True)
    await bell.is_heard(second)
    assert (second.id, await bell.told()) == (first.id, [staff.id])
    kept = (await session.scalars(select(Alarm).execution_options(populate_existing=True))).one()
    assert kept.silent and "35.49" in (kept.with_keys(Keyring(SECRET)).location or "")


async def test_taken_on_it_stops_ringing_and_is_asked_after_half_an_hour(client, bell, nurse, a, town):
    staff, _ = await a("staff", at=town.willow), await a("street_official", at=town.street)
    alarm = await bell.press(nurse)
    await bell.is_heard(alarm)
    shown = data(await client.by(staff).post(f"/alarms/{alarm.id}/acknowledge"))
    assert (shown["status"], shown["acknowledged_by"]) == ("acknowledged", str(staff.id))
    await bell.told()
    await bell.later(minutes=29)
    assert await bell.told() == []
    await bell.later(minutes=2)
    assert staff.id in await bell.told()


async def test_the_second_who_answers_hears_that_somebody_has(client, bell, nurse, a, town):
    first, second = await a("staff", at=town.willow), await a("staff", at=town.willow)
    alarm = await bell.press(nurse)
    data(await client.by(first).post(f"/alarms/{alarm.id}/acknowledge"))
    assert said(await client.by(second).post(f"/alarms/{alarm.id}/acknowledge")) == (409, "illegal_move")
    assert said(await client.post(f"/alarms/{alarm.id}/close", json=HELPED)) == (409, "not_your_alarm")


async def test_given_back_it_rings_again_at_once(client, bell, nurse, a, town):
    staff = await a("staff", at=town.willow)
    alarm = await bell.press(nurse)
    await client.by(staff).post(f"/alarms/{alarm.id}/acknowledge")
    shown = data(await client.post(f"/alarms/{alarm.id}/release", json={"reason": "赶不到现场"}))
    assert (shown["status"], shown["acknowledged_by"]) == ("raised", None)
    await bell.is_heard(alarm)
    assert staff.id in await bell.told()


async def test_closed_by_who_took_it_on_with_how_and_why_it_is_over(client, bell, nurse, a, town):
    staff = await a("staff", at=town.willow)
    alarm = await bell.press(nurse, location=HERE)
    assert said(await client.by(staff).post(f"/alarms/{alarm.id}/close", json=HELPED))[0] == 409
    await client.post(f"/alarms/{alarm.id}/acknowledge")
    shown = data(await client.post(f"/alarms/{alarm.id}/close", json=HELPED))
    assert (shown["status"], shown["outcome"], shown["moves"]) == ("closed", "helped", [])
    await bell.told()
    await bell.later(days=1)
    assert await bell.told() == []
    assert (await bell.press(nurse)).id != alarm.id


async def test_an_elder_calls_with_the_same_bell(bell, a, town):
    elder, daughter = await a("resident", at=town.willow), await a()
    call = await bell.press(elder, kind=AlarmKind.ELDER_CALL, subject="accounts", contacts=[daughter.id])
    await bell.is_heard(call)
    assert await bell.told() == [daughter.id]
