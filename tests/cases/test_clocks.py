"""No term passes in silence."""

from datetime import timedelta

import pytest
from sqlalchemy import select, text

from app.commons.cases.clocks.jobs import (
    look_at_the_clocks,
    reckon_that_year,
    reckon_what_was_provisional,
)
from app.commons.cases.clocks.models import Clock
from app.commons.cases.models import Case
from app.kit.clock import now
from app.permissions import GrantKind, Role
from app.registry.calendar.events import CalendarPublished
from app.registry.people.flow import GrantStatus
from app.registry.people.models import Grant
from tests.calendar.notices import NOTICE
from tests.client import data, said
from tests.mediation.conftest import room as room  # the first kind of case there is
from tests.mediation.room import Room


@pytest.fixture
async def late(room: Room, session):
    """An accepted case whose month was over yesterday; `pass_days` lets time go by, `look` is the job."""
    await room.accepted()

    class Late:
        case_id = room.case["id"]

        async def pass_days(self, days):
            await session.flush()
            for column in ("started_at", "due_at", "act_at"):
                statement = f"UPDATE case_clocks SET {column} = {column} - make_interval(days => :days)"  # noqa: S608
                await session.execute(text(statement), {"days": days})
            for column in ("began_at", "limit_at"):
                statement = f"UPDATE case_pauses SET {column} = {column} - make_interval(days => :days)"  # noqa: S608
                await session.execute(text(statement), {"days": days})
            session.expunge_all()

        async def pass_time_until_the_warning(self):
            """However long a month is, and whatever holidays it ends in."""
            running = (Clock.case_id == self.case_id) & Clock.stopped_at.is_(None)
            (moment,) = (await session.scalars(select(Clock.act_at).where(running))).all()
            await self.pass_days((moment - now()).days + 1)

        async def look(self):
            await look_at_the_clocks(session)
            await session.commit()
            session.expunge_all()

        async def case(self):
            return (await session.scalars(select(Case).where(Case.id == self.case_id))).one()

        async def hops(self):
            steps = data(await room.get(room.head, "timeline"))
            words = ("warn", "escalate", "vacant", "stranded", "resume")
            return [(each["move"], each["reason_code"]) for each in steps if each["move"] in words]

    return Late()


async def grant(session, person, role, at, kind=GrantKind.PRIMARY):
    given = {"account_id": person.id, "role": Role(role), "place_id": at.id, "kind": kind}
    session.add(Grant(**given, status=GrantStatus.ACTIVE))
    await session.commit()


async def test_at_four_fifths_the_mediator_is_warned_once(room: Room, session, late):
    await late.look()
    assert await late.hops() == []
    await late.pass_time_until_the_warning()
    for _ in range(2):
        await late.look()
    assert await late.hops() == [("warn", "mediation")]
    assert (await late.case()).holder_id == room.mediator.id
    jobs = await session.scalars(
        text("SELECT args->>'account_id' FROM procrastinate_jobs WHERE task_name LIKE '%tell_of_warning'")
    )
    assert jobs.all() == [str(room.mediator.id)]


async def test_a_missed_term_climbs_the_ladder_one_person_a_day(room: Room, session, late, a, town):
    deputy, official = await a(), await a("street_official", at=town.street)
    await grant(session, deputy, "mediation_head", town.willow, GrantKind.DEPUTY)
    await late.pass_days(60)
    for _ in range(2):  # first the warning that a server that was down had missed
        await late.look()
    assert (await late.case()).holder_id == room.head.id
    await late.look()
    assert (await late.case()).holder_id == room.head.id  # not before tomorrow
    for who in (deputy, official):
        await late.pass_days(1)
        await late.look()
        assert (await late.case()).holder_id == who.id
    heads = [("warn", "mediation"), ("escalate", "mediation_head"), ("escalate", "mediation_head")]
    assert await late.hops() == [*heads, ("escalate", "street_official")]


async def test_where_nobody_holds_a_role_that_is_said_and_the_place_above_is_asked(
    room: Room, session, late, a, town
):
    """Vacancy, the parent place, the named duty person, and then it is said that there is nobody."""
    await session.execute(text("UPDATE grants SET status = 'ended' WHERE role = 'mediation_head'"))
    head_of_street = await a("mediation_head", at=town.street)
    duty = await a()
    url = f"/places/{room.code}/mediation/duty"
    data(await room.client.by(room.staff).put(url, json={"account_id": str(duty.id)}))
    await late.pass_days(60)
    await late.look()
    for expected in (head_of_street, duty):
        await late.look()
        assert (await late.case()).holder_id == expected.id
        await late.pass_days(1)
    await late.look()
    room.head = head_of_street
    assert await late.hops() == [
        ("warn", "mediation"),
        ("escalate", "mediation_head"),
        ("vacant", "street_official"),
        ("vacant", "admin"),
        ("escalate", "duty"),
        ("vacant", "street_official"),
        ("vacant", "admin"),
        ("stranded", "mediation"),
    ]
    assert (await late.case()).told == [head_of_street.id, duty.id]


async def test_a_suspension_ends_by_itself_at_its_limit_however_late_anybody_looks(room: Room, session, late):
    data(await room.post(room.mediator, "pause", reason="party_asked"))
    await late.pass_days(14)
    await late.look()
    assert await late.hops() == []
    await late.pass_days(30)  # the server was down
    await late.look()
    [(move, reason)] = await late.hops()
    assert (move, reason) == ("resume", "party_asked")
    clock = (await session.scalars(select(Clock).where(Clock.name == "mediation"))).one()
    pause = (await session.execute(text("SELECT began_at, ended_at, limit_at FROM case_pauses"))).one()
    assert pause.ended_at == pause.limit_at and pause.ended_at - pause.began_at == timedelta(days=15)
    assert clock.due_at - clock.started_at >= timedelta(days=43)


async def test_a_reason_suspends_no_longer_than_it_may_however_often(room: Room, late):
    """A side that asks for it has fifteen days in all."""
    data(await room.post(room.mediator, "pause", reason="party_asked"))
    await late.pass_days(14)
    data(await room.post(room.mediator, "resume"))
    data(await room.post(room.mediator, "pause", reason="party_asked"))
    await late.pass_days(5)
    await late.look()  # it went on by itself after one day
    assert await late.hops() == [("resume", "party_asked")] * 2
    again = await room.post(room.mediator, "pause", reason="party_asked")
    assert said(again) == (409, "pause_spent") and again.json()["detail"] == {"days": 15}
    data(await room.post(room.mediator, "pause", reason="appraisal"))


async def test_once_it_is_settled_nobody_is_bothered(room: Room, session, late):
    data(await room.post(room.mediator, "sessions"))
    data(await room.post(room.mediator, "terminate", ground="分歧过大"))
    await late.pass_days(100)
    await late.look()
    assert await late.hops() == []


async def test_over_new_year_it_goes_by_weekdays_until_the_notice_is_entered_and_then_by_that(
    room: Room, session, late, a, town
):
    """One month from the 1st of December 2026, to New Year's Day: a Friday, as long as nobody knows more."""

    async def due():
        await session.commit()
        session.expunge_all()
        case = data(await room.get(room.head))
        return case["due_at"], case["due_provisional"]

    async def enter(**more):
        admin = await a("admin", at=town.street)
        data(await room.client.by(admin).put("/calendar/2027", json=NOTICE | more))
        await reckon_that_year(session, CalendarPublished(year=2027))

    begun = "UPDATE case_clocks SET started_at = '2026-12-01T10:00:00+08:00', provisional = true"
    await session.execute(text(begun))
    session.expunge_all()
    await reckon_what_was_provisional(session)
    assert await due() == ("2027-01-01T23:59:59+08:00", True)
    await enter()
    assert await due() == ("2027-01-04T23:59:59+08:00", False)
    heard = "SELECT args FROM procrastinate_jobs WHERE task_name LIKE '%reckon_that_year'"
    assert (await session.scalars(text(heard))).all() == [{"year": 2027}]
    await enter(version=1, days=[*NOTICE["days"], {"day": "2027-01-04", "kind": "holiday"}])
    assert await due() == ("2027-01-05T23:59:59+08:00", False)
    await enter(version=2)
    medical = "UPDATE case_clocks SET started_at = '2026-11-25', amount = 30, unit = 'working_days'"
    await session.execute(text(medical))
    await reckon_that_year(session, CalendarPublished(year=2027))
    assert await due() == ("2027-01-07T23:59:59+08:00", False)
