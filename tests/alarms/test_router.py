from datetime import timedelta

import pytest
from sqlalchemy import update

from app.across.privacy import jobs as privacy
from app.commons.alarms.models import Alarm
from app.commons.alarms.schemas import Location
from app.kit.clock import now
from tests.client import data, said

HERE = Location(latitude=35.49, longitude=112.85, accuracy_m=20)


@pytest.fixture
async def alarm(bell, nurse):
    return await bell.press(nurse, location=HERE)


async def test_without_signing_in_nobody_reads_an_alarm(client, alarm):
    assert said(await client.get(f"/alarms/{alarm.id}")) == (401, "unauthenticated")


async def test_what_is_not_your_business_does_not_exist(client, alarm, a, town):
    for person in (await a("resident", at=town.willow), await a("staff", at=town.cedar)):
        client.by(person)
        assert said(await client.get(f"/alarms/{alarm.id}")) == (404, "alarm_not_found")
        assert said(await client.post(f"/alarms/{alarm.id}/acknowledge")) == (404, "alarm_not_found")
        assert data(await client.get(f"/places/{town.street.code}/alarms"))["items"] == []


async def test_who_pressed_it_sees_it_and_may_not_take_it_on(client, alarm, nurse):
    shown = data(await client.by(nurse).get(f"/alarms/{alarm.id}"))
    assert (shown["status"], shown["moves"]) == ("raised", [])
    assert shown["location"] == {"latitude": 35.49, "longitude": 112.85, "accuracy_m": 20}
    assert said(await client.post(f"/alarms/{alarm.id}/acknowledge")) == (403, "forbidden")


async def test_whoever_was_told_may_answer_whatever_their_office(client, bell, alarm, nurse, a):
    neighbour = await a()
    await bell.press(nurse, contacts=[neighbour.id])
    await bell.is_heard(alarm)
    [listed] = data(await client.by(neighbour).get("/me/alarms", params={"status": "raised"}))["items"]
    assert (listed["id"], listed["moves"]) == (str(alarm.id), ["acknowledge"])
    [todo] = data(await client.get("/me/todo"))["items"]
    assert (todo["kind"], todo["link"]) == ("alarms.acknowledge", f"/alarms/{alarm.id}")
    data(await client.post(f"/alarms/{alarm.id}/acknowledge"))
    [todo] = data(await client.get("/me/todo"))["items"]
    assert todo["kind"] == "alarms.close"


async def test_pipl_19_where_somebody_was_is_forgotten_a_month_after(client, alarm, session, a, town):
    client.by(await a("staff", at=town.willow))
    await client.post(f"/alarms/{alarm.id}/acknowledge")
    data(await client.post(f"/alarms/{alarm.id}/close", json={"outcome": "false_alarm", "reason": "误触"}))
    for days, there in ((29, True), (31, False)):
        await session.execute(update(Alarm).values(closed_at=now() - timedelta(days=days)))
        await session.commit()
        await privacy.forget_what_is_over(session)
        await session.commit()
        shown = data(await client.get(f"/alarms/{alarm.id}"))
        assert (shown["location"] is not None) is there
